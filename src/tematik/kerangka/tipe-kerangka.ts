// The logical framework of a theme as one neutral model: nodes and links. Types only; made by kerangka.ts, read by the
// diagram and the table of the web page and by the documents.
import type { PerangkatDaerah } from "#organisasi";
import type { SelAngka } from "#pengukuran";
import type { JenisSimpul } from "#perencanaan";
import type { RujukanIndikator } from "../tipe.ts";

/** `pelaksana`: a programme, kegiatan or sub kegiatan that carries out a strategy. */
export type LapisKerangka = "permasalahan" | "strategi" | "sasaran_antara" | "pelaksana" | "inovasi";

/**
 * Money tagged for the theme at a node and below it in the year, rupiah; `realisasi` null where nothing was reported.
 * `penanda` are the ids of the tags it is the sum of.
 */
export type UangKerangka = {
  readonly nilai: string;
  readonly realisasi: string | null;
  readonly penanda: readonly string[];
};

/** An output of a node of the plan: its indikator with the figures of the whole year. */
export type KeluaranSimpul = {
  readonly indikator: RujukanIndikator;
  readonly target: SelAngka;
  readonly realisasi: SelAngka;
  readonly capaian: SelAngka;
};

/** A node of the plan that a pelaksana stands for. `bertanda`: tagged itself in the year; `terdaftar`: in the framework. */
export type SimpulPelaksana = {
  readonly id: string;
  readonly kode: string;
  readonly jenis: JenisSimpul;
  readonly bertanda: boolean;
  readonly terdaftar: boolean;
};

/**
 * A node. `kunci` is unique in its framework and made of letters, digits and hyphens; `label` says what it is
 * ("Permasalahan 3"), `judul` what it says. `uang` is null where nothing is tagged at it or below.
 */
export type SimpulKerangka = {
  readonly kunci: string;
  readonly lapis: LapisKerangka;
  readonly id: string;
  readonly label: string;
  readonly judul: string;
  readonly pd: PerangkatDaerah | null;
  /** Only of a pelaksana. */
  readonly simpul: SimpulPelaksana | null;
  readonly uang: UangKerangka | null;
  readonly keluaran: readonly KeluaranSimpul[];
  /** The indikator that measure a cause. */
  readonly ukuran: readonly RujukanIndikator[];
};

/** From what is answered to what answers it, from a strategy to what carries it out. By `kunci`. */
export type TautanKerangka = { readonly dari: string; readonly ke: string };

/** The framework of a theme with the money of `tahun`. Nodes and links in printed order. */
export type Kerangka = {
  readonly judul: string;
  readonly tahun: number;
  readonly simpul: readonly SimpulKerangka[];
  readonly tautan: readonly TautanKerangka[];
};

/** What the plan and the measuring say about a node: `leluhur` are the ids above it, nearest first. */
export type HasilSimpul = { readonly leluhur: readonly string[]; readonly keluaran: readonly KeluaranSimpul[] };
/** By id of the node of the plan; a node that is not in it has no known ancestors and no outputs. */
export type HasilTema = Readonly<Record<string, HasilSimpul>>;
