// Choosing one of several layouts. Called by the layouts that try sizes.
import { Galat } from "#inti";

/**
 * The first of the choices with the lowest value.
 * @throws Galat `internal` without choices.
 * @example pickTerendah(["aa", "b", "c"], (s) => s.length) // "b"
 */
export function pickTerendah<T>(pilihan: readonly T[], nilai: (satu: T) => number): T {
  const [awal, ...lain] = pilihan.map((satu) => ({ satu, n: nilai(satu) }));
  if (awal === undefined) throw new Galat("internal", "Tata letak laporan tidak punya pilihan.");
  return lain.reduce((terbaik, kini) => (kini.n < terbaik.n ? kini : terbaik), awal).satu;
}

/**
 * The first choice that fits, otherwise the last.
 * @throws Galat `internal` without choices.
 * @example pickPertama([3, 2, 1], (n) => n < 3) // 2
 */
export function pickPertama<T>(pilihan: readonly T[], isMuat: (satu: T) => boolean): T {
  // Where none fits the index is -1, and slice(-1) begins with the last.
  return pickTerendah(pilihan.slice(pilihan.findIndex(isMuat)), () => 0);
}
