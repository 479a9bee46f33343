// What the SAKIP deck is built from. Loaded by deck.server.ts, read by every file of penyusun/.
import type { LaporanCapaian } from "#pengukuran";
import type { Anggaran, BarisPrioritas, CabangPohon, DaftarIku } from "#perencanaan";
import type { TemaBeranggaran } from "./tema/bahan-tema.ts";

/** A theme in which the PD has a role or tagged budget, with that budget for the report's year. */
export type TemaDeck = TemaBeranggaran;

/** Everything a deck shows of one PD, in the year of the report's period. All parts come from one state of the data. */
export type BahanDeck = {
  readonly laporan: LaporanCapaian;
  readonly iku: DaftarIku;
  readonly anggaran: Anggaran;
  readonly prioritas: readonly BarisPrioritas[];
  readonly pohon: readonly CabangPohon[];
  readonly tema: readonly TemaDeck[];
};

/** "Dinas Tenaga Kerja Kabupaten Lamongan": whose report it is. */
export function namaLembaga({ laporan: { pd, pemda } }: BahanDeck): string {
  return `${pd.nama} ${pemda.nama}`;
}
