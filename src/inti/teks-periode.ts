// The Indonesian names of periods, in the local word for a quarter. Called by screens, reports and messages.
import { lastMonth, type Periode } from "./periode.ts";
import { NAMA_BULAN } from "./teks-tanggal.ts";

/** The local word for a quarter; a setting of each pemda. */
export type IstilahTriwulan = "triwulan" | "tribulan";

const ROMAWI = ["I", "II", "III", "IV"] as const;

/**
 * The full name with its year.
 * @example labelPeriode(parsePeriode("2024-TW4"), "tribulan") // "Tribulan IV Tahun 2024"
 */
export function labelPeriode(p: Periode, istilah: IstilahTriwulan): string {
  switch (p.jenis) {
    case "tahun":
      return labelSingkat(p, istilah);
    case "bulan":
      return `${labelSingkat(p, istilah)} ${p.tahun}`;
    default:
      return `${labelSingkat(p, istilah)} Tahun ${p.tahun}`;
  }
}

/**
 * The name without its year, for column headers; a year stays "Tahun 2024".
 * @example labelSingkat(parsePeriode("2024-S1"), "triwulan") // "Semester I"
 */
export function labelSingkat(p: Periode, istilah: IstilahTriwulan): string {
  switch (p.jenis) {
    case "tahun":
      return `Tahun ${p.tahun}`;
    case "semester":
      return `Semester ${ROMAWI[p.nomor - 1]}`;
    case "triwulan":
      return `${capitalise(istilah)} ${ROMAWI[p.nomor - 1]}`;
    case "bulan":
      return `${NAMA_BULAN[p.nomor - 1]}`;
  }
}

/**
 * "Up to and including": a year or semester is told by its last triwulan, a month by its name.
 * @example labelSampai(parsePeriode("2024-S1"), "tribulan") // "s/d Tribulan II"
 */
export function labelSampai(p: Periode, istilah: IstilahTriwulan): string {
  if (p.jenis === "bulan") return `s/d ${labelSingkat(p, istilah)}`;
  return `s/d ${capitalise(istilah)} ${ROMAWI[lastMonth(p).nomor / 3 - 1]}`;
}

function capitalise(istilah: IstilahTriwulan): string {
  return istilah === "triwulan" ? "Triwulan" : "Tribulan";
}
