import { describe, expect, test } from "vitest";
import { parseDecimal } from "#inti";
import { kebijakan } from "../../tests/bantu/contoh.ts";
import { findKebijakan, kalimatKebijakan, periksaSkala, pilihKebijakan, sebutanAturanTurun } from "./kebijakan.ts";

const DAFTAR = [kebijakan({ tahun: 2022 }), kebijakan({ tahun: 2024 }), kebijakan({ tahun: 2023 })];

describe("findKebijakan and pilihKebijakan", () => {
  test("a year's own policy holds, otherwise the newest earlier one", () => {
    expect(pilihKebijakan(DAFTAR, 2023).tahun).toBe(2023);
    expect(pilihKebijakan(DAFTAR, 2030).tahun).toBe(2024);
  });

  test("a policy is never applied to a year before it", () => {
    expect(findKebijakan(DAFTAR, 2021)).toBeUndefined();
    expect(() => pilihKebijakan(DAFTAR, 2021)).toThrowError(
      expect.objectContaining({ kode: "tidak_ditemukan", message: expect.stringContaining("Tahun 2021") }),
    );
  });
});

describe("periksaSkala", () => {
  const pita = (bawah: string | null, predikat = "P") => ({
    bawah: bawah === null ? null : parseDecimal(bawah),
    predikat,
  });

  test("rising bands of which only the first is open below are sound", () => {
    expect(periksaSkala([pita(null), pita("50"), pita("50.5")])).toBeNull();
    expect(periksaSkala(kebijakan().skala)).toBeNull();
  });

  test("an empty scale, a gap below, a second open band and a band that does not rise are refused", () => {
    expect(periksaSkala([])).toContain("belum berisi");
    expect(periksaSkala([pita("0", "Rendah")])).toContain('"Rendah"');
    expect(periksaSkala([pita(null), pita(null, "Dua")])).toContain('"Dua" harus berbatas bawah');
    expect(periksaSkala([pita(null), pita("60"), pita("60", "Sama")])).toContain('"Sama" harus lebih besar');
    expect(periksaSkala([pita(null), pita("60"), pita("50", "Turun")])).toContain('"Turun" harus lebih besar');
  });
});

describe("kalimatKebijakan", () => {
  test("says rule, rounding, limits, bands and basis, each in words", () => {
    const kalimat = kalimatKebijakan(kebijakan({ batasAtas: parseDecimal("120") }), 2024);
    expect(kalimat).toEqual([
      "Indikator yang makin tinggi makin baik: capaian = realisasi / target × 100%.",
      "Indikator yang makin rendah makin baik: capaian = (2 × T − R) / T × 100% (T target, R realisasi), kecuali indikator menetapkan aturannya sendiri.",
      "Capaian dibulatkan ke 2 desimal, setengah ke atas, sebelum diberi predikat.",
      "Capaian dipotong paling tinggi 120% dan paling rendah 0%.",
      "Skala penilaian: Sangat Rendah < 51%; Rendah ≥ 51%; Sedang ≥ 66%; Tinggi ≥ 76%; Sangat Tinggi ≥ 91%.",
      "Dasar: Permendagri 86/2017",
    ]);
  });

  test("says aloud that an older policy is used", () => {
    const [pertama] = kalimatKebijakan(kebijakan({ tahun: 2022 }), 2024);
    expect(pertama).toBe("Kebijakan Tahun 2022 dipakai karena kebijakan Tahun 2024 belum ditetapkan.");
  });

  test("a policy without limits and with one band reads as such", () => {
    const kalimat = kalimatKebijakan(kebijakan({ batasBawah: null, skala: [{ bawah: null, predikat: "Baik" }] }), 2024);
    expect(kalimat).toContain("Capaian tidak dipotong di atas dan tidak dipotong di bawah.");
    expect(kalimat).toContain("Skala penilaian: Baik untuk semua capaian.");
  });

  test("names each lower-is-better rule by its formula", () => {
    expect(sebutanAturanTurun("dua_target_kurang_realisasi")).toBe("(2 × T − R) / T × 100%");
    expect(sebutanAturanTurun("target_per_realisasi")).toBe("T / R × 100%");
    expect(sebutanAturanTurun("selisih_per_target")).toBe("(T − R) / T × 100%");
  });
});
