// perencanaan, the part that reads the database.
export { type LingkupIndikator, listIndikatorTersimpan } from "./indikator.server.ts";
export { getLembarIndikator, type LembarIndikator, type PermintaanLembar } from "./indikator-lembar.server.ts";
export {
  cariNomenklatur,
  getBandingNomenklatur,
  listVersiNomenklatur,
  type PermintaanCari,
} from "./nomenklatur-cari.server.ts";
export {
  getPerjanjian,
  getPerjanjianJabatan,
  listPerjanjian,
  type PermintaanPerjanjianPd,
} from "./perjanjian/baca-perjanjian.server.ts";
export { bukaBerkasPerjanjian, lampirkanBerkas } from "./perjanjian/berkas-perjanjian.server.ts";
export { periksaSidik } from "./perjanjian/periksa-sidik.server.ts";
export { findPerjanjianKepala } from "./perjanjian/perjanjian-kepala.server.ts";
export {
  aturLampiranPerjanjian,
  batalkanPerjanjian,
  susunPerjanjian,
} from "./perjanjian/susun-perjanjian.server.ts";
export { tandatanganiPerjanjian } from "./perjanjian/tandatangani.server.ts";
export { getBedaVersi } from "./rancangan/banding-versi.server.ts";
export {
  createDokumen,
  getDaftarDokumen,
  type HasilTindakan,
  type IsianDokumen,
  mulaiPerubahan,
  tindakVersi,
} from "./rancangan/dokumen-kasus.server.ts";
export { loadNaskah, type RuangNaskah } from "./rancangan/naskah-baca.server.ts";
export { type LingkupPd, type PermintaanPd, readRencanaPd, writeRencanaPd } from "./rancangan/pintu-rencana.server.ts";
export { getRenstra, type HalamanRenstra, type PilihanRenstra } from "./rancangan/renstra.server.ts";
export { getNaskahPada, type RencanaPada } from "./rancangan/riwayat.server.ts";
export { CARA_SALIN, type CaraSalin, getCalonSalinan, salinTahun } from "./rancangan/salin-tahun.server.ts";
export { getTemuanVersi, type TemuanVersi } from "./rancangan/temuan-versi.server.ts";
export {
  type BarisBentrok,
  type HasilUbah,
  type PermintaanUbah,
  type PerubahanDiminta,
  ubahRancangan,
} from "./rancangan/ubah-rancangan.server.ts";
export { getVersi, listDokumen, loadLingkup, loadRancangan, type Rancangan } from "./rancangan/versi-baca.server.ts";
export { byId, getRencanaPd, listPaguProgram } from "./rencana.server.ts";
export { listRencanaAksi } from "./rencana-aksi.server.ts";
export { getAnggaran, getIku, getPohon, type PermintaanRencana } from "./rencana-kasus.server.ts";
export type { TabelPerencanaan } from "./tabel.server.ts";
export { resolveTahun, tahunKini } from "./tahun.server.ts";
export { findTargetJangkaMenengah, type TargetJangkaMenengah } from "./target-jangka-menengah.server.ts";
export { listTemuanBerlaku } from "./temuan-rencana.server.ts";
