// When an indikator is due. Called by realisasi, target and the capaian table.
import { comparePeriode, containsPeriode, labelSingkat, parsePeriode } from "#inti";
import type { Pemda } from "#organisasi";
import type { Indikator } from "#perencanaan";

/** The scheduled periods that lie within `periode` (the period itself included), oldest first. */
export function jadwalDalam(indikator: Indikator, periode: string): readonly string[] {
  const luar = parsePeriode(periode);
  const tahun = periode.slice(0, 4);
  // Periods never cross a year, so the year's digits spare parsing the schedule of all other years.
  return indikator.jadwal
    .filter((kode) => kode.startsWith(tahun) && containsPeriode(luar, parsePeriode(kode)))
    .toSorted((a, b) => comparePeriode(parsePeriode(a), parsePeriode(b)));
}

/**
 * Whether the indikator is due in `periode`: some scheduled period lies within it. A schedule of Triwulan IV makes
 * Semester II and the year due, not Semester I; a yearly schedule makes only the year due.
 */
export function isDijadwalkan(indikator: Indikator, periode: string): boolean {
  return jadwalDalam(indikator, periode).length > 0;
}

/** The scheduled periods strictly within `periode`, without those that lie inside another of them, oldest first. */
export function bagianTerjadwal(indikator: Indikator, periode: string): readonly string[] {
  const dalam = jadwalDalam(indikator, periode).filter((kode) => kode !== periode);
  return dalam.filter(
    (kode) => !dalam.some((lain) => lain !== kode && containsPeriode(parsePeriode(lain), parsePeriode(kode))),
  );
}

/** The parts whose values make the value of `periode`: only the last where the end position counts, otherwise all. */
export function bagianTerpakai(indikator: Indikator, periode: string): readonly string[] {
  const bagian = bagianTerjadwal(indikator, periode);
  return indikator.agregasi === "posisi_akhir" ? bagian.slice(-1) : bagian;
}

/**
 * "(Realisasi di Tribulan IV)" when one part of the year is the year's only scheduled period, otherwise undefined.
 * The local word for triwulan is the pemda's.
 */
export function catatanJadwal(
  indikator: Indikator,
  tahun: number,
  istilah: Pemda["istilahTriwulan"],
): string | undefined {
  const [satu, ...lain] = jadwalDalam(indikator, String(tahun));
  if (satu === undefined || lain.length > 0 || satu === String(tahun)) return undefined;
  return `(Realisasi di ${labelSingkat(parsePeriode(satu), istilah)})`;
}
