// How the rows of one file become rows of one table: typed against the tables, then used by gabung.server.ts.
import type { Insertable } from "kysely";
import type { TabelOrganisasi } from "#organisasi/server";
import type { TabelAlur, TabelPengukuran } from "#pengukuran/server";
import type { TabelPerencanaan } from "#perencanaan/server";
import type { TabelTematik } from "#tematik/server";
import type { BarisDari, NamaTabel } from "./format.ts";
import { FORMAT, type Kumpulan } from "./format.ts";
import type { Kamus, NamaBaris } from "./kamus.server.ts";

export type TabelSakip = TabelOrganisasi &
  TabelPerencanaan &
  TabelPengukuran &
  TabelTematik &
  Pick<TabelAlur, "sakip.kebijakan_capaian">;
export type NamaTabelSakip = keyof TabelSakip;

/** What every row of an import shares. */
export type Pengisi = { readonly kamus: Kamus; readonly pelaku: string; readonly waktu: Date };
/** Column values as they go to the database; numbers with decimals travel as text. */
export type Nilai = Readonly<Record<string, unknown>>;
/** A row of the data set on its way: `nama` is how other files refer to it. */
export type Draf = {
  readonly nama: NamaBaris;
  readonly kunci: (p: Pengisi) => Nilai;
  readonly isi: (p: Pengisi) => Nilai;
};

/** A file and its table. `id` is the surrogate key column, null where the natural key is the primary key. */
export type Simpanan = {
  readonly berkas: string;
  readonly tabel: NamaTabelSakip;
  readonly id: string | null;
  /** The natural key besides pemda_id, in the order in which it names a row. */
  readonly kunci: readonly string[];
  /** Columns that tell who wrote the row: set with a change, never a reason for one. */
  readonly pencatat: readonly string[];
  readonly draf: (kumpulan: Kumpulan) => readonly Draf[];
};

type Kolom<T extends NamaTabelSakip> = keyof TabelSakip[T] & string;

/** Every column but those of the key; undefined for one that the file does not have. */
type Isi<T extends NamaTabelSakip, K> = {
  readonly [C in keyof Omit<Insertable<TabelSakip[T]>, K & PropertyKey>]:
    | Omit<Insertable<TabelSakip[T]>, K & PropertyKey>[C]
    | undefined;
};

type DefinisiSimpanan<N extends NamaTabel, T extends NamaTabelSakip, K extends Kolom<T>, I extends Kolom<T>> = {
  readonly berkas: N;
  readonly tabel: T;
  readonly id?: I;
  readonly kunci: readonly K[];
  readonly pencatat?: readonly Kolom<T>[];
  readonly nama?: (b: BarisDari<N>) => NamaBaris;
  readonly kunciBaris: (
    b: BarisDari<N>,
    p: Pengisi,
  ) => Pick<Insertable<TabelSakip[T]>, K & keyof Insertable<TabelSakip[T]>>;
  readonly isi: (b: BarisDari<N>, p: Pengisi) => Isi<T, K | I | "pemda_id">;
};

/**
 * Defines how a file is stored. The compiler checks that key and content together fill every required column of the
 * table except `pemda_id` and the surrogate key, which the merge sets.
 */
export function simpanan<
  const N extends NamaTabel,
  const T extends NamaTabelSakip,
  const K extends Kolom<T>,
  const I extends Kolom<T> = "pemda_id" & Kolom<T>,
>(definisi: DefinisiSimpanan<N, T, K, I>): Simpanan {
  const { berkas, tabel, id, kunci, pencatat, nama, kunciBaris, isi } = definisi;
  return {
    berkas: FORMAT[berkas].berkas,
    tabel,
    id: id ?? null,
    kunci,
    pencatat: pencatat ?? [],
    draf: (kumpulan) =>
      // The rows under a name are of that name's columns; indexing a union of names loses that.
      (kumpulan.tabel[berkas].baris as readonly BarisDari<N>[]).map((b) => ({
        nama: nama?.(b) ?? [],
        kunci: (p) => kunciBaris(b, p),
        isi: (p) => isi(b, p),
      })),
  };
}
