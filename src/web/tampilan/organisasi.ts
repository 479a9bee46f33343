// Terms of office in words. Pure; called by the pages under /pengaturan/organisasi.
import { formatTanggal } from "#inti";
import type { StatusPejabat } from "#organisasi";

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
