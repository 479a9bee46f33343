import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Angka, angkaFromInteger, compare, divide, parseDecimal } from "#inti";
import { kebijakan } from "../../tests/bantu/contoh.ts";
import { predikatAkip } from "./skala-akip.ts";
import { mutuLayanan } from "./skala-ikm.ts";
import { predikatOf } from "./skala-realisasi.ts";

const pecahan = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([n, d]): Angka => divide(angkaFromInteger(n), angkaFromInteger(d)));

describe("realisasi scale (Permendagri 86/2017)", () => {
  test.each([
    ["-5", "Sangat Rendah"],
    ["50.99", "Sangat Rendah"],
    ["51", "Rendah"],
    ["65.99", "Rendah"],
    ["66", "Sedang"],
    ["75.99", "Sedang"],
    ["76", "Tinggi"],
    ["90.99", "Tinggi"],
    ["91", "Sangat Tinggi"],
    ["249.52", "Sangat Tinggi"],
  ])("%s percent is %s", (capaian, predikat) => {
    expect(predikatOf(kebijakan(), parseDecimal(capaian))).toBe(predikat);
  });

  test("bands cover the whole line, and every value lies in exactly one", () => {
    const batas = fc.uniqueArray(fc.integer({ min: -500, max: 500 }), { minLength: 0, maxLength: 8 });
    fc.assert(
      fc.property(batas, pecahan, (acak, nilai) => {
        const bawah = acak.toSorted((a, b) => a - b).map((b) => angkaFromInteger(b));
        const skala = [null, ...bawah].map((b, i) => ({ bawah: b, predikat: `P${i}` }));
        const milik = skala.filter(({ bawah: b }, i) => {
          const atas = skala[i + 1]?.bawah ?? null;
          return (b === null || compare(nilai, b) >= 0) && (atas === null || compare(nilai, atas) < 0);
        });
        expect(milik).toHaveLength(1);
        expect(predikatOf(kebijakan({ skala }), nilai)).toBe(milik[0]?.predikat);
      }),
      { numRuns: 2_000 },
    );
  });

  test("a policy without bands is a defect, not a missing predikat", () => {
    expect(() => predikatOf(kebijakan({ skala: [] }), parseDecimal("1"))).toThrowError(
      expect.objectContaining({ kode: "internal" }),
    );
  });
});

describe("AKIP scale (PermenPANRB 88/2021)", () => {
  test.each([
    ["100", "AA"],
    ["90.01", "AA"],
    ["90", "A"],
    ["88.30", "A"],
    ["80.01", "A"],
    ["80", "BB"],
    ["70", "B"],
    ["60", "CC"],
    ["50", "C"],
    ["30", "D"],
    ["0.01", "D"],
  ])("%s is %s: lower bounds are exclusive", (nilai, predikat) => {
    expect(predikatAkip(parseDecimal(nilai))?.predikat).toBe(predikat);
  });

  test("the value is rounded to two decimals first, so 80,004 is BB and 80,005 is A", () => {
    expect(predikatAkip(parseDecimal("80.004"))?.predikat).toBe("BB");
    expect(predikatAkip(parseDecimal("80.005"))?.predikat).toBe("A");
  });

  test.each(["0", "0.004", "-1", "100.01"])("%s has no predikat", (nilai) => {
    expect(predikatAkip(parseDecimal(nilai))).toBeNull();
  });

  test("the result names its scale and its official wording", () => {
    expect(predikatAkip(parseDecimal("95"))).toEqual({ skala: "akip", predikat: "AA", sebutan: "Sangat Memuaskan" });
  });
});

describe("IKM scale (PermenPANRB 14/2017)", () => {
  test.each([
    ["100", "A"],
    ["88.31", "A"],
    ["88.305", "A"],
    ["88.30", "B"],
    ["87.61", "B"],
    ["76.61", "B"],
    ["76.60", "C"],
    ["65", "C"],
    ["64.99", "D"],
    ["25", "D"],
  ])("%s is mutu %s", (ikm, mutu) => {
    expect(mutuLayanan(parseDecimal(ikm))?.mutu).toBe(mutu);
  });

  test.each(["24.99", "100.01"])("%s is no IKM value", (ikm) => {
    expect(mutuLayanan(parseDecimal(ikm))).toBeNull();
  });

  test("the same number reads differently on each scale", () => {
    const nilai = parseDecimal("88.30");
    expect(predikatOf(kebijakan(), nilai)).toBe("Tinggi");
    expect(predikatAkip(nilai)?.sebutan).toBe("Memuaskan");
    expect(mutuLayanan(nilai)).toEqual({ skala: "ikm", mutu: "B", kinerja: "Baik" });
  });
});
