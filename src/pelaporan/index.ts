// pelaporan, the part that runs anywhere: the document model, the formats, and the layout of trees.
export { FORMAT_LAPORAN, type FormatLaporan, getFormat, type KodeFormat } from "./format.ts";
export { HURUF_LAPORAN, hurufOf } from "./gaya/huruf.ts";
export { CARA_TANDA, type CaraTanda, type KontakKop, type TataLaporan } from "./gaya/tata-laporan.ts";
export { readWarna, WARNA_BAKU } from "./gaya/warna.ts";
export { getJenis, JENIS_LAPORAN, type JenisLaporan, type KodeJenis } from "./jenis.ts";
export type { MasaLaporan } from "./masa.ts";
export type { Dokumen, SimpulPohon } from "./model.ts";
export {
  isBeralasan,
  type KeadaanNaskah,
  sebutanKeadaanNaskah,
  TINDAKAN_NASKAH,
  type TindakanNaskah,
} from "./naskah/alur-naskah.ts";
export { bacaTeks } from "./naskah/baca-teks.ts";
export type { BedaAngka } from "./naskah/beda-angka.ts";
export type { AngkaHidup, BlokTeks, TeksTerbaca } from "./naskah/blok-teks.ts";
export type * from "./naskah/naskah-tipe.ts";
export { FORMAT_PAKET, type KeadaanPaket, keadaanPaket, type LangkahPaket, type Paket } from "./paket/paket.ts";
export type { ElemenHtml, Unsur } from "./perender/html/unsur.ts";
export { GAYA_LAPIS } from "./perender/pptx/gaya-pohon.ts";
export { NILAI_WARNA } from "./perender/pptx/tema.ts";
export { lapisOf, toSimpulPohon } from "./simpul-pohon.ts";
export { type KotakPohon, type OpsiPohon, tataPohon } from "./tata/pohon.ts";
