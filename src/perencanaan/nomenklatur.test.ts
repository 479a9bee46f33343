import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bentukKode,
  cakupanWilayah,
  compareKode,
  indukKode,
  isKodeSama,
  jenisKode,
  kodeAcuan,
  kodeBerbidang,
  normaliseKode,
  versiTerbaru,
} from "./nomenklatur.ts";

test.each([
  ["35.24", ["umum"]],
  ["11.01", ["umum", "aceh"]],
  ["34.71", ["umum", "diy"]],
  ["91.03", ["umum", "papua"]],
  ["96.71", ["umum", "papua"]],
  ["", ["umum"]],
])("kabupaten/kota %s may use the nomenklatur of %j", (kode, cakupan) => {
  expect(cakupanWilayah(kode)).toEqual(cakupan);
});

test.each([
  ["2.07.01", "X.XX.01"],
  ["2.07.01.2.01.0001", "X.XX.01.2.01.0001"],
  ["2.07.03", "2.07.03"],
  ["2.07.03.2.01", "2.07.03.2.01"],
  ["2.07.010", "2.07.010"],
])("code %s is listed as %s", (kode, acuan) => {
  expect(kodeAcuan(kode)).toBe(acuan);
});

describe("a code is read however it is written", () => {
  test.each([
    ["2.07.03.2.01.01", "2.07.03.2.01.0001"],
    ["2.07.03.2.01.0001", "2.07.03.2.01.0001"],
    [" 2.7.3 ", "2.07.03"],
    ["2 07 03 2 01", "2.07.03.2.01"],
    ["x.xx.01.2.01.1", "X.XX.01.2.01.0001"],
    ["job fair", "JOB FAIR"],
    ["2.07.03.2.01.0001.9", "2.07.03.2.01.0001.9"],
    ["", ""],
  ])("%j is %s", (teks, baku) => {
    expect(normaliseKode(teks)).toBe(baku);
  });

  test("reading it twice changes nothing more", () => {
    const bagian = fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(bagian, (b) => {
        const baku = normaliseKode(b.join("."));
        expect(normaliseKode(baku)).toBe(baku);
      }),
    );
  });

  test("the two-digit and the four-digit code of a sub kegiatan are the same", () => {
    expect(isKodeSama("2.07.03.2.01.01", "2.07.03.2.01.0001")).toBe(true);
    expect(isKodeSama("2.07.03.2.01.01", "2.07.03.2.01.0010")).toBe(false);
    expect(bentukKode("2.07.03.2.01.0012")).toEqual(["2.07.03.2.01.0012", "2.07.03.2.01.12"]);
    expect(bentukKode("2.07.03.2.01.12")).toEqual(["2.07.03.2.01.12", "2.07.03.2.01.0012"]);
  });

  test("a sub kegiatan above 99 has only its four digits, and no other level is shortened", () => {
    expect(bentukKode("2.07.03.2.01.0123")).toEqual(["2.07.03.2.01.0123"]);
    expect(bentukKode("2.07.03")).toEqual(["2.07.03"]);
  });
});

test("codes stand in the order of the printed list, whatever their digits", () => {
  const kode = ["2.07.03.2.01.10", "2.07.03.2.01.0009", "2.07.03", "2.07.03.2.01"];
  expect(kode.toSorted(compareKode)).toEqual(["2.07.03", "2.07.03.2.01", "2.07.03.2.01.0009", "2.07.03.2.01.10"]);
  expect(compareKode("2.7.3", "2.07.03")).toBe(0);
});

test.each([
  ["2", null, "urusan"],
  ["2.07", "2", "bidang"],
  ["2.07.03", "2.07", "program"],
  ["2.07.03.2.01", "2.07.03", "kegiatan"],
  ["2.07.03.2.01.0001", "2.07.03.2.01", "sub_kegiatan"],
  ["2.07.03.2.01.01", "2.07.03.2.01", "sub_kegiatan"],
  ["X.XX.01", "X.XX", "program"],
])("%s stands under %s and is a %s", (kode, induk, jenis) => {
  expect(indukKode(kode)).toBe(induk);
  expect(jenisKode(kode)).toBe(jenis);
});

test.each(["2.07.03.2", "bukan kode", "", "2.07.03.2.01.0001.1"])("%j is a code of no level", (kode) => {
  expect(jenisKode(kode)).toBeNull();
});

test("X.XX becomes the main bidang of the PD, and nothing else does", () => {
  expect(kodeBerbidang("X.XX.01.2.01", "2.07")).toBe("2.07.01.2.01");
  expect(kodeBerbidang("3.32.03", "2.07")).toBe("3.32.03");
});

test("the newest version is that of the latest year, whatever its number", () => {
  expect(versiTerbaru(["90/2019", "900.1.15.5-1317/2023", "900.1.15.5-3406/2024"])).toBe("900.1.15.5-3406/2024");
  expect(versiTerbaru(["A/2023", "B/2023", "tanpa tahun"])).toBe("B/2023");
  expect(versiTerbaru(["B/2023", "A/2023"])).toBe("B/2023");
  expect(versiTerbaru([])).toBeUndefined();
});
