// The finished workbook, read back: typed numbers, formulas computed again, spans, header in view, print, equal bytes.

import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type Ekspresi, formatRupiah, rapikanTeksSel } from "#inti";
import { bahanUji } from "../../../../tests/bantu/contoh-deck.ts";
import type { Blok, Dokumen, Sel } from "../../model.ts";
import { buildDeckSakip } from "../../penyusun/deck-sakip.ts";
import { barisTotal, selRupiah } from "../../penyusun/sel.ts";
import { dokumenUji, SEMUA_BLOK, tabelUji } from "../pptx/uji-dokumen.ts";
import { renderXlsx } from "./index.ts";
import { hitungUlangBuku, listLembarBaca, openBuku } from "./uji-buku.ts";

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
];

const buku = async (dokumen: Dokumen) => openBuku(await renderXlsx(dokumen));
const bacaan = async (dokumen: Dokumen) => listLembarBaca(await buku(dokumen));
const bagianXml = async (dokumen: Dokumen, nama: string) =>
  strFromU8(unzipSync(await renderXlsx(dokumen))[nama] ?? new Uint8Array());

const tabel = (baris: readonly (readonly Sel[])[], lain: Partial<Extract<Blok, { jenis: "tabel" }>> = {}): Blok => ({
  jenis: "tabel",
  judul: "Tabel",
  lebar: [1, 4, 3],
  kepala: [[{ isi: "NO" }, { isi: "NAMA" }, { isi: "PAGU" }]],
  baris,
  ...lain,
});
const barisPagu = (nilai: readonly (string | null)[]): readonly (readonly Sel[])[] => [
  ...nilai.map((n, i): readonly Sel[] => [
    { isi: `${i + 1}.` },
    { isi: `Program ${i + 1}` },
    selRupiah(n === null ? "belum diisi" : formatRupiah(n), n, `p${i}`),
  ]),
];

describe("renderXlsx", () => {
  test("writes every kind of block: the words of the document, all of them", async () => {
    const semua = (await bacaan(dokumenUji([...SEMUA_BLOK, ...TANDA])))
      .flatMap((l) => l.sel.map((s) => s.teks))
      .join("\n");
    for (const harus of [
      ...[
        "Sistem Akuntabilitas Kinerja",
        "Semester I Tahun 2024",
        "Oleh: Dra. Siti",
        "Diterbitkan oleh Dinas Tenaga Kerja",
      ],
      ...[
        "BAGIAN UJI",
        "Subjudul uji",
        "Angka tebal dan miring",
        "2. Butir kedua",
        "Dinas Sosial",
        "• Verifikasi data",
      ],
      ...["13,86%", "BPS 2021", "Belum ada data stakeholder.", "Rp10.000.000", "Rupiah.", "59,25%", "tanpa angka"],
      ...["Jumlah penduduk bekerja ÷ Jumlah angkatan kerja × 100", "Simpul a11", "Nama: Siti", "Pihak Kedua, Bupati"],
      ...["Perlu dilihat", "...."],
    ]) {
      expect(semua).toContain(harus);
    }
  });

  test("the first sheet links to every other, each named by its number; a further table begins a sheet of its own", async () => {
    const kerja = await buku(dokumenUji([...SEMUA_BLOK, ...TANDA]));
    const nama = kerja.worksheets.map((l) => l.name);
    expect(nama).toEqual(["Isi", "1 BAGIAN UJI", "2 Tabel uji", "3 Grafik uji", "4 Pohon uji"]);
    const xml = await bagianXml(dokumenUji([...SEMUA_BLOK, ...TANDA]), "xl/worksheets/sheet1.xml");
    expect([...xml.matchAll(/location="([^"]*)"/g)].map((c) => c[1]?.replaceAll("&apos;", "'"))).toEqual(
      nama.slice(1).map((n) => `'${n}'!A1`),
    );
  });

  test("numbers are numbers, what is no number stays words, and a long unit or predikat stands beside its number", async () => {
    const sel: readonly Sel[] = [
      { isi: "94,87%", angka: { nilai: "94.87", satuan: "%", desimal: 2 } },
      {
        isi: [{ teks: "99,65%", tebal: true }, { teks: "\nTinggi" }],
        angka: { nilai: "99.65", satuan: "%", desimal: 2 },
      },
      { isi: "belum diisi", nada: "redup" },
    ];
    const [, lembar] = await bacaan(dokumenUji([tabel([sel, [{ isi: "-" }, { isi: "-" }, { isi: "" }]])]));
    const di = (alamat: string) => lembar?.sel.find((s) => s.alamat === alamat);
    expect([di("A5"), di("B5"), di("C5"), di("D5")].map((s) => [s?.nilai, s?.teks])).toEqual([
      [94.87, "94,87%"],
      [99.65, "99,65%"],
      ["Tinggi", "Tinggi"],
      ["belum diisi", "belum diisi"],
    ]);
    expect(di("B6")?.nilai).toBe("-");
  });

  test("a total is the sum of the numbers above it, words left out; computed again it is what is printed", async () => {
    const baris = barisPagu(["7000000000.00", null, "646914434"]);
    const total = barisTotal(3, { teks: "Rp7.646.914.434", nilai: "7646914434.00", asal: null, dari: ["p0", "p2"] });
    const kerja = await buku(dokumenUji([tabel([...baris, total])]));
    const sel = kerja.worksheets[1]?.getCell("C8");
    expect([sel?.formula, sel?.result]).toEqual(["SUM(C5,C7)", 7646914434]);
    hitungUlangBuku(kerja);
    expect(kerja.worksheets[1]?.getCell("C8").result).toBe(7646914434);
  });

  test("a number of more than fifteen digits is text, said below, and what refers to it is a value", async () => {
    const baris = barisPagu(["1234567890123456", "1"]);
    const teks = formatRupiah("1234567890123457");
    const total = barisTotal(3, { teks, nilai: "1234567890123457", asal: null, dari: ["p0", "p1"] });
    const [, lembar] = await bacaan(dokumenUji([tabel([...baris, total])]));
    const isi = lembar?.sel.map((s) => s.teks) ?? [];
    expect(isi).toEqual(expect.arrayContaining(["Rp1.234.567.890.123.456", teks]));
    expect(isi.at(-1)).toContain("lebih dari 15 digit");
    expect(lembar?.sel.filter((s) => s.formula !== null)).toEqual([]);
  });

  test("spans are merged cells, the header stays in view, is repeated in print, and the page is numbered", async () => {
    const dokumen = dokumenUji(
      [
        tabelUji([
          [{ isi: "a", gabungBaris: 2 }, { isi: "b" }, { isi: "c" }],
          [{ isi: "d" }, { isi: "e" }],
        ]),
      ],
      {
        kaki: "R&D, Semester I",
      },
    );
    const lembar = (await buku(dokumen)).worksheets[1];
    expect(lembar?.views[0]).toMatchObject({ state: "frozen", ySplit: 5 });
    expect(lembar?.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9, fitToWidth: 1, fitToHeight: 0 });
    expect(lembar?.pageSetup.printTitlesRow).toBe("4:5");
    expect(lembar?.headerFooter.oddFooter).toBe("&L&8 R&&D, Semester I&R&8 Halaman &P dari &N");
    expect(lembar?.getCell("A4").master.address).toBe("A4");
    expect([lembar?.getCell("A5"), lembar?.getCell("C4"), lembar?.getCell("A7")].map((c) => c?.master.address)).toEqual(
      ["A4", "B4", "A6"],
    );
  });

  test("text above a table stays with it while the header can stay in view; more goes to a sheet before", async () => {
    const paragraf = (n: number): readonly Blok[] =>
      Array.from({ length: n }, () => ({ jenis: "paragraf", isi: "Teks" }));
    const jumlah = async (n: number) => (await buku(dokumenUji([...paragraf(n), tabel([])]))).worksheets.length;
    expect([await jumlah(3), await jumlah(4)]).toEqual([2, 3]);
  });

  test("the texts of a chapter share a sheet; a chapter that holds only tables is a heading in the list", async () => {
    const teks: Blok = { jenis: "paragraf", isi: "Teks" };
    const kerja = await buku(
      dokumenUji([], {
        bagian: [
          { kunci: "1", judul: "BAB I", blok: [] },
          { kunci: "11", judul: "Latar Belakang", tingkat: 2, blok: [teks] },
          { kunci: "12", judul: "Tujuan", tingkat: 2, blok: [teks] },
          { kunci: "2", judul: "BAB II", blok: [] },
          { kunci: "21", judul: "Target", tingkat: 2, blok: [tabel([])] },
          { kunci: "22", judul: "Catatan", tingkat: 2, blok: [teks] },
        ],
      }),
    );
    expect(kerja.worksheets.map((l) => l.name)).toEqual(["Isi", "1 BAB I", "2 Target", "3 Catatan"]);
    const [isi, bab] = listLembarBaca(kerja);
    expect(bab?.sel.map((s) => s.teks)).toEqual(["BAB I", "Latar Belakang", "Teks", "Tujuan", "Teks"]);
    expect(isi?.sel.map((s) => s.teks)).toContain("BAB II");
  });

  test("a report that was set says by whom, with its digest and where it is checked, also below each page", async () => {
    const pengesahan = {
      sidik: "ab12".repeat(16),
      alamat: "https://contoh.go.id/v/1",
      tanggal: "2025-02-28",
      oleh: "Sari",
    };
    const kerja = await buku(dokumenUji([tabel([])], { pengesahan, kaki: "&".repeat(300) }));
    const isi = listLembarBaca(kerja)[0]?.sel.map((s) => s.teks);
    expect(isi).toEqual(
      expect.arrayContaining([`Sidik SHA-256: ${pengesahan.sidik}`, `Periksa di ${pengesahan.alamat}`]),
    );
    const kaki = kerja.worksheets[1]?.headerFooter.oddFooter ?? "";
    expect(kaki).toContain("Sidik ab12ab12ab12");
    expect(kaki.length).toBeLessThanOrEqual(255);
  });

  test("a tree is an outline: rows step in and fold by their depth", async () => {
    const lembar = (await buku(dokumenUji(SEMUA_BLOK))).worksheets.at(-1);
    expect([5, 6, 7, 8].map((b) => lembar?.getRow(b).outlineLevel)).toEqual([0, 1, 2, 2]);
    expect(lembar?.getCell("B7").alignment?.indent).toBe(2);
  });

  test("a chart is drawn of the numbers on its sheet and says in words what it shows", async () => {
    const dokumen = dokumenUji(SEMUA_BLOK);
    const xml = await bagianXml(dokumen, "xl/charts/chart1.xml");
    expect([...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map((c) => c[1]?.replaceAll("&apos;", "'"))).toEqual(
      expect.arrayContaining(["'3 Grafik uji'!$A$5:$A$7", "'3 Grafik uji'!$C$5:$C$7"]),
    );
    expect(await bagianXml(dokumen, "xl/drawings/drawing1.xml")).toContain('descr="Realisasi dibanding target."');
  });

  test("text is text, whatever it begins with, and keeps nothing that a cell cannot hold", async () => {
    const jahat = ["=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "\u0000=2"];
    const dokumen = dokumenUji([
      tabel(jahat.map((isi) => [{ isi }, { isi: [{ teks: isi }, { teks: "x", tebal: true }] }, { isi }])),
    ]);
    const kerja = await buku(dokumen);
    const [, lembar] = listLembarBaca(kerja);
    expect(lembar?.sel.filter((s) => s.formula !== null)).toEqual([]);
    expect(lembar?.sel.filter((s) => s.alamat.startsWith("A")).map((s) => s.nilai)).toEqual(
      expect.arrayContaining(["=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "=2"]),
    );
    expect(["A5", "A6", "A7", "A8", "A9"].map((a) => kerja.worksheets[1]?.getCell(a).numFmt)).toEqual(
      jahat.map(() => "@"),
    );
  });

  test("whatever the text, the file is XML that can be read back and says the same", async () => {
    const kasar = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("]]>", "&amp;", "\ud800", "_x0041_", "a\r\nb"),
    );
    await fc.assert(
      fc.asyncProperty(kasar, async (isi) => {
        const dokumen = dokumenUji([tabel([[{ isi }, { isi: "tetap" }, { isi }]])], {
          judul: isi,
          kaki: isi,
          pengarang: isi,
        });
        const [, lembar] = await bacaan({
          ...dokumen,
          bagian: dokumen.bagian.map((b) => ({ ...b, judul: isi, subjudul: isi })),
        });
        const teks = lembar?.sel.map((s) => s.teks) ?? [];
        expect(teks).toContain("tetap");
        if (rapikanTeksSel(isi) !== "") expect(teks).toContain(rapikanTeksSel(isi));
        const bagian = Object.values(unzipSync(await renderXlsx(dokumen))).map((data) => strFromU8(data));
        expect(bagian.filter((xml) => /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u.test(xml))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("a name of 200 characters, sixty rows and a budget of fifteen digits: rows grow, columns hold every number", async () => {
    const nama = "Persentase perangkat daerah yang menindaklanjuti rekomendasi ".repeat(4).slice(0, 200);
    const baris = barisPagu(Array.from({ length: 60 }, () => "999999999999999")).map((b): readonly Sel[] => [
      b[0] ?? { isi: "" },
      { isi: nama },
      b[2] ?? { isi: "" },
    ]);
    const lembar = (await buku(dokumenUji([tabel(baris, { lebar: [1, 1, 1] })]))).worksheets[1];
    expect(lembar?.getRow(5).height).toBeGreaterThan(30);
    expect(lembar?.getColumn(3).width).toBeGreaterThan("Rp999.999.999.999.999".length);
    expect(lembar?.getCell("C64").value).toBe(999999999999999);
  });

  test("the same document gives the same bytes, with fixed dates, whatever was written before", async () => {
    const dokumen = dokumenUji([...SEMUA_BLOK, ...TANDA]);
    const pertama = await renderXlsx(dokumen);
    await renderXlsx(dokumenUji([...SEMUA_BLOK, ...SEMUA_BLOK]));
    expect(Buffer.compare(pertama, await renderXlsx(dokumen))).toBe(0);
    const inti = await bagianXml(dokumen, "docProps/core.xml");
    expect(inti).toContain("1980-01-01T00:00:00Z");
    expect(inti).toContain("<dc:title>SAKIP Dinas Tenaga Kerja</dc:title>");
  });
});

describe("the deck as a workbook", () => {
  test("every capaian and total is a formula, and the formula engine makes of it what is printed", async () => {
    const kerja = await buku(buildDeckSakip(bahanUji()));
    const cetak = listLembarBaca(kerja).flatMap((l) => l.sel.filter((s) => s.formula !== null));
    expect(cetak.map((s) => s.teks)).toEqual(
      expect.arrayContaining([
        "99,65%",
        "102,08%",
        "95,24%",
        "249,52%",
        "88,91%",
        "Rp7.646.914.434",
        "Rp1.200.000.000",
      ]),
    );
    hitungUlangBuku(kerja);
    const ulang = listLembarBaca(kerja).flatMap((l) => l.sel.filter((s) => s.formula !== null));
    expect(ulang).toEqual(cetak);
  });

  test("a formula names the target and the realisasi beside it", async () => {
    const kerja = await buku(buildDeckSakip(bahanUji()));
    const lembar = kerja.worksheets.find((l) => l.name.includes("CAPAIAN INDIKATOR KINERJA"));
    const formula = listLembarBaca(kerja)
      .find((l) => l.nama === lembar?.name)
      ?.sel.flatMap((s) => s.formula ?? []);
    expect(formula?.[0]).toBe("ROUND(MAX(E7/D7*100,0),2)");
    expect([lembar?.getCell("D7").value, lembar?.getCell("E7").value]).toEqual([94.87, 94.54]);
  });

  test("changed by a reader, a target changes the capaian: nothing is a fixed text", async () => {
    const kerja = await buku(buildDeckSakip(bahanUji()));
    const lembar = kerja.worksheets.find((l) => l.name.includes("CAPAIAN INDIKATOR KINERJA"));
    const target = lembar?.getCell("D7");
    if (target !== undefined) target.value = 50;
    hitungUlangBuku(kerja);
    expect(lembar?.getCell("F7").result).toBe(189.08);
  });
});

test("an expression that only words stand for is no formula", async () => {
  const hitung: Ekspresi = { jenis: "variabel", nama: "tidak-ada" };
  const sel: Sel = { isi: "5,00%", angka: { nilai: "5", satuan: "%", desimal: 2 }, hitung };
  const [, lembar] = await bacaan(dokumenUji([tabel([[sel, { isi: "" }, { isi: "" }]])]));
  expect(lembar?.sel.find((s) => s.alamat === "A5")).toMatchObject({ nilai: 5, formula: null, teks: "5,00%" });
});
