// The scale of a bar chart. Called by the renderers that draw bars themselves.
import type { Grafik } from "../model.ts";

/**
 * The scale's end: the next round number above the largest value, and at least 100 where percent are drawn.
 * @example batasSkala(persen up to 118.5) // 150
 */
export function batasSkala({ seri, satuan }: Pick<Grafik, "seri" | "satuan">): number {
  const nilai = seri.flatMap((s) => s.nilai).map((n) => (n === null ? 0 : Number(n)));
  const terbesar = Math.max(0, ...nilai, satuan === "%" ? 100 : 0);
  if (terbesar === 0) return 1;
  const langkah = 10 ** Math.floor(Math.log10(terbesar)) / 2;
  return Math.ceil(terbesar / langkah) * langkah;
}
