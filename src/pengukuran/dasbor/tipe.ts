// What is kept about one PD and year, and what the dashboard and the tasks hand to the screens.
import type { PerangkatDaerah } from "#organisasi";
import type { Indikator } from "#perencanaan";
import type { Keadaan } from "../alur.ts";
import type { AcuanGrafik } from "../grafik/gambaran.ts";
import type { JumlahKeadaan } from "../isi-tipe.ts";
import type { StatusJadwal } from "../jadwal-isi.ts";
import type { JumlahRekap } from "../rekap.ts";
import type { Capaian, SelAngka } from "../tipe.ts";

export type KelompokIndikator = Indikator["jenis"];

/** A rekap without its members: the figure and its counts. */
export type RekapRingkas = { readonly capaian: Capaian; readonly jumlah: JumlahRekap };

/** One published capaian, for the list of the lowest. */
export type CapaianRendah = { readonly kode: string; readonly nama: string; readonly capaian: Capaian & { ada: true } };

/** What is published of a PD in one period: of its sasaran, of each kind of indikator, and the lowest capaian. */
export type PeriodeRingkas = {
  readonly rekap: RekapRingkas;
  readonly kelompok: Readonly<Partial<Record<KelompokIndikator, RekapRingkas>>>;
  readonly terendah: readonly CapaianRendah[];
};

/** One cell of a sheet. `sejak`: when it was last acted on; null where nothing was written yet. */
export type SelKeadaan = {
  readonly kode: string;
  readonly nama: string;
  readonly periode: string;
  readonly keadaan: Keadaan | "belum_diisi";
  readonly menunggu: "perencana" | "kepala_pd" | "verifikator" | null;
  readonly sejak: Date | null;
  /** The note of the last return while it is being reworked, else null. */
  readonly catatan: string | null;
};

/**
 * Budget of the sub kegiatan up to a period, in rupiah as decimal text. `realisasi` and `pagu` cover the `dilaporkan`
 * sub kegiatan that reported a figure, of `seluruhnya` with pagu: what nobody reported is never counted as 0.
 */
export type AnggaranRingkas = {
  readonly pagu: string;
  readonly realisasi: string;
  readonly dilaporkan: number;
  readonly seluruhnya: number;
};

/** One PD in one year, as it follows from the stored data alone: nothing in it depends on the reader or the clock. */
export type RingkasPd = {
  readonly pd: PerangkatDaerah;
  /** By period code: quarters, semesters, the year. */
  readonly periode: Readonly<Record<string, PeriodeRingkas>>;
  /** By code of the year's filling periods: the cells of the sheet. */
  readonly lembar: Readonly<Record<string, readonly SelKeadaan[]>>;
  readonly anggaran: Readonly<Record<string, AnggaranRingkas>>;
};

export type Pilihan = { readonly nilai: string; readonly label: string };

/** A cell of the heat map. `berangka` of `dijadwalkan` members have a number. */
export type SelPeta = { readonly sel: SelAngka; readonly berangka: number; readonly dijadwalkan: number };
export type BarisPeta = { readonly kode: string; readonly nama: string; readonly sel: readonly SelPeta[] };
/** `periode` of a column is what its cells are about. */
export type Peta = {
  readonly menurut: "periode" | "kelompok";
  readonly kolom: readonly { readonly kunci: string; readonly label: string; readonly periode: string }[];
  readonly baris: readonly BarisPeta[];
};

export type ButirRendah = {
  readonly pd: string;
  readonly pdKode: string;
  readonly indikator: string;
  readonly sel: SelAngka;
};
/** A PD whose sheet is late: `belum` cells are not submitted, `hari` days past the due date. */
export type ButirTerlambat = {
  readonly pd: string;
  readonly pdKode: string;
  readonly belum: number;
  readonly hari: number;
};

/** A PD's sheet: its cells by state; `menunggu...` split those submitted. */
export type BarisPengisian = {
  readonly kode: string;
  readonly nama: string;
  readonly jumlah: JumlahKeadaan;
  readonly menungguKepala: number;
  readonly menungguVerifikasi: number;
  readonly total: number;
  /** Cells submitted or further, in whole percent rounded down, so that 100 means all. */
  readonly persen: number;
  readonly status: StatusJadwal;
};
export type Pengisian = {
  readonly periode: string;
  readonly labelPeriode: string;
  readonly batas: string;
  readonly status: StatusJadwal;
  readonly baris: readonly BarisPengisian[];
};

/**
 * Where a PD stands. The lines are the share of the year that has passed (serapan) and the lower bound of the second
 * highest band of the policy (capaian).
 */
export type KategoriKuadran = "sesuai" | "hemat" | "telaah" | "tertinggal";

/** A PD in the quadrant: `serapan` in percent (two decimals), `capaian` its rekap; both hold a number. */
export type TitikKuadran = {
  readonly kode: string;
  readonly nama: string;
  readonly serapan: SelAngka;
  readonly capaian: SelAngka;
  readonly kategori: KategoriKuadran;
  readonly teksRealisasi: string;
  readonly teksPagu: string;
  readonly dilaporkan: number;
  readonly seluruhnya: number;
};
/** `acuan` parts it, in percent: `x` of serapan, `y` of capaian. `tanpa`: PD without a point, and why. */
export type Kuadran = {
  readonly acuan: Required<AcuanGrafik>;
  readonly titik: readonly TitikKuadran[];
  readonly tanpa: readonly { readonly nama: string; readonly sebab: string }[];
};

/** The dashboard of the PD this account may see. `skala` goes from the lowest predikat to the highest. */
export type Dasbor = {
  readonly pemda: string;
  readonly tahun: number;
  readonly periode: string;
  readonly labelPeriode: string;
  readonly skala: readonly string[];
  readonly pilihan: readonly Pilihan[];
  readonly peta: Peta;
  /** Whether any capaian of the period is published. */
  readonly terbit: boolean;
  /** Published capaian below 100 percent, lowest first, at most ten. */
  readonly terendah: readonly ButirRendah[];
  readonly terlambat: readonly ButirTerlambat[];
  readonly pengisian: Pengisian | null;
  readonly kuadran: Kuadran;
};
