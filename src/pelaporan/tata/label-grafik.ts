// What a chart prints at a figure, and in place of one that is missing. Called by every renderer and by their tables.
import { formatBesaran } from "#inti";
import type { Grafik } from "../model.ts";

/**
 * The figure of a series in category `ke` as the tables print it, or the words that say why there is none.
 * @example labelNilai({ satuan: "%", desimal: 1 }, { nama: "2023", nilai: ["9.5"] }, 0) // "9,5%"
 */
export function labelNilai(
  { satuan, desimal }: Pick<Grafik, "satuan" | "desimal">,
  { nilai, sebab }: Grafik["seri"][number],
  ke: number,
): string {
  const angka = nilai[ke] ?? null;
  return angka === null ? (sebab?.[ke] ?? "tanpa angka") : formatBesaran(angka, satuan, desimal);
}
