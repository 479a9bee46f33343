import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { skalaSumbu } from "./skala-sumbu.ts";

describe("the scale of an axis", () => {
  test.each([
    [[98.5, 100], { min: 0, max: 120, langkah: 20 }],
    [[45], { min: 0, max: 50, langkah: 10 }],
    [[0.3], { min: 0, max: 0.35, langkah: 0.05 }],
    [[0], { min: 0, max: 1, langkah: 1 }],
    [[], { min: 0, max: 1, langkah: 1 }],
    [[-20, 10], { min: -25, max: 15, langkah: 5 }],
    [[-20], { min: -25, max: 0, langkah: 5 }],
  ])("of %j ends at whole steps round the numbers and zero", (nilai, skala) => {
    expect(skalaSumbu(nilai)).toEqual(skala);
  });

  test("holds every number, with few steps", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 9 }), (ratusan) => {
        const nilai = ratusan.map((n) => n / 100);
        const { min, max, langkah } = skalaSumbu(nilai);
        expect(max).toBeGreaterThan(min);
        for (const n of nilai) expect(n >= min && n <= max).toBe(true);
        expect((max - min) / langkah).toBeLessThanOrEqual(10);
      }),
    );
  });
});
