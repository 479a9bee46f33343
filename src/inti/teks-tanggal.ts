// Dates and times as Indonesian text. Called wherever a date reaches a screen, a report or a message.
import { Galat } from "./galat.ts";

export const NAMA_BULAN = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;

/** Indonesia's zones. They know no summer time, so a fixed offset (hours from UTC) is all there is to them. */
const ZONA = {
  "Asia/Jakarta": { singkatan: "WIB", jam: 7 },
  "Asia/Pontianak": { singkatan: "WIB", jam: 7 },
  "Asia/Makassar": { singkatan: "WITA", jam: 8 },
  "Asia/Jayapura": { singkatan: "WIT", jam: 9 },
} as const;

export type ZonaWaktu = keyof typeof ZONA;
export const ZONA_WAKTU = [
  "Asia/Jakarta",
  "Asia/Pontianak",
  "Asia/Makassar",
  "Asia/Jayapura",
] as const satisfies ZonaWaktu[];

/**
 * A date in words. A `Date` is an instant and needs the zone; a "YYYY-MM-DD" text is a calendar day and ignores it.
 * @throws Galat `masukan` when the text is not an existing day.
 * @example formatTanggal("2024-08-12") // "12 Agustus 2024"
 */
export function formatTanggal(tanggal: Date | string, zona: ZonaWaktu = "Asia/Jakarta"): string {
  const hari = typeof tanggal === "string" ? parseHari(tanggal) : shift(tanggal, zona);
  return `${hari.getUTCDate()} ${NAMA_BULAN[hari.getUTCMonth()]} ${hari.getUTCFullYear()}`;
}

/**
 * Date and time to the minute, with the zone's abbreviation.
 * @example formatWaktu(new Date("2024-08-12T03:05:00Z")) // "12 Agustus 2024 10.05 WIB"
 */
export function formatWaktu(saat: Date, zona: ZonaWaktu = "Asia/Jakarta"): string {
  const lokal = shift(saat, zona);
  const jam = String(lokal.getUTCHours()).padStart(2, "0");
  const menit = String(lokal.getUTCMinutes()).padStart(2, "0");
  return `${formatTanggal(saat, zona)} ${jam}.${menit} ${ZONA[zona].singkatan}`;
}

/**
 * The calendar day of an instant, "YYYY-MM-DD".
 * @example tanggalOf(new Date("2024-08-12T16:30:00Z"), "Asia/Makassar") // "2024-08-13"
 */
export function tanggalOf(saat: Date, zona: ZonaWaktu = "Asia/Jakarta"): string {
  return shift(saat, zona).toISOString().slice(0, 10);
}

/** The instant moved so that its UTC fields read as the local clock. */
function shift(saat: Date, zona: ZonaWaktu): Date {
  return new Date(saat.getTime() + ZONA[zona].jam * 3_600_000);
}

function parseHari(text: string): Date {
  const hari = new Date(`${text}T00:00:00Z`);
  // Date rolls 2024-02-30 over to March; only a real day prints back as itself.
  if (Number.isNaN(hari.getTime()) || hari.toISOString().slice(0, 10) !== text) {
    throw new Galat("masukan", `"${text.slice(0, 40)}" bukan tanggal. Tulis tahun-bulan-hari, misalnya 2024-08-12.`);
  }
  return hari;
}
