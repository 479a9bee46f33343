import { describe, expect, test } from "vitest";
import { isGalatKode, parseTahun } from "#inti";
import { GalatPilihan, readPilihan, readTahun, readTeks } from "./parameter.ts";

const params = (kueri: string) => new URLSearchParams(kueri);

function galatOf(kerja: () => unknown): unknown {
  try {
    return kerja();
  } catch (galat) {
    return galat;
  }
}

describe("readTeks", () => {
  test("takes a field that a form left empty as absent", () => {
    expect(readTeks(params("pd="), "pd")).toBeUndefined();
    expect(readTeks(params("pd=%20%20"), "pd")).toBeUndefined();
    expect(readTeks(params(""), "pd")).toBeUndefined();
  });

  test("cuts blanks around a value", () => {
    expect(readTeks(params("pd=%20disnaker%20"), "pd")).toBe("disnaker");
  });
});

describe("readPilihan", () => {
  test("answers with the given default when the parameter is absent", () => {
    expect(readPilihan(params(""), "arah", ["naik", "turun"], null)).toBeNull();
  });

  test("refuses an unknown value and names the valid ones", () => {
    const galat = galatOf(() => readPilihan(params("arah=miring"), "arah", ["naik", "turun"], "naik"));
    expect(galat).toBeInstanceOf(GalatPilihan);
    expect(isGalatKode(galat, "masukan") && galat.message).toBe(
      'Nilai arah "miring" tidak dikenal. Yang dapat dipakai: naik, turun.',
    );
  });

  test("does not take a value in other letters for the same", () => {
    expect(galatOf(() => readPilihan(params("arah=NAIK"), "arah", ["naik"], "naik"))).toBeInstanceOf(GalatPilihan);
  });
});

describe("readTahun", () => {
  test("reads a year and takes absence as no wish", () => {
    expect(readTahun(params("tahun=2024"))).toBe(2024);
    expect(readTahun(params(""))).toBeUndefined();
  });

  test.each(["24", "1999", "2101", "2024.0", "2e3", "-2024", "2024a"])("refuses %s", (teks) => {
    expect(
      isGalatKode(
        galatOf(() => parseTahun(teks)),
        "masukan",
      ),
    ).toBe(true);
  });
});
