// The filling schedule: how a period stands for a PD today, and which filling period a measured period belongs to.
// Pure; called by the sheet, the queue, the schedule page, reminders and every acting use case.
import { comparePeriode, containsPeriode, formatKode, lastMonth, parsePeriode } from "#inti";

/** One filling period of a pemda. Days are "YYYY-MM-DD". */
export type JadwalPengisian = {
  readonly periode: string;
  readonly dibuka: string;
  readonly batas: string;
  readonly dikunciPada: Date | null;
  readonly dibekukanPada: Date | null;
};

/** What is special for one PD: its own due date, locked before the others, or reopened. */
export type PengecualianJadwal = {
  readonly batas: string | null;
  readonly kunci: "terkunci" | "terbuka" | null;
  readonly alasan: string;
};

/** `terlambat` is past the due date and still open: what is filled now is shown as late. */
export type StatusJadwal = "belum_dibuka" | "terbuka" | "terlambat" | "terkunci";

/**
 * How the period stands for a PD on `hariIni` ("YYYY-MM-DD"). The PD's own lock or reopening goes before the period's.
 * @example statusJadwal({ periode: "2024-S2", dibuka: "2025-01-02", batas: "2025-01-31", dikunciPada: null, dibekukanPada: null }, undefined, "2025-02-01") // "terlambat"
 */
export function statusJadwal(
  jadwal: JadwalPengisian,
  pengecualian: PengecualianJadwal | undefined,
  hariIni: string,
): StatusJadwal {
  const kunci = pengecualian?.kunci ?? (jadwal.dikunciPada === null ? "terbuka" : "terkunci");
  if (kunci === "terkunci") return "terkunci";
  if (hariIni < jadwal.dibuka) return "belum_dibuka";
  return hariIni > batasBerlaku(jadwal, pengecualian) ? "terlambat" : "terbuka";
}

/** The due date that holds for the PD. */
export function batasBerlaku(jadwal: JadwalPengisian, pengecualian: PengecualianJadwal | undefined): string {
  return pengecualian?.batas ?? jadwal.batas;
}

/** Days from `hariIni` to `batas`, negative when it has passed. @example sisaHari("2025-01-31", "2025-01-30") // 1 */
export function sisaHari(batas: string, hariIni: string): number {
  return Math.round((Date.parse(`${batas}T00:00:00Z`) - Date.parse(`${hariIni}T00:00:00Z`)) / 86_400_000);
}

/**
 * The filling period in which the measured period `kode` is entered: itself where it is one, else the shortest that
 * contains it, else the longest part that ends with it (a yearly figure is entered in Semester II). Undefined when
 * none fits.
 * @example findPeriodeIsi("2024-TW4", ["2024-S1", "2024-S2"]) // "2024-S2"
 * @example findPeriodeIsi("2024", ["2024-S1", "2024-S2"]) // "2024-S2"
 */
export function findPeriodeIsi(kode: string, daftar: readonly string[]): string | undefined {
  if (daftar.includes(kode)) return kode;
  const dicari = parsePeriode(kode);
  const akhir = formatKode(lastMonth(dicari));
  const urut = daftar.map((p) => parsePeriode(p)).toSorted(comparePeriode);
  const pemuat = urut.filter((p) => containsPeriode(p, dicari));
  const bagian = urut.filter((p) => containsPeriode(dicari, p) && formatKode(lastMonth(p)) === akhir);
  // Periods that share a month lie one inside the other, and of those that end together the longest sorts last.
  const terpendek = pemuat.toSorted((a, b) => (containsPeriode(a, b) ? 1 : -1))[0];
  const terpilih = terpendek ?? bagian.at(-1);
  return terpilih === undefined ? undefined : formatKode(terpilih);
}

/** The periods of an indikator's measuring schedule that are entered in the filling period `periode`, oldest first. */
export function kodeDiisi(
  jadwalUkur: readonly string[],
  periode: string,
  daftar: readonly string[],
): readonly string[] {
  return jadwalUkur
    .filter((kode) => kode.startsWith(periode.slice(0, 4)) && findPeriodeIsi(kode, daftar) === periode)
    .toSorted((a, b) => comparePeriode(parsePeriode(a), parsePeriode(b)));
}
