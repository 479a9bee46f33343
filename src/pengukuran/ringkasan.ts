// The counts of one PD for the portal: how many indikator, how many measured, how many without a number and why.
import { formatRupiah, labelPeriode, parsePeriode } from "#inti";
import { findKebijakan, type KebijakanCapaian, type Pemda, type PerangkatDaerah } from "#organisasi";
import { type Indikator, sumRupiah } from "#perencanaan";
import { findTerbaru, periodeTabel } from "./jangkauan.ts";
import { isTerbit } from "./realisasi.ts";
import { bandingkanTercetak } from "./tercetak.ts";
import type { Capaian, TanpaAngka, UkurTersimpan } from "./tipe.ts";
import { measure } from "./ukur.ts";

/** An indikator of a sasaran or program with what was measured; `kini` and `lalu` are its versions of both years. */
export type IndikatorTerukur = UkurTersimpan & {
  readonly kini: Indikator | undefined;
  readonly lalu: Indikator | undefined;
};

/** What the counts of a PD are made from; `pagu` are the year's programme amounts in rupiah (decimal texts). */
export type BahanRingkasan = {
  readonly pemda: Pemda;
  readonly pd: PerangkatDaerah;
  readonly tahun: number;
  readonly indikator: readonly IndikatorTerukur[];
  readonly pagu: readonly string[];
  readonly kebijakan: readonly KebijakanCapaian[];
};

/** A PD at a glance. `periode` is its newest period with an approved realisasi in the year; null when it has none. */
export type RingkasanPd = {
  readonly pd: PerangkatDaerah;
  readonly periode: string | null;
  readonly labelPeriode: string | null;
  /** Indikator of sasaran and program in the year's plan. */
  readonly jumlahIndikator: number;
  /** Of these: with a capaian in `periode`, and without one by kind. All 0 when `periode` is null. */
  readonly berangka: number;
  readonly tanpaAngka: Readonly<Record<TanpaAngka["jenis"], number>>;
  /** Capaian of `periode` by predikat, best first, bands without any included. */
  readonly predikat: readonly { readonly predikat: string; readonly jumlah: number }[];
  /** Sum of the programmes' pagu in rupiah (decimal text), null when none is set; `teksPagu` is ready to print. */
  readonly totalPagu: string | null;
  readonly teksPagu: string;
  /** Printed figures in the PD's capaian table that the computation does not confirm. */
  readonly tidakCocok: number;
};

/** Counts one PD. Without a policy for the year every due capaian counts as "tidak terdefinisi". */
export function buildRingkasanPd(bahan: BahanRingkasan): RingkasanPd {
  const { pemda, pd, tahun, pagu } = bahan;
  const indikator = bahan.indikator.filter((i) => i.kini !== undefined);
  const periode = findTerbaru(indikator.flatMap((i) => periodeTerbit(i, tahun))) ?? null;
  const kebijakan = findKebijakan(bahan.kebijakan, tahun);
  const capaian = periode === null ? [] : indikator.flatMap((i) => capaianPada(i, i.kini, periode, kebijakan));
  const totalPagu = pagu.length === 0 ? null : sumRupiah(pagu);
  return {
    pd,
    periode,
    labelPeriode: periode === null ? null : labelPeriode(parsePeriode(periode), pemda.istilahTriwulan),
    jumlahIndikator: indikator.length,
    berangka: capaian.filter((c) => c.ada).length,
    tanpaAngka: countTanpaAngka(capaian),
    predikat: countPredikat(capaian, kebijakan),
    totalPagu,
    teksPagu: totalPagu === null ? "belum diisi" : formatRupiah(totalPagu),
    tidakCocok: periode === null ? 0 : countTidakCocok(bahan, periode),
  };
}

function periodeTerbit({ realisasi }: UkurTersimpan, tahun: number): readonly string[] {
  return Object.values(realisasi)
    .filter((r) => r.periode.startsWith(String(tahun)) && isTerbit(r))
    .map((r) => r.periode);
}

function capaianPada(
  ukur: UkurTersimpan,
  indikator: Indikator | undefined,
  periode: string,
  kebijakan: KebijakanCapaian | undefined,
): readonly Capaian[] {
  return indikator === undefined ? [] : [measure({ ...ukur, indikator }, periode, kebijakan).capaian];
}

function countTanpaAngka(capaian: readonly Capaian[]): RingkasanPd["tanpaAngka"] {
  const count = (jenis: TanpaAngka["jenis"]) => capaian.filter((c) => !c.ada && c.sebab.jenis === jenis).length;
  return {
    tidak_dijadwalkan: count("tidak_dijadwalkan"),
    belum_diisi: count("belum_diisi"),
    tidak_tersedia: count("tidak_tersedia"),
    tidak_terdefinisi: count("tidak_terdefinisi"),
  };
}

function countPredikat(capaian: readonly Capaian[], kebijakan: KebijakanCapaian | undefined): RingkasanPd["predikat"] {
  return (kebijakan?.skala ?? []).toReversed().map(({ predikat }) => ({
    predikat,
    jumlah: capaian.filter((c) => c.ada && c.predikat === predikat).length,
  }));
}

function countTidakCocok({ tahun, indikator, kebijakan }: BahanRingkasan, periode: string): number {
  const berbeda = (terukur: IndikatorTerukur, kode: string): boolean => {
    const versi = kode === String(tahun - 1) ? terukur.lalu : terukur.kini;
    const cetak = terukur.tercetak[kode];
    if (versi === undefined || cetak === undefined) return false;
    const berlaku = findKebijakan(kebijakan, Number(kode.slice(0, 4)));
    const hasil = measure({ ...terukur, indikator: versi }, kode, berlaku);
    return bandingkanTercetak(cetak, hasil, hasil.indikator, hasil.kebijakan)?.cocok === false;
  };
  return periodeTabel(periode).reduce((n, kode) => n + indikator.filter((i) => berbeda(i, kode)).length, 0);
}
