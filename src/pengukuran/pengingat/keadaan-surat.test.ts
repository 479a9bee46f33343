// When a failed attempt is repeated, and that every state has words of its own.
import { expect, test } from "vitest";
import { cobaLagiPada, KEADAAN_SURAT, labelKeadaanSurat } from "./keadaan-surat.ts";

const KINI = new Date("2025-01-24T00:00:00Z");

test("the wait between attempts grows, and the fifth failure is the last", () => {
  const menit = [1, 2, 3, 4].map((n) => ((cobaLagiPada(n, KINI)?.getTime() ?? 0) - KINI.getTime()) / 60_000);
  expect(menit).toEqual([1, 5, 15, 60]);
  expect(cobaLagiPada(5, KINI)).toBeNull();
});

test("every state has a label of its own", () => {
  expect(new Set(KEADAAN_SURAT.map(labelKeadaanSurat)).size).toBe(KEADAAN_SURAT.length);
});
