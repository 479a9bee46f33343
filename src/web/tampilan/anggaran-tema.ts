// A theme's tagged budget with its figures set as text. Pure; called by the loaders of /anggaran and /tematik/:kode.
import { formatPersen, formatRupiah } from "#inti";
import { type AnggaranBertanda, alamatUang } from "#tematik";

export type BarisAnggaranTampil = {
  readonly kunci: string;
  readonly pd: { readonly kode: string; readonly namaSingkat: string };
  readonly program: string;
  readonly subKegiatan: string;
  readonly indikator: readonly string[];
  /** "100%" of the pagu, and what that is in rupiah. */
  readonly bagian: string;
  readonly nilai: string;
  /** The page that explains `nilai`. */
  readonly jelaskan: string;
  /** The strategy it is tagged for; null without one. */
  readonly strategi: string | null;
  /** null where nothing was reported spent yet. */
  readonly realisasi: string | null;
};

export type AnggaranTampil = {
  readonly tema: { readonly kode: string; readonly nama: string };
  readonly tahun: number;
  readonly baris: readonly BarisAnggaranTampil[];
  /** How many nodes are tagged: one tagged for two strategies is one. */
  readonly banyakSimpul: number;
  readonly total: string;
  /** What was spent of it; null where no row has a report. */
  readonly realisasi: string | null;
  readonly jelaskan: string;
  /** Names of tagged nodes that add nothing, with the reason as a sentence. */
  readonly catatan: readonly string[];
};

/** `lingkup` is the PD's code or "semua"; it is part of the explanation's path. */
export function buildAnggaranTampil(
  tema: { readonly kode: string; readonly nama: string },
  lingkup: string,
  { tahun, baris, total, realisasi, tanpaPagu, tercakup }: AnggaranBertanda,
): AnggaranTampil {
  return {
    tema: { kode: tema.kode, nama: tema.nama },
    tahun,
    baris: baris.map((b) => ({
      kunci: b.id,
      pd: { kode: b.pd.kode, namaSingkat: b.pd.namaSingkat },
      program: b.program,
      subKegiatan: b.subKegiatan,
      indikator: b.indikator,
      bagian: formatPersen(b.bagian),
      nilai: formatRupiah(b.nilai),
      jelaskan: alamatUang("penanda", tema.kode, tahun, b.id),
      strategi: b.strategi?.uraian ?? null,
      realisasi: rupiahOf(b.realisasi),
    })),
    banyakSimpul: new Set(baris.map((b) => b.simpulId)).size,
    total: formatRupiah(total),
    realisasi: rupiahOf(realisasi),
    jelaskan: `/jelaskan/tema/${tema.kode}/${tahun}/${lingkup}`,
    catatan: [
      ...tanpaPagu.map((nama) => `${nama} bertanda tema ini, tetapi belum memiliki pagu.`),
      ...tercakup.map((nama) => `${nama} sudah tercakup dalam pagu induknya yang juga bertanda.`),
    ],
  };
}

const rupiahOf = (nilai: string | null) => (nilai === null ? null : formatRupiah(nilai));
