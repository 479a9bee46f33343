import { expect, test } from "vitest";
import { Suntingan, sebutanSuntingan } from "./suntingan.ts";

const ID = "0190a1b2-0000-7000-8000-000000000001";
const TAHUN = { kondisiId: ID, tahun: "2024" };

test.each([
  ["mengisi nilai kondisi Tahun 2024", { jenis: "nilai", ...TAHUN, nilai: "1", sumber: "BPS" }],
  ["menghapus nilai kondisi Tahun 2024", { jenis: "hapus_nilai", ...TAHUN }],
  ["menautkan kondisi ke indikator", { jenis: "tautkan_kondisi", kondisiId: ID, indikatorId: ID }],
  ["melepas kondisi dari indikator", { jenis: "lepas_kondisi", kondisiId: ID }],
  ["menautkan permasalahan ke indikator", { jenis: "tambah_ukuran", permasalahanId: ID, indikatorId: ID }],
  ["melepas permasalahan dari indikator", { jenis: "lepas_ukuran", permasalahanId: ID, indikatorId: ID }],
  ["menambah program pendukung strategi", { jenis: "dukungan", strategiId: ID, sasaranAntaraId: "", simpulId: ID }],
  ["menambah tautan bukti inovasi", { jenis: "bukti_tautan", inovasiId: ID, judul: "A", tautan: "https://a.id" }],
])("the audit trail reads '%s' for that edit", (sebutan, isian) => {
  expect(sebutanSuntingan(Suntingan.parse(isian))).toBe(sebutan);
});

test("a year of a condition lies between 1945 and 2200 and is whole", () => {
  const terbaca = (tahun: string) => Suntingan.safeParse({ jenis: "hapus_nilai", kondisiId: ID, tahun }).success;
  expect(["1945", "2200"].map(terbaca)).toEqual([true, true]);
  expect(["1944", "2201", "2024.5", "dua"].map(terbaca)).toEqual([false, false, false, false]);
});
