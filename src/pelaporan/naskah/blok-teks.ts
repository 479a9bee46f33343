// What people write in a report: text blocks between the tables, and the numbers that stay live inside them. The builders
// name both, the editor stores the words, `bacaTeks` turns them into blocks of the document model.
import type { Teks } from "../model.ts";

/**
 * One place for text in a report. `petunjuk` says what belongs there; `draf` is the first draft, made of numbers alone,
 * in the notation of `bacaTeks`; "" where nothing can be said without a person.
 */
export type BlokTeks = {
  readonly kunci: string;
  readonly judul: string;
  readonly petunjuk: string;
  readonly draf: string;
};

/** A number that a text may name as `{{kunci}}`: `label` for the list of choices, `teks` as printed, `asal` its explanation. */
export type AngkaHidup = {
  readonly kunci: string;
  readonly label: string;
  readonly teks: string;
  readonly asal?: string;
};

/** The words kept for a report, by key of the block. A block that nobody wrote yet is absent and prints its draft. */
export type TeksLaporan = ReadonlyMap<string, string>;

/** A text block whose words are read: `runs` per paragraph or list item. */
export type TeksTerbaca = {
  readonly bagian: readonly (
    | { readonly jenis: "paragraf"; readonly isi: readonly Teks[] }
    | { readonly jenis: "daftar"; readonly bernomor: boolean; readonly butir: readonly (readonly Teks[])[] }
  )[];
  /** Names of numbers that the report does not have (any more). */
  readonly angkaHilang: readonly string[];
};
