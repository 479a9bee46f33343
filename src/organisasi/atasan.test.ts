import { expect, test } from "vitest";
import { type JabatanBeratasan, periksaAtasan } from "./atasan.ts";

const jabatan = (id: string, atasanId: string | null, kepala = false): JabatanBeratasan => ({
  id,
  nama: `Jabatan ${id}`,
  kepala,
  atasanId,
});
const SUSUNAN = [jabatan("kadis", null, true), jabatan("kabid", "kadis"), jabatan("kasi", "kabid")];

test("any jabatan of the perangkat daerah may stand above another, or none", () => {
  expect(periksaAtasan(jabatan("staf", "kasi"), SUSUNAN)).toBeNull();
  expect(periksaAtasan(jabatan("staf", null), SUSUNAN)).toBeNull();
  expect(periksaAtasan(jabatan("kasi", "kadis"), SUSUNAN)).toBeNull();
});

test("nobody stands above oneself, directly or around", () => {
  expect(periksaAtasan(jabatan("kabid", "kabid"), SUSUNAN)).toBe("Jabatan tidak dapat menjadi atasannya sendiri.");
  const tanpaKepala = [jabatan("kadis", null), ...SUSUNAN.slice(1)];
  expect(periksaAtasan(jabatan("kadis", "kasi"), tanpaKepala)).toContain("Jabatan kasi berada di bawah jabatan ini");
  expect(periksaAtasan(jabatan("kadis", "kabid"), tanpaKepala)).toContain("Jabatan kabid berada di bawah jabatan ini");
});

test("the head has no superior inside, and one of elsewhere is not found", () => {
  expect(periksaAtasan(jabatan("kadis", "kabid", true), SUSUNAN)).toContain("tidak mempunyai atasan");
  expect(periksaAtasan(jabatan("staf", "asing"), SUSUNAN)).toContain("tidak ada di perangkat daerah ini");
});

test("a ring that is stored already, or a way that ends outside, ends the search", () => {
  const lingkar = [jabatan("a", "b"), jabatan("b", "a"), jabatan("c", "asing")];
  expect(periksaAtasan(jabatan("staf", "a"), lingkar)).toBeNull();
  expect(periksaAtasan(jabatan("staf", "c"), lingkar)).toBeNull();
});
