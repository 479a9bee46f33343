// Terms of office in words. Pure; called by the pages under /pengaturan/organisasi.
import { formatTanggal } from "#inti";
import type { JenisReorganisasi, StatusPejabat } from "#organisasi";

/** Statuses in the order of the form. */
export const STATUS_PEJABAT: readonly { readonly nilai: StatusPejabat; readonly label: string }[] = [
  { nilai: "definitif", label: "Definitif" },
  { nilai: "plt", label: "Plt. (pelaksana tugas)" },
  { nilai: "plh", label: "Plh. (pelaksana harian)" },
];

/**
 * From when to when, in words.
 * @example sebutMasa({ mulai: null, selesai: "2024-06-30" }) // "sampai 30 Juni 2024"
 */
export function sebutMasa({
  mulai,
  selesai,
}: {
  readonly mulai: string | null;
  readonly selesai: string | null;
}): string {
  if (mulai === null) return selesai === null ? "tanggal belum dicatat" : `sampai ${formatTanggal(selesai)}`;
  if (selesai === null) return `sejak ${formatTanggal(mulai)}`;
  return `${formatTanggal(mulai)} sampai ${formatTanggal(selesai)}`;
}

/** What can happen to perangkat daerah, in the order of the form. */
export const JENIS_REORGANISASI_LABEL: readonly {
  readonly nilai: JenisReorganisasi;
  readonly label: string;
  readonly petunjuk: string;
}[] = [
  { nilai: "ganti_nama", label: "Ganti nama", petunjuk: "Satu perangkat daerah memakai nama baru." },
  { nilai: "gabung", label: "Bergabung", petunjuk: "Dua atau lebih menjadi satu; yang tidak lanjut berakhir." },
  { nilai: "pecah", label: "Dipecah", petunjuk: "Satu menjadi dua atau lebih." },
  { nilai: "bubar", label: "Bubar", petunjuk: "Berakhir tanpa pengganti." },
];
