// A list of the nomenklatur in a workbook becomes the CSV its reader takes.
import { expect, test } from "vitest";
import type { Buku, Sel } from "./buku/sel.ts";
import { readNomenklatur } from "./nomenklatur-baca.ts";
import { csvDariBuku } from "./nomenklatur-buku.ts";

const teks = (isi: string): Sel => ({ jenis: "teks", teks: isi });
const KEPALA = { nomor: 1, sel: ["kode", "level", "nama"].map(teks) };
const buku = (...baris: readonly { readonly nomor: number; readonly sel: readonly Sel[] }[]): Buku =>
  new Map([
    ["Petunjuk", { nama: "Petunjuk", baris: [{ nomor: 1, sel: [teks("Baca dahulu")] }] }],
    ["Daftar", { nama: "Daftar", baris }],
  ]);

test("the sheet with a column kode is read, rows keep the number Excel shows", () => {
  const isi = buku(
    KEPALA,
    { nomor: 4, sel: [teks("2.07.03"), teks("program"), teks('Program "A"; B')] },
    {
      nomor: 6,
      sel: [teks("2.07.04.2.01"), teks("kegiatan"), teks("Kegiatan")],
    },
  );
  const hasil = csvDariBuku(isi, "baru.xlsx");
  if ("galat" in hasil) throw new Error("ditolak");
  const { baris, galat } = readNomenklatur(hasil.csv, "baru.xlsx");
  expect(baris[0]).toMatchObject({ kode: "2.07.03", jenis: "program", nama: 'Program "A"; B', cakupan: "umum" });
  expect(galat).toEqual([{ berkas: "baru.xlsx", baris: 6, pesan: expect.stringContaining("Induk kode") }]);
});

test("a code that Excel has turned into a number is refused, a whole one is not", () => {
  const angka = (nilai: string): Sel => ({ jenis: "angka", nilai });
  const isi = buku(
    KEPALA,
    { nomor: 2, sel: [angka("2.1"), teks("bidang"), teks("Bidang")] },
    {
      nomor: 3,
      sel: [angka("2"), teks("urusan"), teks("Urusan")],
    },
  );
  expect(csvDariBuku(isi, "a.xlsx")).toEqual({
    galat: [{ berkas: "a.xlsx", baris: 2, pesan: expect.stringContaining("Format kolom kode sebagai Teks") }],
  });
});

test("a workbook without such a sheet is refused", () => {
  expect(csvDariBuku(new Map(), "a.xlsx")).toEqual({
    galat: [{ berkas: "a.xlsx", pesan: expect.stringContaining("kepala kolom kode") }],
  });
});
