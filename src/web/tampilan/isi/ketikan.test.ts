import { describe, expect, test } from "vitest";
import type { IsianSel } from "#pengukuran";
import { caraOf, isSamaKetikan, listKolomAngka, toIsian, toKetikan } from "./ketikan.ts";

const rasio = {
  variabel: [
    { nama: "a", label: "A", satuan: "orang" },
    { nama: "b", label: "B", satuan: "orang" },
  ],
};
const tunggal = { variabel: [] };
const narasi = { faktorPendukung: "", faktorPenghambat: "", tindakLanjut: "" };
const isian = (nilai: IsianSel["nilai"]): IsianSel => ({ nilai, narasi });

describe("texts of a row and the content of a cell", () => {
  test.each([
    [isian({ jenis: "kosong" }), tunggal],
    [isian({ jenis: "nilai", teks: "94,87" }), tunggal],
    [isian({ jenis: "nilai", teks: "94,87" }), rasio],
    [isian({ jenis: "variabel", teks: { a: "1.250", b: "3" } }), rasio],
    [isian({ jenis: "variabel", teks: { b: "3" } }), rasio],
    [isian({ jenis: "tidak_tersedia", alasan: "BPS belum merilis" }), rasio],
    [{ nilai: { jenis: "kosong" }, narasi: { ...narasi, tindakLanjut: "Pelatihan\nlanjutan" } } as const, tunggal],
  ])("say the same there and back: %j", (semula, aturan) => {
    expect(toIsian(toKetikan(semula, aturan), aturan)).toEqual(semula);
  });

  test("a way that the indikator does not have falls back to its usual one", () => {
    expect(caraOf({ cara: "variabel" }, tunggal)).toBe("nilai");
    expect(caraOf({}, rasio)).toBe("variabel");
  });

  test("fields of ways that were not chosen stay in the row but do not count", () => {
    const ketikan = { cara: "nilai", nilai: "5", "variabel.a": "1", "variabel.b": "2" };
    expect(toIsian(ketikan, rasio).nilai).toEqual({ jenis: "nilai", teks: "5" });
    expect(isSamaKetikan(ketikan, { cara: "nilai", nilai: " 5 " }, rasio)).toBe(true);
    expect(isSamaKetikan(ketikan, { ...ketikan, cara: "variabel" }, rasio)).toBe(false);
  });

  test("line ends as a form sends them are no change", () => {
    expect(isSamaKetikan({ tindakLanjut: "a\r\nb" }, { tindakLanjut: "a\nb" }, tunggal)).toBe(true);
  });

  test("the fields for numbers follow the chosen way", () => {
    expect(listKolomAngka(rasio, "variabel")).toEqual(["variabel.a", "variabel.b"]);
    expect(listKolomAngka(rasio, "nilai")).toEqual(["nilai"]);
    expect(listKolomAngka(rasio, "tidak_tersedia")).toEqual(["alasan"]);
  });
});
