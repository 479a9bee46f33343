// What was looked for, and what differs between two lists.
import { describe, expect, test } from "vitest";
import { type ButirDaftar, bandingNomenklatur } from "./nomenklatur-banding.ts";
import { escapeLike, readDicari } from "./nomenklatur-kata.ts";

const butir = (kode: string, nama: string, cakupan = "umum"): ButirDaftar => ({
  kode,
  nama,
  cakupan,
  jenis: "program",
});

describe("two versions of the list", () => {
  test("are the same where codes differ only in digits and names only in case and blanks", () => {
    const lama = [butir("2.07.03", "PROGRAM  PELATIHAN"), butir("2.07.03.2.01.01", "Pelatihan")];
    const baru = [butir("2.07.03", "Program Pelatihan"), butir("2.07.03.2.01.0001", "Pelatihan")];
    expect(bandingNomenklatur(lama, baru)).toEqual({ jumlah: { tambah: 0, hapus: 0, ganti: 0 }, beda: [] });
  });

  test("differ by added, removed and renamed codes, in printed order, each within its region", () => {
    const lama = [butir("2.07.04", "Lama"), butir("2.07.02", "Hilang"), butir("2.07.03", "Aceh", "aceh")];
    const baru = [butir("2.07.04", "Baru"), butir("2.07.03", "Umum")];
    const { jumlah, beda } = bandingNomenklatur(lama, baru);
    expect(jumlah).toEqual({ tambah: 1, hapus: 2, ganti: 1 });
    expect(beda.map((b) => [b.macam, b.kode, b.cakupan])).toEqual([
      ["hapus", "2.07.02", "umum"],
      ["hapus", "2.07.03", "aceh"],
      ["tambah", "2.07.03", "umum"],
      ["ganti", "2.07.04", "umum"],
    ]);
    expect(beda.at(-1)).toMatchObject({ nama: "Baru", namaLama: "Lama" });
    const wilayah = ["papua", "aceh", "umum"].map((cakupan) => butir("2.07.03", "Sama", cakupan));
    for (const baris of [wilayah, wilayah.toReversed()]) {
      expect(bandingNomenklatur([], baris).beda.map((b) => b.cakupan)).toEqual(["aceh", "papua", "umum"]);
    }
  });
});

describe("what is looked for", () => {
  test.each([
    ["2.07", { jenis: "kode", awal: "2.07" }],
    ["2.7.3.", { jenis: "kode", awal: "2.07.03." }],
    ["2.7.3.2.1.01", { jenis: "kode", awal: "2.07.03.2.01.0001" }],
    ["x.xx.01", { jenis: "kode", awal: "X.XX.01" }],
    ["2", { jenis: "kode", awal: "2" }],
    ["Job  Fair", { jenis: "kata", kata: ["job", "fair"] }],
    ["  ", { jenis: "kata", kata: [] }],
    ["3 dokumen", { jenis: "kata", kata: ["3", "dokumen"] }],
  ])("%j is read as %j", (q, dicari) => {
    expect(readDicari(q)).toEqual(dicari);
  });

  test("the signs of a pattern are letters", () => {
    expect(escapeLike("100%_\\")).toBe("100\\%\\_\\\\");
  });
});
