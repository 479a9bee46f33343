// What a whole year of one PD comes to, as the yearly report prints it. Types only; made by kinerja.ts.
import type { KebijakanCapaian, Pejabat, Pemda, PerangkatDaerah } from "#organisasi";
import type { Indikator, JenisSimpul } from "#perencanaan";
import type { Narasi } from "../isi-tipe.ts";
import type { JumlahRekap } from "../rekap.ts";
import type { HitungUlang, SelAngka, TemuanCetak } from "../tipe.ts";

/** One year of an indikator, measured over the whole year under that year's rules. */
export type AngkaTahun = {
  readonly tahun: number;
  readonly target: SelAngka;
  readonly realisasi: SelAngka;
  readonly capaian: SelAngka;
  /** For formats that compute again; null where nothing was measured. */
  readonly ulang: HitungUlang | null;
};

/** Why a published realisasi came out as it did; `periode` is what was measured, `label` in words. */
export type NarasiPeriode = Narasi & { readonly periode: string; readonly label: string };

/** An indikator over the years. `tahun` is oldest first, as many as `KinerjaTahunan.tahunBanding`, the asked one last. */
export type IndikatorTahunan = Pick<Indikator, "id" | "kode" | "nama" | "satuan" | "jenis" | "penanggungJawab"> & {
  readonly tahun: readonly AngkaTahun[];
  /** The targets of the document of several years, by year of `KinerjaTahunan.renstra`. */
  readonly targetRenstra: readonly SelAngka[];
  /** The year's realisasi measured against the target of the last year of that document. */
  readonly akhir: { readonly target: SelAngka; readonly capaian: SelAngka };
  readonly narasi: readonly NarasiPeriode[];
};

/**
 * Money in the year, in rupiah. `realisasi` and `paguTercakup` cover the `dilaporkan` sub kegiatan that reported a figure,
 * of `seluruhnya` with pagu; `serapan` is the one in percent of the other, so what nobody reported never counts as 0.
 */
export type SerapanAnggaran = {
  readonly pagu: SelAngka;
  readonly realisasi: SelAngka;
  readonly paguTercakup: SelAngka;
  readonly serapan: SelAngka;
  readonly dilaporkan: number;
  readonly seluruhnya: number;
};

/** The rekap of some capaian, and how many of them have a number or none, by kind. */
export type RekapTahunan = { readonly capaian: SelAngka; readonly jumlah: JumlahRekap };

/**
 * A node of the plan. `sasaranId` and `programId` are the nearest above it (itself included), null where there is none.
 * `efisiensi` is capaian minus serapan in points, of the figures as printed.
 */
export type SimpulTahunan = {
  readonly id: string;
  readonly jenis: JenisSimpul;
  readonly kode: string;
  readonly nama: string;
  readonly sasaranId: string | null;
  readonly programId: string | null;
  readonly indikator: readonly IndikatorTahunan[];
  readonly rekap: RekapTahunan;
  readonly anggaran: SerapanAnggaran;
  readonly efisiensi: SelAngka;
};

/** A document of several years that covers the asked one. */
export type MasaRenstra = {
  readonly jenis: "renstra" | "rpjmd" | "renja";
  readonly judul: string;
  readonly tahun: readonly number[];
};

/** A PD in the year of the whole pemda. */
export type PdTahunan = {
  readonly pd: PerangkatDaerah;
  readonly rekap: RekapTahunan;
  readonly anggaran: SerapanAnggaran;
  readonly efisiensi: SelAngka;
};

/** The whole year of a pemda: its PD side by side, and their sums. `rekap` counts PD, its capaian is their mean. */
export type KinerjaSePemda = {
  readonly pemda: Pemda;
  readonly tahun: number;
  readonly kebijakan: KebijakanCapaian | undefined;
  readonly pd: readonly PdTahunan[];
  readonly rekap: RekapTahunan;
  /** Every indikator of the sasaran of every PD, by kind of number. */
  readonly jumlahIndikator: JumlahRekap;
  readonly anggaran: SerapanAnggaran;
  readonly efisiensi: SelAngka;
  /** The rekap of the pemda in the years with data, oldest first, the asked one last. */
  readonly tren: readonly { readonly tahun: number; readonly rekap: RekapTahunan }[];
  readonly catatanRekap: readonly string[];
};

/** The whole year of one PD (or of the pemda's own plan). Everything is computed; nothing in it follows the clock. */
export type KinerjaTahunan = {
  readonly pemda: Pemda;
  readonly pd: PerangkatDaerah;
  readonly kepala: Pejabat | null;
  readonly tahun: number;
  /** The years with data, at most five, oldest first; the asked one is always the last. */
  readonly tahunBanding: readonly number[];
  readonly kebijakan: KebijakanCapaian | undefined;
  readonly renstra: MasaRenstra | null;
  readonly tujuan: readonly SimpulTahunan[];
  readonly sasaran: readonly SimpulTahunan[];
  readonly program: readonly SimpulTahunan[];
  /** Kegiatan and sub kegiatan in reading order. */
  readonly keluaran: readonly SimpulTahunan[];
  /** Of every indikator of sasaran, each once. */
  readonly rekap: RekapTahunan;
  readonly anggaran: SerapanAnggaran;
  readonly efisiensi: SelAngka;
  /** The filling period up to which the budget was reported ("Semester II Tahun 2024"), null where none was. */
  readonly anggaranSampai: string | null;
  readonly temuan: readonly TemuanCetak[];
  readonly catatanKebijakan: readonly string[];
};
