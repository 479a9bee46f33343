import { expect, test } from "vitest";
import type { BarisPengisian, Kuadran } from "#pengukuran";
import { batasSkala, gambarKuadran, hurufPredikat, ruasPengisian } from "./dasbor.ts";

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

test("a scale holds its values and 100, in steps of 25", () => {
  expect([[], [100], [101], [130]].map(batasSkala)).toEqual([100, 100, 125, 150]);
});

test("points of the quadrant lie by serapan to the right and by capaian upwards, numbered as in the table", () => {
  const titik = (kode: string, serapan: string, nilai: string) => ({
    kode,
    nama: kode,
    serapan,
    capaian: { teks: "", nilai, kosong: null },
    kategori: "sesuai" as const,
    teksRealisasi: "",
    teksPagu: "",
    dilaporkan: 1,
    seluruhnya: 1,
  });
  const kuadran: Kuadran = {
    garisSerapan: "50.00",
    garisCapaian: "75.00",
    tanpa: [],
    titik: [titik("a", "25.00", "75.00"), titik("b", "100.00", "150.00")],
  };
  const g = gambarKuadran(kuadran);
  expect(g).toMatchObject({ batasX: 100, batasY: 150, garisX: 50, garisY: 50 });
  expect(g.titik).toEqual([
    { nomor: 1, kode: "a", x: 25, y: 50 },
    { nomor: 2, kode: "b", x: 100, y: 0 },
  ]);
});
