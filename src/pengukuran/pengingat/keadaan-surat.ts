// States of a message in the outbox, in words, and when a failed attempt is repeated. Pure; used by sending and by the page.
import { assertNever } from "#inti";

export const KEADAAN_SURAT = ["menunggu", "mengirim", "terkirim", "gagal", "tidak_dikirim"] as const;
export type KeadaanSurat = (typeof KEADAAN_SURAT)[number];

/** Minutes until the next attempt, by the number of attempts made; after the last one there is none. */
const JEDA_MENIT = [1, 5, 15, 60] as const;

/**
 * When to try again after `percobaan` attempts, or null when enough were made.
 * @example cobaLagiPada(1, new Date("2025-01-24T00:00:00Z")) // 2025-01-24T00:01:00Z
 */
export function cobaLagiPada(percobaan: number, kini: Date): Date | null {
  const menit = JEDA_MENIT[percobaan - 1];
  return menit === undefined ? null : new Date(kini.getTime() + menit * 60_000);
}

/** The state in words. @example labelKeadaanSurat("gagal") // "Gagal" */
export function labelKeadaanSurat(keadaan: KeadaanSurat): string {
  switch (keadaan) {
    case "menunggu":
      return "Menunggu dikirim";
    case "mengirim":
      return "Sedang dikirim";
    case "terkirim":
      return "Terkirim";
    case "gagal":
      return "Gagal";
    case "tidak_dikirim":
      return "Tidak dikirim (kanal mati)";
    default:
      return assertNever(keadaan);
  }
}

/** Why nothing is sent while no channel is set. */
export const KANAL_MATI = "Surat tidak dikirim: SMTP_URL belum diatur.";
