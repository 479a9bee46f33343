// The finished Word file, read back: every kind of block, styles, formulas, what XML cannot hold, equal bytes.

import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Blok, Dokumen } from "../../model.ts";
import { dokumenUji, RUMUS_UJI, SEMUA_BLOK, tabelUji } from "../pptx/uji-dokumen.ts";
import { renderDocx } from "./index.server.ts";

const TANDA: readonly Blok[] = [
  { jenis: "isian", butir: [{ label: "Nama", nilai: "Siti" }] },
  {
    jenis: "tanda_tangan",
    tempatTanggal: null,
    pihak: [
      { sebutan: "Pihak Kedua,", jabatan: "Bupati", nama: null },
      { sebutan: "Pihak Pertama,", jabatan: "Kepala Dinas", nama: "Siti" },
    ],
  },
  { jenis: "catatan", nada: "peringatan", isi: [{ teks: "Perlu dilihat" }] },
  { jenis: "daftar", butir: ["Tanpa nomor"] },
  { jenis: "sorotan", butir: [{ label: "Pengangguran", nilai: "5,14%" }] },
  { jenis: "kartu", kartu: [{ judul: "Kecamatan", butir: ["Sosialisasi"] }] },
];

async function bagian(dokumen: Dokumen, nama = "word/document.xml"): Promise<string> {
  return strFromU8(unzipSync(await renderDocx(dokumen))[nama] ?? new Uint8Array());
}
const teks = (xml: string) => xml.replace(/<w:br\/>/g, " ").replace(/<[^>]+>/g, "");

describe("renderDocx", () => {
  test("writes every kind of block as text that can be selected, figures of charts and trees as tables", async () => {
    const isi = teks(await bagian(dokumenUji([...SEMUA_BLOK, ...TANDA], { tata: "naskah" })));
    for (const harus of [
      ...["SISTEM AKUNTABILITAS KINERJA", "BAGIAN UJI", "Subjudul uji", "Angka tebal dan miring", "Butir kedua"],
      ...["Dinas Sosial", "Verifikasi data", "13,86%", "BPS 2021", "Belum ada data stakeholder.", "Rp10.000.000"],
      ...["Gambar 1. Grafik uji", "59,25%", "tanpa angka", "Pohon tujuh simpul.", "Simpul a11"],
      ...["Nama:Siti", "Pihak Kedua,", "Bupati", "....", "Perhatian: Perlu dilihat", "Tanpa nomor", "TERIMA KASIH"],
      ...["Pengangguran5,14%Kecamatan", "KecamatanSosialisasi"],
    ]) {
      expect(isi).toContain(harus);
    }
  });

  test("a cover stands alone on its page, landscape; a naskah is upright with the title above the text", async () => {
    const paparan = await bagian(dokumenUji(SEMUA_BLOK));
    expect(paparan).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"');
    expect(paparan).toContain("Oleh: Dra. Siti");
    expect(paparan.match(/<w:pageBreakBefore\/>/g)?.length).toBe(1);
    const naskah = await bagian(dokumenUji(SEMUA_BLOK, { tata: "naskah", penutup: "" }));
    expect(naskah).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"');
    expect(naskah).not.toContain("<w:pageBreakBefore/>");
    expect(teks(naskah)).not.toContain("TERIMA KASIH");
  });

  test("tables are numbered one after the other, repeat their header rows and keep their spans", async () => {
    const xml = await bagian(
      dokumenUji([
        tabelUji([
          [{ isi: "a", gabungBaris: 2 }, { isi: "b" }, { isi: "c" }],
          [{ isi: "d" }, { isi: "e" }],
        ]),
        tabelUji([]),
      ]),
    );
    expect(teks(xml)).toMatch(/Tabel 1\. Tabel uji.*Tabel 2\. Tabel uji/s);
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(4);
    expect(xml).toContain('<w:vMerge w:val="restart"/>');
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
  });

  test("formulas are native equations; a long label is broken into lines, every word kept", async () => {
    const label =
      "Jumlah transmigran yang meningkat taraf ekonomi dan sosialnya pada Tahun N-1 di seluruh daerah tujuan";
    const rumus = {
      jenis: "baris",
      isi: [
        {
          jenis: "fungsi",
          nama: "maks",
          argumen: [
            { jenis: "angka", teks: "-1" },
            { jenis: "teks", teks: "b" },
          ],
        },
        { jenis: "operator", teks: "+" },
        {
          jenis: "kurung",
          isi: { jenis: "pecahan", atas: { jenis: "teks", teks: label }, bawah: { jenis: "angka", teks: "2" } },
        },
        { jenis: "operator", teks: "%" },
      ],
    } as const;
    const xml = await bagian(dokumenUji([tabelUji([[{ isi: "1" }, { isi: "2" }, { isi: "3", rumus }]])]));
    expect(xml).not.toContain("rumus-opensakip");
    expect(xml).toMatch(/<m:f><m:num><m:eqArr>/);
    expect(teks(xml).replace(/\s/g, "")).toContain(label.replace(/\s/g, ""));
    for (const harus of ["−1", "maks", "; ", "<m:d>"]) expect(xml).toContain(harus);
    expect((await bagian(dokumenUji([{ jenis: "rumus", rumus: RUMUS_UJI }]))).match(/<m:oMath>/g)?.length).toBe(1);
  });

  test("whatever the text, the file stays XML that nothing was injected into", async () => {
    const kasar = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("<w:p>", "]]>", "&amp;", "\u0000", "\ud800"));
    // Column widths follow the longest word.
    const kerangka = (xml: string) => xml.replace(/>[^<]*</g, "><").replace(/="\d+"/g, '=""');
    const dengan = (isi: string) => bagian(dokumenUji([{ jenis: "paragraf", isi }, tabelUji([[{ isi }]])]));
    const polos = kerangka(await dengan("a"));
    await fc.assert(
      fc.asyncProperty(kasar, async (satu) => {
        expect(kerangka(await dengan(satu.replaceAll("\n", " ")))).toBe(polos);
      }),
      { numRuns: 25 },
    );
  });

  test("the same document gives the same bytes, with fixed dates, whatever was written before", async () => {
    const dokumen = dokumenUji([...SEMUA_BLOK, ...TANDA]);
    const pertama = await renderDocx(dokumen);
    await renderDocx(dokumenUji([...SEMUA_BLOK, ...SEMUA_BLOK]));
    expect(Buffer.compare(pertama, await renderDocx(dokumen))).toBe(0);
    expect(await bagian(dokumen, "docProps/core.xml")).toContain("1980-01-01T00:00:00Z");
  });
});
