import { describe, expect, test } from "vitest";
import { PD } from "../../../tests/bantu/contoh.ts";
import { kondisiUji, permasalahanUji, pihakUji, strategiUji, temaTersimpanUji } from "../../../tests/bantu/tema-uji.ts";
import { rujukanBaris } from "./rujukan.ts";

const TEMA = temaTersimpanUji({
  kondisi: [kondisiUji("Miskin", "jiwa", { 2021: "1" }), kondisiUji("P0", "%", {}, { rumus: "miskin / 2" })],
  permasalahan: [
    permasalahanUji("Gizi", { jawaban: ["kerja"], ukuran: [{ id: "i", kode: "iku", nama: "TPT", pd: PD }] }),
  ],
  strategi: [strategiUji("kerja", "Pendapatan"), strategiUji("jamin", "Jaminan")],
  peran: [pihakUji("utama", PD.nama, PD, ["Melatih"])],
});

describe("a row of a theme", () => {
  test.each(["kondisi", "permasalahan", "strategi", "sasaran_antara", "inovasi", "peran"] as const)(
    "of %s that the theme does not have takes nothing with it and is held by nothing",
    (bagian) => {
      expect(rujukanBaris(TEMA, { bagian, id: "tidak ada" }, {})).toEqual({ ikut: [], menahan: [] });
    },
  );

  test("that is a strategy without budget tags is not held by them, even where another strategy has some", () => {
    expect(rujukanBaris(TEMA, { bagian: "strategi", id: "kerja" }, { jamin: 2 })).toEqual({
      ikut: ["1 kaitan dari permasalahan"],
      menahan: [],
    });
    expect(rujukanBaris(TEMA, { bagian: "strategi", id: "jamin" }, { jamin: 2 })).toEqual({
      ikut: [],
      menahan: ["2 penanda anggaran"],
    });
  });

  test("that is a strategy which is gone is still held by the budget tags it left", () => {
    expect(rujukanBaris(TEMA, { bagian: "strategi", id: "tidak ada" }, { "tidak ada": 1 }).menahan).toEqual([
      "1 penanda anggaran",
    ]);
  });

  test("that is a cause takes its ties to strategies and to indikator with it", () => {
    expect(rujukanBaris(TEMA, { bagian: "permasalahan", id: "Gizi" }, {})).toEqual({
      ikut: ["1 kaitan ke strategi", "1 kaitan ke indikator"],
      menahan: [],
    });
  });
});
