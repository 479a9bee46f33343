import { expect, test } from "vitest";
import type { GambaranGrafik } from "#pengukuran";
import { garisGambaran } from "./gambar.ts";

const GAMBARAN: GambaranGrafik = {
  bentuk: "garis",
  judul: "Capaian",
  satuan: "%",
  desimal: 0,
  kategori: ["2023", "2024"].map((kunci) => ({ kunci, nama: kunci })),
  seri: [{ nama: "Capaian", nilai: ["50", "120"].map((nilai) => ({ teks: `${nilai}%`, nilai, kosong: null })) }],
};

test("a described line lies on the scale of its figures, or of its mark where that is further", () => {
  expect(garisGambaran(GAMBARAN)).toMatchObject({ batas: 150, acuan: null, seri: [{ ruas: ["0,66.67 100,20"] }] });
  expect(garisGambaran({ ...GAMBARAN, acuan: { y: "200" } })).toMatchObject({ batas: 200, acuan: 0 });
});

test("what is not described is not drawn", () => {
  expect(garisGambaran(null)).toBeNull();
});
