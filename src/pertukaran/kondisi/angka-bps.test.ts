// Numbers of statistics tables at their edges: signs, money, marks and what a notation cannot read.
import { expect, test } from "vitest";
import { bacaBadan, bacaTahun, notasiOf, toNilai } from "./angka-bps.ts";

test("an amount of money has rupiah as its unit, before what follows the digits", () => {
  expect(bacaBadan("Rp419.309/kapita/bulan")).toEqual({ badan: "419.309", satuan: "rupiah/kapita/bulan" });
  expect(bacaBadan("Rp 5.000")).toEqual({ badan: "5.000", satuan: "rupiah" });
});

test("the mark of a revised figure is no unit", () => {
  expect(bacaBadan("13,86 r")).toEqual({ badan: "13,86", satuan: null });
});

test("digits that both notations read are the same without a separator and ambiguous with one", () => {
  expect(notasiOf("166")).toBe("sama");
  expect(notasiOf("166.350")).toBe("ganda");
});

test("digits that only one notation reads tell it, and digits that none reads are broken", () => {
  expect(["13,86", "13.86", "1.2.3"].map(notasiOf)).toEqual(["id", "polos", "rusak"]);
});

test("a notation gives no value for digits that it does not read", () => {
  expect(toNilai("13.86", "id")).toBeNull();
  expect(toNilai("13,86", "polos")).toBeNull();
});

test("zero has no sign, other negative numbers keep theirs", () => {
  expect(toNilai("-0,00", "id")).toBe("0.00");
  expect(toNilai("-007,5", "id")).toBe("-7.5");
});

test("an empty, broken or absent cell is no year", () => {
  expect(bacaTahun({ jenis: "kosong" })).toBeNull();
  expect(bacaTahun({ jenis: "galat", pesan: "#REF!" })).toBeNull();
  expect(bacaTahun(undefined)).toBeNull();
});
