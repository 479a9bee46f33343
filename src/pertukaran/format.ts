// The whole format: every file of a data set, and the type of a set that was read. See docs/format-data.md.
import { FORMAT_DOKUMEN } from "./format-jangka.ts";
import { FORMAT_ORGANISASI } from "./format-organisasi.ts";
import { FORMAT_PENGUKURAN } from "./format-pengukuran.ts";
import { FORMAT_POHON, FORMAT_RENCANA } from "./format-perencanaan.ts";
import { FORMAT_TEMATIK } from "./format-tematik.ts";
import type { Keterangan } from "./keterangan.ts";
import type { Baris, Tabel, TabelTerbaca } from "./tabel.ts";

/** Every CSV file of a data set, in the order in which they are documented, checked and written. */
export const FORMAT = {
  ...FORMAT_ORGANISASI,
  ...FORMAT_POHON,
  ...FORMAT_RENCANA,
  ...FORMAT_PENGUKURAN,
  ...FORMAT_TEMATIK,
  ...FORMAT_DOKUMEN,
} as const;

export type NamaTabel = keyof typeof FORMAT;
type SusunanDari<N extends NamaTabel> = (typeof FORMAT)[N] extends Tabel<infer S> ? S : never;

/** A row of one file, e.g. `BarisDari<"target">`. */
export type BarisDari<N extends NamaTabel> = Baris<SusunanDari<N>>;

/** A data set as read. `keterangan` is null when kumpulan.json is missing or wrong. */
export type Kumpulan = {
  readonly keterangan: Keterangan | null;
  readonly tabel: { readonly [N in NamaTabel]: TabelTerbaca<SusunanDari<N>> };
};
