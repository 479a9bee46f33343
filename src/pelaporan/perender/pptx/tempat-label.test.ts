import { expect, test } from "vitest";
import { bidangSebar } from "./isi-grafik.ts";
import { tempatLabel } from "./tempat-label.ts";
import { SEBAR_PENUH, sebarUji } from "./uji-grafik.ts";

const sisi = (...pasangan: readonly (readonly [string, string])[]) => tempatLabel(bidangSebar(sebarUji(pasangan)));

test("a label alone stands to the right of its point", () => {
  expect(sisi(["20", "20"])).toEqual(["r"]);
});

test("a label gives way to the point beside it", () => {
  expect(sisi(["20", "20"], ["21", "20"])).toEqual(["t", "r"]);
});

test("a label does not stand on a mark", () => {
  expect(sisi(["49.5", "20"])).toEqual(["t"]);
});

test("where there is no room every point still has its label", () => {
  expect(tempatLabel(bidangSebar(SEBAR_PENUH))).toHaveLength(45);
});
