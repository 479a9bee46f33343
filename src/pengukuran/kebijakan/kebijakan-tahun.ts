// The whole policy of one year as the settings page reads and writes it, and how years inherit it. Pure; types and small
// rules for isian-kebijakan.ts, tetap.ts and the use cases beside them.
import { compare, formatAngka, parseDecimal, toExactDecimalText } from "#inti";
import type { AturanTurun } from "#organisasi";
import type { RekapKosong } from "../kebijakan-ukur.ts";

/** Most bands a scale may have. */
export const PITA_TERBANYAK = 12;

/** A band of the scale; `bawah` in percent as a decimal text, null for the first. */
export type PitaPolos = { readonly bawah: string | null; readonly predikat: string };

/** Everything that is set for one year. Numbers are decimal texts, in percent except `desimal`. */
export type KebijakanTahun = {
  readonly tahun: number;
  readonly desimal: number;
  readonly batasBawah: string | null;
  readonly batasAtas: string | null;
  readonly aturanTurun: AturanTurun;
  readonly dasar: string;
  readonly skala: readonly PitaPolos[];
  readonly tindakLanjutDiBawah: string;
  readonly tindakLanjutDiAtas: string;
  readonly rasioLonjakan: string;
  readonly rekapBatasAtas: string | null;
  readonly rekapKosong: RekapKosong;
};

/** What has happened in a year: labels of the filling periods opened, and how many realisasi are locked. */
export type KeadaanTahun = { readonly tahun: number; readonly dibuka: readonly string[]; readonly terkunci: number };

/** What the page shows of a year: its own policy or the one it would be copied from, and which parts stay as they are. */
export type HalamanKebijakan = {
  readonly tahun: number;
  /** Years with a policy of their own, newest first. */
  readonly daftar: readonly number[];
  /** The year's own policy, else the newest earlier one; null when there is none to copy. */
  readonly kebijakan: KebijakanTahun | null;
  readonly tetap: BagianTetap;
};

/** Why a part cannot change: a sentence, or null while it can. */
export type BagianTetap = { readonly hitung: string | null; readonly pita: string | null };

/** The policy that holds in `tahun`: its own, otherwise the newest earlier one. */
export function berlakuPada(daftar: readonly KebijakanTahun[], tahun: number): KebijakanTahun | undefined {
  return daftar.filter((k) => k.tahun <= tahun).toSorted((a, b) => b.tahun - a.tahun)[0];
}

/** Whether capaian is computed alike: rounding, cut, and the "lower is better" rule. 100 and 100,0 are the same bound. */
export function isHitungSama(a: KebijakanTahun, b: KebijakanTahun): boolean {
  return (
    a.desimal === b.desimal &&
    a.aturanTurun === b.aturanTurun &&
    isSama(a.batasBawah, b.batasBawah) &&
    isSama(a.batasAtas, b.batasAtas)
  );
}

/** Whether capaian is named and summed up alike: bands, and how a rekap counts. */
export function isPitaSama(a: KebijakanTahun, b: KebijakanTahun): boolean {
  return (
    a.skala.length === b.skala.length &&
    a.skala.every((p, i) => p.predikat === b.skala[i]?.predikat && isSama(p.bawah, b.skala[i]?.bawah ?? null)) &&
    a.rekapKosong === b.rekapKosong &&
    isSama(a.rekapBatasAtas, b.rekapBatasAtas)
  );
}

function isSama(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return compare(parseDecimal(a), parseDecimal(b)) === 0;
}

/** A stored number as people type it. @example teksMedan("120.50") // "120,5" */
export function teksMedan(nilai: string | null): string {
  return nilai === null ? "" : formatAngka(toExactDecimalText(parseDecimal(nilai)) ?? nilai);
}
