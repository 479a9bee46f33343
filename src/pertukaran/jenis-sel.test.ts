import { describe, expect, test } from "vitest";
import {
  ANGKA,
  BAGIAN,
  bulat,
  DAFTAR_BIDANG,
  type JenisSel,
  KODE,
  KODE_NOMENKLATUR,
  KODE_TITIK,
  KODE_WILAYAH,
  NAMA_VARIABEL,
  PERIODE,
  pilihan,
  RUPIAH,
  TAHUN,
  TANGGAL,
  TEKS,
  YA_TIDAK,
} from "./jenis-sel.ts";

const PILIHAN = pilihan("naik", "turun");

describe("cells that are read", () => {
  test.each<readonly [JenisSel<unknown>, string, unknown]>([
    [TEKS, "baris satu \r\n baris dua", "baris satu baris dua"],
    [KODE, "dinas-sosial", "dinas-sosial"],
    [KODE_TITIK, "2.07.03", "2.07.03"],
    [KODE_NOMENKLATUR, "2.07.03", "2.07.03"],
    [KODE_NOMENKLATUR, "2.07.03.2.01", "2.07.03.2.01"],
    [KODE_NOMENKLATUR, "2.07.03.2.01.0001", "2.07.03.2.01.0001"],
    [KODE_NOMENKLATUR, "2.07.03.2.01.01", "2.07.03.2.01.01"],
    [KODE_WILAYAH, "35.24", "35.24"],
    [NAMA_VARIABEL, "angkatan_kerja", "angkatan_kerja"],
    [DAFTAR_BIDANG, "2.07 | 3.32", ["2.07", "3.32"]],
    [PILIHAN, "naik", "naik"],
    [YA_TIDAK, "Ya", true],
    [YA_TIDAK, "tidak", false],
    [bulat(1, 99), "7", 7],
    [TAHUN, "2024", 2024],
    [ANGKA, "94,87", "94.87"],
    [ANGKA, "86,50", "86.50"],
    [ANGKA, "7.646.914.434", "7646914434"],
    [ANGKA, "-0,5", "-0.5"],
    [RUPIAH, "1.200.000.000,50", "1200000000.50"],
    [RUPIAH, "0", "0"],
    [RUPIAH, "999.999.999.999.999.999,99", "999999999999999999.99"],
    [BAGIAN, "100", "100"],
    [BAGIAN, "0,01", "0.01"],
    [PERIODE, "2024-TW4", "2024-TW4"],
    [PERIODE, "2024", "2024"],
    [TANGGAL, "12/8/2024", "2024-08-12"],
    [TANGGAL, "2024-02-29", "2024-02-29"],
  ])("%o reads %j", (jenis, teks, nilai) => {
    expect(jenis.baca(teks)).toEqual({ ok: true, nilai });
  });
});

describe("cells that are refused, and what the message says", () => {
  test.each<readonly [JenisSel<unknown>, string, string]>([
    [TEKS, "nama\u0000", "tidak tercetak"],
    [KODE, "Dinas Sosial", "huruf kecil"],
    [KODE, "2.07", "huruf kecil"],
    [KODE_TITIK, "iku 1", "huruf kecil"],
    [KODE_NOMENKLATUR, "2,07", "format kolom itu sebagai Teks"],
    [KODE_NOMENKLATUR, "X.XX.01", "2.07.03"],
    [KODE_WILAYAH, "3524", "35.24"],
    [NAMA_VARIABEL, "Angkatan", "diawali huruf"],
    [DAFTAR_BIDANG, "2.07,3.32", "2.07|3.32"],
    [PILIHAN, "nak", 'Maksud Anda "naik"?'],
    [YA_TIDAK, "mungkin", "ya atau tidak"],
    [bulat(1, 99), "100", "1 sampai 99"],
    [bulat(1, 99), "0", "1 sampai 99"],
    [TAHUN, "2.024", "2000 sampai 2100"],
    [ANGKA, "1.00", "tidak jelas"],
    [ANGKA, "94,87%", "tanpa satuan"],
    [ANGKA, "Rp5.000", "tanpa satuan"],
    [ANGKA, "7,65E+09", "Excel menyingkat"],
    [ANGKA, "banyak", "bukan angka"],
    [RUPIAH, "-1", "tidak boleh negatif"],
    [RUPIAH, "1,005", "dua angka di belakang koma"],
    [RUPIAH, "gratis", "bukan angka"],
    [BAGIAN, "0", "lebih dari 0"],
    [BAGIAN, "100,01", "paling besar 100"],
    [BAGIAN, "-5", "lebih dari 0"],
    [BAGIAN, "separuh", "bukan angka"],
    [RUPIAH, "1.000.000.000.000.000.000", "terlalu besar"],
    [PERIODE, "2024-S3", "2024-TW2"],
    [PERIODE, "2204-S1", "2000 sampai 2100"],
    [PERIODE, "Jun-24", "format kolom itu sebagai Teks"],
    [TANGGAL, "31/02/2024", "ada di kalender"],
    [TANGGAL, "2024-13-01", "ada di kalender"],
    [TANGGAL, "12 Agustus 2024", "12/08/2024"],
  ])("%o refuses %j", (jenis, teks, potongan) => {
    expect(jenis.baca(teks)).toEqual({ ok: false, pesan: expect.stringContaining(potongan) });
  });
});
