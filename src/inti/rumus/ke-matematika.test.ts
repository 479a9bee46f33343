import { describe, expect, test } from "vitest";
import type { Ekspresi } from "./ekspresi.ts";
import { toMatematika, toMatematikaAngka } from "./ke-matematika.ts";
import { matematikaTeks } from "./matematika-teks.ts";
import { mathMl } from "./math-ml.ts";
import { parseRumus } from "./parser.ts";

function read(teks: string): Ekspresi {
  const hasil = parseRumus(teks);
  if (!hasil.ok) throw new Error(hasil.pesan);
  return hasil.ekspresi;
}

const line = (teks: string): string => matematikaTeks(toMatematika(read(teks), (nama) => nama.toUpperCase()));

describe("formulas as mathematics", () => {
  test("a division is a fraction, a product stands beside it in one row", () => {
    expect(toMatematika(read("a / b * 100"), (nama) => `Jumlah ${nama}`)).toEqual({
      jenis: "baris",
      isi: [
        { jenis: "pecahan", atas: { jenis: "teks", teks: "Jumlah a" }, bawah: { jenis: "teks", teks: "Jumlah b" } },
        { jenis: "operator", teks: "×" },
        { jenis: "angka", teks: "100" },
      ],
    });
  });

  test("numbers take the place of names; a name without a number stays", () => {
    const hitungan = toMatematikaAngka(
      read("a / b * c"),
      new Map([
        ["a", "94,54"],
        ["b", "94,87"],
      ]),
    );
    expect(matematikaTeks(hitungan)).toBe("94,54 ÷ 94,87 × c");
  });

  test("a negative number after an operator is put in parentheses, at the start it is not", () => {
    const nilai = new Map([
      ["a", "-5"],
      ["b", "3"],
    ]);
    const hitung = (teks: string): string => matematikaTeks(toMatematikaAngka(read(teks), nilai));
    expect(hitung("b - a")).toBe("3 − (-5)");
    expect(hitung("a - b")).toBe("-5 − 3");
    expect(hitung("-a")).toBe("−(-5)");
    expect(hitung("b / a")).toBe("3 ÷ -5");
  });

  test.each([
    ["(a + b) / c * 100", "(A + B) ÷ C × 100"],
    ["a / (b + c)", "A ÷ (B + C)"],
    ["a / (b / c)", "A ÷ (B ÷ C)"],
    ["a / b / c", "A ÷ B ÷ C"],
    ["a * b / c", "(A × B) ÷ C"],
    ["a * (b + c)", "A × (B + C)"],
    ["a * (b / c)", "A × B ÷ C"],
    ["a - (b - c)", "A − (B − C)"],
    ["-a * b - -c", "−A × B − (−C)"],
    ["a + -b * c", "A + (−B × C)"],
    ["-(a + b)", "−(A + B)"],
    ["max(a; 1000.5) + rata(a; b)", "maks(A; 1.000,5) + rata-rata(A; B)"],
    ["jika(a <= 0; 0; b)", "jika(A ≤ 0; 0; B)"],
  ])("%s in one line is %s", (teks, hasil) => {
    expect(line(teks)).toBe(hasil);
  });

  test("a percent sign stands close to its number", () => {
    const persen = {
      jenis: "baris",
      isi: [
        { jenis: "angka", teks: "100" },
        { jenis: "operator", teks: "%" },
      ],
    } as const;
    expect(matematikaTeks(persen)).toBe("100%");
  });
});

describe("mathMl", () => {
  const BUKA = '<math xmlns="http://www.w3.org/1998/Math/MathML">';

  test("sets fractions, operators and escaped labels", () => {
    expect(mathMl(toMatematika(read("a / b * 0.5"), (nama) => `${nama} & "<i>"`))).toBe(
      `${BUKA}<mrow><mfrac><mtext>a &amp; &quot;&lt;i&gt;&quot;</mtext><mtext>b &amp; &quot;&lt;i&gt;&quot;</mtext></mfrac><mo>×</mo><mn>0,5</mn></mrow></math>`,
    );
  });

  test("sets functions, parentheses and comparisons", () => {
    expect(mathMl(toMatematika(read("2 * (a - min(a; b))"), (nama) => nama))).toBe(
      `${BUKA}<mrow><mn>2</mn><mo>×</mo><mrow><mo>(</mo><mrow><mtext>a</mtext><mo>−</mo><mrow><mi>min</mi><mo>\u2061</mo><mrow><mo>(</mo><mtext>a</mtext><mo>;</mo><mtext>b</mtext><mo>)</mo></mrow></mrow></mrow><mo>)</mo></mrow></mrow></math>`,
    );
    expect(mathMl(toMatematika(read("jika(a < b; a; b)"), (nama) => nama))).toContain("<mo>&lt;</mo>");
  });

  test("sets a negative number with a true minus, and on its own line where asked", () => {
    expect(mathMl({ jenis: "angka", teks: "-5" }, "block")).toBe(
      `<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><mrow><mo>−</mo><mn>5</mn></mrow></math>`,
    );
  });
});
