import { describe, expect, test } from "vitest";
import { parseIsian } from "#inti";
import { bahanLkjip, bahanTahunan } from "../../../tests/bantu/contoh-lkjip.ts";
import { CONTOH, pemantauanUji, renjaUji } from "../../../tests/bantu/contoh-pemantauan.ts";
import { GAYA_UJI } from "../../../tests/bantu/gaya-uji.ts";
import type { Dokumen, TandaTangan } from "../model.ts";
import { buildLkjipPd } from "../penyusun/lkjip/lkjip.ts";
import { buildMatriksRenja } from "../penyusun/renja/matriks-renja.ts";
import { buildLaporanTriwulan } from "../penyusun/triwulan/laporan-triwulan.ts";
import { IsianTata, readTepi, susunGaya, TATA_BAKU } from "./tata-laporan.ts";
import { type GayaTerpilih, withGaya } from "./with-gaya.ts";

const ISIAN = {
  utama: "#5a1a2b",
  aksen: "#8A2C42",
  huruf: "times",
  tepiAtas: "3",
  tepiBawah: "2,5",
  tepiKiri: "4",
  tepiKanan: "1.5",
  kopBaris: " Pemerintah   Kabupaten Contoh \n\nSekretariat Daerah",
  alamat: "Jalan Melati 1",
  telepon: "",
  surel: "surel@contoh.go.id",
  situs: "",
  tandaTangan: "hari",
  tempat: "Kota Contoh",
};
const tata = parseIsian(IsianTata, ISIAN);
const bahan = { tata, logo: null, instansi: { nama: "Dinas Sosial", kontak: null }, hariIni: "2024-07-01" };

test("what was typed is read: colours, millimetres, lines of the letterhead", () => {
  expect(tata).toMatchObject({
    warna: { utama: "5A1A2B", aksen: "8A2C42" },
    tepi: { atas: 30, bawah: 25, kiri: 40, kanan: 15 },
    kopBaris: ["Pemerintah Kabupaten Contoh", "Sekretariat Daerah"],
  });
  const kosong = { tepiAtas: "", tepiBawah: "", tepiKiri: "", tepiKanan: "" };
  expect(parseIsian(IsianTata, { ...ISIAN, ...kosong }).tepi).toBeNull();
});

test("margins are typed in centimetres from 1,5 to 4", () => {
  expect(["1,5", "4", "2.7", "1,4", "4,1", "25", "", "2,55", "dua"].map(readTepi)).toEqual(
    [15, 40, 27].concat(Array(6).fill(undefined)),
  );
});

describe("what cannot be drawn is refused, and the words say what to do", () => {
  test.each([
    [{ utama: "#FFCC00" }, "terlalu muda"],
    [{ aksen: "biru" }, "heksadesimal"],
    [{ huruf: "comic" }, "Pilih huruf"],
    [{ tepiAtas: "9" }, "1,5 sampai 4"],
    [{ tepiAtas: "" }, "keempat tepi"],
    [{ kopBaris: "a\nb\nc\nd" }, "paling banyak tiga baris"],
    [{ surel: "bukan surel" }, "Surel ditulis"],
    [{ tempat: " " }, "Isi tempat"],
    [{ tandaTangan: "besok" }, "Pilih cara"],
  ])("%j", (beda, pesan) => {
    expect(() => parseIsian(IsianTata, { ...ISIAN, ...beda })).toThrow(pesan);
  });
});

describe("the look of one report", () => {
  test("prints the lines of the pemda, the name of the perangkat daerah and the pemda's address", () => {
    expect(susunGaya(bahan)?.gaya.kop).toEqual({
      baris: ["Pemerintah Kabupaten Contoh", "Sekretariat Daerah", "Dinas Sosial"],
      rincian: ["Jalan Melati 1", "surel@contoh.go.id"],
    });
  });

  test("prefers the perangkat daerah's own address, and leaves its name out of the pemda's own reports", () => {
    const kontak = { alamat: "Jalan Mawar 2", telepon: "(0300) 1", surel: "", situs: "contoh.go.id" };
    const sendiri = susunGaya({ ...bahan, instansi: { nama: "Dinas Sosial", kontak } });
    expect(sendiri?.gaya.kop?.rincian).toEqual(["Jalan Mawar 2", "Telepon (0300) 1 | contoh.go.id"]);
    expect(susunGaya({ ...bahan, instansi: null })?.gaya.kop?.baris).not.toContain("Dinas Sosial");
  });

  test("holds nothing where everything is the official default", () => {
    expect(susunGaya({ ...bahan, tata: TATA_BAKU })).toBeNull();
  });
});

describe("signatures", () => {
  const pilihan = (tanggal: string | null): GayaTerpilih => ({
    gaya: GAYA_UJI,
    tanda: { tempat: "Kota Contoh", tanggal },
  });
  const tanda = (d: Dokumen) =>
    d.bagian.flatMap((b) => b.blok.filter((x): x is TandaTangan => x.jenis === "tanda_tangan"));
  const triwulan = buildLaporanTriwulan(pemantauanUji(CONTOH));

  test.each([
    ["triwulan", triwulan],
    ["matriks Renja", buildMatriksRenja(renjaUji(CONTOH))],
  ])("a report (%s) ends with the place, the day and its head", (_, dokumen) => {
    const baru = withGaya(dokumen, pilihan("2024-07-01"));
    expect(baru.bagian.at(-1)?.blok.at(-1)).toMatchObject({
      jenis: "tanda_tangan",
      tempatTanggal: "Kota Contoh, 1 Juli 2024",
    });
    expect(tanda(baru)).toHaveLength(tanda(dokumen).length + 1);
  });

  test("the head is named as the cover names him, with Plt. or Plh.", () => {
    const oleh = { nama: "Ani", jabatan: "Plh. Kepala Dinas Sosial" };
    const baru = withGaya({ ...triwulan, sampul: { ...triwulan.sampul, oleh } }, pilihan(null));
    expect(tanda(baru).at(-1)?.pihak).toEqual([{ sebutan: "Disusun oleh", ...oleh }]);
    expect(tanda(baru).at(-1)?.tempatTanggal).toMatch(/^Kota Contoh, \.{24}$/);
  });

  test("the LKjIP is signed in its foreword alone; the statement of review stays for the inspektorat", () => {
    const dokumen = buildLkjipPd(bahanLkjip(bahanTahunan()), new Map());
    const isi = tanda(withGaya(dokumen, pilihan("2024-07-01"))).map((t) => t.tempatTanggal);
    expect(isi).toEqual(["Kota Contoh, 1 Juli 2024", null]);
  });

  test("a report that was set before there was a look stays as it was set", () => {
    const pengesahan = { sidik: "a".repeat(64), alamat: "https://contoh.go.id", tanggal: "2024-07-01", oleh: "Ani" };
    const beku = { ...triwulan, pengesahan };
    expect(withGaya(beku, pilihan("2024-07-02"))).toBe(beku);
  });

  test("without a look the document is the same one, and a look is put on once", () => {
    expect(withGaya(triwulan, null)).toBe(triwulan);
    const sekali = withGaya(triwulan, pilihan(null));
    expect(withGaya(sekali, pilihan(null))).toBe(sekali);
    expect(withGaya(triwulan, { gaya: {}, tanda: null }).bagian).toBe(triwulan.bagian);
  });
});
