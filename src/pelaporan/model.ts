// The neutral document model: a report is built once as this data, every renderer draws this same data.
// Pure types, no IO. Text is already formatted by inti/angka, so no renderer formats a number twice.
import type { Ekspresi, Matematika } from "#inti";
import type { AcuanGrafik, BentukGrafik } from "#pengukuran";
import type { GayaLaporan } from "./gaya/gaya-laporan.ts";

/** A run of text. `asal` links a computed number to its explanation page (web path), kept by HTML, ignored on paper. */
export type Teks = {
  readonly teks: string;
  readonly tebal?: boolean;
  readonly miring?: boolean;
  readonly asal?: string;
};
export type Isi = string | readonly Teks[];

export type Perataan = "kiri" | "tengah" | "kanan";
export type Nada = "biasa" | "redup" | "baik" | "sedang" | "buruk" | "peringatan" | "jumlah";

/**
 * The exact number behind a text, for formats that keep numbers: `formatBesaran(nilai, satuan, desimal)` is what the text
 * begins with. `nilai` is decimal text before any rounding; without a finite decimal form, to 20 decimals.
 */
export type AngkaSel = { readonly nilai: string; readonly satuan: string; readonly desimal: number };

/**
 * One table cell. `rumus` sets mathematics under the text; `gabungBaris` / `gabungKolom` are spans (default 1);
 * `judulBaris` marks the cell that names its row (or its rows), for readers who cannot see the table. `angka` is the number
 * behind the text. `hitung` says how it follows from other cells of the same table: an expression whose variables are
 * their `kunci`, rounded half up to `angka.desimal`; a spreadsheet computes it again, other formats print the text.
 */
export type Sel = {
  readonly isi: Isi;
  readonly rumus?: Matematika;
  readonly rata?: Perataan;
  readonly nada?: Nada;
  readonly gabungBaris?: number;
  readonly gabungKolom?: number;
  readonly judulBaris?: boolean;
  readonly angka?: AngkaSel;
  readonly kunci?: string;
  readonly hitung?: Ekspresi;
};

/** `lebar` are relative column widths. Rows never hold cells covered by a span from above. */
export type Tabel = {
  readonly jenis: "tabel";
  readonly judul: string;
  readonly lebar: readonly number[];
  readonly kepala: readonly (readonly Sel[])[];
  readonly baris: readonly (readonly Sel[])[];
  /** Printed under the table, e.g. the capaian policy. */
  readonly catatan?: readonly string[];
};

/**
 * A chart: bars side by side per category ("batang" standing, "batang_datar" lying), lines through categories that follow
 * each other in time ("garis"), or a numbered point per category, the first series to the right and the second upwards
 * ("sebar", parted at `acuan`). `nilai` are exact decimal texts, null where there is no number. `desimal` is how many
 * decimals the labels show, `satuan` follows each of them ("%").
 */
export type Grafik = {
  readonly jenis: "grafik";
  readonly bentuk: BentukGrafik;
  readonly judul: string;
  readonly satuan: string;
  readonly desimal: number;
  readonly kategori: readonly string[];
  readonly seri: readonly SeriTergambar[];
  readonly acuan?: AcuanGrafik;
  /** What the chart says, for readers who cannot see it. */
  readonly teksAlternatif: string;
};

/** `sebab` says in words, in place of each missing number, why there is none. */
export type SeriTergambar = {
  readonly nama: string;
  readonly nilai: readonly (string | null)[];
  readonly sebab?: readonly (string | null)[];
};

/** A node of a tree diagram: `label` above (kind), `judul` inside, `rincian` below (indicators with target). */
export type SimpulPohon = {
  readonly kunci: string;
  readonly lapis: "tujuan" | "sasaran" | "program" | "kegiatan" | "sub_kegiatan" | "masalah" | "strategi" | "inovasi";
  readonly label: string;
  readonly judul: string;
  readonly rincian: readonly string[];
  readonly anak: readonly SimpulPohon[];
};
export type Pohon = {
  readonly jenis: "pohon";
  readonly judul: string;
  readonly akar: readonly SimpulPohon[];
  readonly teksAlternatif: string;
};

export type Paragraf = { readonly jenis: "paragraf"; readonly isi: Isi };
export type Daftar = {
  readonly jenis: "daftar";
  readonly judul?: string;
  readonly butir: readonly Isi[];
  readonly bernomor?: boolean;
};
export type Kartu = { readonly judul: string; readonly sub?: string; readonly butir: readonly Isi[] };
/** Cards side by side, e.g. one per strategy or per PD. `sub` stands between a card's title and its list. */
export type JajaranKartu = { readonly jenis: "kartu"; readonly kartu: readonly Kartu[] };
export type Sorotan = {
  readonly jenis: "sorotan";
  readonly butir: readonly { readonly label: string; readonly nilai: Isi; readonly keterangan?: string }[];
};
export type BlokRumus = { readonly jenis: "rumus"; readonly rumus: Matematika };
/** `kosong` is the note that stands where data is still missing: what belongs here and who fills it. */
export type Catatan = { readonly jenis: "catatan"; readonly nada: "info" | "peringatan" | "kosong"; readonly isi: Isi };

/** Names and what is filled in behind them, one under the other: "Nama : ...", "Jabatan : ...". */
export type Isian = {
  readonly jenis: "isian";
  readonly butir: readonly { readonly label: string; readonly nilai: string }[];
};
/** Who signs, from left to right, with room to sign between; `nama` null prints a dotted line. */
export type TandaTangan = {
  readonly jenis: "tanda_tangan";
  /** Above the right-hand signature; null prints a dotted line. */
  readonly tempatTanggal: string | null;
  readonly pihak: readonly { readonly sebutan: string; readonly jabatan: string; readonly nama: string | null }[];
};

export type Blok =
  | Paragraf
  | Daftar
  | JajaranKartu
  | Sorotan
  | BlokRumus
  | Catatan
  | Isian
  | TandaTangan
  | Tabel
  | Grafik
  | Pohon;

/** A section: one slide or more on a deck, a heading in a document. */
export type Bagian = {
  readonly kunci: string;
  readonly judul: string;
  readonly subjudul?: string;
  /** Begins on a page of its own where a format has pages that flow. */
  readonly halamanBaru?: boolean;
  /** A section below the nearest one of a higher level before it; 1 (default) is the highest. */
  readonly tingkat?: 1 | 2 | 3;
  readonly blok: readonly Blok[];
};

/**
 * What makes a report that was set checkable: the digest of what was frozen and the address that answers for it, printed
 * as text and as a QR code. `tanggal` is "YYYY-MM-DD".
 */
export type Pengesahan = {
  readonly sidik: string;
  readonly alamat: string;
  readonly tanggal: string;
  readonly oleh: string;
};

/**
 * `tata`: how paper formats set it. "paparan" (default): landscape, with a cover and a list of contents; "naskah":
 * upright pages, the title above the text.
 */
export type Dokumen = {
  readonly jenis:
    | "deck-sakip"
    | "kamus-iku"
    | "pohon-kinerja"
    | "perjanjian-kinerja"
    | "laporan-triwulan"
    | "matriks-renja"
    | "daftar-temuan"
    | "tema"
    | "lkjip-pd"
    | "lkjip-pemda";
  readonly tata?: "paparan" | "naskah";
  /** A naskah of chapters: its cover stands on a page of its own, and a list of contents follows. */
  readonly berbab?: true;
  readonly judul: string;
  /** Who publishes it: written into the file's properties. */
  readonly pengarang: string;
  readonly sampul: {
    readonly baris: readonly string[];
    readonly periode: string;
    readonly oleh?: { readonly nama: string; readonly jabatan: string };
  };
  readonly bagian: readonly Bagian[];
  /** Printed at the end; "" where there is none. */
  readonly penutup: string;
  readonly kaki: string;
  /** Only in a report that was set. */
  readonly pengesahan?: Pengesahan;
  /** How the pemda wants its reports to look; without it the official default. */
  readonly gaya?: GayaLaporan;
  readonly bahasa: "id";
};
