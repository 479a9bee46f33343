// The colours of a chart's series. Called by the writers of charts.
import type { Warna } from "./objek.ts";

/** Of two series the second is the newer one or the result, and carries the accent. */
const WARNA_SERI: Readonly<Record<1 | 2 | 3, readonly Warna[]>> = {
  1: ["aksen"],
  2: ["garis_kuat", "aksen"],
  3: ["garis_kuat", "aksen", "aksen_tua", "sedang", "baik", "buruk"],
};

/** The colours for so many series, in order; where there are more series than colours they begin again. */
export function warnaSeri(jumlah: number): readonly Warna[] {
  return jumlah <= 1 ? WARNA_SERI[1] : WARNA_SERI[jumlah === 2 ? 2 : 3];
}
