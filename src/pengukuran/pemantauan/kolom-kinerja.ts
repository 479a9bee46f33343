// Columns 5 to 15 of form E.81 for one indikator (K): pure. Called by renja.ts.
import { findKebijakan, type KebijakanCapaian, type PerangkatDaerah } from "#organisasi";
import type { Indikator, NilaiTarget } from "#perencanaan";
import { alamatJelaskan } from "../alamat.ts";
import { SEL_STRIP } from "../baris.ts";

import { isDijadwalkan } from "../jadwal.ts";
import { resolveRealisasi } from "../realisasi.ts";
import { formatSelCapaian, formatSelRealisasi, formatSelTarget, selKosong } from "../sel.ts";
import { resolveTarget, type TargetAngka, toTargetAngka } from "../target-periode.ts";
import type { BahanUkur, Capaian, Nilai, SelAngka } from "../tipe.ts";
import { measure } from "../ukur.ts";
import { capaianTerhadap, gabungTahun, realisasiBerjalan, selTanpaJelaskan } from "./kemajuan.ts";
import { periodeUkur } from "./periode-ukur.ts";
import type { KolomRenja } from "./tipe.ts";

/**
 * One indikator: `kini` in its version of the year; `lalu` its years of the Renstra before, oldest first (without a
 * Renstra, the year before), undefined where it did not exist. `renstra`: target of the last year.
 */
export type BahanKolomKinerja = {
  readonly pd: PerangkatDaerah;
  readonly tahun: number;
  readonly kini: BahanUkur;
  readonly lalu: readonly { readonly tahun: number; readonly ukur: BahanUkur | undefined }[];
  /** Whether a Renstra tells where "up to last year" begins. */
  readonly adaRenstra: boolean;
  readonly renstra: NilaiTarget | undefined;
  readonly kebijakan: readonly KebijakanCapaian[];
};

/** The columns, and the capaian of column 13 for the mean. */
export function kolomKinerja(bahan: BahanKolomKinerja): { readonly kolom: KolomRenja; readonly capaian: Capaian } {
  const { tahun, kini, renstra } = bahan;
  const { indikator } = kini;
  const aturan = { indikator, kebijakan: findKebijakan(bahan.kebijakan, tahun) };
  const targetTahun = resolveTarget(indikator, String(tahun))?.target;
  const targetRenstra = renstra === undefined ? undefined : toTargetAngka(renstra);
  const lalu = realisasiLalu(bahan);
  const tahunIni = realisasiBerjalan(kini, tahun);
  const sampaiKini = gabungTahun(indikator, [...lalu, tahunIni]);
  const capaian = capaianTerhadap(targetTahun, tahunIni, aturan);
  return {
    capaian,
    kolom: {
      targetRenstra: selTarget(targetRenstra, indikator, "belum_diisi"),
      sampaiLalu: selNilai(gabungTahun(indikator, lalu), indikator),
      targetTahun: selTarget(targetTahun, indikator, isDijadwalkan(indikator, String(tahun)) ? "belum_diisi" : null),
      triwulan: [selTriwulan(bahan, 1), selTriwulan(bahan, 2), selTriwulan(bahan, 3), selTriwulan(bahan, 4)],
      tahunIni: selNilai(tahunIni, indikator),
      capaianTahun: selCapaianTahun(bahan, capaian),
      sampaiKini: selNilai(sampaiKini, indikator),
      capaianRenstra: selTanpaJelaskan(capaianTerhadap(targetRenstra, sampaiKini, aturan)),
    },
  };
}

// Without a Renstra nobody knows since when to add up. Year by year: the mean of a longer row of years does not follow from the mean of a shorter one.
function realisasiLalu({ kini, lalu, adaRenstra }: BahanKolomKinerja): readonly Nilai[] {
  if (!adaRenstra && kini.indikator.agregasi !== "posisi_akhir") {
    return [{ ada: false, sebab: { jenis: "belum_diisi" } }];
  }
  return lalu.map(({ tahun, ukur }): Nilai => {
    if (ukur === undefined) return { ada: false, sebab: { jenis: "tidak_dijadwalkan" } };
    return resolveRealisasi(ukur, String(tahun));
  });
}

function selTriwulan({ pd, tahun, kini, kebijakan }: BahanKolomKinerja, n: 1 | 2 | 3 | 4): SelAngka {
  const { indikator } = kini;
  const periode = periodeUkur(indikator, tahun, n);
  const hasil = measure(kini, periode, findKebijakan(kebijakan, tahun));
  const asal = alamatJelaskan("realisasi", pd.kode, indikator.kode, periode);
  return formatSelRealisasi(hasil.realisasi, hasil.indikator.satuan, asal);
}

// Once the year is complete its capaian is the one that has a page of its own.
function selCapaianTahun({ pd, tahun, kini }: BahanKolomKinerja, capaian: Capaian): SelAngka {
  if (!resolveRealisasi(kini, String(tahun)).ada) return selTanpaJelaskan(capaian);
  return formatSelCapaian(capaian, alamatJelaskan("capaian", pd.kode, kini.indikator.kode, String(tahun)));
}

function selTarget(target: TargetAngka | undefined, { satuan }: Indikator, tanpa: "belum_diisi" | null): SelAngka {
  if (target !== undefined) return formatSelTarget(target, satuan);
  return tanpa === null ? SEL_STRIP : selKosong({ jenis: tanpa });
}

function selNilai(nilai: Nilai, { satuan }: Indikator): SelAngka {
  if (!nilai.ada) return selKosong(nilai.sebab);
  const { jelaskan: _, ...sel } = formatSelRealisasi(nilai, satuan, "");
  return sel;
}
