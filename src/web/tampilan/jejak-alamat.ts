// Addresses of the history pages. Pure; called by every row that links to its history.

/**
 * The history of one realisasi; `periode` is the cell's own.
 * @example alamatJejakRealisasi("disnaker", { indikator: "iku-1", periode: "2024-TW4" }) // "/jejak/realisasi/disnaker/iku-1/2024-TW4"
 */
export function alamatJejakRealisasi(
  pdKode: string,
  { indikator, periode }: { readonly indikator: string; readonly periode: string },
): string {
  return `/jejak/realisasi/${[pdKode, indikator, periode].map(encodeURIComponent).join("/")}`;
}

/** The history of an account, a filling period or a PD. @example alamatJejak("jadwal", "2024-S2") // "/jejak/jadwal/2024-S2" */
export function alamatJejak(jenis: "pengguna" | "jadwal" | "pd", kunci: string): string {
  return `/jejak/${jenis}/${encodeURIComponent(kunci)}`;
}
