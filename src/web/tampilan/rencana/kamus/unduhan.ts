// The downloads offered on /perencanaan/kamus. Pure; called by its loader.
import { FORMAT_LAPORAN } from "#pelaporan";
import { withKueri } from "../../../muat/alamat.ts";
import type { Unduhan } from "../../laporan.ts";

export const JENIS_KAMUS = ["iku", "semua"] as const;
export type JenisKamus = (typeof JENIS_KAMUS)[number];

export type AlamatKamus = {
  readonly pd: string;
  readonly versi: string;
  readonly jenis: JenisKamus;
  readonly tahun: number;
};

/** One download per format. @example listUnduhanKamus(alamat)[0]?.ke // "/perencanaan/kamus/unduh?pd=..." */
export function listUnduhanKamus(alamat: AlamatKamus): readonly Unduhan[] {
  return FORMAT_LAPORAN.map(({ kode, nama, ekstensi }) => ({
    kode,
    label: `Unduh ${nama} (.${ekstensi})`,
    ke: withKueri("/perencanaan/kamus/unduh", { ...alamat, format: kode }),
  }));
}
