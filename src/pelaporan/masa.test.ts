import { expect, test } from "vitest";
import { tahunMasa, toMasa } from "./masa.ts";

test.each([
  ["2024", "2024-TW4"],
  ["2024-S1", "2024-TW2"],
  ["2024-S2", "2024-TW4"],
  ["2024-TW3", "2024-TW3"],
  ["2024-01", "2024-TW1"],
  ["2024-12", "2024-TW4"],
])("a report of quarters takes %s as the quarter it ends with", (kode, triwulan) => {
  expect(toMasa("triwulan", kode)).toBe(triwulan);
});

test("a report of years takes the year, a report of any period the period itself", () => {
  expect(toMasa("tahun", "2024-S1")).toBe("2024");
  expect(toMasa("periode", "2024-S1")).toBe("2024-S1");
});

test("an unreadable period is refused by every kind", () => {
  for (const masa of ["periode", "tahun", "triwulan"] as const) {
    expect(() => toMasa(masa, "2024-S3")).toThrowError('Periode "2024-S3" tidak dikenal');
  }
});

test("the year of a report lies from 2000 to 2100, and may be left out", () => {
  expect(tahunMasa("2024-TW2")).toBe(2024);
  expect(tahunMasa(undefined)).toBeUndefined();
  expect(() => tahunMasa("1999")).toThrowError("di luar jangkauan");
});
