// How targets read. Called by every table and explanation that prints one.
import { assertNever, formatBesaran } from "#inti";
import type { Indikator, NilaiTarget } from "./tipe.ts";

/**
 * A target with its unit, in the scale it was entered with; a range shows both bounds.
 * @example formatTarget({ jenis: "titik", nilai: "94.87" }, "%") // "94,87%"
 */
export function formatTarget(target: NilaiTarget, satuan: string): string {
  switch (target.jenis) {
    case "titik":
      return formatBesaran(target.nilai, satuan);
    case "rentang":
      return `${formatBesaran(target.bawah, satuan)} s.d. ${formatBesaran(target.atas, satuan)}`;
    default:
      return assertNever(target);
  }
}

/** A year's target as a table cell: `teks` is "-" and `nilai` null where the plan sets none; a range sorts by its lower bound. */
export type SelTarget = { readonly tahun: number; readonly teks: string; readonly nilai: string | null };

/** The target the plan sets for one whole year. */
export function selTarget(indikator: Indikator, tahun: number): SelTarget {
  const target = indikator.target[String(tahun)];
  if (target === undefined) return { tahun, teks: "-", nilai: null };
  const nilai = target.jenis === "titik" ? target.nilai : target.bawah;
  return { tahun, teks: formatTarget(target, indikator.satuan), nilai };
}
