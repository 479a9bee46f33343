// Years as they stand in addresses and forms. Used by pages and by explanations.
import { Galat } from "./galat.ts";

/**
 * A year in an address. @throws Galat `masukan` unless it is a year from 2000 to 2100.
 * @example parseTahun("2024") // 2024
 */
export function parseTahun(teks: string): number {
  if (/^(20\d\d|2100)$/.test(teks)) return Number(teks);
  throw new Galat("masukan", `Tahun "${teks}" tidak terbaca. Tulis empat angka dari 2000 sampai 2100, misalnya 2024.`);
}
