// Sorting and grouping the rows of the capaian table. Pure; called by the loader of /capaian.
import { compare, parseDecimal } from "#inti";
import type { BarisCapaian } from "#pengukuran";
import { type KunciUrut, selOf } from "./kolom.ts";

export const ARAH = ["naik", "turun"] as const;
export type Arah = (typeof ARAH)[number];

/**
 * The rows in the order asked for. Figures compare as exact numbers; cells without a number come last in either
 * direction, because "not measured" is neither small nor large. Rows that tie keep their printed order.
 */
export function sortBaris(baris: readonly BarisCapaian[], kunci: KunciUrut, arah: Arah): readonly BarisCapaian[] {
  const tanda = arah === "naik" ? 1 : -1;
  switch (kunci) {
    case "nomor":
      return arah === "naik" ? baris : baris.toSorted((a, b) => b.nomor - a.nomor);
    case "simpul":
      return baris.toSorted((a, b) => tanda * a.simpul.nama.localeCompare(b.simpul.nama, "id"));
    case "indikator":
      return baris.toSorted((a, b) => tanda * a.indikator.nama.localeCompare(b.indikator.nama, "id"));
    default:
      return baris.toSorted((a, b) => compareSel(selOf(a, kunci).nilai, selOf(b, kunci).nilai, tanda));
  }
}

function compareSel(a: string | null, b: string | null, tanda: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return tanda * compare(parseDecimal(a), parseDecimal(b));
}

/** A row with the height of its node's cell: 0 where the row above already covers it. */
export type BarisTergabung = { readonly baris: BarisCapaian; readonly rentang: number };

/** Joins the node cells of neighbouring rows of the same node, whatever the order. */
export function mergeSimpul(baris: readonly BarisCapaian[]): readonly BarisTergabung[] {
  return baris.map((b, i) => {
    if (baris[i - 1]?.simpul.kode === b.simpul.kode) return { baris: b, rentang: 0 };
    const beda = baris.findIndex((lain, j) => j > i && lain.simpul.kode !== b.simpul.kode);
    return { baris: b, rentang: (beda === -1 ? baris.length : beda) - i };
  });
}

/**
 * The direction a column's link asks for: a second click on the sorted column turns it round.
 * @example nextArah({ urut: "capaian-1", arah: "naik" }, "capaian-1") // "turun"
 */
export function nextArah(kini: { readonly urut: KunciUrut; readonly arah: Arah }, kunci: KunciUrut): Arah {
  return kini.urut === kunci && kini.arah === "naik" ? "turun" : "naik";
}
