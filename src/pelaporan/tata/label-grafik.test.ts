import { expect, test } from "vitest";
import { labelNilai } from "./label-grafik.ts";

test("a figure is printed as in tables, and a missing one in the words of its kind", () => {
  const seri = {
    nama: "Tahun 2024",
    nilai: ["9.5", null, null, null],
    sebab: [null, "belum diisi", "tidak dijadwalkan", null],
  };
  const label = [0, 1, 2, 3, 4].map((ke) => labelNilai({ satuan: "%", desimal: 1 }, seri, ke));
  expect(label).toEqual(["9,5%", "belum diisi", "tidak dijadwalkan", "tanpa angka", "tanpa angka"]);
});
