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
export { listAnakBoleh, periksaTempat } from "./aturan-simpul.ts";
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
export {
  BAGIAN_KUNCI,
  bagianKunci,
  type IsiBaris,
  isMilikDokumen,
  JENIS_BARIS,
  type JenisBaris,
  type JenisDokumen,
  kunciBaris,
  type Perubahan,
  SKEMA_BARIS,
  TINGKAT_KINERJA,
  type TingkatKinerja,
} from "./rancangan/baris.ts";
export {
  type BedaBaris,
  type BedaKolom,
  diffNaskah,
  sebutanBaris,
  sebutanJenisBaris,
  toPerubahan,
} from "./rancangan/beda.ts";
export {
  type DokumenRencana,
  findVersiBerlaku,
  findVersiTerbuka,
  type IsiVersi,
  sebutanDokumen,
  type VersiRencana,
} from "./rancangan/dokumen.ts";
export {
  type AksiVersi,
  foldVersi,
  type KeadaanVersi,
  nextAksiVersi,
  sebutanKeadaanVersi,
  sebutanVersi,
  type TindakanVersi,
} from "./rancangan/keadaan-versi.ts";
export {
  applyPerubahan,
  childrenNaskah,
  descendantsNaskah,
  emptyNaskah,
  indikatorNaskah,
  listBaris,
  type Naskah,
  rumusPada,
} from "./rancangan/naskah.ts";
export { copyTahun, invert, moveSimpul, nextKode, removeIndikator, removeSimpul } from "./rancangan/operasi.ts";
export { periksaNaskah } from "./rancangan/periksa-naskah.ts";
export type { LingkupNaskah, TemuanRencana } from "./rancangan/temuan-rencana.ts";
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
