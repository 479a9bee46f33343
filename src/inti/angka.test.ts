import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Angka,
  abs,
  add,
  angkaFromInteger,
  compare,
  decimalPlaces,
  divide,
  isBounded,
  isNegative,
  isZero,
  maxOf,
  minOf,
  multiply,
  negate,
  parseDecimal,
  roundHalfUp,
  subtract,
  sum,
  toDecimalText,
  toExactDecimalText,
  toTruncatedDecimalText,
} from "./angka.ts";
import { Galat } from "./galat.ts";

const d = parseDecimal;
const pecahan = (atas: number, bawah: number): Angka => divide(angkaFromInteger(atas), angkaFromInteger(bawah));

/** Canonical decimals of up to 30 digits before and 12 after the point. */
const teksDesimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 12 }))
  .map(([n, desimal]) => toDecimalText(divide(angkaFromInteger(n), angkaFromInteger(10n ** BigInt(desimal))), desimal));
const angka = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([n, m]) => divide(angkaFromInteger(n), angkaFromInteger(m)));

describe("parseDecimal", () => {
  test("a canonical decimal prints back as itself at its own scale", () => {
    fc.assert(fc.property(teksDesimal, (teks) => toDecimalText(d(teks), decimalPlaces(teks)) === teks));
  });

  test.each(["-12.50", "0", "0.00", "-0.01", "7646914434", "1.000"])("accepts %s", (teks) => {
    expect(toDecimalText(d(teks), decimalPlaces(teks))).toBe(teks);
  });

  test.each([
    "",
    " 1",
    "+1",
    "1,5",
    "1.",
    ".5",
    "007",
    "-0",
    "-0.00",
    "1e3",
    "1/3",
    "1:3",
    "0.(3)",
    "0.'3'",
    "1_000",
    "NaN",
    "Infinity",
    "0x10",
    "1 1/2",
    "--1",
    "1\n",
    "٣",
  ])("refuses %j, which is no canonical decimal", (teks) => {
    expect(() => d(teks)).toThrow(Galat);
  });

  test("refuses a text of more than 1,000 characters and quotes only its beginning", () => {
    expect(toDecimalText(d("9".repeat(1000)), 0)).toHaveLength(1000);
    expect(() => d("9".repeat(1001))).toThrow(/^"9{40}" bukan bilangan desimal baku/);
  });
});

describe("arithmetic", () => {
  test("does not know the errors of floats", () => {
    expect(toExactDecimalText(add(d("0.1"), d("0.2")))).toBe("0.3");
    expect(toExactDecimalText(subtract(d("1"), d("0.9")))).toBe("0.1");
    expect(toExactDecimalText(multiply(d("1.1"), d("1.1")))).toBe("1.21");
    expect(toExactDecimalText(multiply(pecahan(1, 3), angkaFromInteger(3)))).toBe("1");
  });

  test("addition and multiplication obey the laws of a field", () => {
    fc.assert(
      fc.property(angka, angka, angka, (a, b, c) => {
        expect(compare(add(a, b), add(b, a))).toBe(0);
        expect(compare(add(add(a, b), c), add(a, add(b, c)))).toBe(0);
        expect(compare(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(0);
        expect(isZero(add(a, negate(a)))).toBe(true);
        if (!isZero(b)) expect(compare(multiply(divide(a, b), b), a)).toBe(0);
      }),
    );
  });

  test("division by zero is a defect of the caller", () => {
    expect(() => divide(d("1"), d("0.00"))).toThrow(expect.objectContaining({ kode: "internal" }));
  });

  test("sums a list exactly, and nothing to zero", () => {
    expect(toExactDecimalText(sum(["0.1", "0.2", "-0.3", "5"].map(d)))).toBe("5");
    expect(isZero(sum([]))).toBe(true);
  });

  test("finds the smallest and the largest, and refuses an empty list", () => {
    const daftar = ["2", "-1.5", "10", "9.99"].map(d);
    expect(toExactDecimalText(minOf(daftar))).toBe("-1.5");
    expect(toExactDecimalText(maxOf(daftar))).toBe("10");
    expect(() => minOf([])).toThrow(Galat);
    expect(() => maxOf([])).toThrow(Galat);
  });

  test("knows sign and size", () => {
    expect([isNegative(d("-0.01")), isNegative(d("0")), isNegative(negate(d("0")))]).toEqual([true, false, false]);
    expect(toExactDecimalText(abs(d("-2.5")))).toBe("2.5");
    expect([compare(d("1.0"), d("1")), compare(d("1"), d("2")), compare(d("-1"), d("-2"))]).toEqual([0, -1, 1]);
  });

  test("whole numbers come from bigint or safe integers only", () => {
    expect(toDecimalText(angkaFromInteger(2n ** 70n), 0)).toBe("1180591620717411303424");
    expect(() => angkaFromInteger(0.5)).toThrow(Galat);
    expect(() => angkaFromInteger(2 ** 53)).toThrow(Galat);
    expect(() => angkaFromInteger(Number.NaN)).toThrow(Galat);
  });

  test("a number is bounded up to 1,000 digits in numerator and denominator", () => {
    const besar = angkaFromInteger(10n ** 1000n);
    expect(isBounded(subtract(besar, d("1")))).toBe(true);
    expect(isBounded(besar)).toBe(false);
    expect(isBounded(divide(d("1"), besar))).toBe(false);
  });
});

describe("printing", () => {
  test.each([
    ["94.865", 2, "94.87"],
    ["94.8649999", 2, "94.86"],
    ["-94.865", 2, "-94.87"],
    ["2.5", 0, "3"],
    ["-2.5", 0, "-3"],
    ["-0.004", 2, "0.00"],
    ["0.05", 3, "0.050"],
    ["7", 2, "7.00"],
  ])("%s at %i decimals prints %s", (teks, desimal, hasil) => {
    expect(toDecimalText(d(teks), desimal)).toBe(hasil);
    expect(compare(roundHalfUp(d(teks), desimal), d(hasil))).toBe(0);
  });

  test("prints more decimals than any table of powers holds", () => {
    expect(toDecimalText(pecahan(1, 3), 25)).toBe(`0.${"3".repeat(25)}`);
  });

  test("rounding moves a number by at most half a unit and never again", () => {
    fc.assert(
      fc.property(angka, fc.integer({ min: 0, max: 6 }), (a, desimal) => {
        const bulat = roundHalfUp(a, desimal);
        expect(compare(abs(subtract(a, bulat)), pecahan(1, 2 * 10 ** desimal))).not.toBe(1);
        expect(compare(roundHalfUp(bulat, desimal), bulat)).toBe(0);
      }),
    );
  });

  test("the exact text is shortest and null where there is no finite one", () => {
    expect(toExactDecimalText(pecahan(1, 8))).toBe("0.125");
    expect(toExactDecimalText(pecahan(-7, 50))).toBe("-0.14");
    expect(toExactDecimalText(d("100.00"))).toBe("100");
    expect(toExactDecimalText(pecahan(1, 3))).toBeNull();
    fc.assert(fc.property(teksDesimal, (teks) => compare(d(toExactDecimalText(d(teks)) ?? "x"), d(teks)) === 0));
  });

  test("a cut text never rounds up and says whether it is whole", () => {
    expect(toTruncatedDecimalText(pecahan(2, 3), 4)).toEqual({ teks: "0.6666", utuh: false });
    expect(toTruncatedDecimalText(pecahan(-2, 3), 4)).toEqual({ teks: "-0.6666", utuh: false });
    expect(toTruncatedDecimalText(d("99.65"), 10)).toEqual({ teks: "99.6500000000", utuh: true });
  });
});
