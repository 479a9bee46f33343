// What a file would change in the values of a theme: new, changed, equal, and what of it is saved.
import { expect, test } from "vitest";
import type { NilaiTerbaca } from "./baca-kondisi.ts";
import { bandingkanKondisi, isSamaNilai, type KondisiTema, perubahanDari } from "./banding-kondisi.ts";

const P0: KondisiTema = {
  id: "p0",
  nama: "Persentase Penduduk Miskin",
  satuan: "%",
  versi: 3,
  nilai: [
    { tahun: 2020, nilai: "13.85", sumber: "BPS" },
    { tahun: 2021, nilai: "13.86", sumber: "BPS" },
  ],
};
const P1: KondisiTema = { id: "p1", nama: "Indeks Kedalaman", satuan: "indeks", versi: 1, nilai: [] };

const terbaca = ({ id, nama, satuan, versi }: KondisiTema, tahun: number, nilai: string): NilaiTerbaca => ({
  kondisi: { id, kode: id, nama, satuan, versi },
  tahun,
  nilai,
  sumber: "BPS",
  tempat: `Data!B${tahun}`,
  dariBerkas: null,
});
const BEDA = bandingkanKondisi(
  [P0, P1],
  [terbaca(P1, 2021, "2.37"), terbaca(P0, 2022, "12.53"), terbaca(P0, 2021, "13.90"), terbaca(P0, 2020, "13.850")],
);

test("a value is new in an empty year, equal where the number is the same, else changed; in the order of the theme", () => {
  expect(BEDA.map((b) => [b.kondisiId, b.tahun, b.macam])).toEqual([
    ["p0", 2020, "sama"],
    ["p0", 2021, "berubah"],
    ["p0", 2022, "baru"],
    ["p1", 2021, "baru"],
  ]);
});

test("only a year that held a value shows what stood there", () => {
  const teks = BEDA.filter((b) => b.kondisiId === "p0").map((b) => [b.lama?.nilai ?? null, b.teksLama, b.teksBaru]);
  expect(teks.slice(1)).toEqual([
    ["13.86", "13,86%", "13,90%"],
    [null, null, "12,53%"],
  ]);
});

test("what is equal is not saved, the rest with the revision that it was read against", () => {
  expect(perubahanDari(BEDA).map((p) => [p.kondisiId, p.tahun, p.versi])).toEqual([
    ["p0", 2021, 3],
    ["p0", 2022, 3],
    ["p1", 2021, 1],
  ]);
  expect(perubahanDari(BEDA)[0]).toEqual({
    kondisiId: "p0",
    versi: 3,
    tahun: 2021,
    baru: { nilai: "13.90", sumber: "BPS" },
    lama: { nilai: "13.86", sumber: "BPS" },
    tempat: "Data!B2021",
    dariBerkas: null,
  });
});

test("the same number from another source is another value", () => {
  expect(isSamaNilai({ nilai: "1.50", sumber: "BPS" }, { nilai: "1.5", sumber: "BPS" })).toBe(true);
  expect(isSamaNilai({ nilai: "1.5", sumber: "BPS" }, { nilai: "1.5", sumber: "Dinsos" })).toBe(false);
});
