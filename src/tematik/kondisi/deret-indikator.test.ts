import { expect, test } from "vitest";
import { type AngkaTahun, selKosong } from "#pengukuran";
import { PD } from "../../../tests/bantu/contoh.ts";
import { kondisiUji, temaTersimpanUji } from "../../../tests/bantu/tema-uji.ts";
import { buildTema } from "../tema.ts";
import { buildDeret, type HasilIndikator } from "./deret-kondisi.ts";

const indikator = { id: "i", kode: "iku-9", nama: "TPT", pd: PD };
const STRIP = selKosong({ jenis: "tidak_dijadwalkan" });

/** The cell of 2022 of a condition linked to the indikator, beside one that has a value in that year. */
function sel2022(hasil: HasilIndikator) {
  const kondisi = [kondisiUji("TPT", "%", {}, { indikator }), kondisiUji("X", "%", { 2022: "1" })];
  const bahan = { kondisi: buildTema(temaTersimpanUji({ kondisi })).kondisi, indikator: hasil, dasar: "/x/" };
  return buildDeret(bahan)[0]?.titik.map((t) => [t.tahun, t.sel]);
}
const diukur = (realisasi: AngkaTahun["realisasi"]): HasilIndikator =>
  new Map([["i", [{ tahun: 2022, target: STRIP, capaian: STRIP, realisasi, ulang: null }]]]);

test("an indikator that was never measured is not scheduled in any year", () => {
  expect(sel2022(new Map())).toEqual([[2022, { teks: "-", nilai: null, kosong: "tidak_dijadwalkan" }]]);
});

test("a realisasi that is not filled in yet is not filled in here either", () => {
  expect(sel2022(diukur(selKosong({ jenis: "belum_diisi" })))).toEqual([
    [2022, { teks: "belum diisi", nilai: null, kosong: "belum_diisi" }],
  ]);
});

test("a realisasi that is not available without a reason keeps its kind, with an empty reason", () => {
  expect(sel2022(diukur({ teks: "tidak tersedia", nilai: null, kosong: "tidak_tersedia" }))).toEqual([
    [2022, { teks: "tidak tersedia", nilai: null, kosong: "tidak_tersedia", alasan: "" }],
  ]);
});
