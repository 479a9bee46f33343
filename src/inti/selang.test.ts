import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Angka,
  add,
  angkaFromInteger,
  compare,
  divide,
  isZero,
  multiply,
  parseDecimal,
  subtract,
  toDecimalText,
} from "./angka.ts";
import {
  divideInterval,
  multiplyInterval,
  overlaps,
  pointInterval,
  roundedInterval,
  type Selang,
  subtractInterval,
} from "./selang.ts";

const d = parseDecimal;
const buat = (bawah: string, bawahTermasuk: boolean, atas: string, atasTermasuk: boolean): Selang => ({
  bawah: { nilai: d(bawah), termasuk: bawahTermasuk },
  atas: { nilai: d(atas), termasuk: atasTermasuk },
});

const angka = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 8 }))
  .map(([n, m]) => divide(angkaFromInteger(n), angkaFromInteger(m)));

/** An interval and a value in it; ends may be included or not, and the value may sit on an included end. */
const selangBerisi = fc
  .tuple(angka, angka, fc.integer({ min: 0, max: 4 }), fc.boolean(), fc.boolean())
  .map(([a, b, letak, bawahTermasuk, atasTermasuk]) => {
    const [bawah, atas] = compare(a, b) <= 0 ? [a, b] : [b, a];
    const isi = add(bawah, multiply(subtract(atas, bawah), divide(angkaFromInteger(letak), angkaFromInteger(4))));
    const diBawah = compare(isi, bawah) === 0;
    const diAtas = compare(isi, atas) === 0;
    const selang: Selang = {
      bawah: { nilai: bawah, termasuk: bawahTermasuk || diBawah },
      atas: { nilai: atas, termasuk: atasTermasuk || diAtas },
    };
    return { selang, isi };
  });

describe("roundedInterval", () => {
  test("holds exactly the values that print as the text", () => {
    const halus = fc
      .integer({ min: -40_000, max: 40_000 })
      .map((n) => divide(angkaFromInteger(n), angkaFromInteger(4000)));
    fc.assert(
      fc.property(halus, halus, fc.integer({ min: 0, max: 3 }), (x: Angka, y: Angka, desimal) => {
        const teks = toDecimalText(x, desimal);
        expect(containsAngka(roundedInterval(teks), x)).toBe(true);
        expect(containsAngka(roundedInterval(teks), y)).toBe(toDecimalText(y, desimal) === teks);
      }),
      { numRuns: 2000 },
    );
  });

  test("is half-open: the lower half counts, the upper belongs to the next figure", () => {
    expect(roundedInterval("94.87")).toEqual(buat("94.865", true, "94.875", false));
    expect(roundedInterval("-2")).toEqual(buat("-2.5", false, "-1.5", true));
    expect(roundedInterval("0.0")).toEqual(buat("-0.05", false, "0.05", false));
  });
});

describe("interval arithmetic", () => {
  test("a result interval holds the result of every pair of values", () => {
    fc.assert(
      fc.property(selangBerisi, selangBerisi, (a, b) => {
        expect(containsAngka(subtractInterval(a.selang, b.selang), subtract(a.isi, b.isi))).toBe(true);
        expect(containsAngka(multiplyInterval(a.selang, b.selang), multiply(a.isi, b.isi))).toBe(true);
        const bagi = divideInterval(a.selang, b.selang);
        if (bagi !== null) expect(containsAngka(bagi, divide(a.isi, b.isi))).toBe(true);
        else expect(isZero(b.isi) || containsAngka(b.selang, angkaFromInteger(0)) || touchesZero(b.selang)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test("no result interval is wider than its values need", () => {
    expect(subtractInterval(buat("1", true, "2", false), buat("3", true, "4", false))).toEqual(
      buat("-3", false, "-1", false),
    );
    expect(multiplyInterval(buat("-2", true, "3", false), buat("-1", false, "4", true))).toEqual(
      buat("-8", true, "12", false),
    );
    expect(divideInterval(buat("1", true, "2", false), buat("2", false, "4", true))).toEqual(
      buat("0.25", true, "1", false),
    );
    expect(divideInterval(buat("1", true, "2", true), buat("-4", true, "-2", true))).toEqual(
      buat("-1", true, "-0.25", true),
    );
  });

  test("an included zero makes the product zero reachable even at open ends", () => {
    expect(multiplyInterval(buat("0", true, "1", true), buat("2", false, "3", false))).toEqual(
      buat("0", true, "3", false),
    );
    expect(multiplyInterval(buat("2", false, "3", false), buat("0", true, "1", true))).toEqual(
      buat("0", true, "3", false),
    );
    expect(multiplyInterval(buat("0", false, "1", true), buat("2", false, "3", true)).bawah.termasuk).toBe(false);
  });

  test("division has no bound where the divisor reaches zero", () => {
    const satu = pointInterval(d("1"));
    expect(divideInterval(satu, roundedInterval("0.0"))).toBeNull();
    expect(divideInterval(satu, buat("0", false, "1", true))).toBeNull();
    expect(divideInterval(satu, buat("-1", true, "0", false))).toBeNull();
  });

  test("intervals that only meet at an open end do not overlap", () => {
    expect(overlaps(roundedInterval("1.0"), roundedInterval("1.1"))).toBe(false);
    expect(overlaps(roundedInterval("1.0"), roundedInterval("1.05"))).toBe(true);
    expect(overlaps(buat("0", true, "1", true), buat("1", true, "2", true))).toBe(true);
    expect(overlaps(buat("3", true, "4", true), buat("1", true, "2", true))).toBe(false);
  });

  test.each([
    ["94.54", "94.87", "99.66", true],
    ["2.50", "1.36", "183.86", true],
    ["94.54", "94.87", "99.70", false],
    ["2.50", "1.36", "184.90", false],
  ])("rounding of %s and %s explains a printed %s: %s", (realisasi, target, tercetak, terjelaskan) => {
    const rasio = divideInterval(roundedInterval(realisasi), roundedInterval(target));
    expect(rasio).not.toBeNull();
    const capaian = rasio === null ? pointInterval(d("0")) : multiplyInterval(rasio, pointInterval(d("100")));
    expect(overlaps(capaian, roundedInterval(tercetak))).toBe(terjelaskan);
  });
});

function containsAngka(selang: Selang, nilai: Angka): boolean {
  return overlaps(selang, pointInterval(nilai));
}

function touchesZero(s: Selang): boolean {
  return isZero(s.bawah.nilai) || isZero(s.atas.nilai);
}
