// A picture as data: a few strokes, measured and placed, that SVG and Typst write alike. Pure; made by the charts of this
// folder. Lengths are pixels of 1/96 inch from the top left corner.
import type { Perataan } from "../../model.ts";
import { bungkusTeks, JARAK_BARIS } from "../../tata/ukur-teks.ts";
import type { Kotak, Warna } from "../pptx/objek.ts";

export type Titik = readonly [number, number];

/** One line of text; `y` is its base line, `x` its left end, middle or right end by `rata`. */
export type Tulisan = {
  readonly jenis: "tulisan";
  readonly x: number;
  readonly y: number;
  readonly teks: string;
  readonly ukuran: number;
  readonly warna: Warna;
  readonly tebal: boolean;
  readonly rata: Perataan;
};

/** `putus` are the lengths of dash and gap. */
export type Coretan =
  | Tulisan
  | ({ readonly jenis: "kotak"; readonly isian: Warna } & Kotak)
  | { readonly jenis: "lingkar"; readonly x: number; readonly y: number; readonly jari: number; readonly isian: Warna }
  | { readonly jenis: "bidang"; readonly titik: readonly Titik[]; readonly isian: Warna }
  | {
      readonly jenis: "garis";
      readonly titik: readonly Titik[];
      readonly warna: Warna;
      readonly tebal: number;
      readonly putus?: readonly number[];
    };

export type Gambar = { readonly lebar: number; readonly tinggi: number; readonly coretan: readonly Coretan[] };

/** Sizes of print: 12 pixels are 9 points. */
export const UKURAN = { nama: 12, angka: 11.5, sumbu: 11 } as const;
/** Where the base line lies below the top of a line, as a part of the font size. */
const GARIS_DASAR = 0.95;

/** The lines a text takes in a column. @example barisOf("dua kata", 10, 30).length // 2 */
export function barisOf(teks: string, ukuran: number, lebar: number, tebal = false): readonly string[] {
  return bungkusTeks(teks, { ukuran, tebal }, lebar).map((b) => b.teks.map((t) => t.teks).join(""));
}

/** Height of so many lines. */
export function tinggiTeks(baris: number, ukuran: number): number {
  return baris * ukuran * JARAK_BARIS;
}

export type GayaTulisan = {
  readonly ukuran: number;
  readonly warna?: Warna;
  readonly tebal?: boolean;
  readonly rata?: Perataan;
};

/** Lines under each other, the first one's top at `y`. */
export function tulisBaris(baris: readonly string[], [x, y]: Titik, gaya: GayaTulisan): readonly Tulisan[] {
  const { ukuran, warna = "tinta", tebal = false, rata = "kiri" } = gaya;
  return baris.map((teks, i) => ({
    jenis: "tulisan",
    x,
    y: y + tinggiTeks(i, ukuran) + ukuran * GARIS_DASAR,
    teks,
    ukuran,
    warna,
    tebal,
    rata,
  }));
}

/** A straight stroke; dashed where it marks a value to measure by. */
export function garisLurus(dari: Titik, ke: Titik, jenis: "sumbu" | "pemisah" | "acuan"): Coretan {
  const titik = [dari, ke];
  if (jenis === "acuan") return { jenis: "garis", titik, warna: "buruk", tebal: 1.25, putus: [4, 3] };
  return { jenis: "garis", titik, warna: jenis === "sumbu" ? "garis_kuat" : "garis", tebal: 1 };
}

/** The strokes, moved. */
export function geser(coretan: readonly Coretan[], dx: number, dy: number): readonly Coretan[] {
  return coretan.map((c) =>
    "titik" in c
      ? { ...c, titik: c.titik.map(([x, y]) => [x + dx, y + dy] as const) }
      : { ...c, x: c.x + dx, y: c.y + dy },
  );
}
