import { describe, expect, test } from "vitest";
import type { Grafik } from "../model.ts";
import { tabelGrafik } from "./ganti-tabel.ts";

const grafik = (bentuk: Grafik["bentuk"]): Grafik => ({
  jenis: "grafik",
  bentuk,
  judul: "Uji",
  satuan: "%",
  desimal: 2,
  kategori: ["A", "B"],
  seri: [
    { nama: "Serapan", nilai: ["50", "60"] },
    { nama: "Capaian", nilai: ["99.655", null] },
  ],
  teksAlternatif: "",
});
const isi = (bentuk: Grafik["bentuk"]) => {
  const { kepala, baris } = tabelGrafik(grafik(bentuk));
  return [...kepala, ...baris].map((b) => b.map((s) => s.isi));
};

describe("a chart as a table", () => {
  test.each(["batang", "batang_datar"] as const)("%s has a row per category and a column per series", (bentuk) => {
    expect(isi(bentuk)).toEqual([
      ["URAIAN", "Serapan", "Capaian"],
      ["A", "50,00%", "99,66%"],
      ["B", "60,00%", "tanpa angka"],
    ]);
  });

  test("of a line names its categories periods", () => {
    expect(isi("garis")[0]).toEqual(["PERIODE", "Serapan", "Capaian"]);
  });

  test("of points begins with the number that stands at each", () => {
    expect(isi("sebar")).toEqual([
      ["NO", "URAIAN", "Serapan", "Capaian"],
      ["1", "A", "50,00%", "99,66%"],
      ["2", "B", "60,00%", "tanpa angka"],
    ]);
  });

  test("has a width for every column and one cell that names each row", () => {
    for (const bentuk of ["batang", "garis", "sebar"] as const) {
      const { lebar, kepala, baris } = tabelGrafik(grafik(bentuk));
      expect(lebar).toHaveLength(kepala[0]?.length ?? 0);
      for (const b of baris) expect(b.filter((s) => s.judulBaris === true).map((s) => s.isi)).toHaveLength(1);
    }
  });
});
