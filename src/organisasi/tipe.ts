// What the organisation module tells the others: pemda, perangkat daerah, pejabat, policy.
import type { Angka } from "#inti";

export type Pemda = {
  readonly pemdaId: number;
  readonly slug: string;
  readonly kodeWilayah: string;
  readonly nama: string;
  readonly istilahTriwulan: "triwulan" | "tribulan";
};
export type PerangkatDaerah = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly namaSingkat: string;
  readonly bidang: readonly string[];
  /** `pemda`: the plan of the whole pemda (RPJMD, IKU of the pemda), headed by its head; at most one. */
  readonly jenis: "pd" | "pemda";
  /** Its last day ("YYYY-MM-DD") where a reorganisation ended it. */
  readonly berakhir?: string | null;
  readonly namaLampau?: readonly NamaLampau[];
};
/** A name it had up to and including `sampai` ("YYYY-MM-DD"). */
export type NamaLampau = { readonly sampai: string; readonly nama: string; readonly namaSingkat: string };
export type StatusPejabat = "definitif" | "plt" | "plh";
/** `sebutan` is the printed position, e.g. "Plh. Kepala Dinas Tenaga Kerja". */
export type Pejabat = {
  readonly nama: string;
  readonly jabatan: string;
  readonly status: StatusPejabat;
  readonly sebutan: string;
};

/**
 * The rule for "lower is better". SAKIP prescribes none, so each policy names one (referensi/regulasi.md, 2).
 * - dua_target_kurang_realisasi: (2T - R) / T x 100
 * - target_per_realisasi: T / R x 100
 * - selisih_per_target: (T - R) / T x 100
 */
export type AturanTurun = "dua_target_kurang_realisasi" | "target_per_realisasi" | "selisih_per_target";
/** A half-open band [bawah, next band's bawah) of capaian in percent points; the first has no lower bound. */
export type Pita = { readonly bawah: Angka | null; readonly predikat: string };
/** How capaian is computed and printed in one year: frozen per pemda and year. */
export type KebijakanCapaian = {
  readonly tahun: number;
  readonly desimal: number;
  readonly batasBawah: Angka | null;
  readonly batasAtas: Angka | null;
  readonly aturanTurun: AturanTurun;
  readonly skala: readonly Pita[];
  readonly dasar: string;
};
