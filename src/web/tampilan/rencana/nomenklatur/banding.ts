// What a page shows of the differences between two versions of the nomenklatur. Pure.
import type { BandingNomenklatur, BedaNomenklatur } from "#perencanaan";

export const MACAM_BEDA = ["semua", "tambah", "hapus", "ganti"] as const;
export type MacamBeda = (typeof MACAM_BEDA)[number];
export const LABEL_MACAM: Readonly<Record<MacamBeda, string>> = {
  semua: "Semua",
  tambah: "Kode baru",
  hapus: "Kode yang hilang",
  ganti: "Nama yang berubah",
};

/** A page of them: a list of thousands is searched elsewhere. */
const BATAS = 300;

export type BandingTampil = Omit<BandingNomenklatur, "beda"> & {
  readonly beda: readonly BedaNomenklatur[];
  /** How many more there are of the chosen kind. */
  readonly sisa: number;
};

/** The differences of one kind, the first of them, and how many are left out. */
export function saringBeda({ jumlah, beda }: BandingNomenklatur, macam: MacamBeda): BandingTampil {
  const cocok = macam === "semua" ? beda : beda.filter((b) => b.macam === macam);
  return { jumlah, beda: cocok.slice(0, BATAS), sisa: Math.max(0, cocok.length - BATAS) };
}
