import fc from "fast-check";
import { expect, test } from "vitest";
import { kutipLembar, namaLembar } from "./nama-lembar.ts";

test("a sheet is called by number and title, cut at a whole word", () => {
  expect(namaLembar(3, "TOTAL ANGGARAN DINAS TENAGA KERJA")).toBe("3 TOTAL ANGGARAN DINAS TENAGA");
  expect(namaLembar(4, "Target/Realisasi: [2024]?")).toBe("4 Target Realisasi 2024");
  expect(namaLembar(5, "a".repeat(60))).toBe(`5 ${"a".repeat(29)}`);
  expect(namaLembar(6, "")).toBe("6");
});

test("an apostrophe is doubled where the name is referred to", () => {
  expect(kutipLembar("1 Jum'at")).toBe("'1 Jum''at'");
});

test("whatever the title, spreadsheets take the name, and two numbers never give the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (judul) => {
      const nama = namaLembar(12, judul);
      expect(nama.length).toBeLessThanOrEqual(31);
      expect(nama).toMatch(/^12(?: |$)/);
      expect(nama).not.toMatch(/[\\/?*[\]:\p{Cc}]|'$|\s$/u);
      expect(nama.isWellFormed()).toBe(true);
      expect(namaLembar(13, judul)).not.toBe(nama);
    }),
  );
});
