// The series of a condition as it is read: each year with where its value comes from. Types only; made by deret-kondisi.ts.
import type { SelAngka } from "#pengukuran";
import type { Kondisi } from "../tipe.ts";

/** Where the value of a year comes from. */
export type AsalNilai = "diisi" | "indikator" | "rumus";

/** An entered value that the linked indikator or the formula does not confirm. */
export type BedaNilai = { readonly teks: string; readonly nilai: string; readonly sumber: string };

/**
 * A year of a condition. A value from the linked indikator or the formula goes before an entered one; where the entered one
 * differs it stands in `diisi`, never overwritten. `asal` null: there is no number, `sel` says which of the four kinds.
 */
export type TitikKondisi = {
  readonly tahun: number;
  readonly sel: SelAngka;
  readonly asal: AsalNilai | null;
  readonly sumber: string;
  readonly diisi: BedaNilai | null;
};

/** A condition with the years of its theme, oldest first; every series of a theme has the same years. */
export type DeretKondisi = { readonly kondisi: Kondisi; readonly titik: readonly TitikKondisi[] };
