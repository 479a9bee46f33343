// Lays a table on the columns of a sheet: a column whose numbers carry words (predikat, a note) becomes two, so that the
// number stands alone. Called by tulis-tabel.ts.
import type { Sel, Tabel } from "../../model.ts";
import { type SelKisi, susunKisi } from "../../tata/kisi-tabel.ts";
import { type AngkaTertulis, tulisAngka } from "./angka.ts";

/** A cell with its place: first column, columns and rows it covers. `angka` null: written as text. */
export type SelLembar = {
  readonly sel: Sel;
  readonly angka: AngkaTertulis | null;
  readonly kolom: number;
  readonly lebar: number;
  readonly tinggi: number;
};
export type BarisLembar = readonly SelLembar[];
/** `relatif` are relative widths of the sheet's columns. */
export type KisiLembar = {
  readonly relatif: readonly number[];
  readonly kepala: readonly BarisLembar[];
  readonly baris: readonly BarisLembar[];
};

/** How much of the width of a divided column its two parts get. */
const BAGIAN = { angka: 0.5, kata: 0.75 } as const;

/** The table's cells on the columns of the sheet. */
export function pisahKolom({ lebar, kepala, baris }: Tabel): KisiLembar {
  const isi = susunKisi(baris, lebar.length).map((b) => b.map((k) => ({ ...k, angka: tulisAngka(k.sel) })));
  const terpisah = new Set(isi.flat().flatMap((k) => (k.angka !== null && k.angka.sisa !== "" ? [k.kolom] : [])));
  const letak = Array.from({ length: lebar.length + 1 }, (_, i) => i + [...terpisah].filter((k) => k < i).length);
  const pindah = <T extends SelKisi>(k: T): T => {
    const awal = letak[k.kolom] ?? 0;
    return { ...k, kolom: awal, lebar: (letak[k.kolom + k.lebar] ?? 0) - awal };
  };
  return {
    relatif: lebar.flatMap((l, i) => (terpisah.has(i) ? [l * BAGIAN.angka, l * BAGIAN.kata] : [l])),
    kepala: susunKisi(kepala, lebar.length).map((b) => b.map((k) => ({ ...pindah(k), angka: null }))),
    baris: isi.map((b) => b.flatMap((k) => pisahSel(pindah(k)))),
  };
}

function pisahSel(k: SelLembar): readonly SelLembar[] {
  if (k.angka === null || k.angka.sisa === "") return [k];
  const { kunci: _, hitung: __, angka: ___, rumus: ____, ...sel } = k.sel;
  return [
    { ...k, lebar: k.lebar - 1 },
    { ...k, sel: { ...sel, isi: k.angka.sisa }, angka: null, kolom: k.kolom + k.lebar - 1, lebar: 1 },
  ];
}
