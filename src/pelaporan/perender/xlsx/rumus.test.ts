import { Workbook } from "@cj-tech-master/excelts";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { divide, type Ekspresi, multiply, parseDecimal, parseRumus, toDecimalText } from "#inti";
import { rumusSel, type TempatAngka } from "./rumus.ts";

installFormulaEngine();

function ekspresi(teks: string): Ekspresi {
  const hasil = parseRumus(teks);
  if (!hasil.ok) throw new Error(teks);
  return hasil.ekspresi;
}
const tempat = (nilai: Readonly<Record<string, string>>): ReadonlyMap<string, TempatAngka> =>
  new Map(Object.entries(nilai).map(([kunci, n], i) => [kunci, { kolom: 1, baris: i + 2, nilai: n }]));
const persen = (nilai: string, desimal = 2) => ({ nilai, satuan: "%", desimal });

/** What the engine makes of the formula with these numbers in B2, B3, … */
function hitung(formula: string, nilai: readonly string[]): unknown {
  const buku = new Workbook();
  const lembar = buku.addWorksheet("a");
  for (const [i, n] of nilai.entries()) lembar.getCell(i + 2, 2).value = Number(n);
  lembar.getCell("A1").value = { formula };
  buku.calculateFormulas();
  return lembar.getCell("A1").result;
}

describe("rumusSel", () => {
  test.each([
    ["r / t * 100", "ROUND(B2/B3*100,2)"],
    ["(2 * t - r) / t * 100", "ROUND((2*B3-B2)/B3*100,2)"],
    ["t - (r - t)", "ROUND(B3-(B2-B3),2)"],
    ["-(r + t) * 2", "ROUND(-(B2+B3)*2,2)"],
    ["max(min(r / t * 100; 120); 0)", "ROUND(MAX(MIN(B2/B3*100,120),0),2)"],
    [
      "jika(r < 40; r / 40 * 100; jika(r > 50; t / r * 100; 100))",
      "ROUND(IF(B2<40,B2/40*100,IF(B2>50,B3/B2*100,100)),2)",
    ],
    ["abs(r - t) / rata(r; t)", "ROUND(ABS(B2-B3)/AVERAGE(B2:B3),2)"],
  ])("%s is written as %s", (teks, formula) => {
    const letak = tempat({ r: "47.91", t: "47.1" });
    const e = ekspresi(teks);
    const nilai = [...letak.values()].map((l) => l.nilai);
    const hasil = hitung(formula, nilai);
    expect(rumusSel(e, persen(String(hasil)), letak)).toBe(formula);
  });

  test("a sum takes neighbouring cells as a range, leaves out those between, and needs no rounding of whole numbers", () => {
    const e = ekspresi("jumlah(a; b; d)");
    const letak = new Map(
      [2, 3, 5].map((baris, i) => [["a", "b", "d"][i] ?? "", { kolom: 3, baris, nilai: "100.00" }] as const),
    );
    expect(rumusSel(e, { nilai: "300.00", satuan: "rupiah", desimal: 0 }, letak)).toBe("SUM(D2:D3,D5)");
    const sen = new Map([...letak].map(([k, l]) => [k, { ...l, nilai: "0.1" }]));
    expect(rumusSel(e, { nilai: "0.30", satuan: "rupiah", desimal: 2 }, sen)).toBe("ROUND(SUM(D2:D3,D5),2)");
  });

  test("no formula where a cell is no number, where it would divide by zero, or where it would not give what is printed", () => {
    const e = ekspresi("r / t * 100");
    expect(rumusSel(e, persen("100"), tempat({ r: "1" }))).toBeNull();
    expect(rumusSel(e, persen("100"), tempat({ r: "1", t: "0" }))).toBeNull();
    expect(rumusSel(e, persen("101"), tempat({ r: "1", t: "1" }))).toBeNull();
    expect(rumusSel(e, persen("10000000000000", 0), tempat({ r: "100000000000.1", t: "1" }))).toBeNull();
  });

  test("a value a hair from a half, which floating point may round either way, is written without a formula", () => {
    const e = ekspresi("r / t * 100");
    expect(rumusSel(e, persen("100.01"), tempat({ r: "1.00005000000001", t: "1" }))).toBeNull();
  });

  test.each(["1.00005", "1.00015", "0.00575", "2.67505", "10.23455"])(
    "the exact half of %s rounds up, as it is printed, where plain floating point would not always",
    (r) => {
      const hasil = toDecimalText(multiply(parseDecimal(r), parseDecimal("100")), 2);
      const formula = rumusSel(ekspresi("r / t * 100"), persen(hasil), tempat({ r, t: "1" }));
      expect(formula).toContain("ROUND(ROUND(");
      expect(hitung(formula ?? "", [r, "1"])).toBe(Number(hasil));
    },
  );

  test("whatever target and realisasi, the engine's result is the printed number", () => {
    const angka = fc
      .integer({ min: 1, max: 200_000 })
      .map((n) => toDecimalText(divide(parseDecimal(String(n)), parseDecimal("100")), 2));
    let adaRumus = 0;
    fc.assert(
      fc.property(angka, angka, fc.integer({ min: 0, max: 4 }), (r, t, desimal) => {
        const cetak = toDecimalText(multiply(divide(parseDecimal(r), parseDecimal(t)), parseDecimal("100")), desimal);
        const formula = rumusSel(ekspresi("r / t * 100"), persen(cetak, desimal), tempat({ r, t }));
        if (formula === null) return;
        adaRumus += 1;
        expect(hitung(formula, [r, t])).toBe(Number(cetak));
      }),
    );
    expect(adaRumus).toBeGreaterThan(90);
  });
});
