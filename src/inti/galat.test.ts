import { describe, expect, test } from "vitest";
import { assertNever, Galat, isGalatKode, linesOfGalat } from "./galat.ts";

describe("Galat", () => {
  test("carries code, message, cause and row-by-row details", () => {
    const sebab = new Error("ECONNREFUSED");
    const galat = new Galat("masukan", "Perbaiki berkas.", { sebab, rincian: [{ baris: 2, pesan: "Bukan angka." }] });
    expect(galat).toMatchObject({ name: "Galat", kode: "masukan", message: "Perbaiki berkas.", cause: sebab });
    expect(galat.rincian).toEqual([{ baris: 2, pesan: "Bukan angka." }]);
  });

  test("has no details and no cause unless given", () => {
    const galat = new Galat("bentrok", "Sudah ada.");
    expect(galat.rincian).toEqual([]);
    expect(galat).not.toHaveProperty("cause");
  });

  test("prints its rows with file and row where it knows them", () => {
    const rincian = [
      { berkas: "target.csv", baris: 7, pesan: "bukan angka" },
      { berkas: "kumpulan.json", pesan: "tidak ada" },
      { pesan: "PORT: paling besar 65535" },
    ];
    expect(linesOfGalat(new Galat("masukan", "Ada kesalahan:", { rincian }))).toEqual([
      "Ada kesalahan:",
      "  target.csv:7: bukan angka",
      "  kumpulan.json: tidak ada",
      "  PORT: paling besar 65535",
    ]);
  });

  test("is told apart by its code, and from other errors", () => {
    expect(isGalatKode(new Galat("masukan", ""), "masukan")).toBe(true);
    expect(isGalatKode(new Galat("masukan", ""), "bentrok")).toBe(false);
    expect(isGalatKode(new Error("masukan"), "masukan")).toBe(false);
  });

  test("reaching assertNever is an internal defect", () => {
    expect(() => assertNever("lain" as never)).toThrow(expect.objectContaining({ kode: "internal" }));
  });
});
