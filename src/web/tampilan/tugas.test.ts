import { expect, test } from "vitest";
import { ajakanTugas, hrefTugas, labelDesakan } from "./tugas.ts";

test("every task leads to the page where it is done, for its PD and period", () => {
  const lembar = { pdKode: "disnaker", periode: "2024-S2" };
  expect(hrefTugas({ jenis: "lembar", ...lembar })).toBe("/pengukuran/isi?pd=disnaker&periode=2024-S2");
  expect(hrefTugas({ jenis: "persetujuan", ...lembar })).toBe("/pengukuran/persetujuan?pd=disnaker&periode=2024-S2");
  expect(hrefTugas({ jenis: "verifikasi", ...lembar })).toBe("/pengukuran/verifikasi?pd=disnaker&periode=2024-S2");
  expect(hrefTugas({ jenis: "dasbor" })).toBe("/beranda?lihat=pengisian");
});

test("only pressing tasks carry a word for it", () => {
  expect(labelDesakan("terlambat")).toBe("Terlambat");
  expect(labelDesakan("biasa")).toBeNull();
  expect(ajakanTugas({ jenis: "pengguna" })).toBe("Atur pengguna");
});
