// Which columns a capaian table shows, and the day a report speaks for. Called by the table and the portal counts.
import { comparePeriode, formatKode, lastMonth, parsePeriode } from "#inti";

/**
 * Whether a table up to `periode` reaches `kolom`: the column ends with or before it.
 * @example isTerjangkau("2024-S2", "2024-S1") // false
 */
export function isTerjangkau(kolom: string, periode: string): boolean {
  return comparePeriode(lastMonth(parsePeriode(kolom)), lastMonth(parsePeriode(periode))) <= 0;
}

/**
 * The periods whose capaian a table up to `periode` shows: last year, and the reached semesters of its year.
 * @example periodeTabel("2024-S1") // ["2023", "2024-S1"]
 */
export function periodeTabel(periode: string): readonly string[] {
  const tahun = Number(periode.slice(0, 4));
  const semester = [`${tahun}-S1`, `${tahun}-S2`].filter((kode) => isTerjangkau(kode, periode));
  return [String(tahun - 1), ...semester];
}

/**
 * The last day of a period, "YYYY-MM-DD": who heads the PD on that day signs its report.
 * @example hariTerakhir("2024-S1") // "2024-06-30"
 */
export function hariTerakhir(periode: string): string {
  const bulan = lastMonth(parsePeriode(periode));
  // Day 0 of the next month is the last day of this one.
  const hari = new Date(Date.UTC(bulan.tahun, bulan.nomor, 0)).getUTCDate();
  return `${formatKode(bulan)}-${hari}`;
}

/**
 * The newest of some period codes (the one that ends last; of those ending together the longest), or undefined.
 * @example findTerbaru(["2023", "2024-S1"]) // "2024-S1"
 */
export function findTerbaru(kode: readonly string[]): string | undefined {
  return sortTerbaru(kode)[0];
}

/** Period codes, newest first. */
export function sortTerbaru(kode: readonly string[]): readonly string[] {
  return kode.toSorted((a, b) => comparePeriode(parsePeriode(b), parsePeriode(a)));
}
