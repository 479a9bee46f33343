// What the sheet, the queue and their actions take and give: plain data, so that a form can post it and a page load it.
// Called by the use cases of pengukuran and by the screens built on them.
import type { AturanTurun, Pemda, PerangkatDaerah } from "#organisasi";
import type { JenisSimpul, NilaiTarget, Polaritas, Variabel } from "#perencanaan";
import type { Keadaan, Tindakan } from "./alur.ts";
import type { RingkasanBukti } from "./bukti/bukti.ts";
import type { StatusJadwal } from "./jadwal-isi.ts";
import type { KebijakanPolos } from "./kebijakan-ukur.ts";
import type { Peringatan } from "./peringatan.ts";
import type { SelAngka } from "./tipe.ts";

/** Which sheet: one PD in one filling period ("2024-S2"). Without `pemdaSlug` the first registered pemda. */
export type AlamatLembar = {
  readonly pemdaSlug?: string | undefined;
  readonly pdKode: string;
  readonly periode: string;
};

/**
 * One cell and the version the user saw. `indikator` is its code, unique in the PD. `periode` is the cell's own period, which may differ from the sheet's: an
 * indikator measured in Triwulan IV stands in the sheet of Semester II as "2024-TW4". `versi` 0: nothing stored yet.
 */
export type RujukanSel = { readonly indikator: string; readonly periode: string; readonly versi: number };

/** What was entered, as Indonesian text ("94,87"). `kosong` clears the cell; an empty variable text is not filled yet. */
export type IsianNilai =
  | { readonly jenis: "kosong" }
  | { readonly jenis: "nilai"; readonly teks: string }
  | { readonly jenis: "variabel"; readonly teks: Readonly<Record<string, string>> }
  | { readonly jenis: "tidak_tersedia"; readonly alasan: string };

/** The narrative of a cell; "" where nothing was written. */
export type Narasi = {
  readonly faktorPendukung: string;
  readonly faktorPenghambat: string;
  readonly tindakLanjut: string;
};

/** The content of a cell. */
export type IsianSel = { readonly nilai: IsianNilai; readonly narasi: Narasi };

/** Input of `simpanRealisasi` (autosave) and `koreksiRealisasi` (with `alasan`). */
export type MasukanSimpan = AlamatLembar & { readonly sel: RujukanSel; readonly isian: IsianSel };
export type MasukanKoreksi = MasukanSimpan & { readonly alasan: string };

/** Who wrote something and when. */
export type Pencatat = { readonly oleh: string; readonly pada: Date };

/** A field that could not be read. `kolom` is "nilai", "alasan", "variabel.<nama>", or a narrative field. */
export type SalahIsi = { readonly kolom: string; readonly pesan: string };

/**
 * The answer to saving. `tersimpan`: the cell as it now stands. `bentrok`: somebody else wrote since; nothing was saved,
 * both contents are given so that the user chooses. `salah`: unreadable fields; nothing was saved.
 */
export type HasilSimpan =
  | { readonly jenis: "tersimpan"; readonly baris: BarisIsi }
  | {
      readonly jenis: "bentrok";
      readonly punyaAnda: IsianSel;
      readonly tersimpan: IsianSel & Pencatat & { readonly versi: number };
    }
  | { readonly jenis: "salah"; readonly salah: readonly SalahIsi[] };

/** Input of the actions on many cells of one sheet. `catatan` is required by `kembalikan`, ignored by the others. */
export type MasukanMassal = AlamatLembar & {
  readonly sel: readonly RujukanSel[];
  readonly catatan?: string | undefined;
};

/**
 * What became of each cell. `berhasil`: done now. `sudah`: the same user had done it before (a double submit), nothing
 * changed. `gagal`: every reason why not, in Indonesian; the cell stays as it was.
 */
export type HasilMassal = {
  readonly berhasil: readonly RujukanSel[];
  readonly sudah: readonly RujukanSel[];
  readonly gagal: readonly { readonly sel: RujukanSel; readonly nama: string; readonly sebab: readonly string[] }[];
};

/** The schedule as it holds for one PD. Days are "YYYY-MM-DD". */
export type JadwalLembar = {
  readonly periode: string;
  readonly labelPeriode: string;
  readonly dibuka: string;
  /** The PD's due date: its own by exception, otherwise the period's. */
  readonly batas: string;
  readonly status: StatusJadwal;
  /** Days until the due date; negative when it has passed. */
  readonly sisaHari: number;
  /** Why the PD has its own due date or lock; null when it has none. */
  readonly alasan: string | null;
};

/** Everything `hitungIsian` needs, as plain data, so that browser and server compute capaian by the same code. */
export type AturanIsian = {
  readonly satuan: string;
  readonly desimal: number;
  readonly polaritas: Polaritas;
  readonly aturanTurun: AturanTurun | null;
  /** Formula text; null when the value itself is entered. */
  readonly rumus: string | null;
  readonly variabel: readonly Variabel[];
  /** Null where the plan sets none. */
  readonly target: NilaiTarget | null;
  /** Null where the year has no policy. Numbers are decimal texts, in percent. */
  readonly kebijakan: KebijakanPolos | null;
};

/** A past figure beside the cell. */
export type NilaiPembanding = { readonly periode: string; readonly label: string; readonly realisasi: SelAngka };

/** One cell of the sheet with all that its screen shows. */
export type BarisIsi = {
  readonly sel: RujukanSel;
  readonly labelPeriode: string;
  readonly indikator: {
    readonly kode: string;
    readonly nama: string;
    readonly definisi: string;
    readonly sumberData: string | null;
    readonly penanggungJawab: string;
  };
  readonly aturan: AturanIsian;
  readonly target: SelAngka;
  /** The latest earlier period with a published figure, and the same period last year; null where there is none. */
  readonly periodeLalu: NilaiPembanding | null;
  readonly tahunLalu: NilaiPembanding | null;
  readonly isian: IsianSel;
  /** Of what is entered, published or not. */
  readonly realisasi: SelAngka;
  readonly capaian: SelAngka;
  readonly keadaan: Keadaan;
  /** "Draf", "Menunggu persetujuan kepala PD", ... */
  readonly labelKeadaan: string;
  readonly menunggu: "perencana" | "kepala_pd" | "verifikator" | null;
  /** What this user may do next. */
  readonly tindakan: readonly Tindakan[];
  /** Not submitted although the due date has passed. */
  readonly terlambat: boolean;
  /** What is still missing before it can be submitted, in sentences. */
  readonly kurang: readonly string[];
  readonly bukti: RingkasanBukti;
  /** Whether rencana tindak lanjut is required by the capaian as it stands. */
  readonly wajibTindakLanjut: boolean;
  readonly peringatan: readonly Peringatan[];
  readonly ditulis: Pencatat | null;
  /** The note of the last return, while it is being reworked. */
  readonly catatanKembali: (Pencatat & { readonly catatan: string }) | null;
  /**
   * The published figure where it differs from what is entered: during a correction or after reopening. Citizens keep
   * seeing it until the new one is accepted.
   */
  readonly terbit: SelAngka | null;
  /** Corrections after the lock, oldest first: the figure before each, why, and what became of it. */
  readonly koreksi: readonly RiwayatKoreksi[];
};

/**
 * One correction after the lock. `batal`: taken back or returned, the figure before it stands; `catatan` is why it was
 * returned.
 */
export type RiwayatKoreksi = Pencatat & {
  readonly sebelum: SelAngka;
  readonly alasan: string;
  readonly hasil: "menunggu" | "diterima" | "batal";
  readonly catatan?: string;
};

export type SimpulLembar = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly jenis: JenisSimpul;
  readonly labelJenis: string;
};

/** Budget realisasi of one sub kegiatan: rupiah since 1 January up to the end of the period, as decimal text. */
export type BarisAnggaranIsi = {
  readonly simpul: SimpulLembar;
  readonly pagu: string;
  readonly teksPagu: string;
  readonly nilai: string | null;
  readonly teksNilai: string;
  /** Percent of pagu, two decimals; null where there is no figure or no pagu. */
  readonly serapan: string | null;
  readonly versi: number;
  readonly ditulis: Pencatat | null;
};

export type JumlahKeadaan = Readonly<Record<Keadaan | "belum_diisi", number>>;

export type BatasTindakLanjut = { readonly diBawah: string; readonly diAtas: string };

/** The sheet of one PD in one filling period. An indikator used by several nodes stands under the first. */
export type LembarIsi = {
  readonly pemda: Pemda;
  readonly pd: PerangkatDaerah;
  readonly jadwal: JadwalLembar;
  readonly kelompok: readonly { readonly simpul: SimpulLembar; readonly baris: readonly BarisIsi[] }[];
  readonly anggaran: readonly BarisAnggaranIsi[];
  /** Whether this user may write budget figures now. */
  readonly bolehIsiAnggaran: boolean;
  /** Rencana tindak lanjut is required when capaian is below the first or above the second; percent, decimal text. */
  readonly batasTindakLanjut: BatasTindakLanjut;
  readonly jumlah: JumlahKeadaan;
};

/** Input and answer of `simpanAnggaran`. `teks` is rupiah as typed ("Rp1.250.000"); "" clears the figure. */
export type MasukanAnggaran = AlamatLembar & {
  readonly simpulId: string;
  readonly versi: number;
  readonly teks: string;
};
export type HasilAnggaran =
  | { readonly jenis: "tersimpan"; readonly versi: number; readonly nilai: string | null }
  | {
      readonly jenis: "bentrok";
      readonly punyaAnda: string;
      readonly tersimpan: Pencatat & { readonly versi: number; readonly teks: string };
    }
  | { readonly jenis: "salah"; readonly salah: readonly SalahIsi[] };

/** The queue of the head (one PD) or of the verifikator (every PD, or one). */
export type MasukanAntrian = {
  readonly pemdaSlug?: string | undefined;
  readonly menunggu: "kepala_pd" | "verifikator";
  /** Required for the head's queue. */
  readonly pdKode?: string | undefined;
  readonly periode?: string | undefined;
};
export type Antrian = {
  readonly pemda: Pemda;
  readonly menunggu: "kepala_pd" | "verifikator";
  readonly pd: readonly {
    readonly pd: PerangkatDaerah;
    readonly lembar: readonly { readonly jadwal: JadwalLembar; readonly baris: readonly BarisIsi[] }[];
  }[];
  readonly jumlah: number;
};

/** One filling period as the schedule page shows it. */
export type BarisJadwal = {
  readonly periode: string;
  readonly labelPeriode: string;
  readonly dibuka: string;
  readonly batas: string;
  readonly status: StatusJadwal;
  readonly dikunciPada: Date | null;
  /** When target, unit, formula and rule were frozen; null before the period opened. */
  readonly dibekukanPada: Date | null;
  readonly khusus: readonly PdKhusus[];
};
/** A PD with its own due date, its own lock, or its own reopening. */
export type PdKhusus = {
  readonly pd: PerangkatDaerah;
  readonly batas: string | null;
  readonly kunci: "terkunci" | "terbuka" | null;
  readonly alasan: string;
};

/** Days are "YYYY-MM-DD". A period is made, or its days are changed; `alasan` is required for a change. */
export type MasukanJadwal = {
  readonly pemdaSlug?: string | undefined;
  readonly periode: string;
  readonly dibuka: string;
  readonly batas: string;
  readonly alasan?: string | undefined;
};
/** An own due date for one PD; `batas` null takes it back. */
export type MasukanPengecualian = AlamatLembar & { readonly batas: string | null; readonly alasan: string };

/** Locks the period for all PD, or for one when `pdKode` is given. */
export type MasukanKunci = {
  readonly pemdaSlug?: string | undefined;
  readonly periode: string;
  readonly pdKode?: string | undefined;
};
/** How many figures were locked, and how many were left unlocked because nobody had accepted them. */
export type HasilKunci = { readonly terkunci: number; readonly belumDisetujui: number };

/** Reopens the period for one PD: the named indikator (by code), or with `indikator` left out all of its locked ones. */
export type MasukanBukaKunci = AlamatLembar & {
  readonly alasan: string;
  readonly indikator?: readonly string[] | undefined;
};
export type HasilBukaKunci = { readonly dibuka: number };

/** One rule as it was frozen. `target` is text with its unit, null where the plan had set none. */
export type AturanDibekukan = {
  readonly indikator: { readonly kode: string; readonly nama: string };
  readonly periode: string;
  readonly labelPeriode: string;
  readonly target: string | null;
  readonly satuan: string;
  readonly rumus: string | null;
  readonly polaritas: Polaritas;
  /** First year of the indikator's version. */
  readonly versiSejak: number;
};
/** What is frozen in a filling period: counts per PD, or the rules of one. */
export type RingkasanBeku = {
  readonly perPd: readonly { readonly kode: string; readonly nama: string; readonly jumlah: number }[];
  readonly aturan: readonly AturanDibekukan[];
};
