// Angka: exact rational numbers for every value of the system. The only file that knows fraction.js.
// Rounding is decided here and nowhere else: half away from zero, as PostgreSQL numeric does.
import Fraction from "fraction.js";
import { Galat } from "./galat.ts";

declare const merek: unique symbol;

/** An immutable exact rational. Opaque: it is built, combined and printed only by the functions of this file. */
export type Angka = { readonly [merek]: "Angka" };

/** Longest decimal text that is read, and longest numerator or denominator that a formula may reach, in digits. */
export const MAKS_DIGIT = 1000;

const POLA_DESIMAL = /^(?!-[0.]+$)-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const BATAS_BESAR = 10n ** BigInt(MAKS_DIGIT);

// The brand has no run-time form, so these two are the only places that see through it.
const seal = (pecahan: Fraction): Angka => pecahan as unknown as Angka;
const open = (a: Angka): Fraction => a as unknown as Fraction;

const NOL = seal(new Fraction(0n));

/**
 * Reads a canonical decimal: optional "-", no "+", no grouping, no leading zeros, no exponent, at most 1,000 characters.
 * For text typed by people use `parseAngkaId`.
 * @throws Galat `masukan` for anything else, NaN, Infinity and "-0" included.
 * @example toDecimalText(parseDecimal("-12.50"), 1) // "-12.5"
 */
export function parseDecimal(text: string): Angka {
  if (text.length > MAKS_DIGIT || !POLA_DESIMAL.test(text)) {
    throw new Galat("masukan", `"${text.slice(0, 40)}" bukan bilangan desimal baku. Tulis seperti 1250 atau -12.50.`);
  }
  const titik = text.indexOf(".");
  if (titik < 0) return seal(new Fraction(BigInt(text)));
  const bulat = BigInt(text.slice(0, titik) + text.slice(titik + 1));
  return seal(new Fraction(bulat, powerOfTen(text.length - titik - 1)));
}

/**
 * An Angka from a whole number.
 * @throws Galat `internal` for a `number` that is not a safe integer: floats never become values.
 * @example toDecimalText(angkaFromInteger(100), 0) // "100"
 */
export function angkaFromInteger(n: bigint | number): Angka {
  if (typeof n === "number" && !Number.isSafeInteger(n)) throw new Galat("internal", `${n} bukan bilangan bulat`);
  return seal(new Fraction(BigInt(n)));
}

/** The exact sum of two numbers. @example add(parseDecimal("0.1"), parseDecimal("0.2")) // 0.3 */
export function add(a: Angka, b: Angka): Angka {
  return seal(open(a).add(open(b)));
}

/** The exact difference `a - b`. @example subtract(parseDecimal("1"), parseDecimal("0.9")) // 0.1 */
export function subtract(a: Angka, b: Angka): Angka {
  return seal(open(a).sub(open(b)));
}

/** The exact product. @example multiply(parseDecimal("1.1"), parseDecimal("1.1")) // 1.21 */
export function multiply(a: Angka, b: Angka): Angka {
  return seal(open(a).mul(open(b)));
}

/**
 * The exact quotient `a / b`.
 * @throws Galat `internal` when `b` is zero: callers ask `isZero` first and say "tidak terdefinisi".
 * @example divide(parseDecimal("1"), parseDecimal("3")) // one third, not 0.333
 */
export function divide(a: Angka, b: Angka): Angka {
  if (isZero(b)) throw new Galat("internal", "Pembagian dengan nol");
  return seal(open(a).div(open(b)));
}

/** The exact sum of a list; 0 for the empty list. @example sum([]) // 0 */
export function sum(list: readonly Angka[]): Angka {
  return list.reduce(add, NOL);
}

/**
 * The smallest of a list.
 * @throws Galat `internal` for an empty list: it has no smallest, and 0 would be a lie.
 * @example minOf([parseDecimal("2"), parseDecimal("1")]) // 1
 */
export function minOf(list: readonly Angka[]): Angka {
  return pick(list, -1);
}

/**
 * The largest of a list.
 * @throws Galat `internal` for an empty list.
 * @example maxOf([parseDecimal("2"), parseDecimal("1")]) // 2
 */
export function maxOf(list: readonly Angka[]): Angka {
  return pick(list, 1);
}

function pick(list: readonly Angka[], arah: -1 | 1): Angka {
  const [pertama, ...sisa] = list;
  if (pertama === undefined) throw new Galat("internal", "Daftar angka kosong");
  return sisa.reduce((terpilih, a) => (compare(a, terpilih) === arah ? a : terpilih), pertama);
}

/** `a` with the other sign. @example negate(parseDecimal("5")) // -5 */
export function negate(a: Angka): Angka {
  return seal(open(a).neg());
}

/** `a` without its sign. @example abs(parseDecimal("-5")) // 5 */
export function abs(a: Angka): Angka {
  return seal(open(a).abs());
}

/** -1 when `a < b`, 0 when equal, 1 when `a > b`. @example compare(parseDecimal("1.0"), parseDecimal("1")) // 0 */
export function compare(a: Angka, b: Angka): -1 | 0 | 1 {
  const selisih = open(a).compare(open(b));
  return selisih < 0 ? -1 : selisih > 0 ? 1 : 0;
}

/** True for 0. @example isZero(parseDecimal("0.00")) // true */
export function isZero(a: Angka): boolean {
  return open(a).n === 0n;
}

/** True below 0. @example isNegative(parseDecimal("-0.01")) // true */
export function isNegative(a: Angka): boolean {
  return open(a).s < 0n;
}

/** True when numerator and denominator have at most 1,000 digits; formulas stop beyond that. @example isBounded(parseDecimal("1")) // true */
export function isBounded(a: Angka): boolean {
  const { n, d } = open(a);
  return n < BATAS_BESAR && d < BATAS_BESAR;
}

/**
 * Rounds to `desimal` decimals, halves away from zero (2.345 -> 2.35, -2.345 -> -2.35).
 * @example roundHalfUp(parseDecimal("94.865"), 2) // 94.87
 */
export function roundHalfUp(a: Angka, desimal: number): Angka {
  const satuan = open(a).s * roundedUnits(a, desimal);
  return seal(new Fraction(satuan, powerOfTen(desimal)));
}

/**
 * Rounds half up and prints with exactly `desimal` decimals, canonical form; never "-0".
 * @example toDecimalText(parseDecimal("94.865"), 2) // "94.87"
 */
export function toDecimalText(a: Angka, desimal: number): string {
  return placePoint(isNegative(a), roundedUnits(a, desimal), desimal);
}

/**
 * Cuts (does not round) after `desimal` decimals, for showing a value before its rounding.
 * `utuh` tells whether nothing was cut off.
 * @example toTruncatedDecimalText(divide(parseDecimal("2"), parseDecimal("3")), 4) // { teks: "0.6666", utuh: false }
 */
export function toTruncatedDecimalText(a: Angka, desimal: number): { readonly teks: string; readonly utuh: boolean } {
  const { n, d } = open(a);
  const skala = n * powerOfTen(desimal);
  return { teks: placePoint(isNegative(a), skala / d, desimal), utuh: skala % d === 0n };
}

/**
 * The whole value in the fewest decimals, or null when it has no finite decimal form.
 * @example toExactDecimalText(divide(parseDecimal("1"), parseDecimal("8"))) // "0.125"
 * @example toExactDecimalText(divide(parseDecimal("1"), parseDecimal("3"))) // null
 */
export function toExactDecimalText(a: Angka): string | null {
  const { n, d } = open(a);
  const dua = countFactor(d, 2n);
  const lima = countFactor(dua.sisa, 5n);
  if (lima.sisa !== 1n) return null;
  const desimal = Math.max(dua.kali, lima.kali);
  return placePoint(isNegative(a), (n * powerOfTen(desimal)) / d, desimal);
}

/** How many digits follow the point of a canonical decimal text. @example decimalPlaces("86.50") // 2 */
export function decimalPlaces(text: string): number {
  const titik = text.indexOf(".");
  return titik < 0 ? 0 : text.length - titik - 1;
}

/** |a| in units of 10^-desimal, rounded half up. */
function roundedUnits(a: Angka, desimal: number): bigint {
  const { n, d } = open(a);
  const dobel = 2n * d;
  return (2n * n * powerOfTen(desimal) + d) / dobel;
}

function placePoint(negatif: boolean, satuan: bigint, desimal: number): string {
  const tanda = negatif && satuan !== 0n ? "-" : "";
  if (desimal === 0) return `${tanda}${satuan}`;
  const angka = satuan.toString().padStart(desimal + 1, "0");
  return `${tanda}${angka.slice(0, -desimal)}.${angka.slice(-desimal)}`;
}

function countFactor(n: bigint, faktor: bigint): { readonly kali: number; readonly sisa: bigint } {
  let kali = 0;
  let sisa = n;
  while (sisa % faktor === 0n) {
    sisa /= faktor;
    kali += 1;
  }
  return { kali, sisa };
}

// Almost every number has 0 to 4 decimals; computing 10n ** n each time costs more than the division itself.
const PANGKAT = Array.from({ length: 20 }, (_, i) => 10n ** BigInt(i));

function powerOfTen(n: number): bigint {
  return PANGKAT[n] ?? 10n ** BigInt(n);
}
