// How the series of a chart are told apart: by colour, and where bars do not stand next to their name also by the shape of
// the mark and the dashes of the line, so that a copy in grey still says which is which. Called by the charts of this folder.
import type { Warna } from "../pptx/objek.ts";
import { warnaSeri } from "../pptx/warna-seri.ts";
import type { Coretan, Titik } from "./coretan.ts";

/** The accent of two series is the unbroken one; the same on screens (html/gaya.ts). */
const PUTUS: readonly (readonly number[])[] = [[8, 3], [], [2, 3], [9, 3, 2, 3], [5, 5], [12, 4]];
const JARI = 3.5;

/** The colour of one of so many series, as on slides. @example warnaSeriKe(0, 1) // "aksen" */
export function warnaSeriKe(urutan: number, jumlah: number): Warna {
  const warna = warnaSeri(jumlah);
  return warna[urutan % warna.length] ?? "aksen";
}

/** Line through the points, without a mark. */
export function garisSeri(titik: readonly Titik[], urutan: number, jumlah: number): Coretan {
  const putus = jumlah === 1 ? [] : (PUTUS[urutan % PUTUS.length] ?? []);
  const garis = { jenis: "garis", titik, warna: warnaSeriKe(urutan, jumlah), tebal: 2 } as const;
  return putus.length === 0 ? garis : { ...garis, putus };
}

/** A disc, a square, a triangle or a diamond. */
export function tandaSeri([x, y]: Titik, urutan: number, jumlah: number): Coretan {
  const isian = warnaSeriKe(urutan, jumlah);
  const j = JARI + 0.5;
  switch (urutan % 4) {
    case 1:
      return { jenis: "kotak", x: x - JARI, y: y - JARI, lebar: 2 * JARI, tinggi: 2 * JARI, isian };
    case 2:
      return {
        jenis: "bidang",
        titik: [
          [x, y - j],
          [x + j, y + j],
          [x - j, y + j],
        ],
        isian,
      };
    case 3:
      return {
        jenis: "bidang",
        titik: [
          [x, y - j - 1],
          [x + j + 1, y],
          [x, y + j + 1],
          [x - j - 1, y],
        ],
        isian,
      };
    default:
      return { jenis: "lingkar", x, y, jari: JARI + 0.25, isian };
  }
}
