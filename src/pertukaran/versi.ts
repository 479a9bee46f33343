// Which version of an indikator holds when, and when it is measured: looked up by the checks of target and realisasi.
import { containsPeriode, parsePeriode } from "#inti";
import type { BarisDari, Kumpulan } from "./format.ts";

export type VersiIndikator = BarisDari<"indikatorVersi">;
/** A row that names an indikator and a period. */
export type BarisPeriode = { readonly pd: string; readonly indikator: string; readonly periode: string };

/** `belum`: the indikator begins later, in `sejak`. `tidak_diketahui`: its versions are missing or unreadable. */
export type VersiBerlaku =
  | { readonly jenis: "ada"; readonly versi: VersiIndikator }
  | { readonly jenis: "belum"; readonly sejak: number }
  | { readonly jenis: "tidak_diketahui" };

export type Buku = {
  /** The version that holds in the year of the row's period: the newest that began in or before it. */
  readonly findVersi: (baris: BarisPeriode) => VersiBerlaku;
  /** The scheduled periods of the indikator when none of them lies within the row's period; null when one does. */
  readonly findJadwalLain: (baris: BarisPeriode) => readonly string[] | null;
};

/**
 * Makes the look-ups of one data set. What could not be read is not held against anyone: an indikator with an
 * unreadable version or schedule row counts as unknown.
 */
export function createBuku({ tabel }: Kumpulan): Buku {
  const versi = Map.groupBy(tabel.indikatorVersi.baris, kunci);
  const versiRusak = new Set(tabel.indikatorVersi.sebagian.map(kunci));
  const jadwal = Map.groupBy(tabel.jadwal.baris, kunci);
  const jadwalRusak = new Set(tabel.jadwal.sebagian.map(kunci));
  return {
    findVersi: (baris) =>
      pilihVersi(versiRusak.has(kunci(baris)) ? [] : (versi.get(kunci(baris)) ?? []), baris.periode),
    findJadwalLain: (baris) => {
      if (!tabel.jadwal.utuh || jadwalRusak.has(kunci(baris))) return null;
      const kode = (jadwal.get(kunci(baris)) ?? []).map((j) => j.periode);
      const luar = parsePeriode(baris.periode);
      return kode.some((k) => containsPeriode(luar, parsePeriode(k))) ? null : kode;
    },
  };
}

function pilihVersi(semua: readonly VersiIndikator[], periode: string): VersiBerlaku {
  const { tahun } = parsePeriode(periode);
  const urut = semua.toSorted((a, b) => a.tahun_mulai - b.tahun_mulai);
  const versi = urut.findLast((v) => v.tahun_mulai <= tahun);
  if (versi !== undefined) return { jenis: "ada", versi };
  const pertama = urut[0];
  return pertama === undefined ? { jenis: "tidak_diketahui" } : { jenis: "belum", sejak: pertama.tahun_mulai };
}

function kunci(baris: { readonly pd?: string; readonly indikator?: string }): string {
  return `${baris.pd}/${baris.indikator}`;
}
