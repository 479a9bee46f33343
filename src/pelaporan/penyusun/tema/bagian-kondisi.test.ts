// The figures a theme starts from: the newest of each, and the series with its gaps.
import { expect, test } from "vitest";
import { buildTema, type DeretKondisi } from "#tematik";
import { kondisiUji, temaTersimpanUji } from "../../../../tests/bantu/tema-uji.ts";
import { bagianDeret, bagianKondisi, terbaruDeret, terbaruDiisi } from "./bagian-kondisi.ts";

const TEMA = buildTema(
  temaTersimpanUji({
    kondisi: [kondisiUji("Persentase", "%", { 2022: "12.5", 2025: "11" }), kondisiUji("Jumlah", "jiwa", { 2025: "7" })],
  }),
);

/** A series without explanations; null is a year without a value. */
function deret(isi: Readonly<Record<number, string | null>>, arah: "naik" | "turun" | null = null): DeretKondisi {
  return {
    kondisi: kondisiUji("Persentase", "%", {}, { arah }) as DeretKondisi["kondisi"],
    titik: Object.entries(isi).map(([tahun, nilai]) => ({
      tahun: Number(tahun),
      sel: { teks: nilai ?? "belum diisi", nilai } as DeretKondisi["titik"][number]["sel"],
      asal: null,
      sumber: "BPS",
      diisi: null,
    })),
  };
}
function tabel(d: DeretKondisi, sampai = 2030) {
  const satu = bagianDeret(TEMA, [d], sampai).blok[0];
  if (satu?.jenis !== "tabel") throw new Error("Bukan tabel");
  return satu;
}

test("of entered values the newest up to the year counts, and a condition without one has none", () => {
  const [persen, jumlah] = terbaruDiisi(TEMA, 2024);
  expect(persen?.terbaru).toMatchObject({ tahun: 2022, sumber: "BPS" });
  expect(jumlah).toEqual({ nama: "Jumlah", terbaru: null });
});

test("of a series the newest year with a value counts, and a series without one has none", () => {
  expect(terbaruDeret([deret({ 2021: "13", 2022: "12", 2023: null })], 2024)).toEqual([
    { nama: "Persentase", terbaru: { tahun: 2022, teks: "12", sumber: "BPS" } },
  ]);
  expect(terbaruDeret([deret({ 2023: null, 2025: "1" })], 2024)).toEqual([{ nama: "Persentase", terbaru: null }]);
});

test("a condition without a figure says so, and one without an explanation shows its text alone", () => {
  const angka = [
    { nama: "Jumlah", terbaru: null },
    { nama: "Persentase", terbaru: { tahun: 2022, teks: "12,5%", sumber: "BPS" } },
  ];
  expect(bagianKondisi(TEMA, angka).blok).toEqual([
    {
      jenis: "sorotan",
      butir: [
        { label: "Jumlah", nilai: "belum diisi" },
        { label: "Persentase Tahun 2022", nilai: "12,5%", keterangan: "Sumber: BPS" },
      ],
    },
  ]);
});

test("a table shows the last eight years, and says which it leaves out", () => {
  const panjang = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [2015 + i, `${i}`]));
  const { kepala, catatan } = tabel(deret(panjang));
  expect(kepala[0]).toHaveLength(4 + 8);
  expect(catatan).toContain("Tahun 2015 sampai 2016 tidak dicantumkan.");
});

test("a value without an explanation is plain text, and a condition may be expected to rise", () => {
  const [baris] = tabel(deret({ 2021: "13", 2022: "14" }, "naik")).baris;
  expect(baris?.slice(3).map((s) => s.isi)).toEqual(["naik ▲", "13", "14"]);
});

test("where every series has two years there is a chart and no note", () => {
  const jenis = (d: DeretKondisi) => bagianDeret(TEMA, [d], 2030).blok.map((b) => b.jenis);
  expect(jenis(deret({ 2021: "13", 2022: "14" }))).toEqual(["tabel", "grafik"]);
  expect(jenis(deret({ 2021: "13", 2022: null }))).toEqual(["tabel", "catatan"]);
});
