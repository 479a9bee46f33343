// What the Excel page shows after a workbook came in: errors by cell, or every difference by page. Pure.
import type { GalatBuku } from "#pertukaran";
import type { KelompokBeda, RingkasBeda } from "../dokumen/beda.ts";

/** `tempat`: "Target!D12", or the sheet alone. */
export type GalatTampil = { readonly kunci: string; readonly tempat: string; readonly pesan: string };

export type HasilExcel =
  | { readonly jenis: "tolak"; readonly pesan: string }
  | { readonly jenis: "salah"; readonly jumlah: number; readonly galat: readonly GalatTampil[] }
  | {
      readonly jenis: "pratinjau";
      /** Something to know before confirming, e.g. that others changed rows meanwhile. */
      readonly pesan: string | null;
      readonly muatan: string;
      readonly jumlah: number;
      readonly ringkas: readonly RingkasBeda[];
      readonly kelompok: readonly KelompokBeda[];
      readonly hal: number;
      readonly banyak: number;
    };

/** Errors shown at once; the rest is counted. */
const GALAT_DITUNJUKKAN = 200;

/** Errors sheet by sheet as they came. @example tempat "Target!D12" */
export function toGalatTampil(galat: readonly GalatBuku[]): Extract<HasilExcel, { jenis: "salah" }> {
  return {
    jenis: "salah",
    jumlah: galat.length,
    galat: galat.slice(0, GALAT_DITUNJUKKAN).map(({ lembar, sel, pesan }, i) => ({
      kunci: String(i),
      tempat: sel === null ? lembar : `${lembar}!${sel}`,
      pesan,
    })),
  };
}
