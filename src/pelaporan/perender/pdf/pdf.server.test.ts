// The finished PDF, read back: every kind of block, PDF/UA-1, what the fonts cannot show, equal bytes, a broken source.
import fc from "fast-check";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import type { Blok, Dokumen } from "../../model.ts";
import { dokumenUji, RUMUS_UJI, SEMUA_BLOK, simpulUji, tabelUji } from "../pptx/uji-dokumen.ts";
import { renderPdf } from "./index.server.ts";
import { kompilasikan } from "./kompiler.server.ts";
import { naskahTypst } from "./naskah.ts";
import { literal, pt } from "./teks.ts";

const TANDA: readonly Blok[] = [
  { jenis: "isian", butir: [{ label: "Nama", nilai: "Siti" }] },
  {
    jenis: "tanda_tangan",
    tempatTanggal: "Lamongan, 2 Januari 2024",
    pihak: [
      { sebutan: "Pihak Kedua,", jabatan: "Bupati", nama: null },
      { sebutan: "Pihak Pertama,", jabatan: "Kepala Dinas", nama: "Siti" },
    ],
  },
  { jenis: "tanda_tangan", tempatTanggal: null, pihak: [{ sebutan: "", jabatan: "Bupati", nama: "Yes" }] },
  { jenis: "catatan", nada: "peringatan", isi: "Perlu dilihat" },
];

async function bacaTeks(dokumen: Dokumen): Promise<string> {
  return (await extractText(await renderPdf(dokumen), { mergePages: true })).text;
}

describe("renderPdf", () => {
  test("writes every kind of block as text that can be read back, in both settings of paper", async () => {
    for (const tata of ["naskah", "paparan"] as const) {
      const isi = await bacaTeks(dokumenUji([...SEMUA_BLOK, ...TANDA], { tata }));
      for (const harus of [
        ...["SISTEM AKUNTABILITAS KINERJA", "BAGIAN UJI", "Subjudul uji", "Butir kedua", "Dinas Sosial", "13,86%"],
        ...["BPS 2021", "Belum ada data stakeholder.", "Tabel 1. Tabel uji", "Rp10.000.000", "59,25%", "tanpa angka"],
        ...["Simpul a11", "Pihak Kedua,", "Lamongan, 2 Januari 2024", "Perhatian: Perlu dilihat", "TERIMA KASIH"],
      ]) {
        expect(isi).toContain(harus);
      }
      expect(isi.includes("Isi laporan")).toBe(tata === "paparan");
    }
  });

  test("pages are A4, numbered, and tall tables and wide trees go on to further pages with nothing lost", async () => {
    const baris = Array.from({ length: 120 }, (_, i) => [
      { isi: `${i + 1}.` },
      { isi: `Program ke-${i + 1}` },
      { isi: "Rp1" },
    ]);
    const pohon: Blok = { jenis: "pohon", judul: "Besar", akar: [simpulUji("Simpul", 4, 4)], teksAlternatif: "Besar." };
    const isi = await renderPdf(dokumenUji([tabelUji(baris), pohon], { tata: "naskah", penutup: "" }));
    const pdf = await getDocumentProxy(new Uint8Array(isi));
    const [, , lebar = 0, tinggi = 0] = (await pdf.getPage(1)).view;
    expect([Math.round(lebar), Math.round(tinggi)]).toEqual([595, 842]);
    const { text } = await extractText(pdf, { mergePages: true });
    for (const [, { isi: nama }] of baris.map((b) => [b[0], b[1] ?? { isi: "" }] as const))
      expect(text).toContain(nama);
    expect(text.match(/PROGRAM/g)?.length).toBeGreaterThan(2);
    for (const kunci of ["a000", "a333"]) expect(text).toContain(`Simpul ${kunci}`);
    expect(text).toContain(`Halaman ${pdf.numPages} dari ${pdf.numPages}`);
  });

  test("lines and points are drawn in real text with their sentence as alternative text, their figures as a table", async () => {
    for (const bentuk of ["garis", "sebar"] as const) {
      const kategori = Array.from({ length: 45 }, (_, i) => `Dinas "${i + 1}"`);
      const nilai = kategori.map((_, i) => (i === 3 ? null : String(40 + i)));
      const seri = ["Serapan", "Capaian"].map((nama) => ({ nama, nilai }));
      const grafik = { jenis: "grafik", bentuk, judul: "Gambaran", satuan: "%", desimal: 1, kategori, seri } as const;
      const blok: Blok = { ...grafik, acuan: { x: "50", y: "90" }, teksAlternatif: 'Capaian "naik" #1.' };
      for (const tata of ["naskah", "paparan"] as const) {
        const naskah = naskahTypst(dokumenUji([blok], { tata }));
        expect(naskah).toContain('alt: "Capaian \\"naik\\" #1."');
        expect(naskah).toContain('block(sticky: true, strong(text("Gambaran")))');
        const isi = await bacaTeks(dokumenUji([blok], { tata }));
        for (const harus of ["Tabel 1. Gambaran", "84,0%", "tanpa angka", 'Dinas "45"']) expect(isi).toContain(harus);
        if (bentuk === "sebar") expect(isi).toMatch(/Serapan\s/);
      }
    }
  });

  test("a chart without categories is a table only", () => {
    const kosong = { bentuk: "garis", satuan: "%", desimal: 1, kategori: [], seri: [], teksAlternatif: "" } as const;
    const naskah = naskahTypst(dokumenUji([{ jenis: "grafik", judul: "Kosong", ...kosong }]));
    expect(naskah).not.toContain('kind: "grafik"');
    expect(kompilasikan(naskah).length).toBeGreaterThan(1000);
  });

  test("is tagged PDF/UA-1 and gives the same bytes whatever was compiled before", async () => {
    const dokumen = dokumenUji([...SEMUA_BLOK, ...TANDA]);
    const pertama = await renderPdf(dokumen);
    await renderPdf(dokumenUji([{ jenis: "rumus", rumus: RUMUS_UJI }]));
    expect(Buffer.compare(pertama, await renderPdf(dokumen))).toBe(0);
    expect(new TextDecoder("latin1").decode(pertama)).toMatch(/<pdfuaid:part>1</);
  });

  test("whatever the text, it compiles, and nothing in it is taken for a command", async () => {
    const kasar = fc.oneof(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.constantFrom(
        '#panic("x")',
        '") + panic("x',
        "$x$ *a* _b_ `c` @d <e> = f",
        "\\",
        "\u0000",
        "\ud800",
        "😀 المال 漢字",
      ),
    );
    await fc.assert(
      fc.asyncProperty(kasar, async (teks) => {
        const rumus = {
          jenis: "pecahan",
          atas: { jenis: "teks", teks },
          bawah: { jenis: "angka", teks: "-1" },
        } as const;
        const blok: readonly Blok[] = [{ jenis: "paragraf", isi: teks }, tabelUji([[{ isi: teks, rumus }]])];
        const isi = await renderPdf(dokumenUji(blok, { judul: teks, kaki: teks, pengarang: teks }));
        expect(isi.length).toBeGreaterThan(1000);
      }),
      { numRuns: 40 },
    );
  });

  test("a source that does not compile is told as an error, and the next one is compiled all the same", () => {
    expect(() => kompilasikan("#panic(1)")).toThrow(expect.objectContaining({ kode: "internal" }));
    expect(kompilasikan(naskahTypst(dokumenUji([]))).length).toBeGreaterThan(1000);
  });

  test("every form of a formula is set, with its text in one line for readers who cannot see it", async () => {
    const rumus = {
      jenis: "baris",
      isi: [
        {
          jenis: "fungsi",
          nama: "maks",
          argumen: [
            { jenis: "angka", teks: "1" },
            { jenis: "teks", teks: "b" },
          ],
        },
        { jenis: "operator", teks: "×" },
        { jenis: "kurung", isi: { jenis: "teks", teks: "kata ".repeat(40).trim() } },
        { jenis: "operator", teks: "%" },
        { jenis: "fungsi", nama: "kini", argumen: [] },
      ],
    } as const;
    const naskah = naskahTypst(dokumenUji([{ jenis: "rumus", rumus }]));
    expect(naskah).toContain('alt: "maks(1; b) × (kata');
    expect(naskah).toContain("box(width:");
    expect(kompilasikan(naskah).length).toBeGreaterThan(1000);
  });
});

test("a literal closes where it should, and lengths have two decimals at most", () => {
  expect(literal('a "b" \\ \n😀')).toBe('"a \\"b\\" \\\\  \uFFFD"');
  expect([1 / 3, 2].map(pt)).toEqual(["0.33pt", "2pt"]);
});
