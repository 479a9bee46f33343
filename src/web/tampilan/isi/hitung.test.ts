import { describe, expect, test } from "vitest";
import type { AturanIsian } from "#pengukuran";
import { hitungBaris, hitungSerapan, salahRupiah } from "./hitung.ts";

const KEBIJAKAN = {
  tahun: 2024,
  desimal: 2,
  batasBawah: null,
  batasAtas: null,
  aturanTurun: "dua_target_kurang_realisasi",
  skala: [
    { bawah: null, predikat: "Sangat Rendah" },
    { bawah: "76", predikat: "Tinggi" },
    { bawah: "91", predikat: "Sangat Tinggi" },
  ],
  dasar: "Permendagri 86/2017",
} as const;
const ATURAN: AturanIsian = {
  satuan: "%",
  desimal: 2,
  polaritas: "naik",
  aturanTurun: null,
  rumus: "bekerja / angkatan * 100",
  variabel: [
    { nama: "bekerja", label: "Penduduk bekerja", satuan: "orang" },
    { nama: "angkatan", label: "Angkatan kerja", satuan: "orang" },
  ],
  target: { jenis: "titik", nilai: "94.87" },
  kebijakan: KEBIJAKAN,
};
const BATAS = { diBawah: "100", diAtas: "120" };
const hitung = (ketikan: Record<string, string>, kurang: readonly string[] = []) =>
  hitungBaris(ketikan, { aturan: ATURAN, bukti: { jumlah: 0, kurang } }, BATAS);

describe("while typing", () => {
  test("realisasi and capaian come from the variables by the formula, and a low capaian asks for a plan of action", () => {
    const hasil = hitung({ cara: "variabel", "variabel.bekerja": "9.454", "variabel.angkatan": "10.000" });
    expect(hasil.realisasi.teks).toBe("94,54%");
    expect(hasil.capaian).toMatchObject({ teks: "99,65%", predikat: "Sangat Tinggi" });
    expect(hasil.wajibTindakLanjut).toBe(true);
    expect(hasil.kurang).toEqual(["Rencana tindak lanjut wajib diisi karena capaian 99,65% di bawah 100%."]);
  });

  test("a row with everything lacks nothing, and evidence that is required is named", () => {
    const lengkap = { cara: "nilai", nilai: "94,87", tindakLanjut: "" };
    expect(hitung(lengkap)).toMatchObject({ kurang: [], wajibTindakLanjut: false, salah: [] });
    expect(hitung(lengkap, ["Daftar hadir"]).kurang).toEqual(["Bukti belum ada: Daftar hadir."]);
  });

  test("half the variables give no number yet and say which are missing", () => {
    const hasil = hitung({ cara: "variabel", "variabel.bekerja": "9.454" });
    expect(hasil.capaian.kosong).toBe("belum_diisi");
    expect(hasil.kurang).toEqual(["Belum diisi: Angkatan kerja."]);
  });

  test("a number that cannot be read is named with its field and counts as not filled", () => {
    const hasil = hitung({ cara: "nilai", nilai: "94.87" });
    expect(hasil.salah.map((s) => s.kolom)).toEqual(["nilai"]);
    expect(hasil.realisasi.kosong).toBe("belum_diisi");
  });

  test("declared not available is none of the other kinds of no number", () => {
    const hasil = hitung({ cara: "tidak_tersedia", alasan: "BPS belum merilis" });
    expect(hasil.capaian).toMatchObject({ kosong: "tidak_tersedia", alasan: "BPS belum merilis" });
    expect(hasil.kurang).toEqual([]);
  });
});

describe("budget figures", () => {
  test("serapan is the share of pagu, and a dash while it cannot be told", () => {
    expect(hitungSerapan("Rp812.000", "1000000")).toBe("81,20%");
    expect(hitungSerapan("8,1,2", "1000000")).toBe("-");
    expect(hitungSerapan("5", "0")).toBe("-");
  });

  test.each([
    ["", null],
    ["1.250.000", null],
    ["Rp1.250.000,50", null],
    ["-5", "Realisasi anggaran tidak boleh negatif."],
    ["5 orang", "Tulis rupiahnya saja, misalnya 1.250.000."],
  ])("%s", (teks, pesan) => {
    expect(salahRupiah(teks)).toBe(pesan);
  });
});
