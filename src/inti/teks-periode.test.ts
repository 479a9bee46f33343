import { describe, expect, test } from "vitest";
import { parsePeriode } from "./periode.ts";
import { labelPeriode, labelSampai, labelSingkat } from "./teks-periode.ts";

describe("names of periods", () => {
  test.each([
    ["2024", "Tahun 2024", "Tahun 2024", "s/d Tribulan IV"],
    ["2024-S1", "Semester I Tahun 2024", "Semester I", "s/d Tribulan II"],
    ["2024-S2", "Semester II Tahun 2024", "Semester II", "s/d Tribulan IV"],
    ["2024-TW4", "Tribulan IV Tahun 2024", "Tribulan IV", "s/d Tribulan IV"],
    ["2024-06", "Juni 2024", "Juni", "s/d Juni"],
  ])("%s is %s, in short %s, up to it %s", (kode, panjang, singkat, sampai) => {
    const periode = parsePeriode(kode);
    expect(labelPeriode(periode, "tribulan")).toBe(panjang);
    expect(labelSingkat(periode, "tribulan")).toBe(singkat);
    expect(labelSampai(periode, "tribulan")).toBe(sampai);
  });

  test("the local word for a quarter is a setting", () => {
    expect(labelPeriode(parsePeriode("2024-TW3"), "triwulan")).toBe("Triwulan III Tahun 2024");
    expect(labelSampai(parsePeriode("2024-S1"), "triwulan")).toBe("s/d Triwulan II");
  });
});
