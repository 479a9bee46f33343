import { describe, expect, test } from "vitest";
import type { SimpulPohon } from "../model.ts";
import { simpulUji } from "../perender/pptx/uji-dokumen.ts";
import { bagiPohon } from "./bagi-pohon.ts";

const listDaun = (hutan: readonly SimpulPohon[]): readonly string[] =>
  hutan.flatMap((s) => (s.anak.length === 0 ? [s.kunci] : listDaun(s.anak)));
const paling = (n: number) => (hutan: readonly SimpulPohon[]) => listDaun(hutan).length <= n;

describe("bagiPohon", () => {
  const akar = [simpulUji("x", 3, 3)];

  test("every leaf stands on one page, in order, under all its ancestors", () => {
    const halaman = bagiPohon(akar, paling(4));
    expect(halaman.flatMap(listDaun)).toEqual(listDaun(akar));
    for (const h of halaman) expect(h.map((s) => s.kunci)).toEqual(["a"]);
  });

  test("breaks between branches rather than inside one", () => {
    expect(bagiPohon(akar, paling(4)).map((h) => listDaun(h).length)).toEqual([3, 3, 3]);
  });

  test("breaks inside a branch rather than leave a page nearly empty", () => {
    const lebar = [simpulUji("x", 6, 2)];
    expect(bagiPohon(lebar, paling(4)).map((h) => listDaun(h).length)).toEqual([4, 2]);
  });

  test("a leaf that no page accepts gets a page all the same", () => {
    expect(bagiPohon(akar, () => false)).toHaveLength(9);
  });
});
