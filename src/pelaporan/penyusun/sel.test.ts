import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDecimal } from "#inti";
import type { SelAngka } from "#pengukuran";
import { withRentang } from "./sel.ts";
import { nadaPredikat, selBesaran, selCapaian } from "./sel-capaian.ts";

const rentangOf = (kunci: readonly string[]) => withRentang(kunci, (k) => k).map((b) => b.rentang);

describe("withRentang", () => {
  test("neighbouring equal keys share a cell, parted ones do not", () => {
    expect(rentangOf(["a", "a", "b", "a"])).toEqual([2, 0, 1, 1]);
  });

  test("the spans cover every row exactly once, whatever the keys", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "c")), (kunci) => {
        const rentang = rentangOf(kunci);
        const tertutup = rentang.flatMap((r, i) => Array.from({ length: r }, (_, j) => i + j));
        expect(tertutup).toEqual(kunci.map((_, i) => i));
      }),
    );
  });
});

const SKALA = ["Buruk", "Cukup", "Baik"].map((predikat, i) => ({
  bawah: i === 0 ? null : parseDecimal(String(i * 50)),
  predikat,
}));
const CAPAIAN: SelAngka = { teks: "99,65%", nilai: "99.65", kosong: null, predikat: "Baik", jelaskan: "/jelaskan/x" };

describe("selCapaian", () => {
  test("the predikat stands in words beside the tone that repeats it", () => {
    expect(selCapaian(CAPAIAN, SKALA)).toEqual({
      isi: [{ teks: "99,65%", asal: "/jelaskan/x", tebal: true }, { teks: "\nBaik" }],
      rata: "tengah",
      nada: "baik",
    });
  });

  test("a cut value carries the mark that the footnote explains", () => {
    expect(selCapaian({ ...CAPAIAN, dipotong: "atas" }, SKALA).isi).toContainEqual(
      expect.objectContaining({ teks: "99,65%†" }),
    );
  });

  test("without a number there is no predikat, no link and a muted tone", () => {
    const kosong: SelAngka = { teks: "belum diisi", nilai: null, kosong: "belum_diisi" };
    expect(selCapaian(kosong, SKALA)).toEqual(selBesaran(kosong));
    expect(selBesaran(kosong)).toEqual({ isi: [{ teks: "belum diisi" }], rata: "tengah", nada: "redup" });
  });
});

describe("nadaPredikat", () => {
  test("goes by the place in the pemda's own scale", () => {
    expect(SKALA.map((p) => nadaPredikat(SKALA, p.predikat))).toEqual(["buruk", "sedang", "baik"]);
  });

  test("is plain for a predikat that the scale does not know, and in a scale of one", () => {
    expect(nadaPredikat(SKALA, "Lain")).toBe("biasa");
    expect(nadaPredikat(SKALA.slice(0, 1), "Buruk")).toBe("biasa");
  });
});
