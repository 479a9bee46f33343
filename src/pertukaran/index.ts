// pertukaran, the part that runs anywhere: what an import did and how that reads, and errors of a workbook.
export type { GalatBuku } from "./buku/sel.ts";
export { formatHasilImpor, type HasilBerkas, type HasilImpor } from "./hasil-impor.ts";
export type { Dilewati } from "./kondisi/baca-kondisi.ts";
export { type BedaKondisi, type PerubahanKondisi, perubahanDari } from "./kondisi/banding-kondisi.ts";
