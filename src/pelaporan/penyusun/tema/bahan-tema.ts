// What the sections about a theme are built from, for the deck of a PD and for the theme's own document. Types only.
import type { AnggaranBertanda, Tema } from "#tematik";

/** A theme with its tagged budget of one year. */
export type TemaBeranggaran = { readonly tema: Tema; readonly anggaran: AnggaranBertanda };

/** `lingkup` is the PD whose budget `anggaran` is; null: that of every PD together. */
export type BahanTema = TemaBeranggaran & {
  readonly lingkup: { readonly kode: string; readonly nama: string } | null;
};
