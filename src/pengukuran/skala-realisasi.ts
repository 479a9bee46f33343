// Scale 1 of 3: the predikat of a capaian (Permendagri 86/2017; bands set per pemda and year). Not for AKIP or IKM values.
import { type Angka, compare, Galat } from "#inti";
import type { KebijakanCapaian } from "#organisasi";

/**
 * The predikat of a capaian in percent. Bands are half-open [bawah, next bawah), the first reaches down without end and
 * the last up without end, so every value has exactly one. `capaian` must be rounded by the policy already: what is
 * printed is what is classified.
 * @throws Galat `internal` when the policy has no band.
 */
export function predikatOf(kebijakan: KebijakanCapaian, capaian: Angka): string {
  const pita = kebijakan.skala.findLast(({ bawah }) => bawah === null || compare(capaian, bawah) >= 0);
  if (pita === undefined) throw new Galat("internal", `Kebijakan Tahun ${kebijakan.tahun} tidak berskala.`);
  return pita.predikat;
}
