// The downloads offered on /laporan. Pure; called by its loader.
import { FORMAT_LAPORAN, type KodeFormat } from "#pelaporan";
import { withKueri } from "../muat/alamat.ts";

export type Unduhan = { readonly kode: KodeFormat; readonly label: string; readonly ke: string };

/**
 * One download per format, for the report that is shown.
 * @example listUnduhan("disnaker", "2024-S1")[0]?.ke // "/laporan/unduh?pd=disnaker&periode=2024-S1&format=pptx"
 */
export function listUnduhan(pd: string, periode: string): readonly Unduhan[] {
  return FORMAT_LAPORAN.map(({ kode, nama, ekstensi }) => ({
    kode,
    label: `Unduh ${nama} (.${ekstensi})`,
    ke: withKueri("/laporan/unduh", { pd, periode, format: kode }),
  }));
}
