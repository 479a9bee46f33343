// The scale of a chart and the texts of its figures. Called by the charts of this folder. Lengths are for drawing only, so
// floats may carry them; no printed figure comes from one.
import { formatAngka, formatBesaran } from "#inti";
import { batasSkala } from "#pengukuran";
import type { Grafik } from "../../model.ts";
import { lebarTeks } from "../../tata/ukur-teks.ts";

/** A label on an axis that takes more than this part of the width is printed without its unit. */
const LABEL_TERLEBAR = 0.22;

export type Skala = { readonly bawah: number; readonly atas: number };

/** From 0, or below it where figures are negative, to a round number above all of them and the mark. */
export function skalaOf({ seri, acuan }: Grafik): Skala {
  const nilai = seri.flatMap((s) => s.nilai);
  const negatif = nilai.filter((n) => n?.startsWith("-") === true).map((n) => (n === null ? null : n.slice(1)));
  const positif = nilai.filter((n) => n !== null && Number(n) > 0);
  const bawah = negatif.some((n) => Number(n) > 0) ? -batasSkala(negatif) : 0;
  const atas = bawah < 0 && positif.length === 0 && acuan === undefined ? 0 : batasSkala(positif, acuan?.y);
  return { bawah, atas };
}

/** Where a value lies between the ends of a scale, 0 to 1. @example letakSkala("5", { bawah: 0, atas: 10 }) // 0.5 */
export function letakSkala(nilai: string, { bawah, atas }: Skala): number {
  return Math.max(0, Math.min(1, (Number(nilai) - bawah) / (atas - bawah)));
}

/** The round end of a scale as decimal text. @example teksBatas(0.30000000000000004) // "0.3" */
export function teksBatas(batas: number): string {
  return Math.abs(batas) >= 1e6 ? BigInt(Math.round(batas)).toString() : batas.toFixed(12).replace(/\.?0+$/, "");
}

/** A value beside an axis: with its unit where there is room for it. */
export function labelSumbu({ satuan }: Grafik, nilai: string, lebar: number, ukuran: number): string {
  const penuh = formatBesaran(nilai, satuan);
  return lebarTeks(penuh, { ukuran }) <= lebar * LABEL_TERLEBAR ? penuh : formatAngka(nilai);
}
