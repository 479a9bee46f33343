// Budget as it was reported, by quarter: pure. Figures are rupiah since 1 January, so a quarter's own part is a difference.
import { lastMonth, parsePeriode } from "#inti";
import type { Triwulan } from "./tipe.ts";

/** What was reported for a node up to the end of a filling period, rupiah as decimal text. */
export type AnggaranLapor = { readonly simpulId: string; readonly periode: string; readonly nilai: string };

/** `jadwal`: codes of every filling period of the pemda. `lapor`: the figures the reader may see. */
export type AnggaranTersedia = { readonly jadwal: readonly string[]; readonly lapor: readonly AnggaranLapor[] };

/** Money spent up to the end of a quarter: the filling period that reports it, and the figure of each node. */
export type AnggaranSampai = { readonly periode: string; readonly nilai: ReadonlyMap<string, string> };

/**
 * What was reported up to the end of a quarter; null where no filling period ends with it. Of several that do, the first
 * with figures.
 */
export function anggaranSampai(
  { jadwal, lapor }: AnggaranTersedia,
  tahun: number,
  triwulan: Triwulan,
): AnggaranSampai | null {
  const berakhir = (kode: string) => kode.startsWith(String(tahun)) && akhir(kode) === triwulan * 3;
  const perPeriode = Map.groupBy(
    lapor.filter((l) => berakhir(l.periode)),
    (l) => l.periode,
  );
  const kode = [...perPeriode.keys(), ...jadwal.filter(berakhir)][0];
  if (kode === undefined) return null;
  return { periode: kode, nilai: new Map((perPeriode.get(kode) ?? []).map((l) => [l.simpulId, l.nilai])) };
}

function akhir(kode: string): number {
  return lastMonth(parsePeriode(kode)).nomor;
}
