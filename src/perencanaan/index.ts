// perencanaan, the part that runs anywhere: types and pure rules over the plan of one perangkat daerah.

export { agregasikan, desimalGabungan } from "./agregasi.ts";
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
export { type BahanKamus, type BarisKamus, buildKamus, sebutanKinerja } from "./indikator-kamus.ts";
export { dropVariabel, renameVariabel, type TelaahRumus, telaahRumus } from "./indikator-rumus.ts";
export {
  bentukKode,
  bidangKode,
  cakupanWilayah,
  compareKode,
  indukKode,
  isKodeSama,
  JENIS_BERNOMENKLATUR,
  JENIS_NOMENKLATUR,
  type JenisNomenklatur,
  jenisKode,
  kodeAcuan,
  kodeBerbidang,
  normaliseKode,
  versiTerbaru,
} from "./nomenklatur.ts";
export {
  type ButirNomenklatur,
  type DaftarNomenklatur,
  findButir,
  type NodeBernomenklatur,
  periksaKodeNomenklatur,
  type SalahNomenklatur,
  type SekitarNomenklatur,
} from "./nomenklatur-aturan.ts";
export type { BandingNomenklatur, BedaNomenklatur, ButirDaftar } from "./nomenklatur-banding.ts";
export type { ButirCari, HasilCari, VersiNomenklatur } from "./nomenklatur-tipe.ts";
export type { BedaPerjanjian } from "./perjanjian/beda-perjanjian.ts";
export { bentukBaku } from "./perjanjian/bentuk-baku.ts";
export {
  type IsiPerjanjian,
  type KeadaanPerjanjian,
  type Pihak,
  sebutanKeadaanPerjanjian,
  sebutanPerjanjian,
} from "./perjanjian/isi-perjanjian.ts";
export type * from "./perjanjian/perjanjian.ts";
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
export { gulungPagu, type PaguTahunan, type PaguTergulung } from "./rancangan/gulung-pagu.ts";
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
  orderNaskah,
  rumusPada,
} from "./rancangan/naskah.ts";
export { copyTahun, invert, moveSimpul, nextKode, removeIndikator, removeSimpul } from "./rancangan/operasi.ts";
export {
  ARAH_SIMPUL,
  type ArahSimpul,
  addKaitan,
  addSimpul,
  countTempat,
  indukDalam,
  isDiBawah,
  listJenisBawah,
  periksaInduk,
  removeCabang,
  shiftSimpul,
  type TempatSimpul,
  tempatAkhir,
  tempatSesudah,
} from "./rancangan/operasi-simpul.ts";
export { periksaNaskah } from "./rancangan/periksa-naskah.ts";
export { periksaStruktur } from "./rancangan/periksa-struktur.ts";
export {
  buildRenstra,
  type IndikatorRenstra,
  type IsiRenstra,
  type MasaDokumen,
  type SimpulRenstra,
  type SumberAngka,
} from "./rancangan/renstra.ts";
export {
  type HasilTarget,
  POLA_JADWAL,
  type PolaJadwal,
  parseTarget,
  periodeJadwal,
  polaJadwal,
  sebutanPolaJadwal,
  teksTarget,
} from "./rancangan/teks-target.ts";
export type { LingkupNaskah, TemuanBerlaku, TemuanRencana } from "./rancangan/temuan-rencana.ts";
export type { RencanaAksi } from "./rencana-aksi.ts";
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
