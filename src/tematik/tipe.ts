// A theme as screens and reports read it.
import type { PerangkatDaerah } from "#organisasi";
import type { JenisSimpul } from "#perencanaan";

export type PeranPd = "utama" | "penunjang" | "eksternal";
/** Where a condition should go. */
export type ArahKondisi = "naik" | "turun";
/** An indikator that another row refers to. */
export type RujukanIndikator = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly pd: PerangkatDaerah;
};

/** One year of a condition. `teks` is set by inti/angka: "13,86%", "166.350 jiwa", "Rp419.309/kapita/bulan". */
export type NilaiKondisi = {
  readonly tahun: number;
  readonly nilai: string;
  readonly teks: string;
  readonly sumber: string;
};
/** A condition: one series over years, oldest first. `rumus` names other conditions of the theme by code ("_" for "-"). */
export type Kondisi = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly arah: ArahKondisi | null;
  readonly definisi: string | null;
  readonly rumus: string | null;
  readonly indikator: RujukanIndikator | null;
  readonly versi: number;
  readonly nilai: readonly NilaiKondisi[];
};

/** A cause: `jawaban` are the codes of the strategies that answer it, `ukuran` the indikator that measure it. */
export type Permasalahan = {
  readonly id: string;
  readonly uraian: string;
  readonly versi: number;
  readonly jawaban: readonly string[];
  readonly ukuran: readonly RujukanIndikator[];
};
/** A programme, kegiatan or sub kegiatan that carries out a strategy. */
export type Dukungan = {
  readonly id: string;
  readonly simpul: { readonly id: string; readonly kode: string; readonly jenis: JenisSimpul; readonly nama: string };
  readonly pd: PerangkatDaerah;
};
export type SasaranAntara = {
  readonly id: string;
  readonly kode: string;
  readonly uraian: string;
  readonly versi: number;
  readonly dukungan: readonly Dukungan[];
};
/** Proof of an innovation: a link, or a stored file (`berkas` is its name). */
export type BuktiInovasi = {
  readonly id: string;
  readonly judul: string;
  readonly tautan: string | null;
  readonly berkas: string | null;
};
export type Inovasi = {
  readonly id: string;
  readonly nama: string;
  readonly pd: PerangkatDaerah | null;
  readonly uraian: string | null;
  readonly versi: number;
  readonly bukti: readonly BuktiInovasi[];
};
/** `dukungan` holds what carries out the strategy without an intermediate goal. */
export type Strategi = {
  readonly id: string;
  readonly kode: string;
  readonly uraian: string;
  readonly versi: number;
  readonly sasaranAntara: readonly SasaranAntara[];
  readonly dukungan: readonly Dukungan[];
  readonly inovasi: readonly Inovasi[];
};
export type Tugas = { readonly id: string; readonly uraian: string; readonly versi: number };
/** A party: a PD, or somebody outside the pemda (`pd` null). `pihak` names both. */
export type PihakTema = {
  readonly id: string;
  readonly pihak: string;
  readonly pd: PerangkatDaerah | null;
  readonly versi: number;
  readonly tugas: readonly Tugas[];
};

export type Tema = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly judulStrategi: string;
  readonly uraian: string | null;
  /** The PD that maintains the theme; null: only the admin of the pemda. */
  readonly koordinator: PerangkatDaerah | null;
  readonly kataKunci: readonly string[];
  readonly versi: number;
  readonly kondisi: readonly Kondisi[];
  readonly permasalahan: readonly Permasalahan[];
  readonly strategi: readonly Strategi[];
  readonly peran: Readonly<Record<PeranPd, readonly PihakTema[]>>;
};

/**
 * One tagged budget line: `nilai` = pagu x bagian / 100, `realisasi` likewise from the money spent, rupiah; null where
 * nothing was reported spent yet. `programId` is the programme it stands under, null where it has none.
 */
export type BarisAnggaranTema = {
  readonly id: string;
  readonly pd: PerangkatDaerah;
  readonly strategi: { readonly kode: string; readonly uraian: string } | null;
  readonly programId: string | null;
  readonly program: string;
  readonly simpulId: string;
  readonly simpulKode: string;
  readonly subKegiatan: string;
  readonly indikator: readonly string[];
  readonly bagian: string;
  readonly nilai: string;
  readonly realisasi: string | null;
};
/** Tagged budget of a theme in one year, of one PD or of all; `total` in rupiah is the exact sum of the rows. */
export type AnggaranTema = {
  readonly tahun: number;
  readonly baris: readonly BarisAnggaranTema[];
  readonly total: string;
  /** Sum of what was reported spent; null where no row has a report. */
  readonly realisasi: string | null;
};
