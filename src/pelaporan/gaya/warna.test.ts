import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NILAI_WARNA } from "../perender/pptx/tema.ts";
import { campur, KONTRAS_TERENDAH, kontras, paletOf, periksaKontras, readWarna, WARNA_BAKU } from "./warna.ts";

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => n.toString(16).padStart(6, "0").toUpperCase());

test("the official default is the standard colours of the renderers, to the pale tint", () => {
  expect(paletOf(WARNA_BAKU)).toMatchObject({ aksen: NILAI_WARNA.aksen, aksen_tua: NILAI_WARNA.aksen_tua });
  expect(kontras(paletOf(WARNA_BAKU).aksen_muda, NILAI_WARNA.aksen_muda)).toBeLessThan(1.05);
  expect(periksaKontras(WARNA_BAKU)).toBeNull();
});

test("contrast is counted as WCAG counts it, whatever the order", () => {
  expect(kontras("000000", "FFFFFF")).toBeCloseTo(21, 5);
  expect(kontras("767676", "FFFFFF")).toBeCloseTo(4.54, 2);
  fc.assert(fc.property(hex, hex, (a, b) => kontras(a, b) === kontras(b, a) && kontras(a, b) >= 1));
});

test("an accepted pair can be read on white, on its own tint, and under white text", () => {
  fc.assert(
    fc.property(hex, hex, (utama, aksen) => {
      if (periksaKontras({ utama, aksen }) !== null) return true;
      const muda = paletOf({ utama, aksen }).aksen_muda;
      return [utama, aksen].every((w) => [kontras(w, "FFFFFF"), kontras(w, muda)].every((k) => k >= KONTRAS_TERENDAH));
    }),
  );
});

describe("a colour that is too pale is refused by name, with its contrast", () => {
  test.each([
    [{ utama: "FFCC00", aksen: "0A5A73" }, "Warna utama #FFCC00"],
    [{ utama: "063F52", aksen: "7FB8C9" }, "Warna aksen #7FB8C9"],
  ])("%j", (warna, awal) => {
    expect(periksaKontras(warna)).toMatch(new RegExp(`^${awal} terlalu muda: kontrasnya [1-4],\\d banding 1`));
  });
});

test("a colour is read with or without its sign, and nothing else is one", () => {
  expect(readWarna(" #0a5a73 ")).toBe("0A5A73");
  expect(readWarna("0A5A73")).toBe("0A5A73");
  expect(["", "#fff", "red", "#0a5a7g", "0A5A731"].map(readWarna)).toEqual(Array(5).fill(undefined));
});

test("mixing nothing in changes nothing, mixing all in gives the other colour", () => {
  fc.assert(fc.property(hex, hex, (a, b) => campur(a, b, 0) === a && campur(a, b, 1) === b));
});
