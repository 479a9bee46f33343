// The policy of measuring besides capaian itself: narrative duty, warnings, rekap. And the capaian policy as plain data.
// Pure; called by the sheet, its actions, the queue and the rekap.
import { type Angka, parseDecimal, toExactDecimalText } from "#inti";
import type { AturanTurun, KebijakanCapaian } from "#organisasi";

/** The capaian policy as plain data; numbers are decimal texts, in percent. */
export type KebijakanPolos = {
  readonly tahun: number;
  readonly desimal: number;
  readonly batasBawah: string | null;
  readonly batasAtas: string | null;
  readonly aturanTurun: AturanTurun;
  readonly skala: readonly { readonly bawah: string | null; readonly predikat: string }[];
  readonly dasar: string;
};

/** What a realisasi that is due and missing counts for in a rekap. */
export type RekapKosong = "diabaikan" | "dihitung_nol" | "tanpa_hasil";

/** The policy of one year; numbers in percent. */
export type KebijakanUkur = {
  readonly tahun: number;
  /** Rencana tindak lanjut is required when capaian is below the first or above the second. */
  readonly tindakLanjutDiBawah: Angka;
  readonly tindakLanjutDiAtas: Angka;
  /** A change against last period or last year of more than this is warned about. */
  readonly rasioLonjakan: Angka;
  /** In a rekap one capaian counts for this much at most; null: as it is. */
  readonly rekapBatasAtas: Angka | null;
  readonly rekapKosong: RekapKosong;
};

/** What holds where a pemda has set nothing: the defaults of the database columns. */
export function kebijakanUkurBawaan(tahun: number): KebijakanUkur {
  return {
    tahun,
    tindakLanjutDiBawah: parseDecimal("100"),
    tindakLanjutDiAtas: parseDecimal("120"),
    rasioLonjakan: parseDecimal("50"),
    rekapBatasAtas: null,
    rekapKosong: "diabaikan",
  };
}

/** The capaian policy as plain data, so that it can be sent to the browser. */
export function toPolos(kebijakan: KebijakanCapaian): KebijakanPolos {
  const { tahun, desimal, batasBawah, batasAtas, aturanTurun, skala, dasar } = kebijakan;
  const pita = skala.map(({ bawah, predikat }) => ({ bawah: toTeks(bawah), predikat }));
  return {
    tahun,
    desimal,
    batasBawah: toTeks(batasBawah),
    batasAtas: toTeks(batasAtas),
    aturanTurun,
    skala: pita,
    dasar,
  };
}

/** The capaian policy read back from plain data. */
export function fromPolos(polos: KebijakanPolos): KebijakanCapaian {
  const { tahun, desimal, batasBawah, batasAtas, aturanTurun, skala, dasar } = polos;
  const pita = skala.map(({ bawah, predikat }) => ({ bawah: toAngka(bawah), predikat }));
  return {
    tahun,
    desimal,
    batasBawah: toAngka(batasBawah),
    batasAtas: toAngka(batasAtas),
    aturanTurun,
    skala: pita,
    dasar,
  };
}

// Bounds come from numeric columns, so each has a finite decimal form.
function toTeks(angka: Angka | null): string | null {
  return angka === null ? null : toExactDecimalText(angka);
}

function toAngka(teks: string | null): Angka | null {
  return teks === null ? null : parseDecimal(teks);
}
