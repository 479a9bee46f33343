// Which capaian the printed operands allow, when each may have been rounded. Called by tercetak.ts.
import {
  type Angka,
  angkaFromInteger,
  assertNever,
  compare,
  divideInterval,
  multiplyInterval,
  pointInterval,
  roundedInterval,
  type Selang,
  subtractInterval,
  toDecimalText,
  type Ujung,
} from "#inti";
import type { KebijakanCapaian } from "#organisasi";
import { type AturanCapaian, aturanTurunBerlaku, potong, type RumusRasio } from "./capaian.ts";
import type { TargetAngka } from "./target-periode.ts";

const SATU = pointInterval(angkaFromInteger(1));
const DUA = pointInterval(angkaFromInteger(2));
const SERATUS = pointInterval(angkaFromInteger(100));

/** A printed operand: all values that print as this one does. */
export function selangTercetak(nilai: Angka, desimal: number): Selang {
  return roundedInterval(toDecimalText(nilai, desimal));
}

/**
 * Every capaian (percent, cut by the policy) that some target and realisasi yield which print as the given ones do.
 * Null where the operands reach zero as a divisor, so that no bound exists.
 */
export function selangCapaian(target: TargetAngka, realisasi: Selang, aturan: AturanCapaian): Selang | null {
  const turun = aturanTurunBerlaku(aturan);
  const [bawah, atas] = batasTercetak(target);
  switch (aturan.polaritas) {
    case "naik":
      return potongSelang(selangRasio("realisasi_per_target", bawah, realisasi), aturan.kebijakan);
    case "turun":
      return potongSelang(selangRasio(turun, bawah, realisasi), aturan.kebijakan);
    case "rentang":
      return potongSelang(selangRentang(bawah, atas, realisasi, turun), aturan.kebijakan);
    default:
      return assertNever(aturan.polaritas);
  }
}

function batasTercetak(target: TargetAngka): readonly [Selang, Selang] {
  if (target.jenis === "rentang") {
    return [selangTercetak(target.bawah, target.desimal), selangTercetak(target.atas, target.desimal)];
  }
  const titik = selangTercetak(target.nilai, target.desimal);
  return [titik, titik];
}

function selangRasio(rumus: RumusRasio, acuan: Selang, realisasi: Selang): Selang | null {
  const terbalik = rumus === "target_per_realisasi";
  const rasio = terbalik ? divideInterval(acuan, realisasi) : divideInterval(realisasi, acuan);
  if (rasio === null) return null;
  switch (rumus) {
    case "realisasi_per_target":
    case "target_per_realisasi":
      return multiplyInterval(rasio, SERATUS);
    case "dua_target_kurang_realisasi":
      // (2T - R)/T written as 2 - R/T names T once, which keeps the interval as narrow as it truly is.
      return multiplyInterval(subtractInterval(DUA, rasio), SERATUS);
    case "selisih_per_target":
      return multiplyInterval(subtractInterval(SATU, rasio), SERATUS);
    default:
      return assertNever(rumus);
  }
}

// Near a bound the printed realisasi may lie on either side of it, so every branch it can take is joined.
function selangRentang(bawah: Selang, atas: Selang, realisasi: Selang, turun: RumusRasio): Selang | null {
  const cabang: (Selang | null)[] = [];
  if (compare(realisasi.bawah.nilai, bawah.atas.nilai) < 0) {
    cabang.push(sampaiSeratus(selangRasio("realisasi_per_target", bawah, realisasi)));
  }
  if (compare(realisasi.atas.nilai, atas.bawah.nilai) > 0) {
    cabang.push(sampaiSeratus(selangRasio(turun, atas, realisasi)));
  }
  const mungkinDiDalam =
    compare(realisasi.atas.nilai, bawah.bawah.nilai) > 0 && compare(realisasi.bawah.nilai, atas.atas.nilai) < 0;
  if (mungkinDiDalam) cabang.push(SERATUS);
  return cabang.reduce((a, b) => (a === null || b === null ? null : gabung(a, b)));
}

function sampaiSeratus(selang: Selang | null): Selang | null {
  if (selang === null) return null;
  const ujung = (u: Ujung): Ujung => (compare(u.nilai, SERATUS.atas.nilai) > 0 ? SERATUS.atas : u);
  return { bawah: ujung(selang.bawah), atas: ujung(selang.atas) };
}

function gabung(a: Selang, b: Selang): Selang {
  const bawah = compare(a.bawah.nilai, b.bawah.nilai) <= 0 ? a.bawah : b.bawah;
  const atas = compare(a.atas.nilai, b.atas.nilai) >= 0 ? a.atas : b.atas;
  return { bawah, atas };
}

function potongSelang(selang: Selang | null, kebijakan: KebijakanCapaian): Selang | null {
  if (selang === null) return null;
  const ujung = (u: Ujung): Ujung => {
    const { angka, dipotong } = potong(u.nilai, kebijakan);
    return dipotong === null ? u : { nilai: angka, termasuk: true };
  };
  return { bawah: ujung(selang.bawah), atas: ujung(selang.atas) };
}
