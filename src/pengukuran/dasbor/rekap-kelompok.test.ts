import { describe, expect, test } from "vitest";
import { indikator, kebijakan, nilaiPer, rencana, titik } from "../../../tests/bantu/contoh.ts";
import { kebijakanUkurBawaan } from "../kebijakan-ukur.ts";
import type { BahanRekap } from "../rekap-pd.ts";
import { formatSelCapaian } from "../sel.ts";
import { rekapKelompok } from "./rekap-kelompok.ts";

const target = { "2024-S1": titik("80") };
const bahan = (beda: Partial<BahanRekap> = {}): BahanRekap => ({
  rencana: rencana(
    [],
    [
      indikator({ id: "a", kode: "a", nama: "Satu", target }),
      indikator({ id: "b", kode: "b", nama: "Dua", target }),
      indikator({ id: "c", kode: "c", nama: "Tiga", jenis: "SPM", target }),
    ],
  ),
  ukur: {
    a: { realisasi: nilaiPer({ "2024-S1": "60" }), tercetak: {} },
    c: { realisasi: nilaiPer({ "2024-S1": "80" }), tercetak: {} },
  },
  periode: "2024-S1",
  kebijakan: { capaian: kebijakan(), ukur: kebijakanUkurBawaan(2024) },
  ...beda,
});

describe("rekapKelompok", () => {
  test("is the mean of that kind alone, under its name and the PD's", () => {
    const iku = rekapKelompok(bahan(), "IKU");
    expect(iku).toMatchObject({ nama: "Indikator IKU Dinas Tenaga Kerja", jumlah: { berangka: 1, belum_diisi: 1 } });
    expect(formatSelCapaian(iku.capaian, "").teks).toBe("75,00%");
    expect(formatSelCapaian(rekapKelompok(bahan(), "SPM").capaian, "").teks).toBe("100,00%");
  });

  test("names its members, and leads to the explanation of those that have a number", () => {
    expect(rekapKelompok(bahan(), "IKU").anggota.map((a) => [a.nama, a.asal])).toEqual([
      ["Satu", "/jelaskan/capaian/disnaker/a/2024-S1"],
      ["Dua", undefined],
    ]);
  });

  test("of a kind that the plan does not have is refused with the kinds it has, each once", () => {
    expect(() => rekapKelompok(bahan(), "IKD")).toThrowError(
      expect.objectContaining({ kode: "tidak_ditemukan", message: "Tidak ada indikator IKD. Yang ada: IKU, SPM." }),
    );
    expect(() => rekapKelompok(bahan({ rencana: rencana([]) }), "IKU")).toThrow("Yang ada: belum ada.");
  });
});
