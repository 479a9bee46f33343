import { expect, test } from "vitest";
import { pilihTahun } from "./tahun.ts";

test("a page opens on the newest planned year that has begun", () => {
  expect(pilihTahun([2023, 2024, 2030], 2026)).toBe(2024);
  expect(pilihTahun([2023, 2026], 2026)).toBe(2026);
});

test("a plan that lies wholly ahead opens on its first year", () => {
  expect(pilihTahun([2028, 2027], 2026)).toBe(2027);
});

test("without any plan the current year is shown", () => {
  expect(pilihTahun([], 2026)).toBe(2026);
});
