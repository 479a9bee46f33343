// What measuring yields: values or one of four kinds of "no number", capaian with its steps, the deck's table.
import type { Angka, Ekspresi, PembandingCetak } from "#inti";
import type { AturanTurun, KebijakanCapaian, Pejabat, Pemda, PerangkatDaerah } from "#organisasi";
import type { Agregasi, Indikator, NilaiTarget, Polaritas, Variabel } from "#perencanaan";

/** The four kinds of "no number". None of them is ever 0 and none becomes another. */
export type TanpaAngka =
  | { readonly jenis: "tidak_dijadwalkan" }
  | { readonly jenis: "belum_diisi" }
  | { readonly jenis: "tidak_tersedia"; readonly alasan: string }
  | { readonly jenis: "tidak_terdefinisi"; readonly alasan: string };

/** `desimal` is how many decimals the value is printed with. */
export type Nilai =
  | { readonly ada: true; readonly angka: Angka; readonly desimal: number }
  | { readonly ada: false; readonly sebab: TanpaAngka };

/** Capaian in percent. `angka` is rounded by the policy; `utuh` is exact and uncut. */
export type Capaian =
  | {
      readonly ada: true;
      readonly angka: Angka;
      readonly utuh: Angka;
      readonly desimal: number;
      readonly dipotong: "atas" | "bawah" | null;
      readonly predikat: string;
    }
  | { readonly ada: false; readonly sebab: TanpaAngka };

/** A cell ready to show. `jelaskan` is the web path of its explanation, only where a number was computed. */
export type SelAngka = {
  /** "94,87%", "-", "belum diisi", "tidak tersedia", "tidak terdefinisi". */
  readonly teks: string;
  /** Canonical decimal text, for sorting and charts; null where there is no number. */
  readonly nilai: string | null;
  readonly kosong: TanpaAngka["jenis"] | null;
  readonly alasan?: string;
  readonly predikat?: string;
  /** Set where the policy's cap or floor cut the value; the exact one is in the explanation. */
  readonly dipotong?: "atas" | "bawah";
  readonly jelaskan?: string;
  readonly tercetak?: PembandingCetak;
};

/**
 * What computing a capaian again takes: exact decimal texts (20 decimals where there is no finite form), and the rule
 * before rounding over the names `target` and `realisasi`. A range of targets stands in the rule; `target` is then null.
 */
export type HitungUlang = {
  readonly satuan: string;
  readonly target: string | null;
  readonly realisasi: string | null;
  readonly capaian: Ekspresi | null;
};

export type BarisCapaian = {
  readonly nomor: number;
  readonly simpul: { readonly kode: string; readonly nama: string };
  readonly indikator: { readonly id: string; readonly kode: string; readonly nama: string; readonly satuan: string };
  readonly lalu: { readonly target: SelAngka; readonly realisasi: SelAngka; readonly capaian: SelAngka };
  /** `catatanJadwal`: "(Realisasi di Tribulan IV)" where the only scheduled period is that one. */
  readonly targetTahun: SelAngka & { readonly catatanJadwal?: string };
  readonly target: readonly [SelAngka, SelAngka];
  readonly realisasi: readonly [SelAngka, SelAngka];
  readonly capaian: readonly [SelAngka, SelAngka];
  /** For formats that compute again; pages leave it out. Null where nothing was measured. */
  readonly ulang?: {
    readonly lalu: HitungUlang | null;
    readonly semester: readonly [HitungUlang | null, HitungUlang | null];
  };
};

/** A printed figure that the computation does not confirm. `periode` is its label ("Tahun 2023"), `hasilHitung` set text. */
export type TemuanCetak = PembandingCetak & {
  readonly objek: string;
  readonly periode: string;
  readonly hasilHitung: string;
  readonly jelaskan: string;
};

/** The deck's capaian tables of one PD, for the year of `periode`, as far as `periode` reaches. */
export type LaporanCapaian = {
  readonly pemda: Pemda;
  readonly pd: PerangkatDaerah;
  readonly kepala: Pejabat | null;
  readonly periode: string;
  readonly tahun: number;
  readonly labelPeriode: string;
  /** "s/d Tribulan II" */
  readonly labelSampai: string;
  readonly kebijakan: KebijakanCapaian;
  /** Rows of sasaran, then of program; `nomor` counts nodes, an indikator after the first of its node repeats it. */
  readonly sasaran: readonly BarisCapaian[];
  readonly program: readonly BarisCapaian[];
  readonly temuan: readonly TemuanCetak[];
  /** The capaian policy in sentences, for footnotes. */
  readonly catatanKebijakan: readonly string[];
};

export type RealisasiTersimpan = {
  readonly periode: string;
  readonly nilai: string | null;
  readonly variabel: Readonly<Record<string, string>>;
  readonly alasanTidakTersedia: string | null;
  readonly keadaan: "draf" | "diajukan" | "dikembalikan" | "disetujui" | "terkunci";
  readonly sumber: string;
  readonly catatan: string | null;
  readonly diisiOleh: string;
  readonly diisiPada: Date;
  readonly disetujuiOleh: string | null;
  readonly disetujuiPada: Date | null;
};
/** A figure as another document prints it: `teks` as printed, `nilai` the same as decimal text. Never used to compute. */
export type AngkaTercetak = { readonly teks: string; readonly nilai: string; readonly sumber: string };

/** What was frozen for one indikator in one measured period. `target` is null where the plan had set none by then. */
export type BekuPengukuran = {
  readonly versiSejak: number;
  readonly satuan: string;
  readonly desimal: number;
  readonly polaritas: Polaritas;
  readonly aturanTurun: AturanTurun | null;
  readonly agregasi: Agregasi;
  readonly rumus: string | null;
  readonly variabel: readonly Variabel[];
  readonly target: NilaiTarget | null;
  /** Codes of the periods whose targets the frozen one was made from. */
  readonly targetAsal: readonly string[];
  readonly kebijakan: KebijakanBeku | null;
};

/** The policy's part of the rule; bounds are decimal texts in percent. The bands of predikat stay those of the year. */
export type KebijakanBeku = {
  readonly aturanTurun: AturanTurun;
  readonly desimal: number;
  readonly batasBawah: string | null;
  readonly batasAtas: string | null;
};

/** What is stored about one indikator by period code: realisasi, printed capaian, and the rules frozen at opening. */
export type UkurTersimpan = {
  readonly realisasi: Readonly<Record<string, RealisasiTersimpan>>;
  readonly beku?: Readonly<Record<string, BekuPengukuran>>;
  readonly tercetak: Readonly<Record<string, readonly AngkaTercetak[]>>;
};
/** An indikator in one year's version, with what was measured and what was frozen. */
export type BahanUkur = {
  readonly indikator: Indikator;
  readonly beku?: Readonly<Record<string, BekuPengukuran>>;
  readonly realisasi: Readonly<Record<string, RealisasiTersimpan>>;
};
