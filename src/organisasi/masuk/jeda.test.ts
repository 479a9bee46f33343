import fc from "fast-check";
import { expect, test } from "vitest";
import { gagalBerlaku, JEDA_TERLAMA_DETIK, jedaDetik, PERCOBAAN_BEBAS, sebutanJeda } from "./jeda.ts";

const KINI = new Date("2024-07-01T00:00:00Z");
const lalu = (detik: number) => new Date(KINI.getTime() - detik * 1000);
const jeda = (jenis: "akun" | "alamat", gagal: number, detikLalu = 0) =>
  jedaDetik(jenis, { gagal, terakhir: lalu(detikLalu) }, KINI);

test("four wrong attempts cost nothing, the fifth starts a delay that doubles with each further one", () => {
  expect(jeda("akun", PERCOBAAN_BEBAS - 1)).toBe(0);
  expect([5, 6, 7, 8].map((n) => jeda("akun", n))).toEqual([60, 120, 240, 480]);
  expect([5, 6, 7, 8].map((n) => jeda("alamat", n))).toEqual([5, 10, 20, 40]);
});

test("the delay runs down with time and ends", () => {
  expect(jeda("akun", 5, 20)).toBe(40);
  expect(jeda("akun", 5, 59.5)).toBe(1);
  expect(jeda("akun", 5, 60)).toBe(0);
});

test("no delay is longer than an hour, so nobody is locked out for good", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e9 }),
      fc.constantFrom("akun" as const, "alamat" as const),
      (gagal, jenis) => {
        expect(jeda(jenis, gagal)).toBeLessThanOrEqual(JEDA_TERLAMA_DETIK);
        expect(jeda(jenis, gagal + 1)).toBeGreaterThanOrEqual(jeda(jenis, gagal));
      },
    ),
  );
});

test("wrong attempts are forgotten a day after the last one", () => {
  expect(gagalBerlaku({ gagal: 7, terakhir: lalu(86_400) }, KINI)).toBe(7);
  expect(gagalBerlaku({ gagal: 7, terakhir: lalu(86_401) }, KINI)).toBe(0);
});

test("a delay is told in seconds below a minute, in minutes rounded up above", () => {
  expect([1, 59, 60, 61, 3600].map(sebutanJeda)).toEqual(["1 detik", "59 detik", "1 menit", "2 menit", "60 menit"]);
});
