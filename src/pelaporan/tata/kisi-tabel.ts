// Puts the cells of a table on a grid, so that spans become places. Called by the table layout of page formats.
import { Galat } from "#inti";
import type { Sel } from "../model.ts";

/** A cell with its place: first column, columns it covers, rows it covers (itself included). */
export type SelKisi = { readonly sel: Sel; readonly kolom: number; readonly lebar: number; readonly tinggi: number };

const SEL_KOSONG: Sel = { isi: "" };

/**
 * The cells that begin in each row, in column order. Spans are cut at the last row; a row that is too short is filled
 * with empty cells, so that every row covers all columns.
 * @throws Galat `internal` when a row holds more cells than there is room for: the report's builder is wrong.
 * @example susunKisi([[{ isi: "a" }]], 2)[0]?.length // 2
 */
export function susunKisi(baris: readonly (readonly Sel[])[], kolom: number): readonly (readonly SelKisi[])[] {
  const terpakai = Array.from({ length: kolom }, () => 0);
  return baris.map((sel, i) => {
    const kisi = placeBaris(sel, terpakai, baris.length - i);
    for (const [k, sisa] of terpakai.entries()) terpakai[k] = Math.max(0, sisa - 1);
    return kisi;
  });
}

/** `terpakai` holds, per column, how many rows from this one on are taken by spans from above; it is brought up to date. */
function placeBaris(sel: readonly Sel[], terpakai: number[], sisaBaris: number): readonly SelKisi[] {
  const kisi: SelKisi[] = [];
  const antre = [...sel];
  for (let kolom = 0; kolom < terpakai.length; kolom++) {
    if ((terpakai[kolom] ?? 0) > 0) continue;
    const satu = antre.shift() ?? SEL_KOSONG;
    const lebar = satu.gabungKolom ?? 1;
    const tinggi = Math.min(satu.gabungBaris ?? 1, sisaBaris);
    if (kolom + lebar > terpakai.length || terpakai.slice(kolom, kolom + lebar).some((t) => t > 0)) throwBerlebih();
    terpakai.fill(tinggi, kolom, kolom + lebar);
    kisi.push({ sel: satu, kolom, lebar, tinggi });
    kolom += lebar - 1;
  }
  if (antre.length > 0) throwBerlebih();
  return kisi;
}

function throwBerlebih(): never {
  throw new Galat("internal", "Baris tabel laporan berisi sel lebih banyak daripada kolomnya.");
}
