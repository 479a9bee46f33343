import { describe, expect, test } from "vitest";
import { indikator, kebijakan, nilaiPer, PD, PEMDA, titik } from "../../tests/bantu/contoh.ts";
import { type BahanRingkasan, buildRingkasanPd, type IndikatorTerukur } from "./ringkasan.ts";

const TARGET = { "2023": titik("94.87"), "2024": titik("95"), "2024-S1": titik("100") };

function terukur(nilai: Record<string, string>, beda: Partial<IndikatorTerukur> = {}): IndikatorTerukur {
  const ind = indikator({ target: TARGET });
  return { kini: ind, lalu: ind, realisasi: nilaiPer(nilai), tercetak: {}, ...beda };
}

function bahan(daftar: readonly IndikatorTerukur[], beda: Partial<BahanRingkasan> = {}): BahanRingkasan {
  return {
    pemda: PEMDA,
    pd: PD,
    tahun: 2024,
    indikator: daftar,
    pagu: [],
    kebijakan: [kebijakan({ tahun: 2023 })],
    ...beda,
  };
}

describe("buildRingkasanPd", () => {
  test("counts capaian, each kind of no number and each predikat in the newest period of the year", () => {
    const ringkasan = buildRingkasanPd(
      bahan([
        terukur({ "2023": "94.54", "2024-S1": "95" }),
        terukur({ "2024-S1": "40" }),
        terukur({ "2023": "94.54" }),
        terukur({}, { kini: indikator({ jadwal: ["2024-TW4"] }) }),
        terukur({ "2024-S1": "4" }, { kini: indikator({ target: { "2024-S1": titik("0") } }) }),
      ]),
    );
    expect(ringkasan).toMatchObject({
      periode: "2024-S1",
      labelPeriode: "Semester I Tahun 2024",
      jumlahIndikator: 5,
      berangka: 2,
      tanpaAngka: { tidak_dijadwalkan: 1, belum_diisi: 1, tidak_tersedia: 0, tidak_terdefinisi: 1 },
      tidakCocok: 0,
    });
    expect(ringkasan.predikat).toEqual([
      { predikat: "Sangat Tinggi", jumlah: 1 },
      { predikat: "Tinggi", jumlah: 0 },
      { predikat: "Sedang", jumlah: 0 },
      { predikat: "Rendah", jumlah: 0 },
      { predikat: "Sangat Rendah", jumlah: 1 },
    ]);
  });

  test("counts the printed figures of the shown columns that differ", () => {
    const cetak = (teks: string, nilai: string) => [{ teks, nilai, sumber: "Paparan" }];
    const tercetak = { "2023": cetak("99,66%", "99.66"), "2024-S1": cetak("95", "95"), "2024-S2": cetak("50", "50") };
    const satu = terukur({ "2023": "94.54", "2024-S1": "95" }, { tercetak });
    const baru = terukur({ "2024-S1": "95" }, { tercetak, lalu: undefined });
    expect(buildRingkasanPd(bahan([satu, baru])).tidakCocok).toBe(1);
  });

  test("a PD without approved figures in the year has no period and counts nothing as measured", () => {
    const draf = terukur({ "2024-S1": "95" });
    const entri = Object.fromEntries(
      Object.entries(draf.realisasi).map(([p, r]) => [p, { ...r, keadaan: "draf" } as const]),
    );
    const ringkasan = buildRingkasanPd(bahan([{ ...draf, realisasi: entri }, terukur({ "2023": "94.54" })]));
    expect(ringkasan).toMatchObject({
      periode: null,
      labelPeriode: null,
      jumlahIndikator: 2,
      berangka: 0,
      tanpaAngka: { tidak_dijadwalkan: 0, belum_diisi: 0, tidak_tersedia: 0, tidak_terdefinisi: 0 },
      tidakCocok: 0,
    });
  });

  test("an indikator that is not part of the year's plan is not counted", () => {
    expect(buildRingkasanPd(bahan([terukur({ "2024-S1": "1" }, { kini: undefined })]))).toMatchObject({
      jumlahIndikator: 0,
      periode: null,
    });
  });

  test("the pagu of programmes is added up, and no pagu is not 0", () => {
    expect(buildRingkasanPd(bahan([], { pagu: ["10.50", "0.25"] }))).toMatchObject({
      totalPagu: "10.75",
      teksPagu: "Rp10,75",
    });
    expect(buildRingkasanPd(bahan([]))).toMatchObject({ totalPagu: null, teksPagu: "belum diisi" });
  });

  test("without a policy due figures count as undefined and there is no scale", () => {
    const ringkasan = buildRingkasanPd(bahan([terukur({ "2024-S1": "95" })], { kebijakan: [] }));
    expect(ringkasan.tanpaAngka.tidak_terdefinisi).toBe(1);
    expect(ringkasan.predikat).toEqual([]);
  });
});
