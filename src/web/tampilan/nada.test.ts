import { describe, expect, test } from "vitest";
import { nadaPredikat, SKALA_BAKU } from "./nada.ts";

describe("nadaPredikat", () => {
  test("gives each of five bands a tone of its own, best to the highest", () => {
    expect(SKALA_BAKU.map((p) => nadaPredikat(SKALA_BAKU, p))).toEqual(["gawat", "rendah", "sedang", "baik", "unggul"]);
  });

  test("spreads a shorter scale over the whole range", () => {
    expect(["Merah", "Kuning", "Hijau"].map((p) => nadaPredikat(["Merah", "Kuning", "Hijau"], p))).toEqual([
      "gawat",
      "sedang",
      "unggul",
    ]);
  });

  test("never makes a longer scale's lower band look better than a higher one", () => {
    const skala = ["Kurang", "Agak Kurang", "Cukup", "Baik", "Sangat Baik", "Memuaskan"];
    const peringkat = ["gawat", "rendah", "sedang", "baik", "unggul"];
    const urutan = skala.map((p) => peringkat.indexOf(nadaPredikat(skala, p)));
    expect(urutan).toEqual(urutan.toSorted((a, b) => a - b));
    expect([urutan.at(0), urutan.at(-1)]).toEqual([0, 4]);
  });

  test("stays neutral about a word that is not in the scale", () => {
    expect(nadaPredikat(SKALA_BAKU, "Memuaskan")).toBe("netral");
  });
});
