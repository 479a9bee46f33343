import { describe, expect, test } from "vitest";
import { opsiPeriode } from "./opsi-periode.ts";

const TERSEDIA = [
  { kode: "2024-S1", label: "Semester I Tahun 2024" },
  { kode: "2023", label: "Tahun 2023" },
];

describe("opsiPeriode", () => {
  test("offers the periods with data as they come", () => {
    const opsi = opsiPeriode(TERSEDIA, { periode: "2023", labelPeriode: "Tahun 2023" });
    expect(opsi.map((o) => o.nilai)).toEqual(["2024-S1", "2023"]);
  });

  test("puts a shown period without data first, so that the picker says what is on the page", () => {
    const opsi = opsiPeriode(TERSEDIA, { periode: "2024-S2", labelPeriode: "Semester II Tahun 2024" });
    expect(opsi[0]).toEqual({ nilai: "2024-S2", label: "Semester II Tahun 2024" });
  });
});
