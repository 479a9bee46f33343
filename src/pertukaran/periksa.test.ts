// The correct set passes every rule, and errors come together in one order.
import { expect, test } from "vitest";
import { ganti, periksaUji, tambah } from "../../tests/bantu/kumpulan-uji.ts";
import { urutkanGalat } from "./periksa.ts";

test("the correct set has no error", () => {
  expect(periksaUji()).toEqual([]);
});

test("all errors of all files are listed together, by file and row", () => {
  const galat = periksaUji({
    "tercetak.csv": ganti("95,24%", "banyak"),
    "target.csv": tambah("disnaker;iku-1;2024-S1;50", "disnaker;iku-1;2024;94,87"),
    "jabatan.csv": ganti(";ya", ";benar"),
  });
  expect(galat.map((g) => g.split(": ")[0])).toEqual([
    "jabatan.csv:2",
    "target.csv:4",
    "target.csv:5",
    "tercetak.csv:2",
  ]);
});

test("errors outside the files of the format come last", () => {
  const galat = [
    { pesan: "lain" },
    { berkas: "asing.csv", pesan: "asing" },
    { berkas: "pemda.csv", baris: 2, pesan: "pemda" },
  ];
  expect(urutkanGalat(galat).map((g) => g.pesan)).toEqual(["pemda", "lain", "asing"]);
});
