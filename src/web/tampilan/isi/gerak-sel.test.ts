import { expect, test } from "vitest";
import { type BarisGerak, tetangga } from "./gerak-sel.ts";

const BARIS: readonly BarisGerak[] = [
  {
    kunci: "a",
    zona: [
      ["x", "y"],
      ["p", "q"],
    ],
  },
  { kunci: "b", zona: [["nilai"], ["p", "q"]] },
  { kunci: "anggaran", zona: [["rupiah"]] },
];

test("down and up keep to the column as far as the other row reaches", () => {
  expect(tetangga(BARIS, { kunci: "a", kolom: "y" }, "bawah")).toEqual({ kunci: "b", kolom: "nilai" });
  expect(tetangga(BARIS, { kunci: "b", kolom: "nilai" }, "atas")).toEqual({ kunci: "a", kolom: "x" });
  expect(tetangga(BARIS, { kunci: "b", kolom: "nilai" }, "bawah")).toEqual({ kunci: "anggaran", kolom: "rupiah" });
});

test("narrative moves to narrative, past rows that have none", () => {
  expect(tetangga(BARIS, { kunci: "a", kolom: "q" }, "bawah")).toEqual({ kunci: "b", kolom: "q" });
  expect(tetangga(BARIS, { kunci: "b", kolom: "q" }, "bawah")).toBeUndefined();
});

test("left and right run through the row, from figures into narrative, and stop at its ends", () => {
  expect(tetangga(BARIS, { kunci: "a", kolom: "y" }, "kanan")).toEqual({ kunci: "a", kolom: "p" });
  expect(tetangga(BARIS, { kunci: "a", kolom: "x" }, "kiri")).toBeUndefined();
  expect(tetangga(BARIS, { kunci: "a", kolom: "q" }, "kanan")).toBeUndefined();
});

test("a field that is not shown has no neighbours", () => {
  expect(tetangga(BARIS, { kunci: "b", kolom: "x" }, "bawah")).toBeUndefined();
  expect(tetangga(BARIS, { kunci: "b", kolom: "x" }, "kanan")).toBeUndefined();
  expect(tetangga(BARIS, { kunci: "c", kolom: "x" }, "kanan")).toBeUndefined();
});
