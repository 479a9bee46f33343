// The yearly figures of the example deck for pure tests: plan, years, Renstra, narratives and budget. Called by tests only.
import { type BahanTahunan, buildKinerjaTahunan, kebijakanUkurBawaan, type RealisasiTersimpan } from "#pengukuran";
import type { RencanaPd } from "#perencanaan";
import type { BahanLkjipPd } from "../../src/pelaporan/penyusun/lkjip/bahan.ts";
import { kebijakan, nilaiPer, PD, PEMDA, titik } from "./contoh.ts";
import { RENCANA } from "./contoh-deck.ts";

type Realisasi = Readonly<Record<string, Readonly<Record<string, RealisasiTersimpan>>>>;

/** Two years of the first sasaran's indikator and of one programme's; the others have no figure. */
export const REALISASI: Realisasi = {
  "iku-1": nilaiPer({ "2023": "94.54", "2024-TW4": "95.00" }),
  "ikp-3": nilaiPer({ "2023": "2.50", "2024-S1": "2.62", "2024-S2": "1.37" }),
};

/** What a year is built from. Without `realisasi` the example's; `r` without one is the example's plan of 2024. */
export function bahanTahunan(
  { r = RENCANA, realisasi = REALISASI }: { readonly r?: RencanaPd; readonly realisasi?: Realisasi } = {},
  beda: Partial<BahanTahunan> = {},
): BahanTahunan {
  const ukur = Object.fromEntries(
    Object.keys(r.indikator).map((id) => [id, { realisasi: realisasi[id] ?? {}, tercetak: {} }]),
  );
  const tahun = (t: number) => [t, { indikator: r.indikator, ukur }] as const;
  const ukurAturan = kebijakanUkurBawaan(r.tahun);
  return {
    pemda: PEMDA,
    pd: PD,
    kepala: null,
    rencana: r,
    perTahun: new Map([tahun(r.tahun), tahun(r.tahun - 1), tahun(r.tahun - 2)]),
    kebijakan: [kebijakan(), kebijakan({ tahun: 2023 })],
    rekap: { capaian: kebijakan(), ukur: ukurAturan },
    renstra: null,
    narasi: {},
    anggaran: null,
    ...beda,
  };
}

/** A set Renstra of five years with a target of "iku-1" in two of them. */
export const RENSTRA: NonNullable<BahanTahunan["renstra"]> = {
  masa: { jenis: "renstra", judul: "Renstra 2022-2026", tahun: [2022, 2023, 2024, 2025, 2026] },
  target: { "iku-1": { 2024: titik("95.23"), 2026: titik("96.00") } },
};

/** Everything a year may hold. */
export const LENGKAP: Partial<BahanTahunan> = {
  renstra: RENSTRA,
  narasi: {
    "iku-1": [
      {
        periode: "2024-TW4",
        faktorPendukung: "Bursa kerja dua kali",
        faktorPenghambat: "Pabrik tutup",
        tindakLanjut: "Pelatihan ulang",
      },
    ],
  },
  anggaran: { periode: "2024-S2", nilai: new Map([["sk1", "900000000.00"]]) },
};

/** The report of a PD. */
export function bahanLkjip(bahan: BahanTahunan, beda: Partial<BahanLkjipPd> = {}): BahanLkjipPd {
  return { kinerja: buildKinerjaTahunan(bahan), perjanjian: null, aksi: [], ...beda };
}
