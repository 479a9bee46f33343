import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  comparePeriode,
  containsPeriode,
  formatKode,
  type JenisPeriode,
  lastMonth,
  nextPeriode,
  type Periode,
  parsePeriode,
  previousPeriode,
  sameLastYear,
  subPeriode,
  tryParsePeriode,
} from "./periode.ts";

const JENIS = ["tahun", "semester", "triwulan", "bulan"] as const satisfies readonly JenisPeriode[];
const SEMUA_2023_2025 = [2023, 2024, 2025].flatMap((tahun) =>
  JENIS.flatMap((jenis) => subPeriode({ jenis: "tahun", tahun }, jenis)),
);
const ekor = fc.constantFrom("", "-S1", "-S2", "-TW1", "-TW2", "-TW3", "-TW4", "-01", "-06", "-09", "-10", "-12");
const periode = fc
  .tuple(fc.integer({ min: 1, max: 9998 }), ekor)
  .map(([tahun, e]) => parsePeriode(`${String(tahun).padStart(4, "0")}${e}`));

const p = parsePeriode;

describe("codes", () => {
  test("a code read and printed is the same code", () => {
    fc.assert(
      fc.property(periode, (a) => {
        expect(p(formatKode(a))).toEqual(a);
      }),
    );
    expect(SEMUA_2023_2025).toHaveLength(3 * 19);
    expect(new Set(SEMUA_2023_2025.map(formatKode)).size).toBe(3 * 19);
  });

  test("reads each of the four kinds", () => {
    expect(p("2024")).toEqual({ jenis: "tahun", tahun: 2024 });
    expect(p("2024-S1")).toEqual({ jenis: "semester", tahun: 2024, nomor: 1 });
    expect(p("2024-TW4")).toEqual({ jenis: "triwulan", tahun: 2024, nomor: 4 });
    expect(p("2024-06")).toEqual({ jenis: "bulan", tahun: 2024, nomor: 6 });
  });

  test.each(["", "24", "2024-S3", "2024-S0", "2024-TW5", "2024-13", "2024-00", "2024-6", "2024-s1", " 2024", "2024-"])(
    "%j is no period",
    (kode) => {
      expect(tryParsePeriode(kode)).toBeNull();
      expect(() => p(kode)).toThrow(/2024-S1.*2024-TW4.*2024-12/);
    },
  );
});

describe("containment is a partial order", () => {
  test("reflexive, antisymmetric and transitive over three whole years", () => {
    for (const a of SEMUA_2023_2025) {
      expect(containsPeriode(a, a)).toBe(true);
      for (const b of SEMUA_2023_2025) {
        if (containsPeriode(a, b) && containsPeriode(b, a)) expect(formatKode(a)).toBe(formatKode(b));
        if (!containsPeriode(a, b)) continue;
        for (const c of SEMUA_2023_2025) if (containsPeriode(b, c)) expect(containsPeriode(a, c)).toBe(true);
      }
    }
  });

  test("triwulan IV makes semester II and the year due, not semester I", () => {
    const tw4 = p("2024-TW4");
    expect(["2024", "2024-S2", "2024-TW4"].every((kode) => containsPeriode(p(kode), tw4))).toBe(true);
    expect(["2024-S1", "2023", "2024-TW3", "2024-12"].some((kode) => containsPeriode(p(kode), tw4))).toBe(false);
  });
});

describe("order", () => {
  test("total: antisymmetric, transitive, and zero only for the same period", () => {
    fc.assert(
      fc.property(periode, periode, periode, (a, b, c) => {
        // Mirrored without Object.is: 0 and -0 are the same order here.
        expect(comparePeriode(a, b) + comparePeriode(b, a)).toBe(0);
        expect(comparePeriode(a, b) === 0).toBe(formatKode(a) === formatKode(b));
        if (comparePeriode(a, b) <= 0 && comparePeriode(b, c) <= 0) expect(comparePeriode(a, c)).not.toBe(1);
      }),
    );
  });

  test("parts sort before the whole that ends with them", () => {
    const kode = ["2024", "2024-S1", "2024-06", "2024-S2", "2023", "2024-TW2", "2024-07", "2024-12", "2024-TW4"];
    const urut = kode.map(p).sort(comparePeriode).map(formatKode);
    expect(urut).toEqual([
      "2023",
      "2024-06",
      "2024-TW2",
      "2024-S1",
      "2024-07",
      "2024-12",
      "2024-TW4",
      "2024-S2",
      "2024",
    ]);
  });

  test("a part never sorts after its whole", () => {
    for (const a of SEMUA_2023_2025) {
      for (const b of SEMUA_2023_2025) if (containsPeriode(a, b)) expect(comparePeriode(b, a)).not.toBe(1);
    }
  });
});

describe("neighbours", () => {
  test("previous and next undo each other, keep the kind and step in order", () => {
    fc.assert(
      fc.property(periode, (a) => {
        expect(nextPeriode(previousPeriode(a))).toEqual(a);
        expect(previousPeriode(nextPeriode(a))).toEqual(a);
        expect(nextPeriode(a).jenis).toBe(a.jenis);
        expect(comparePeriode(a, nextPeriode(a))).toBe(-1);
      }),
    );
  });

  test.each([
    ["2024-S1", "2023-S2", "2024-S2", "2023-S1"],
    ["2024-TW4", "2024-TW3", "2025-TW1", "2023-TW4"],
    ["2024-01", "2023-12", "2024-02", "2023-01"],
    ["2024", "2023", "2025", "2023"],
  ])("%s stands between %s and %s, one year after %s", (kode, sebelum, sesudah, tahunLalu) => {
    expect(formatKode(previousPeriode(p(kode)))).toBe(sebelum);
    expect(formatKode(nextPeriode(p(kode)))).toBe(sesudah);
    expect(formatKode(sameLastYear(p(kode)))).toBe(tahunLalu);
  });

  test("there is nothing before the year 0 or after 9999", () => {
    expect(() => previousPeriode(p("0000-S1"))).toThrow(/0000 dan 9999/);
    expect(() => nextPeriode(p("9999-12"))).toThrow(/0000 dan 9999/);
  });
});

describe("parts", () => {
  test("the parts of a kind partition the period: in order, side by side, from its start to its end", () => {
    fc.assert(
      fc.property(periode, fc.constantFrom(...JENIS), (luar: Periode, jenis) => {
        const bagian = subPeriode(luar, jenis);
        for (const [i, dalam] of bagian.entries()) {
          expect(containsPeriode(luar, dalam)).toBe(true);
          const berikut = bagian[i + 1];
          if (berikut !== undefined) expect(nextPeriode(dalam)).toEqual(berikut);
        }
        const bulan = bagian.flatMap((dalam) => subPeriode(dalam, "bulan")).map(formatKode);
        if (bagian.length > 0) expect(bulan).toEqual(subPeriode(luar, "bulan").map(formatKode));
      }),
    );
  });

  test("a period has no parts of a longer kind and is its own only part of its kind", () => {
    expect(subPeriode(p("2024-TW1"), "semester")).toEqual([]);
    expect(subPeriode(p("2024-TW1"), "triwulan")).toEqual([p("2024-TW1")]);
    expect(subPeriode(p("2024-S2"), "triwulan").map(formatKode)).toEqual(["2024-TW3", "2024-TW4"]);
  });

  test("the last month is the last of its months", () => {
    fc.assert(
      fc.property(periode, (a) => {
        expect(lastMonth(a)).toEqual(subPeriode(a, "bulan").at(-1));
      }),
    );
    expect(formatKode(lastMonth(p("2024-S1")))).toBe("2024-06");
  });
});
