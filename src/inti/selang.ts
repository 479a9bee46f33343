// Interval arithmetic on Angka: can rounding of printed figures explain a difference? Called by pengukuran/tercetak.
import {
  type Angka,
  add,
  angkaFromInteger,
  compare,
  decimalPlaces,
  divide,
  isNegative,
  isZero,
  multiply,
  parseDecimal,
  subtract,
} from "./angka.ts";

/** One end of an interval; `termasuk` says whether the end itself belongs to it. */
export type Ujung = { readonly nilai: Angka; readonly termasuk: boolean };
/** A bounded interval with `bawah.nilai <= atas.nilai`. */
export type Selang = { readonly bawah: Ujung; readonly atas: Ujung };

const SATU = angkaFromInteger(1);

/** The interval that holds exactly one value. @example pointInterval(angkaFromInteger(2)) // [2, 2] */
export function pointInterval(nilai: Angka): Selang {
  return { bawah: { nilai, termasuk: true }, atas: { nilai, termasuk: true } };
}

/**
 * All values that print as this canonical decimal text when rounded half away from zero at its own number of decimals:
 * [v - half ulp, v + half ulp) above zero, mirrored below zero, open on both ends around zero.
 * @throws Galat `masukan` when the text is not a canonical decimal.
 * @example roundedInterval("94.87") // [94.865, 94.875)
 */
export function roundedInterval(text: string): Selang {
  const nilai = parseDecimal(text);
  const setengah = divide(SATU, angkaFromInteger(2n * 10n ** BigInt(decimalPlaces(text))));
  const negatif = isNegative(nilai);
  return {
    bawah: { nilai: subtract(nilai, setengah), termasuk: !negatif && !isZero(nilai) },
    atas: { nilai: add(nilai, setengah), termasuk: negatif },
  };
}

/** All differences of a value of `a` and a value of `b`. @example subtractInterval([1, 2), [1, 1]) // [0, 1) */
export function subtractInterval(a: Selang, b: Selang): Selang {
  return { bawah: subtractUjung(a.bawah, b.atas), atas: subtractUjung(a.atas, b.bawah) };
}

function subtractUjung(a: Ujung, b: Ujung): Ujung {
  return { nilai: subtract(a.nilai, b.nilai), termasuk: a.termasuk && b.termasuk };
}

/** All products of a value of `a` and a value of `b`. @example multiplyInterval([1, 2), [2, 2]) // [2, 4) */
export function multiplyInterval(a: Selang, b: Selang): Selang {
  const sudut = [
    multiplyUjung(a.bawah, b.bawah),
    multiplyUjung(a.bawah, b.atas),
    multiplyUjung(a.atas, b.bawah),
    multiplyUjung(a.atas, b.atas),
  ] as const;
  return { bawah: sudut.reduce((u, v) => outer(u, v, -1)), atas: sudut.reduce((u, v) => outer(u, v, 1)) };
}

function multiplyUjung(a: Ujung, b: Ujung): Ujung {
  // An included zero yields the product 0 with every value of the other interval, whether its ends are included or not.
  const lewatNol = (a.termasuk && isZero(a.nilai)) || (b.termasuk && isZero(b.nilai));
  return { nilai: multiply(a.nilai, b.nilai), termasuk: lewatNol || (a.termasuk && b.termasuk) };
}

function outer(u: Ujung, v: Ujung, arah: -1 | 1): Ujung {
  const urutan = compare(u.nilai, v.nilai);
  if (urutan === 0) return { nilai: u.nilai, termasuk: u.termasuk || v.termasuk };
  return urutan === arah ? u : v;
}

/**
 * All quotients of a value of `a` by a value of `b`, or null when `b` reaches or touches zero: the quotients then have no bound.
 * @example divideInterval([1, 2), [2, 2]) // [0.5, 1)
 */
export function divideInterval(a: Selang, b: Selang): Selang | null {
  if (isZero(b.bawah.nilai) || isZero(b.atas.nilai) || isNegative(b.bawah.nilai) !== isNegative(b.atas.nilai))
    return null;
  return multiplyInterval(a, { bawah: invertUjung(b.atas), atas: invertUjung(b.bawah) });
}

function invertUjung(u: Ujung): Ujung {
  return { nilai: divide(SATU, u.nilai), termasuk: u.termasuk };
}

/** Whether the two intervals share a value. @example overlaps(roundedInterval("1.0"), roundedInterval("1.1")) // false */
export function overlaps(a: Selang, b: Selang): boolean {
  return startsBefore(a.bawah, b.atas) && startsBefore(b.bawah, a.atas);
}

function startsBefore(bawah: Ujung, atas: Ujung): boolean {
  const urutan = compare(bawah.nilai, atas.nilai);
  return urutan < 0 || (urutan === 0 && bawah.termasuk && atas.termasuk);
}
