// Which period of an indikator a quarter shows. Pure; called by the builders of this folder.
import type { Indikator } from "#perencanaan";
import { isDijadwalkan } from "../jadwal.ts";
import type { Triwulan } from "./tipe.ts";

/**
 * The quarter itself where the indikator is due in it; else the semester or year that ends with it, where it is measured by
 * that; the quarter itself where it is not measured at all then. A figure of one quarter never stands again in the next.
 * @example periodeUkur({ ...indikator, jadwal: ["2024-S1"] }, 2024, 2) // "2024-S1"
 * @example periodeUkur({ ...indikator, jadwal: ["2024-TW1"] }, 2024, 2) // "2024-TW2"
 */
export function periodeUkur(indikator: Indikator, tahun: number, triwulan: Triwulan): string {
  const sendiri = `${tahun}-TW${triwulan}`;
  if (isDijadwalkan(indikator, sendiri)) return sendiri;
  const panjang = [
    ...(triwulan % 2 === 0 ? [`${tahun}-S${triwulan / 2}`] : []),
    ...(triwulan === 4 ? [String(tahun)] : []),
  ];
  return panjang.find((kode) => indikator.jadwal.includes(kode)) ?? sendiri;
}
