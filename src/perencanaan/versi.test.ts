import { describe, expect, test } from "vitest";
import { type IndikatorTersimpan, indikatorPada, type VersiTersimpan } from "./versi.ts";

function versi(tahunMulai: number, beda: Partial<VersiTersimpan> = {}): VersiTersimpan {
  return {
    tahunMulai,
    definisi: `Definisi ${tahunMulai}`,
    satuan: "%",
    desimal: 2,
    polaritas: "turun",
    aturanTurun: null,
    agregasi: "posisi_akhir",
    rumus: null,
    variabel: [],
    ...beda,
  };
}

function tersimpan(beda: Partial<IndikatorTersimpan> = {}): IndikatorTersimpan {
  return {
    id: "ind-1",
    pdId: "pd-1",
    kode: "iku-1",
    jenis: "IKU",
    nama: "Tingkat Pengangguran Terbuka",
    sumberData: "BPS",
    penanggungJawab: "Kepala Dinas",
    versi: [versi(2025, { aturanTurun: "target_per_realisasi" }), versi(2023)],
    jadwal: ["2023"],
    target: [],
    ...beda,
  };
}

describe("indikatorPada", () => {
  test("a year gets the newest version that began in or before it", () => {
    expect(indikatorPada(tersimpan(), 2023)).toMatchObject({ versiSejak: 2023, aturanTurun: null });
    expect(indikatorPada(tersimpan(), 2024)?.definisi).toBe("Definisi 2023");
    expect(indikatorPada(tersimpan(), 2026)).toMatchObject({ versiSejak: 2025, aturanTurun: "target_per_realisasi" });
  });

  test("an indikator does not exist before its first version", () => {
    expect(indikatorPada(tersimpan(), 2022)).toBeNull();
  });

  test("points and ranges become targets by period", () => {
    const target = [
      { periode: "2023", nilai: "5.00", bawah: null, atas: null },
      { periode: "2024", nilai: null, bawah: "4", atas: "6" },
    ];
    expect(indikatorPada(tersimpan({ target }), 2024)?.target).toEqual({
      "2023": { jenis: "titik", nilai: "5.00" },
      "2024": { jenis: "rentang", bawah: "4", atas: "6" },
    });
  });

  test("a target without value and bounds is a defect, not a target of nothing", () => {
    const target = [{ periode: "2024", nilai: null, bawah: "4", atas: null }];
    expect(() => indikatorPada(tersimpan({ target }), 2024)).toThrowError(
      expect.objectContaining({ kode: "internal" }),
    );
  });

  test("the stored formula is read, a broken one is a defect that names the indikator", () => {
    const baik = tersimpan({ versi: [versi(2023, { rumus: "a / b * 100" })] });
    expect(indikatorPada(baik, 2023)?.rumus?.teks).toBe("a / b * 100");
    const rusak = tersimpan({ versi: [versi(2023, { rumus: "a / / b" })] });
    expect(() => indikatorPada(rusak, 2023)).toThrowError(
      expect.objectContaining({ kode: "internal", message: expect.stringContaining("iku-1") }),
    );
  });
});
