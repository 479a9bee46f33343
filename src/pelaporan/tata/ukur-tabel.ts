// Measures the cells of a table at one font size: wrapped lines, formulas. Called by tabel.ts and rentang.ts.
import type { Isi, Nada, Perataan, Sel } from "../model.ts";
import type { SelKisi } from "./kisi-tabel.ts";
import { kecilkanRumus, type TataRumus, tataRumus } from "./rumus.ts";
import { type BarisTeks, bungkusTeks, tinggiBaris } from "./ukur-teks.ts";

/** Lengths in points. `tebal`: header cells are bold. `tinggiRumus`: a taller formula is made smaller. */
export type GayaTabel = {
  readonly ukuran: number;
  readonly tebal: boolean;
  readonly tepiX: number;
  readonly tepiY: number;
  readonly tinggiRumus: number;
};

/** A measured cell. `isi` is what is written, `baris` the same as wrapped lines, `tinggi` what it needs with margins. */
export type SelUkur = {
  readonly kolom: number;
  readonly lebarKolom: number;
  readonly gabungBaris: number;
  readonly isi: Isi;
  readonly baris: readonly BarisTeks[];
  readonly rumus: TataRumus | null;
  readonly rata: Perataan;
  readonly nada: Nada;
  readonly tebal: boolean;
  readonly tinggi: number;
};
/** The cells that begin in a row. */
export type BarisUkur = readonly SelUkur[];

/** The cells of a table on their grid, row by row. */
export type Kisi = readonly (readonly SelKisi[])[];

/** Gap between a cell's text and its formula, as a multiple of the font size. */
export const SELA_RUMUS = 0.35;

/** The cells of each row, measured in the given column widths. */
export function ukurBaris(kisi: Kisi, kolom: readonly number[], gaya: GayaTabel): readonly BarisUkur[] {
  return kisi.map((sel) => sel.map((s) => ukurSel(s, kolom, gaya)));
}

/** The cell with other content: a part of it, or nothing. */
export function withIsi(sel: SelUkur, isi: Pick<SelUkur, "isi" | "baris" | "rumus">, gaya: GayaTabel): SelUkur {
  return { ...sel, ...isi, tinggi: tinggiSel(isi.baris.length, isi.rumus, gaya) };
}

function ukurSel({ sel, kolom, lebar, tinggi }: SelKisi, kolomLebar: readonly number[], gaya: GayaTabel): SelUkur {
  const lebarKolom = kolomLebar.slice(kolom, kolom + lebar).reduce((j, l) => j + l, 0);
  const dalam = Math.max(gaya.ukuran, lebarKolom - 2 * gaya.tepiX);
  const tebal = isTebal(sel, gaya);
  const baris = bungkusTeks(sel.isi, { ukuran: gaya.ukuran, tebal }, dalam);
  const rumus = sel.rumus === undefined ? null : ukurRumus(sel.rumus, gaya, dalam);
  return {
    kolom,
    lebarKolom: lebar,
    gabungBaris: tinggi,
    isi: sel.isi,
    baris,
    rumus,
    rata: sel.rata ?? "kiri",
    nada: sel.nada ?? "biasa",
    tebal,
    tinggi: tinggiSel(baris.length, rumus, gaya),
  };
}

function ukurRumus(rumus: NonNullable<Sel["rumus"]>, gaya: GayaTabel, lebar: number): TataRumus {
  return kecilkanRumus(tataRumus(rumus, gaya.ukuran, lebar), gaya.tinggiRumus);
}

function tinggiSel(jumlahBaris: number, rumus: TataRumus | null, { ukuran, tepiY }: GayaTabel): number {
  const tinggiRumus = rumus === null ? 0 : rumus.tinggi + SELA_RUMUS * ukuran;
  return tinggiBaris(jumlahBaris, ukuran) + tinggiRumus + 2 * tepiY;
}

/** Whether a cell is bold as a whole. */
export function isTebal(sel: Sel, gaya: GayaTabel): boolean {
  return gaya.tebal || sel.nada === "jumlah";
}
