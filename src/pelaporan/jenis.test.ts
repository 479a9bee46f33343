import { expect, test } from "vitest";
import { FORMAT_LAPORAN } from "./format.ts";
import { getJenis, JENIS_LAPORAN } from "./jenis.ts";

test("every kind has a code and a name of its own, and at least one format", () => {
  for (const kolom of ["kode", "nama"] as const) {
    expect(new Set(JENIS_LAPORAN.map((j) => j[kolom])).size).toBe(JENIS_LAPORAN.length);
  }
  const ada = FORMAT_LAPORAN.map((f) => f.kode);
  for (const { format } of JENIS_LAPORAN) {
    expect(format.length).toBeGreaterThan(0);
    expect(new Set(format).size).toBe(format.length);
    for (const kode of format) expect(ada).toContain(kode);
  }
});

test("codes can be typed on a command line and stand in an address", () => {
  for (const { kode } of JENIS_LAPORAN) expect(kode).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test("an unknown kind is refused, naming those there are", () => {
  expect(getJenis("deck").nama).toBe("Paparan SAKIP");
  expect(() => getJenis("lakip")).toThrowError(/"lakip" tidak ada.*deck, kamus-iku/);
});
