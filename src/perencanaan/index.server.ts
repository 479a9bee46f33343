// perencanaan, the part that reads the database.
export { type LingkupIndikator, listIndikatorTersimpan } from "./indikator.server.ts";
export { getBedaVersi, getNaskahPada } from "./rancangan/banding-versi.server.ts";
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
export {
  type BarisBentrok,
  type HasilUbah,
  type PermintaanUbah,
  type PerubahanDiminta,
  ubahRancangan,
} from "./rancangan/ubah-rancangan.server.ts";
export { getVersi, listDokumen, loadLingkup, loadRancangan, type Rancangan } from "./rancangan/versi-baca.server.ts";
export { byId, getRencanaPd, listPaguProgram } from "./rencana.server.ts";
export { getAnggaran, getIku, getPohon, type PermintaanRencana } from "./rencana-kasus.server.ts";
export type { TabelPerencanaan } from "./tabel.server.ts";
export { resolveTahun, tahunKini } from "./tahun.server.ts";
