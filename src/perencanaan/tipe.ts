// The plan of one perangkat daerah in one year, as the modules above read it.
import type { Ekspresi } from "#inti";
import type { AturanTurun, PerangkatDaerah } from "#organisasi";

export type JenisSimpul = "visi" | "misi" | "tujuan" | "sasaran" | "kondisi" | "program" | "kegiatan" | "sub_kegiatan";
export type Polaritas = "naik" | "turun" | "rentang";
export type Agregasi = "akumulasi" | "posisi_akhir" | "rata_rata";

/** Decimal texts ("86.50") keep the scale they were entered with, so 86,50 prints as 86,50 and 80 as 80. */
export type NilaiTarget =
  | { readonly jenis: "titik"; readonly nilai: string }
  | { readonly jenis: "rentang"; readonly bawah: string; readonly atas: string };

export type Variabel = { readonly nama: string; readonly label: string; readonly satuan: string };

/** An indikator in the version that holds in the asked year. */
export type Indikator = {
  readonly id: string;
  readonly kode: string;
  readonly jenis: "IKU" | "IKD" | "IKK" | "SPM" | "SDGs" | "keluaran";
  readonly nama: string;
  readonly versiSejak: number;
  readonly definisi: string;
  /** "%", "nilai", "orang", ...; see inti/angka formatBesaran. */
  readonly satuan: string;
  readonly desimal: number;
  readonly polaritas: Polaritas;
  readonly aturanTurun: AturanTurun | null;
  readonly agregasi: Agregasi;
  readonly rumus: { readonly teks: string; readonly ekspresi: Ekspresi } | null;
  readonly variabel: readonly Variabel[];
  readonly sumberData: string | null;
  readonly penanggungJawab: string;
  /** Periods (codes) in which it is measured, of the asked year and the year before. */
  readonly jadwal: readonly string[];
  /** Target by period code, of the same two years, in the newest plan version. */
  readonly target: Readonly<Record<string, NilaiTarget>>;
};

export type Simpul = {
  readonly id: string;
  readonly indukId: string | null;
  readonly jenis: JenisSimpul;
  readonly kode: string;
  readonly nama: string;
  readonly nomenklatur: { readonly versi: string; readonly kode: string } | null;
  readonly urutan: number;
  readonly indikatorId: readonly string[];
  /** Pagu in rupiah (decimal text) by year, newest plan version. */
  readonly pagu: Readonly<Record<number, string>>;
};

export type RencanaPd = {
  readonly pd: PerangkatDaerah;
  readonly tahun: number;
  /** In reading order: parents before children, by urutan. */
  readonly simpul: readonly Simpul[];
  readonly indikator: Readonly<Record<string, Indikator>>;
  /** The same indikator in the version that held in `tahun` - 1, where one did: last year's figures keep last year's rules. */
  readonly indikatorLalu?: Readonly<Record<string, Indikator>>;
  /** simpulId of the year's priority sub kegiatan, in order. */
  readonly prioritas: readonly string[];
};
