import { describe, expect, test } from "vitest";
import { parseDecimal, roundHalfUp, toDecimalText } from "../angka.ts";
import type { Ekspresi } from "./ekspresi.ts";
import { evaluateRumus } from "./evaluator.ts";
import { explainRumus } from "./explain.ts";
import { parseRumus } from "./parser.ts";

function read(teks: string): Ekspresi {
  const hasil = parseRumus(teks);
  if (!hasil.ok) throw new Error(hasil.pesan);
  return hasil.ekspresi;
}

function valuesOf(isi: Readonly<Record<string, string>>) {
  return new Map(Object.entries(isi).map(([nama, teks]) => [nama, parseDecimal(teks)] as const));
}

describe("evaluateRumus", () => {
  test.each([
    ["a / b * 100", { a: "94.54", b: "94.87" }, "99.65"],
    ["(2 * t - r) / t * 100", { t: "4", r: "3.5" }, "112.50"],
    ["min(a; b) - max(a; b)", { a: "1", b: "3" }, "-2.00"],
    ["rata(a; b; 5)", { a: "1", b: "3" }, "3.00"],
    ["jumlah(a; b; 0.5)", { a: "1", b: "3" }, "4.50"],
    ["abs(a - b)", { a: "1", b: "3" }, "2.00"],
    ["jika(a < b; 1; 2)", { a: "1", b: "3" }, "1.00"],
    ["jika(a >= b; 1; 2)", { a: "1", b: "3" }, "2.00"],
  ])("%s with %j is %s", (teks, isi, hasil) => {
    const nilai = evaluateRumus(read(teks), valuesOf(isi));
    expect(nilai.ok && toDecimalText(roundHalfUp(nilai.nilai, 2), 2)).toBe(hasil);
  });

  test("names the variable that is not filled in", () => {
    expect(evaluateRumus(read("a / b"), valuesOf({ a: "1" }))).toEqual({
      ok: false,
      sebab: "variabel_kosong",
      pesan: 'Variabel "b" belum diisi.',
      variabel: "b",
    });
  });

  test("names the denominator that is zero, shortened where it is long", () => {
    expect(evaluateRumus(read("a / (b - b)"), valuesOf({ a: "1", b: "2" }))).toEqual({
      ok: false,
      sebab: "bagi_nol",
      pesan: 'Penyebut "b - b" bernilai nol.',
    });
    const panjang = Array.from({ length: 60 }, () => "b").join(" - ");
    expect(evaluateRumus(read(`1 / (${panjang})`), valuesOf({ b: "0" }))).toMatchObject({
      pesan: expect.stringMatching(/…" bernilai nol\.$/),
    });
  });

  test("computes only the chosen branch of jika, so that it can guard", () => {
    const jaga = read("jika(b = 0; 0; a / b)");
    expect(evaluateRumus(jaga, valuesOf({ b: "0" }))).toMatchObject({ ok: true });
    expect(evaluateRumus(jaga, valuesOf({ b: "1" }))).toMatchObject({ ok: false, variabel: "a" });
  });

  test("a defect in the tree is not disguised as a wrong value", () => {
    expect(() => evaluateRumus({ jenis: "angka", teks: "0,5" }, new Map())).toThrow(/bukan bilangan desimal/);
  });
});

describe("explainRumus", () => {
  test("tells each operation with its numbers, innermost first", () => {
    const uraian = explainRumus(read("a / (a + b) * 100"), valuesOf({ a: "1", b: "2" }));
    expect(uraian).toMatchObject({
      ok: true,
      langkah: [
        { rumus: "a + b", teks: "1 + 2", hasil: "3" },
        { rumus: "a / (a + b)", teks: "1 ÷ 3", hasil: "0,3333333333…" },
        { rumus: "a / (a + b) * 100", teks: "0,3333333333… × 100", hasil: "33,3333333333…" },
      ],
    });
  });

  test("puts a negative number after an operator in parentheses and says which branch was taken", () => {
    const uraian = explainRumus(read("jika(a > b; a - b; min(a; b))"), valuesOf({ a: "1.5", b: "-2" }));
    expect(uraian).toMatchObject({
      langkah: [
        { teks: "1,5 − (-2)", hasil: "3,5" },
        { teks: "jika 1,5 > -2: dipakai 3,5", hasil: "3,5" },
      ],
    });
    expect(explainRumus(read("min(a; -b)"), valuesOf({ a: "1", b: "2" }))).toMatchObject({
      langkah: [{ teks: "min(1; -2)", hasil: "-2" }],
    });
  });

  test("a formula of one variable has no steps, a failing one the failure", () => {
    expect(explainRumus(read("a"), valuesOf({ a: "7" }))).toMatchObject({ ok: true, langkah: [] });
    expect(explainRumus(read("a"), valuesOf({}))).toMatchObject({ ok: false, sebab: "variabel_kosong" });
  });
});
