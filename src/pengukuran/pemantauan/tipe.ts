// What monitoring of a quarter and the evaluation of a Renja hand to reports. Types only.
import type { KebijakanCapaian, Pejabat, Pemda, PerangkatDaerah } from "#organisasi";
import type { Indikator, JenisSimpul } from "#perencanaan";
import type { Narasi } from "../isi-tipe.ts";
import type { RekapTahunan, SerapanAnggaran } from "../tahunan/tipe.ts";
import type { SelAngka } from "../tipe.ts";

export type Triwulan = 1 | 2 | 3 | 4;

/** A node of the plan as reports name it; `kode` is its nomenklatur code where it has one. */
export type SimpulLaporan = {
  readonly id: string;
  readonly jenis: JenisSimpul;
  readonly labelJenis: string;
  readonly kode: string;
  readonly nama: string;
};

/** A step of the rencana aksi; `triwulan` are the quarters it is planned for. */
export type AksiTriwulan = {
  readonly uraian: string;
  readonly penanggungJawab: string;
  readonly triwulan: readonly number[];
};

/**
 * An indikator in a quarter. `diukur` is the period that ends with the quarter and in which it is due (Semester I for one
 * measured by semester), the quarter itself where none is. `jalan` are its capaian of every quarter up to this one.
 */
export type IndikatorTriwulan = Pick<Indikator, "id" | "kode" | "nama" | "satuan" | "jenis" | "penanggungJawab"> & {
  readonly simpul: SimpulLaporan;
  readonly diukur: { readonly periode: string; readonly label: string };
  readonly targetTahun: SelAngka;
  readonly target: SelAngka;
  readonly realisasi: SelAngka;
  readonly capaian: SelAngka;
  readonly jalan: readonly { readonly label: string; readonly sel: SelAngka }[];
  readonly narasi: Narasi | null;
  /** Those planned for this quarter. */
  readonly aksi: readonly AksiTriwulan[];
};

/** A program or a sub kegiatan with what was spent of its pagu since 1 January. */
export type BarisSerapan = { readonly simpul: SimpulLaporan; readonly anggaran: SerapanAnggaran };

/** Something that belongs in the quarter's report and is not there: about what, and what to do. */
export type KurangTriwulan = { readonly objek: string; readonly uraian: string };

/** One quarter of one PD from published figures. Equal data give an equal answer, whatever the clock says. */
export type PemantauanTriwulan = {
  readonly pemda: Pemda;
  readonly pd: PerangkatDaerah;
  readonly kepala: Pejabat | null;
  readonly tahun: number;
  readonly triwulan: Triwulan;
  readonly periode: string;
  readonly labelPeriode: string;
  readonly kebijakan: KebijakanCapaian | undefined;
  readonly catatanKebijakan: readonly string[];
  /** Each indikator once, under the node that uses it first, in the order of the plan. */
  readonly indikator: readonly IndikatorTriwulan[];
  /** Of every indikator of sasaran. */
  readonly rekap: RekapTahunan;
  readonly serapan: readonly BarisSerapan[];
  readonly total: SerapanAnggaran;
  /** The filling period that the budget figures are of; null where none ends with the quarter. */
  readonly anggaranPeriode: string | null;
  readonly kurang: readonly KurangTriwulan[];
};

/** Columns 5 to 15 of form E.81, for one row: figures of an indikator (K) or money of a node (Rp). */
export type KolomRenja = {
  readonly targetRenstra: SelAngka;
  readonly sampaiLalu: SelAngka;
  readonly targetTahun: SelAngka;
  readonly triwulan: readonly [SelAngka, SelAngka, SelAngka, SelAngka];
  readonly tahunIni: SelAngka;
  readonly capaianTahun: SelAngka;
  readonly sampaiKini: SelAngka;
  readonly capaianRenstra: SelAngka;
};

export type KinerjaRenja = {
  readonly indikator: Pick<Indikator, "id" | "kode" | "nama" | "satuan" | "penanggungJawab">;
  readonly kolom: KolomRenja;
};

/** A program, kegiatan or sub kegiatan: its indikator, and its money where it has pagu. */
export type BarisRenja = {
  readonly simpul: SimpulLaporan;
  readonly kinerja: readonly KinerjaRenja[];
  readonly anggaran: KolomRenja | null;
};

/** A sasaran with the nodes below it; `sasaran` null for nodes that hang under none. */
export type KelompokRenja = { readonly sasaran: SimpulLaporan | null; readonly baris: readonly BarisRenja[] };

/** A narrative of the year, under the indikator and the period it was written for. */
export type NarasiRenja = Narasi & { readonly indikator: string; readonly label: string };

/** The evaluation of a year's Renja (Permendagri 86/2017, form E.81) from published figures. */
export type EvaluasiRenja = {
  readonly pemda: Pemda;
  readonly pd: PerangkatDaerah;
  readonly kepala: Pejabat | null;
  readonly tahun: number;
  readonly renstra: { readonly judul: string; readonly tahunMulai: number; readonly tahunSelesai: number } | null;
  readonly kebijakan: KebijakanCapaian | undefined;
  readonly catatanKebijakan: readonly string[];
  readonly kelompok: readonly KelompokRenja[];
  /** Mean of the capaian of column 13 over every indikator, with its predikat. */
  readonly rekap: RekapTahunan;
  readonly narasi: readonly NarasiRenja[];
};
