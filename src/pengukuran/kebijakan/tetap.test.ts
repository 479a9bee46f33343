import { describe, expect, test } from "vitest";
import { isHitungSama, isPitaSama, type KebijakanTahun, teksMedan } from "./kebijakan-tahun.ts";
import { type BahanTetap, periksaSimpan, periksaTetap } from "./tetap.ts";

const dasar: KebijakanTahun = {
  tahun: 2024,
  desimal: 2,
  batasBawah: "0",
  batasAtas: null,
  aturanTurun: "dua_target_kurang_realisasi",
  dasar: "Perbup 1/2024",
  skala: [
    { bawah: null, predikat: "Rendah" },
    { bawah: "66", predikat: "Tinggi" },
  ],
  tindakLanjutDiBawah: "100",
  tindakLanjutDiAtas: "120",
  rasioLonjakan: "50",
  rekapBatasAtas: null,
  rekapKosong: "diabaikan",
};
const buka = (tahun: number): BahanTetap => ({
  tersimpan: [dasar],
  keadaan: [{ tahun, dibuka: [`Semester I Tahun ${tahun}`], terkunci: 0 }],
});
const kunci = (tahun: number): BahanTetap => ({ tersimpan: [dasar], keadaan: [{ tahun, dibuka: [], terkunci: 3 }] });
const skalaLain = [{ bawah: null, predikat: "Kurang" }] as const;

describe("a yearly policy", () => {
  test("may change in every part before a period of its years opens", () => {
    expect(periksaTetap({ tersimpan: [dasar], keadaan: [] }, 2024)).toEqual({ hitung: null, pita: null });
    const semua = { ...dasar, desimal: 1, skala: skalaLain, rekapKosong: "dihitung_nol" } as const;
    expect(periksaSimpan({ tersimpan: [dasar], keadaan: [] }, semua)).toBeNull();
  });

  test("keeps bands and rekap from the first opened period on, while opened periods keep their own copy of the rest", () => {
    expect(periksaTetap(buka(2024), 2024)).toEqual({
      hitung: null,
      pita: "Pengisian Semester I Tahun 2024 sudah dibuka.",
    });
    expect(periksaSimpan(buka(2024), { ...dasar, skala: skalaLain })).toContain("Pita predikat");
    expect(periksaSimpan(buka(2024), { ...dasar, rekapBatasAtas: "100" })).toContain("cara merekap");
    expect(periksaSimpan(buka(2024), { ...dasar, rekapKosong: "tanpa_hasil" })).toContain("cara merekap");
    expect(periksaSimpan(buka(2024), { ...dasar, desimal: 1, batasAtas: "120" })).toBeNull();
  });

  test.each<Partial<KebijakanTahun>>([
    { desimal: 1 },
    { batasAtas: "120" },
    { batasBawah: null },
    { aturanTurun: "target_per_realisasi" },
  ])("keeps how capaian is computed from the first locked realisasi on: %j", (ubah) => {
    expect(periksaSimpan(kunci(2024), { ...dasar, ...ubah })).toBe(
      "Realisasi Tahun 2024 sudah ada yang terkunci. Pembulatan, batas, dan aturan indikator turun tidak dapat diubah " +
        "lagi. Kembalikan isinya, atau tetapkan kebijakan baru untuk tahun yang belum dibuka.",
    );
  });

  test("basis, duty of follow-up and warnings may change at any time", () => {
    const ubah = { dasar: "Perbup 2/2024", tindakLanjutDiBawah: "90", tindakLanjutDiAtas: "150", rasioLonjakan: "10" };
    expect(periksaSimpan(kunci(2024), { ...dasar, ...ubah })).toBeNull();
  });

  test("holds for later years without one of their own, and no further", () => {
    expect(periksaSimpan(kunci(2025), { ...dasar, desimal: 1 })).toContain("Realisasi Tahun 2025");
    const sendiri = { ...kunci(2025), tersimpan: [dasar, { ...dasar, tahun: 2025 }] };
    expect(periksaSimpan(sendiri, { ...dasar, desimal: 1 })).toBeNull();
    expect(periksaSimpan(kunci(2023), { ...dasar, desimal: 1 })).toBeNull();
  });

  test("a first policy of its own for an opened year must read like the one it took until then", () => {
    const baru = { ...dasar, tahun: 2025 };
    expect(periksaSimpan(buka(2025), baru)).toBeNull();
    expect(periksaSimpan(buka(2025), { ...baru, skala: skalaLain })).toContain("sudah dibuka");
  });

  test("where none holds yet there is nothing to keep", () => {
    expect(periksaTetap({ ...kunci(2023), tersimpan: [] }, 2023)).toEqual({ hitung: null, pita: null });
    expect(periksaSimpan({ ...kunci(2024), tersimpan: [] }, dasar)).toBeNull();
  });
});

test("the same bound written otherwise is no change", () => {
  expect(isHitungSama(dasar, { ...dasar, batasBawah: "0.00" })).toBe(true);
  expect(
    isPitaSama(dasar, { ...dasar, skala: [dasar.skala[0] ?? skalaLain[0], { bawah: "66.0", predikat: "Tinggi" }] }),
  ).toBe(true);
  expect(isPitaSama(dasar, { ...dasar, skala: dasar.skala.slice(0, 1) })).toBe(false);
});

test("a stored number stands in its field as people type it", () => {
  expect(["120.50", "0", "1000", null].map(teksMedan)).toEqual(["120,5", "0", "1.000", ""]);
});
