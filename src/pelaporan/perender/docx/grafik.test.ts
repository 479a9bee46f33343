// Charts in the finished Word file: vector pictures with a raster beside them, alternative text, captions, cut by pages.
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Dokumen, Grafik } from "../../model.ts";
import { renderLaporan } from "../../render.server.ts";
import { dokumenUji } from "../pptx/uji-dokumen.ts";

const BENTUK = ["batang", "batang_datar", "garis", "sebar"] as const;
const NAMA = "Persentase rumah tangga yang memperoleh pelayanan sesuai standar ".repeat(4).slice(0, 190);

function grafik(bentuk: Grafik["bentuk"], lain: Partial<Grafik> = {}): Grafik {
  return {
    jenis: "grafik",
    bentuk,
    judul: "Capaian & serapan",
    satuan: "%",
    desimal: 2,
    kategori: ["2023", "2024"],
    seri: [
      { nama: "Serapan", nilai: ["50", null] },
      { nama: "Capaian", nilai: ["90", "120"] },
    ],
    acuan: { y: "100" },
    teksAlternatif: 'Tahun 2023 50%, lalu "<90%>" & seterusnya.',
    ...lain,
  };
}

async function buka(dokumen: Dokumen) {
  const isi = unzipSync(await renderLaporan(dokumen, "docx"));
  const nama = Object.keys(isi);
  const baca = (n: string) => strFromU8(isi[n] ?? new Uint8Array());
  return {
    xml: baca("word/document.xml"),
    svg: nama.filter((n) => n.endsWith(".svg")).map(baca),
    png: nama.filter((n) => /^word\/media\/.*\.png$/.test(n)).map((n) => isi[n] ?? new Uint8Array()),
  };
}
const teks = (xml: string) => xml.replace(/<[^>]+>/g, "");
/** Width and height in the header of a PNG. */
const ukuranPng = (png: Uint8Array) => {
  const lihat = new DataView(png.buffer, png.byteOffset);
  return [lihat.getUint32(16), lihat.getUint32(20)] as const;
};

describe.each(BENTUK)("%s", (bentuk) => {
  test("is a vector picture with a raster for old readers, its sentence as alternative text, its figures as a table", async () => {
    const { xml, svg, png } = await buka(dokumenUji([grafik(bentuk)], { tata: "naskah" }));
    expect([svg.length, png.length]).toEqual([1, 1]);
    expect(xml.match(/<asvg:svgBlip/g)?.length).toBe(1);
    expect(xml).toContain('descr="Tahun 2023 50%, lalu &quot;&lt;90%&gt;&quot; &amp; seterusnya."');
    expect(svg[0]).toContain("<text");
    expect(teks(xml)).toContain("Gambar 1. Capaian &amp; serapan");
    expect(teks(xml)).toMatch(/Tabel 1\. .*50,00%.*90,00%.*tanpa angka.*120,00%/s);
    // The picture stays with its caption below, the caption need not stay with the table.
    expect(xml).toMatch(/<w:keepNext\/>(?:(?!<\/w:p>).)*<w:drawing>/s);
    const [, lebar = "0", tinggi = "0"] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml) ?? [];
    const [x, y] = ukuranPng(png[0] ?? new Uint8Array(24));
    expect(x / y).toBeCloseTo(Number(lebar) / Number(tinggi), 1);
    expect(x).toBe(963);
  });
});

describe("pictures of a file", () => {
  test("are counted one after the other, each with an identifier of its own, and none is made without figures", async () => {
    const kosong = grafik("garis", { kategori: [], seri: [{ nama: "a", nilai: [] }] });
    const { xml, svg } = await buka(dokumenUji([grafik("garis"), kosong, grafik("sebar")]));
    expect(svg).toHaveLength(2);
    expect(teks(xml)).toMatch(/Gambar 1\. .*Tabel 1\. .*Tabel 2\. .*Gambar 2\. .*Tabel 3\. /s);
    const nomor = [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map((m) => m[1]);
    expect(nomor).toEqual(["3", "4"]);
  });

  test("of sixty indikator are cut into pieces that fit half an upright page, or a landscape one, and say which they are", async () => {
    const kategori = Array.from({ length: 60 }, (_, i) => `${NAMA} ${i}`);
    const seri = ["S1", "S2"].map((nama) => ({ nama, nilai: kategori.map((_, i) => String(i)) }));
    for (const tata of ["naskah", "paparan"] as const) {
      const { xml, svg } = await buka(dokumenUji([grafik("batang_datar", { kategori, seri })], { tata }));
      expect(svg.length).toBeGreaterThan(4);
      expect(teks(xml)).toContain(`(${svg.length} dari ${svg.length})`);
      const [, lebarKertas = "0", tinggiKertas = "0"] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(xml) ?? [];
      // 635 EMU are a twentieth of a point; 1134 of these are the margin on each side.
      const ruang = (dxa: string) => (Number(dxa) - 2 * 1134) * 635;
      for (const [, cx, cy] of xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)) {
        expect(Number(cx)).toBeLessThanOrEqual(ruang(lebarKertas));
        expect(Number(cy)).toBeLessThan(ruang(tinggiKertas) / (tata === "naskah" ? 2 : 1));
      }
    }
  });

  test("wear the colours and the font of the pemda, and the same document gives the same bytes", async () => {
    const gaya = { warna: { utama: "5B1A1A", aksen: "8A2B2B" }, huruf: "times" } as const;
    const dokumen = dokumenUji(
      BENTUK.map((b) => grafik(b)),
      { gaya },
    );
    const biasa = await buka(dokumenUji(BENTUK.map((b) => grafik(b))));
    const { svg, png } = await buka(dokumen);
    for (const s of svg) {
      expect(s).toContain("#8A2B2B");
      expect(s).toContain("'Times New Roman'");
      expect(s).not.toContain("#0A5A73");
    }
    expect(png.map((p, i) => Buffer.compare(p, biasa.png[i] ?? new Uint8Array()) === 0)).toEqual(
      BENTUK.map(() => false),
    );
    const [satu, dua] = [await renderLaporan(dokumen, "docx"), await renderLaporan(dokumen, "docx")];
    expect(Buffer.compare(satu, dua)).toBe(0);
  });
});
