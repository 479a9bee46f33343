import { expect, test } from "vitest";
import { alamatSel, hurufKolom, isMuatSel, rapikanTeksSel } from "./lembar-kerja.ts";

test("columns are counted in letters: after Z comes AA", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(hurufKolom)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  expect(alamatSel(26, 7)).toBe("AA7");
});

test("a cell's text has one kind of line break and nothing that XML refuses", () => {
  expect(rapikanTeksSel(" a\r\nb\rc\u0007\ud800\uffff\td ")).toBe("a\nb\nc\td");
});

test("fifteen digits fit a cell, wherever the point is; a sixteenth does not", () => {
  expect(["999999999999999", "-9999999999999.99", "0.000123456789012345"].map(isMuatSel)).toEqual([true, true, true]);
  expect(["9999999999999999", "99999999999999.99"].map(isMuatSel)).toEqual([false, false]);
});
