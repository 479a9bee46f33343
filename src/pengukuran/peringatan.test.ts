import { expect, test } from "vitest";
import { parseDecimal } from "#inti";
import { titik } from "../../tests/bantu/contoh.ts";
import { kebijakanUkurBawaan } from "./kebijakan-ukur.ts";
import { type BahanPeringatan, listPeringatan } from "./peringatan.ts";
import { toTargetAngka } from "./target-periode.ts";
import type { Nilai } from "./tipe.ts";

const lalu = (nilai: string) => ({ label: "Semester I Tahun 2024", angka: parseDecimal(nilai) });
const nilai = (teks: string): Nilai => ({ ada: true, angka: parseDecimal(teks), desimal: 2 });
const kode = (beda: Partial<BahanPeringatan>) =>
  listPeringatan({
    satuan: "%",
    polaritas: "naik",
    rumus: null,
    target: toTargetAngka(titik("80")),
    realisasi: nilai("70"),
    periodeLalu: null,
    tahunLalu: null,
    tercetak: undefined,
    kebijakan: kebijakanUkurBawaan(2024),
    ...beda,
  }).map((p) => p.kode);

test.each<readonly [string, Partial<BahanPeringatan>, readonly string[]]>([
  ["nothing odd", {}, []],
  ["a jump of exactly the ratio", { periodeLalu: lalu("140") }, []],
  ["a fall above the ratio", { periodeLalu: lalu("140.01") }, ["lonjakan_periode_lalu"]],
  ["a rise above the ratio", { tahunLalu: lalu("46.66") }, ["lonjakan_tahun_lalu"]],
  ["a change from nothing has no ratio", { periodeLalu: lalu("0") }, []],
  ["a change from a negative figure", { periodeLalu: lalu("-70") }, ["lonjakan_periode_lalu"]],
  ["equal to last period", { periodeLalu: lalu("70.00") }, ["sama_periode_lalu"]],
  ["above 100 by dividing", { realisasi: nilai("100.01"), rumus: "a / b * 100" }, ["di_atas_seratus"]],
  ["exactly 100 by dividing", { realisasi: nilai("100"), rumus: "a / b * 100" }, []],
  ["above 100 without dividing", { realisasi: nilai("101"), rumus: "a - b" }, []],
  ["above 100 without a formula", { realisasi: nilai("101") }, []],
  ["above 100 in another unit", { realisasi: nilai("101"), satuan: "orang", rumus: "a / b" }, []],
  ["above 100 with a broken formula", { realisasi: nilai("101"), rumus: "a /" }, []],
  ["negative", { realisasi: nilai("-1") }, ["negatif"]],
  ["a target below last year's realisasi", { tahunLalu: lalu("81") }, ["target_lebih_mudah"]],
  ["a target equal to last year's realisasi", { tahunLalu: lalu("80") }, []],
  [
    "a falling target above last year's realisasi",
    { tahunLalu: lalu("79"), polaritas: "turun" },
    ["target_lebih_mudah"],
  ],
  ["a falling target below last year's realisasi", { tahunLalu: lalu("81"), polaritas: "turun" }, []],
  ["a target of a range", { tahunLalu: lalu("81"), polaritas: "rentang" }, []],
  ["no target", { tahunLalu: lalu("81"), target: null }, []],
  [
    "a printed figure that differs",
    { tercetak: { teks: "99%", sumber: "LKjIP", cocok: false, terjelaskanPembulatan: false, uraian: "Beda." } },
    ["beda_tercetak"],
  ],
  [
    "a printed figure that agrees",
    { tercetak: { teks: "99%", sumber: "LKjIP", cocok: true, terjelaskanPembulatan: true, uraian: "Sama." } },
    [],
  ],
  [
    "no figure: only the target is judged",
    { realisasi: { ada: false, sebab: { jenis: "belum_diisi" } }, periodeLalu: lalu("70"), tahunLalu: lalu("81") },
    ["target_lebih_mudah"],
  ],
])("%s", (_, beda, harapan) => expect(kode(beda)).toEqual(harapan));

test("each warning is a sentence with the figures it rests on", () => {
  const [satu] = listPeringatan({
    satuan: "%",
    polaritas: "naik",
    rumus: null,
    target: null,
    realisasi: nilai("30"),
    periodeLalu: lalu("74.50"),
    tahunLalu: null,
    tercetak: undefined,
    kebijakan: kebijakanUkurBawaan(2024),
  });
  expect(satu?.kalimat).toBe("Realisasi turun 59,73% dari Semester I Tahun 2024 (74,5%), lebih dari batas wajar 50%.");
});
