import { expect, test } from "vitest";
import { cakupanWilayah, kodeAcuan, pemdaIdOf } from "./acuan.ts";

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

test("the number of a pemda is its wilayah code without the dot", () => {
  expect(pemdaIdOf("35.24")).toBe(3524);
});
