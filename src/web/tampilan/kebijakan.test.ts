import { describe, expect, test } from "vitest";
import type { KebijakanTahun } from "#pengukuran";
import { barisPita, kalimatAsal, nilaiKebijakan } from "./kebijakan.ts";

const KEBIJAKAN: KebijakanTahun = {
  tahun: 2024,
  desimal: 2,
  batasBawah: "0",
  batasAtas: null,
  aturanTurun: "target_per_realisasi",
  dasar: "Perbup 1/2024",
  skala: [
    { bawah: null, predikat: "Rendah" },
    { bawah: "75.50", predikat: "Tinggi" },
  ],
  tindakLanjutDiBawah: "100",
  tindakLanjutDiAtas: "120",
  rasioLonjakan: "12.5",
  rekapBatasAtas: "100",
  rekapKosong: "tanpa_hasil",
};

describe("the fields of a year", () => {
  test("hold its policy as people type it, and no reason yet", () => {
    expect(nilaiKebijakan({ tahun: 2024, kebijakan: KEBIJAKAN })).toMatchObject({
      tahun: "2024",
      desimal: "2",
      batasBawah: "0",
      batasAtas: "",
      skala: [
        { bawah: "", predikat: "Rendah" },
        { bawah: "75,5", predikat: "Tinggi" },
      ],
      rasioLonjakan: "12,5",
      alasan: "",
    });
    expect(kalimatAsal({ tahun: 2024, kebijakan: KEBIJAKAN })).toBeNull();
  });

  test("are copied from the policy that holds for a year without one of its own, and say so", () => {
    const bahan = { tahun: 2026, kebijakan: KEBIJAKAN };
    expect(nilaiKebijakan(bahan)).toEqual({ ...nilaiKebijakan({ ...bahan, tahun: 2024 }), tahun: "2026" });
    expect(kalimatAsal(bahan)).toContain("memakai kebijakan Tahun 2024");
  });

  test("begin with a proposal where nothing was ever set", () => {
    const bahan = { tahun: 2024, kebijakan: null };
    expect(nilaiKebijakan(bahan)).toMatchObject({ tahun: "2024", dasar: "", skala: { length: 5 } });
    expect(kalimatAsal(bahan)).toContain("belum punya kebijakan");
  });
});

test("two empty rows are offered for further bands, none beyond the most there may be", () => {
  const skala = [{ bawah: "", predikat: "Rendah" }];
  expect(barisPita(skala, 12).map((b) => [b.nomor, b.predikat])).toEqual([
    [1, "Rendah"],
    [2, ""],
    [3, ""],
  ]);
  expect(barisPita(skala, 2)).toHaveLength(2);
  expect(barisPita(skala, 1)).toHaveLength(1);
});
