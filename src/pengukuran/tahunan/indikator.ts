// One indikator over the years: each year under its own rules, and the year against the end of the Renstra. Pure.
import { labelPeriode, parsePeriode } from "#inti";
import type { KebijakanCapaian, Pemda, PerangkatDaerah } from "#organisasi";
import type { Indikator, NilaiTarget } from "#perencanaan";
import { alamatJelaskan } from "../alamat.ts";
import { SEL_STRIP, selPeriode, TAK_DIJADWALKAN } from "../baris.ts";
import { computeCapaian } from "../capaian.ts";
import type { Narasi } from "../isi-tipe.ts";
import { formatSelCapaian, formatSelTarget, selKosong } from "../sel.ts";
import { toTargetAngka } from "../target-periode.ts";
import type { Capaian, SelAngka, UkurTersimpan } from "../tipe.ts";
import { type HasilUkur, measure } from "../ukur.ts";
import type { AngkaTahun, IndikatorTahunan, NarasiPeriode } from "./tipe.ts";

/** An indikator in one year: its version then, what was measured, and the policy of the year. */
export type TahunUkur = {
  readonly tahun: number;
  readonly indikator: Indikator | undefined;
  readonly ukur: UkurTersimpan;
  readonly kebijakan: KebijakanCapaian | undefined;
};

/** `kini` is the version of the asked year; `tahun` oldest first, the asked one last. */
export type BahanIndikator = {
  readonly pemda: Pemda;
  readonly pd: PerangkatDaerah;
  readonly kini: Indikator;
  readonly tahun: readonly TahunUkur[];
  /** Years of the Renstra with the target of each, null where it sets none; empty without a Renstra. */
  readonly renstra: readonly (NilaiTarget | null)[];
  readonly narasi: readonly (Narasi & { readonly periode: string })[];
};

/** An indikator over the years, with the capaian of the asked one for a rekap. */
export type Terukur = { readonly isi: IndikatorTahunan; readonly capaian: Capaian };

/** The indikator over the years, and against the end of the Renstra. */
export function buildIndikator(bahan: BahanIndikator): Terukur {
  const { pd, kini, tahun } = bahan;
  const { id, kode, nama, satuan, jenis, penanggungJawab } = kini;
  const akhir = tahun.at(-1);
  const hasil = measureTahun(akhir);
  return {
    capaian: hasil?.capaian ?? { ada: false, sebab: { jenis: "tidak_dijadwalkan" } },
    isi: {
      ...{ id, kode, nama, satuan, jenis, penanggungJawab },
      tahun: tahun.map((t) => toAngka(t, pd)),
      targetRenstra: bahan.renstra.map((t) => selTarget(t, satuan)),
      akhir: bandingAkhir(bahan, hasil),
      narasi: bahan.narasi.map((n) => toNarasi(n, bahan.pemda)),
    },
  };
}

function measureTahun(t: TahunUkur | undefined): HasilUkur | undefined {
  if (t?.indikator === undefined) return undefined;
  return measure({ ...t.ukur, indikator: t.indikator }, String(t.tahun), t.kebijakan);
}

function toAngka({ tahun, indikator, ukur, kebijakan }: TahunUkur, pd: PerangkatDaerah): AngkaTahun {
  if (indikator === undefined) return { tahun, ...TAK_DIJADWALKAN };
  return { tahun, ...selPeriode({ ...ukur, indikator }, pd, String(tahun), kebijakan) };
}

function selTarget(target: NilaiTarget | null, satuan: string): SelAngka {
  return target === null ? SEL_STRIP : formatSelTarget(toTargetAngka(target), satuan);
}

// What the year has reached of the last year's target, by the rule and the policy of the asked year.
function bandingAkhir(
  { renstra, kini, pd, tahun }: BahanIndikator,
  hasil: HasilUkur | undefined,
): IndikatorTahunan["akhir"] {
  const target = renstra.at(-1) ?? null;
  const sel = target === null ? selKosong({ jenis: "belum_diisi" }) : selTarget(target, kini.satuan);
  if (target === null) return { target: sel, capaian: selKosong({ jenis: "belum_diisi" }) };
  if (hasil === undefined || !hasil.realisasi.ada) {
    return { target: sel, capaian: selKosong(hasil?.realisasi.ada === false ? hasil.realisasi.sebab : STRIP) };
  }
  const { kebijakan, indikator, realisasi } = hasil;
  if (kebijakan === undefined) {
    const alasan = `kebijakan penghitungan capaian Tahun ${hasil.periode} belum ditetapkan`;
    return { target: sel, capaian: selKosong({ jenis: "tidak_terdefinisi", alasan }) };
  }
  const { polaritas, aturanTurun } = indikator;
  const capaian = computeCapaian(toTargetAngka(target), realisasi.angka, { polaritas, aturanTurun, kebijakan });
  const asal = alamatJelaskan("realisasi", pd.kode, kini.kode, String(tahun.at(-1)?.tahun ?? ""));
  return { target: sel, capaian: formatSelCapaian(capaian, asal) };
}

const STRIP = { jenis: "tidak_dijadwalkan" } as const;

function toNarasi(
  { periode, faktorPendukung, faktorPenghambat, tindakLanjut }: Narasi & { readonly periode: string },
  { istilahTriwulan }: Pemda,
): NarasiPeriode {
  const label = labelPeriode(parsePeriode(periode), istilahTriwulan);
  return { periode, label, faktorPendukung, faktorPenghambat, tindakLanjut };
}
