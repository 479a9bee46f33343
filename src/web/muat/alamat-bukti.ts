// Reads which realisasi /pengukuran/bukti is about. Called by its loader and its action.
import { Galat } from "#inti";
import { readTeks } from "./parameter.ts";

/** @throws Galat `masukan` when the address names no perangkat daerah, period or indikator. */
export function readAlamatBukti(params: URLSearchParams) {
  const [pdKode, periode, indikator] = ["pd", "periode", "indikator"].map((nama) => readTeks(params, nama));
  if (pdKode === undefined || periode === undefined || indikator === undefined) {
    throw new Galat(
      "masukan",
      "Sebutkan perangkat daerah, periode, dan indikator yang buktinya hendak dibuka. Buka dari lembar isian.",
    );
  }
  const ukur = readTeks(params, "ukur");
  return { pdKode, periode, indikator, ...(ukur === undefined ? {} : { ukur }) };
}
