import { describe, expect, test } from "vitest";
import type { BarisPengisian, Dasbor, TitikKuadran } from "#pengukuran";
import { hurufPredikat, type Lihat, ruasPengisian, tampilkanDasbor } from "./dasbor.ts";

const DASBOR: Dasbor = {
  pemda: "Kabupaten Uji",
  tahun: 2024,
  periode: "2024-S1",
  labelPeriode: "Semester I Tahun 2024",
  skala: [],
  pilihan: [],
  peta: { menurut: "periode", kolom: [], baris: [] },
  terbit: true,
  terendah: [],
  terlambat: [],
  pengisian: null,
  kuadran: { acuan: { x: "50.00", y: "75.00" }, tanpa: [], titik: [] },
};

test("a predikat is shortened to its initials", () => {
  expect(["Sangat Tinggi", "Sedang", "Sangat Rendah"].map(hurufPredikat)).toEqual(["ST", "S", "SR"]);
});

test("the stretches of a bar follow each other and fill it", () => {
  const baris: BarisPengisian = {
    kode: "a",
    nama: "A",
    jumlah: { belum_diisi: 1, draf: 0, diajukan: 3, dikembalikan: 0, disetujui: 2, terkunci: 0 },
    menungguKepala: 1,
    menungguVerifikasi: 2,
    total: 6,
    persen: 83,
    status: "terbuka",
  };
  const ruas = ruasPengisian(baris);
  expect(ruas.map((r) => [r.keadaan, r.jumlah])).toEqual([
    ["diterima", 2],
    ["verifikasi", 2],
    ["persetujuan", 1],
    ["belum", 1],
  ]);
  expect(ruas.map((r) => r.mulai)).toEqual([0, 33.33, 66.67, 83.33]);
  expect(ruas.reduce((n, r) => n + r.lebar, 0)).toBeCloseTo(100, 1);
});

describe("the quadrant", () => {
  const sel = (nilai: string) => ({ teks: `${nilai}%`, nilai, kosong: null });
  const titik = (kode: string, serapan: string, capaian: string): TitikKuadran => ({
    kode,
    nama: kode,
    serapan: sel(serapan),
    capaian: sel(capaian),
    kategori: "sesuai",
    teksRealisasi: "",
    teksPagu: "",
    dilaporkan: 1,
    seluruhnya: 1,
  });
  const tampil = (lihat: Lihat, ...isi: readonly TitikKuadran[]) => {
    return tampilkanDasbor({ ...DASBOR, kuadran: { ...DASBOR.kuadran, titik: isi } }, lihat).kuadran;
  };

  test("has a point for each row of its table, by serapan to the right and by capaian upwards", () => {
    expect(tampil("anggaran", titik("a", "25.00", "75.00"), titik("b", "100.00", "150.00"))?.gambar).toEqual({
      batas: { x: 100, y: 150 },
      garis: { x: 50, y: 50 },
      titik: [
        { ke: 0, x: 25, y: 50 },
        { ke: 1, x: 100, y: 0 },
      ],
    });
  });

  test("is not drawn without points, and does not travel with the other parts", () => {
    expect(tampil("anggaran")).toMatchObject({ titik: [], gambar: null });
    expect(tampil("peta", titik("a", "25", "75"))).toBeNull();
  });
});
