// perencanaan, the part that runs anywhere: types and pure rules over the plan of one perangkat daerah.
export {
  type Anggaran,
  type BarisAnggaran,
  type BarisPrioritas,
  buildAnggaran,
  buildPrioritas,
  explainPagu,
  penjumlahan,
  sumRupiah,
} from "./anggaran.ts";
export { type BarisIku, type DaftarIku, listIku, rumusIndikator } from "./iku.ts";
export {
  buildPohon,
  type CabangPohon,
  childrenOf,
  compareSimpul,
  findLeluhur,
  indikatorOf,
  labelJenisSimpul,
  listSimpul,
  orderSimpul,
} from "./pohon.ts";
export { pilihTahun } from "./tahun.ts";
export { formatTarget, type SelTarget, selTarget } from "./target.ts";
export type {
  Agregasi,
  Indikator,
  JenisSimpul,
  NilaiTarget,
  Polaritas,
  RencanaPd,
  Simpul,
  Variabel,
} from "./tipe.ts";
export {
  type IndikatorTersimpan,
  indikatorPada,
  type TargetTersimpan,
  type VersiTersimpan,
} from "./versi.ts";
