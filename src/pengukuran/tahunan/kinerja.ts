// The whole year of one PD from everything already loaded: pure. Called by kinerja.server.ts and tests.
import { labelPeriode, parsePeriode } from "#inti";
import {
  findKebijakan,
  type KebijakanCapaian,
  kalimatKebijakan,
  type Pejabat,
  type Pemda,
  type PerangkatDaerah,
  sebutanAturanTurun,
} from "#organisasi";
import { type Indikator, listSimpul, type NilaiTarget, type RencanaPd, type Simpul } from "#perencanaan";
import { alamatJelaskan } from "../alamat.ts";
import type { Narasi } from "../isi-tipe.ts";
import type { KebijakanRekap } from "../rekap.ts";
import type { TemuanCetak, UkurTersimpan } from "../tipe.ts";
import { buildIndikator, type TahunUkur, type Terukur } from "./indikator.ts";
import { computeEfisiensi } from "./serapan.ts";
import { openPohon } from "./simpul.ts";
import type { KinerjaTahunan, MasaRenstra } from "./tipe.ts";

/** The indikator of one year in their version then, and what was measured in it, by indikator id. */
export type UkurTahun = {
  readonly indikator: Readonly<Record<string, Indikator>>;
  readonly ukur: Readonly<Record<string, UkurTersimpan>>;
};

/** `perTahun` by year, the asked one included; `kebijakan` every policy up to the year. */
export type BahanTahunan = {
  readonly pemda: Pemda;
  readonly pd: PerangkatDaerah;
  readonly kepala: Pejabat | null;
  readonly rencana: RencanaPd;
  readonly perTahun: ReadonlyMap<number, UkurTahun>;
  readonly kebijakan: readonly KebijakanCapaian[];
  readonly rekap: KebijakanRekap;
  readonly renstra: {
    readonly masa: MasaRenstra;
    readonly target: Readonly<Record<string, Readonly<Record<number, NilaiTarget>>>>;
  } | null;
  /** Published narratives of the year by indikator id, oldest first. */
  readonly narasi: Readonly<Record<string, readonly (Narasi & { readonly periode: string })[]>>;
  /** Rupiah spent by node id, up to the filling period `periode`; null where nothing was reported. */
  readonly anggaran: { readonly periode: string; readonly nilai: ReadonlyMap<string, string> } | null;
};

/** Everything the yearly report prints about a PD, each year under its own rules. */
export function buildKinerjaTahunan(bahan: BahanTahunan): KinerjaTahunan {
  const { pemda, pd, kepala, rencana, kebijakan, renstra, anggaran } = bahan;
  const { tahun } = rencana;
  const tahunBanding = pickTahun(bahan);
  const terukur = measureSemua(bahan, tahunBanding);
  const pohon = openPohon({ rencana, terukur, rekap: bahan.rekap, dibelanjakan: anggaran?.nilai ?? new Map() });
  const simpul = (jenis: Simpul["jenis"]) => listSimpul(rencana, jenis).map(pohon.simpul);
  const { rekap, serapan } = pohon.jumlah();
  return {
    pemda,
    pd,
    kepala,
    tahun,
    tahunBanding,
    kebijakan: findKebijakan(kebijakan, tahun),
    renstra: renstra?.masa ?? null,
    tujuan: simpul("tujuan"),
    sasaran: simpul("sasaran"),
    program: simpul("program"),
    keluaran: rencana.simpul.filter((s) => s.jenis === "kegiatan" || s.jenis === "sub_kegiatan").map(pohon.simpul),
    rekap,
    anggaran: serapan,
    efisiensi: computeEfisiensi(rekap.capaian, serapan.serapan),
    anggaranSampai: anggaran === null ? null : labelPeriode(parsePeriode(anggaran.periode), pemda.istilahTriwulan),
    temuan: listTemuan(bahan, terukur),
    catatanKebijakan: catatanKebijakan(bahan, tahunBanding),
  };
}

// Years before the first with a target or a figure would only lengthen the tables.
function pickTahun({ perTahun, rencana }: BahanTahunan): readonly number[] {
  const semua = [...perTahun.keys()].toSorted((a, b) => a - b);
  const berisi = (t: number) => {
    const { indikator, ukur } = perTahun.get(t) ?? { indikator: {}, ukur: {} };
    return Object.keys(rencana.indikator).some(
      (id) => indikator[id]?.target[String(t)] !== undefined || hasRealisasi(ukur[id], t),
    );
  };
  const awal = semua.findIndex((t) => t === rencana.tahun || berisi(t));
  return semua.slice(awal);
}

function hasRealisasi(ukur: UkurTersimpan | undefined, tahun: number): boolean {
  return Object.keys(ukur?.realisasi ?? {}).some((kode) => kode.startsWith(String(tahun)));
}

function measureSemua(bahan: BahanTahunan, tahun: readonly number[]): ReadonlyMap<string, Terukur> {
  const { pemda, pd, rencana, renstra } = bahan;
  return new Map(
    Object.values(rencana.indikator).map((kini) => {
      const target = renstra?.target[kini.id];
      const daftar = (renstra?.masa.tahun ?? []).map((t) => target?.[t] ?? null);
      const narasi = bahan.narasi[kini.id] ?? [];
      const perTahun = tahun.map((t) => toTahunUkur(bahan, kini.id, t));
      return [kini.id, buildIndikator({ pemda, pd, kini, tahun: perTahun, renstra: daftar, narasi })] as const;
    }),
  );
}

function toTahunUkur({ perTahun, kebijakan }: BahanTahunan, id: string, tahun: number): TahunUkur {
  const milik = perTahun.get(tahun);
  const ukur = milik?.ukur[id] ?? { realisasi: {}, tercetak: {} };
  return { tahun, indikator: milik?.indikator[id], ukur, kebijakan: findKebijakan(kebijakan, tahun) };
}

// In the order of the tables: sasaran, programmes, then what lies below them.
function listTemuan(
  { pd, pemda, rencana }: BahanTahunan,
  terukur: ReadonlyMap<string, Terukur>,
): readonly TemuanCetak[] {
  const simpul = [...listSimpul(rencana, "sasaran"), ...listSimpul(rencana, "program"), ...rencana.simpul];
  const urut = [...new Set(simpul.flatMap((s) => s.indikatorId))].flatMap((id) => terukur.get(id) ?? []);
  return urut.flatMap(({ isi }) =>
    isi.tahun.flatMap(({ tahun, capaian }) => {
      if (capaian.tercetak === undefined || capaian.tercetak.cocok) return [];
      const periode = labelPeriode(parsePeriode(String(tahun)), pemda.istilahTriwulan);
      const jelaskan = alamatJelaskan("capaian", pd.kode, isi.kode, String(tahun));
      return [{ ...capaian.tercetak, objek: isi.nama, periode, hasilHitung: capaian.teks, jelaskan }];
    }),
  );
}

function catatanKebijakan({ rencana, kebijakan }: BahanTahunan, tahun: readonly number[]): readonly string[] {
  const berlaku = findKebijakan(kebijakan, rencana.tahun);
  if (berlaku === undefined) {
    return [`Capaian Tahun ${rencana.tahun} tidak dihitung karena kebijakan penghitungannya belum ditetapkan.`];
  }
  const lain = tahun.slice(0, -1).flatMap((t) => {
    const milik = findKebijakan(kebijakan, t);
    if (milik === undefined) return [`Capaian Tahun ${t} tidak dihitung karena kebijakannya belum ditetapkan.`];
    return milik.tahun === berlaku.tahun || milik.tahun === t
      ? []
      : [`Capaian Tahun ${t} dihitung menurut kebijakan Tahun ${milik.tahun}.`];
  });
  const khusus = Object.values(rencana.indikator).flatMap(({ nama, aturanTurun }) =>
    aturanTurun === null ? [] : [`${nama}: capaian = ${sebutanAturanTurun(aturanTurun)}.`],
  );
  return [...kalimatKebijakan(berlaku, rencana.tahun), ...lain, ...khusus];
}
