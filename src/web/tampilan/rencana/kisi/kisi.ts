// A planning grid as the page draws it: columns, rows in the order of the tree, what may be typed, what deserves a second
// look. Pure; built by kisi-target.ts and kisi-pagu.ts.
import type { Perubahan } from "#perencanaan";
import type { KolomKisi } from "./sel.ts";

export type BarisKisi = {
  /** Id of the indikator or node; null for a heading. */
  readonly id: string | null;
  readonly kode: string;
  readonly nama: string;
  /** "Sasaran", "Sub kegiatan"; for an indikator its unit. */
  readonly keterangan: string;
  /** Depth in the tree. */
  readonly lekuk: number;
  readonly sel: readonly SelTampil[];
};

/** A cell: `teks` as it stands; `boleh` whether it may be typed in. */
export type SelTampil = { readonly teks: string; readonly boleh: boolean };

/** A target that deserves a second look, or whose reason was written. */
export type PerluAlasan = {
  readonly jenis: "target" | "target_renstra";
  readonly kunci: string;
  readonly nama: string;
  readonly pesan: readonly string[];
  readonly alasan: string;
};

/** Rows of the plan that the grid changes, with the revision of each drafted one by `jenis/kunci`. */
export type BahanKisi = {
  readonly baris: readonly Perubahan[];
  readonly revisi: Readonly<Record<string, number>>;
};

export type TampilanKisi = {
  readonly kolom: readonly KolomKisi[];
  readonly baris: readonly BarisKisi[];
  readonly perluAlasan: readonly PerluAlasan[];
  readonly bahan: BahanKisi;
};
