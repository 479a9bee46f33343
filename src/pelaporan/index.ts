// pelaporan, the part that runs anywhere: the document model, the formats, and the layout of trees.
export { FORMAT_LAPORAN, type FormatLaporan, getFormat, type KodeFormat } from "./format.ts";
export type { Dokumen, SimpulPohon } from "./model.ts";
export type { ElemenHtml, Unsur } from "./perender/html/unsur.ts";
export { toSimpulPohon } from "./simpul-pohon.ts";
export { type KotakPohon, type OpsiPohon, tataPohon } from "./tata/pohon.ts";
