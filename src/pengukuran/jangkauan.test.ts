import { describe, expect, test } from "vitest";
import { alamatJelaskan } from "./alamat.ts";
import { findTerbaru, hariTerakhir, periodeTabel, sortTerbaru } from "./jangkauan.ts";

describe("periodeTabel", () => {
  test.each([
    ["2024-TW1", ["2023"]],
    ["2024-S1", ["2023", "2024-S1"]],
    ["2024-09", ["2023", "2024-S1"]],
    ["2024-TW4", ["2023", "2024-S1", "2024-S2"]],
    ["2024", ["2023", "2024-S1", "2024-S2"]],
  ])("a table up to %s shows %j", (periode, kolom) => {
    expect(periodeTabel(periode)).toEqual(kolom);
  });
});

describe("hariTerakhir", () => {
  test.each([
    ["2024-S1", "2024-06-30"],
    ["2024", "2024-12-31"],
    ["2024-02", "2024-02-29"],
    ["2023-02", "2023-02-28"],
    ["2024-TW1", "2024-03-31"],
  ])("%s ends on %s", (periode, hari) => {
    expect(hariTerakhir(periode)).toBe(hari);
  });
});

describe("the newest period", () => {
  test("is the one that ends last, the longest of those ending together", () => {
    expect(sortTerbaru(["2023", "2024-TW2", "2024-S1", "2024-06"])).toEqual(["2024-S1", "2024-TW2", "2024-06", "2023"]);
    expect(findTerbaru(["2024-TW3", "2024-S1"])).toBe("2024-TW3");
    expect(findTerbaru([])).toBeUndefined();
  });
});

test("explanation paths carry codes safely", () => {
  expect(alamatJelaskan("capaian", "disnaker", "iku/1", "2024-S1")).toBe("/jelaskan/capaian/disnaker/iku%2F1/2024-S1");
});
