// Which parts of a yearly policy stay as they are, because periods were opened or figures locked under them. Pure; asked
// before a policy is saved, and by its page, which says so beforehand.
import {
  type BagianTetap,
  berlakuPada,
  isHitungSama,
  isPitaSama,
  type KeadaanTahun,
  type KebijakanTahun,
} from "./kebijakan-tahun.ts";

/** What decides whether a policy may be saved: what is stored, and what has happened in which year. */
export type BahanTetap = {
  readonly tersimpan: readonly KebijakanTahun[];
  readonly keadaan: readonly KeadaanTahun[];
};

/**
 * Which parts of the policy of `tahun` cannot change, in words. A policy holds until the next year that has its own, so
 * all those years count. Rounding, cut and formula stay from the first locked realisasi on: periods that are open keep
 * the copy made when they opened. Bands and rekap have no copy, so they stay from the first opened period on. Where no
 * policy holds yet there is nothing to keep.
 * @example periksaTetap({ tersimpan: [], keadaan: [] }, 2025) // { hitung: null, pita: null }
 */
export function periksaTetap(bahan: BahanTetap, tahun: number): BagianTetap {
  const kena = tahunKena(bahan, tahun);
  const terkunci = kena.filter((k) => k.terkunci > 0);
  const dibuka = kena.filter((k) => k.dibuka.length > 0 || k.terkunci > 0);
  return {
    hitung: terkunci.length === 0 ? null : `Realisasi ${sebutTahun(terkunci)} sudah ada yang terkunci.`,
    pita: dibuka.length === 0 ? null : kalimatDibuka(dibuka),
  };
}

/** Why `baru` cannot be saved, in a sentence that says what to do; null when it can. */
export function periksaSimpan(bahan: BahanTetap, baru: KebijakanTahun): string | null {
  const tetap = periksaTetap(bahan, baru.tahun);
  const lama = berlakuPada(bahan.tersimpan, baru.tahun);
  if (lama === undefined) return null;
  const lanjut = "Kembalikan isinya, atau tetapkan kebijakan baru untuk tahun yang belum dibuka.";
  if (tetap.hitung !== null && !isHitungSama(lama, baru)) {
    return `${tetap.hitung} Pembulatan, batas, dan aturan indikator turun tidak dapat diubah lagi. ${lanjut}`;
  }
  if (tetap.pita !== null && !isPitaSama(lama, baru)) {
    return `${tetap.pita} Pita predikat dan cara merekap tidak dapat diubah lagi. ${lanjut}`;
  }
  return null;
}

function tahunKena({ tersimpan, keadaan }: BahanTetap, tahun: number): readonly KeadaanTahun[] {
  if (berlakuPada(tersimpan, tahun) === undefined) return [];
  const berikut = Math.min(...tersimpan.map((k) => k.tahun).filter((t) => t > tahun));
  return keadaan.filter((k) => k.tahun >= tahun && k.tahun < berikut).toSorted((a, b) => a.tahun - b.tahun);
}

function kalimatDibuka(dibuka: readonly KeadaanTahun[]): string {
  const periode = dibuka.flatMap((k) => k.dibuka);
  if (periode.length === 0) return `Realisasi ${sebutTahun(dibuka)} sudah ada yang terkunci.`;
  return `Pengisian ${periode.join(", ")} sudah dibuka.`;
}

function sebutTahun(keadaan: readonly KeadaanTahun[]): string {
  return `Tahun ${keadaan.map((k) => k.tahun).join(", ")}`;
}
