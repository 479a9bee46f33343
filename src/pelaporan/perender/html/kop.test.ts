import { describe, expect, test } from "vitest";
import { drawKop, drawLogo, drawTautanGaya, gayaHtml } from "./kop.ts";

const LOGO = { jenis: "png", isi: "AAAA", sidik: "abc", lebar: 200, tinggi: 200, alt: "Lambang" } as const;
const KOP = { baris: ["Pemerintah Kabupaten", "Dinas"], rincian: ["Jalan Satu"] };
const HALAMAN = { tingkat: 1, tautan: true } as const;
const SIMPAN = { tingkat: 1, tautan: false } as const;

describe("the letterhead", () => {
  test("is absent without one", () => {
    expect(drawKop(undefined, HALAMAN)).toEqual([]);
    expect(drawKop({ logo: LOGO }, HALAMAN)).toEqual([]);
  });

  test("without a logo has the lines alone, the last of them the largest", () => {
    const [kop] = drawKop({ kop: KOP }, HALAMAN);
    expect(kop?.anak).toHaveLength(1);
    expect(kop?.anak[0]).toMatchObject({
      anak: [
        { atribut: { class: "lap-kop-baris" } },
        { atribut: { class: "lap-kop-baris lap-kop-instansi" }, anak: ["Dinas"] },
        { atribut: { class: "lap-kop-rincian" } },
      ],
    });
  });

  test("with a logo is balanced by an empty picture of the same width", () => {
    const [kop] = drawKop({ kop: KOP, logo: LOGO }, HALAMAN);
    expect(kop?.anak).toMatchObject([
      { nama: "img", atribut: { width: "80", height: "80", src: "/laporan/logo/abc" } },
      { nama: "div" },
      { nama: "svg", atribut: { viewBox: "0 0 80 1" } },
    ]);
  });
});

describe("what a page needs of the look", () => {
  test("a page that is kept carries the logo itself and links to no style sheet", () => {
    expect(drawLogo(LOGO, SIMPAN)).toMatchObject([{ atribut: { src: "data:image/png;base64,AAAA" } }]);
    expect(drawLogo(undefined, SIMPAN)).toEqual([]);
    expect(drawTautanGaya({ huruf: "times" }, SIMPAN)).toEqual([]);
  });

  test("the link names only the colours and the font that were chosen", () => {
    const href = (gaya: Parameters<typeof gayaHtml>[0]) => drawTautanGaya(gaya, HALAMAN)[0]?.atribut.href;
    expect(href({})).toBe("/laporan/gaya.css?rupa=1");
    expect(href({ warna: { utama: "112233", aksen: "445566" }, huruf: "times" })).toBe(
      "/laporan/gaya.css?utama=112233&aksen=445566&huruf=times&rupa=1",
    );
  });

  test("chosen margins hold for every page, clockwise from the top", () => {
    expect(gayaHtml({ tepi: { atas: 10, kanan: 20, bawah: 30, kiri: 40 } })).toContain(
      "@page{margin:10mm 20mm 30mm 40mm}",
    );
    expect(gayaHtml({})).not.toContain("@page naskah{margin:10mm");
  });
});
