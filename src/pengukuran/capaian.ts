// Capaian: how far a target was reached, in percent. The one place where its rules are applied.
import {
  type Angka,
  angkaFromInteger,
  assertNever,
  compare,
  divide,
  isNegative,
  isZero,
  multiply,
  roundHalfUp,
  subtract,
} from "#inti";
import type { AturanTurun, KebijakanCapaian } from "#organisasi";
import type { Polaritas } from "#perencanaan";
import { predikatOf } from "./skala-realisasi.ts";
import type { TargetAngka } from "./target-periode.ts";
import type { Capaian } from "./tipe.ts";

/** What decides the rule: the indikator's direction, its own "lower is better" rule where it names one, the policy. */
export type AturanCapaian = {
  readonly polaritas: Polaritas;
  readonly aturanTurun: AturanTurun | null;
  readonly kebijakan: KebijakanCapaian;
};

/** A ratio rule: `realisasi_per_target` is R/T, the others are those of `AturanTurun`. */
export type RumusRasio = "realisasi_per_target" | AturanTurun;

/** The rule that applies to one case. `acuan` is the T of the rule: the target, or the bound that was missed. */
export type CaraHitung =
  | { readonly jenis: "rasio"; readonly rumus: RumusRasio; readonly acuan: Angka; readonly namaAcuan: NamaAcuan }
  | { readonly jenis: "dalam_rentang" }
  | { readonly jenis: "tanpa"; readonly alasan: string };
export type NamaAcuan = "Target" | "Batas bawah target" | "Batas atas target";

const SERATUS = angkaFromInteger(100);
const DUA = angkaFromInteger(2);

/**
 * Capaian in percent: computed exactly, cut by the policy's cap and floor (marked `dipotong`), rounded half up to the
 * policy's decimals, and only then given its predikat. `utuh` is exact and uncut. Undefined (never 0) where the ratio
 * has no meaning: a target of 0 or below, or T/R with a realisasi of 0 or below.
 * @example computeCapaian({ jenis: "titik", nilai: parseDecimal("94.87"), desimal: 2 }, parseDecimal("94.54"), aturan) // 99,65
 */
export function computeCapaian(target: TargetAngka, realisasi: Angka, aturan: AturanCapaian): Capaian {
  const cara = pilihCara(target, realisasi, aturan);
  switch (cara.jenis) {
    case "tanpa":
      return { ada: false, sebab: { jenis: "tidak_terdefinisi", alasan: cara.alasan } };
    case "dalam_rentang":
      return terapkanKebijakan(SERATUS, aturan.kebijakan);
    case "rasio":
      return terapkanKebijakan(hitungRasio(cara.rumus, cara.acuan, realisasi), aturan.kebijakan);
    default:
      return assertNever(cara);
  }
}

/** The "lower is better" rule in force: the indikator's own, otherwise the policy's. */
export function aturanTurunBerlaku(aturan: AturanCapaian): AturanTurun {
  return aturan.aturanTurun ?? aturan.kebijakan.aturanTurun;
}

/**
 * Chooses the rule (referensi/regulasi.md, 2). Within a range capaian is 100; below it counts R against the lower
 * bound, above it the "lower is better" rule against the upper bound, as the old SKP rule had it. A range under a plain
 * direction has no rule and yields a reason.
 */
export function pilihCara(target: TargetAngka, realisasi: Angka, aturan: AturanCapaian): CaraHitung {
  const turun = aturanTurunBerlaku(aturan);
  switch (aturan.polaritas) {
    case "naik":
      return target.jenis === "titik"
        ? rasio("realisasi_per_target", target.nilai, "Target", realisasi)
        : RENTANG_ASING;
    case "turun":
      return target.jenis === "titik" ? rasio(turun, target.nilai, "Target", realisasi) : RENTANG_ASING;
    case "rentang": {
      const { bawah, atas } = target.jenis === "rentang" ? target : { bawah: target.nilai, atas: target.nilai };
      if (compare(realisasi, bawah) < 0) return rasio("realisasi_per_target", bawah, "Batas bawah target", realisasi);
      if (compare(realisasi, atas) > 0) return rasio(turun, atas, "Batas atas target", realisasi);
      return { jenis: "dalam_rentang" };
    }
    default:
      return assertNever(aturan.polaritas);
  }
}

/** One ratio rule in percent, exact. The caller has made sure that the divisor is positive. */
export function hitungRasio(rumus: RumusRasio, acuan: Angka, realisasi: Angka): Angka {
  switch (rumus) {
    case "realisasi_per_target":
      return persen(realisasi, acuan);
    case "dua_target_kurang_realisasi":
      return persen(subtract(multiply(DUA, acuan), realisasi), acuan);
    case "target_per_realisasi":
      return persen(acuan, realisasi);
    case "selisih_per_target":
      return persen(subtract(acuan, realisasi), acuan);
    default:
      return assertNever(rumus);
  }
}

/** The policy's cap or floor where it cuts `utuh` (percent), otherwise `utuh` itself. */
export function potong(
  utuh: Angka,
  { batasAtas, batasBawah }: KebijakanCapaian,
): { readonly angka: Angka; readonly dipotong: "atas" | "bawah" | null } {
  if (batasAtas !== null && compare(utuh, batasAtas) > 0) return { angka: batasAtas, dipotong: "atas" };
  if (batasBawah !== null && compare(utuh, batasBawah) < 0) return { angka: batasBawah, dipotong: "bawah" };
  return { angka: utuh, dipotong: null };
}

const RENTANG_ASING: CaraHitung = {
  jenis: "tanpa",
  alasan: "target berupa rentang, sedangkan polaritas indikator bukan rentang",
};

function rasio(rumus: RumusRasio, acuan: Angka, namaAcuan: NamaAcuan, realisasi: Angka): CaraHitung {
  if (isZero(acuan)) return tanpa(`${namaAcuan.toLowerCase()} bernilai 0, sehingga rasio tidak dapat dihitung`);
  if (isNegative(acuan)) return tanpa(`${namaAcuan.toLowerCase()} negatif, sehingga rasio tidak bermakna`);
  if (rumus === "target_per_realisasi" && isZero(realisasi)) {
    return tanpa("realisasi bernilai 0, sehingga target / realisasi tidak dapat dihitung");
  }
  if (rumus === "target_per_realisasi" && isNegative(realisasi)) {
    return tanpa("realisasi negatif, sehingga target / realisasi tidak bermakna");
  }
  return { jenis: "rasio", rumus, acuan, namaAcuan };
}

function tanpa(alasan: string): CaraHitung {
  return { jenis: "tanpa", alasan };
}

function persen(pembilang: Angka, penyebut: Angka): Angka {
  return multiply(divide(pembilang, penyebut), SERATUS);
}

function terapkanKebijakan(utuh: Angka, kebijakan: KebijakanCapaian): Capaian {
  const terpotong = potong(utuh, kebijakan);
  const angka = roundHalfUp(terpotong.angka, kebijakan.desimal);
  return {
    ada: true,
    angka,
    utuh,
    desimal: kebijakan.desimal,
    dipotong: terpotong.dipotong,
    predikat: predikatOf(kebijakan, angka),
  };
}
