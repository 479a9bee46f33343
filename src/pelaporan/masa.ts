// Which period a kind of report is about. Pure; called by jenis.server.ts and by the page /laporan.
import { formatKode, Galat, lastMonth, parsePeriode } from "#inti";

/** Any period, whole years only, or quarters only. */
export type MasaLaporan = "periode" | "tahun" | "triwulan";

/**
 * The period of a report out of any period: the year it lies in, or the quarter it ends with. So a period chosen for one
 * kind of report goes on to the next kind.
 * @throws Galat `masukan` for an unreadable code.
 * @example toMasa("triwulan", "2024-S1") // "2024-TW2"
 */
export function toMasa(masa: MasaLaporan, kode: string): string {
  const periode = parsePeriode(kode);
  switch (masa) {
    case "periode":
      return formatKode(periode);
    case "tahun":
      return String(periode.tahun);
    case "triwulan":
      return `${periode.tahun}-TW${Math.ceil(lastMonth(periode).nomor / 3)}`;
  }
}

/**
 * The year of a report as a number; undefined for none.
 * @throws Galat `masukan` unless it lies from 2000 to 2100.
 * @example tahunMasa("2024-TW2") // 2024
 */
export function tahunMasa(kode: string | undefined): number | undefined {
  if (kode === undefined) return undefined;
  const tahun = Number(toMasa("tahun", kode));
  if (tahun >= 2000 && tahun <= 2100) return tahun;
  throw new Galat("masukan", `Tahun "${tahun}" di luar jangkauan. Tulis tahun dari 2000 sampai 2100.`);
}
