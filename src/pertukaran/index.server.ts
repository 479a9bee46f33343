// pertukaran, the part that reads folders and writes the database.
export { imporFolder } from "./impor.server.ts";
export { type BerkasNomenklatur, type HasilNomenklatur, imporNomenklatur } from "./impor-nomenklatur.server.ts";
export {
  getTemaImpor,
  getTemplatKondisi,
  type HasilPeriksaKondisi,
  type PermintaanPeriksaKondisi,
  type PermintaanSimpanKondisi,
  periksaKondisi,
  segarkanKondisi,
  simpanKondisi,
  type TemaImpor,
} from "./kondisi/impor-kondisi.server.ts";
export { muatAcuan, VERSI_NOMENKLATUR } from "./muat-acuan.server.ts";
export {
  type BukuRencana,
  getPratinjauBuku,
  getTemplatRencana,
  type HasilPeriksaBuku,
  type PermintaanBuku,
  type PratinjauBuku,
  periksaBukuRencana,
} from "./rencana/rencana-excel.server.ts";
export { siapkanContoh } from "./siapkan-contoh.server.ts";
