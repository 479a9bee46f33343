// What waits for the signed-in account, as the screen shows it.

/** `terlambat` goes first, then `segera` (due within a week), then the rest. */
export type Desakan = "terlambat" | "segera" | "biasa";

/** Where a task leads; the screen knows the addresses. */
export type TujuanTugas =
  | { readonly jenis: "lembar"; readonly pdKode: string; readonly periode: string }
  | { readonly jenis: "persetujuan"; readonly pdKode: string; readonly periode: string }
  | { readonly jenis: "verifikasi"; readonly pdKode: string; readonly periode: string }
  | { readonly jenis: "jadwal" }
  | { readonly jenis: "pengguna" }
  | { readonly jenis: "dasbor" };

/** One task: what, of whom, how pressing, and up to a few examples of what it is about. */
export type ButirTugas = {
  readonly judul: string;
  readonly keterangan: string;
  readonly desakan: Desakan;
  readonly contoh: readonly string[];
  /** How many more there are than `contoh` shows. */
  readonly selebihnya: number;
  readonly tujuan: TujuanTugas;
};

/** The tasks of one role. `kosong` teaches: what would stand here, and when. */
export type KelompokTugas = {
  readonly peran: string;
  readonly butir: readonly ButirTugas[];
  readonly kosong: string;
};
export type Tugas = {
  readonly nama: string;
  readonly hariIni: string;
  readonly kelompok: readonly KelompokTugas[];
};
