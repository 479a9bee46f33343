// pelaporan, the part that runs anywhere: the document model, the formats, and the layout of trees.
export { FORMAT_LAPORAN, type FormatLaporan, getFormat, type KodeFormat } from "./format.ts";
export type { Dokumen, SimpulPohon } from "./model.ts";
export type { ElemenHtml, Unsur } from "./perender/html/unsur.ts";
export { GAYA_LAPIS } from "./perender/pptx/gaya-pohon.ts";
export { NILAI_WARNA } from "./perender/pptx/tema.ts";
export { lapisOf, toSimpulPohon } from "./simpul-pohon.ts";
export { type KotakPohon, type OpsiPohon, tataPohon } from "./tata/pohon.ts";
