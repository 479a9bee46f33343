// tematik, the part that reads the database.

export { getBacaanTema, type PermintaanBacaan } from "./bacaan/bacaan.server.ts";
export {
  getPenjelasanKondisi,
  getPenjelasanPenanda,
  getPenjelasanSerapan,
  getPenjelasanStrategi,
  type PermintaanUangStrategi,
  type PermintaanUangTema,
} from "./jelaskan/jelaskan.server.ts";
export {
  CALON_PER_HALAMAN,
  type DaftarCalon,
  listCalonPenanda,
  type PermintaanCalon,
} from "./penanda/calon-penanda.server.ts";
export { getPenandaTema, type LembarPenanda } from "./penanda/lembar-penanda.server.ts";
export { type HasilSalin, salinPenandaTahun } from "./penanda/salin-penanda.server.ts";
export { type HasilTandai, tandaiAnggaran } from "./penanda/tandai-anggaran.server.ts";
export {
  cariIndikator,
  getHakTema,
  getTemaSunting,
  MAKS_INDIKATOR,
  type PilihanKoordinator,
  type TemaSunting,
} from "./sunting/baca-sunting.server.ts";
export { findPengubahNilai } from "./sunting/baris-tulis.server.ts";
export { bukaBuktiInovasi, unggahBuktiInovasi } from "./sunting/bukti-inovasi.server.ts";
export { deleteTema } from "./sunting/hapus-tema.server.ts";
export { tambahKondisiBaku } from "./sunting/kondisi-baku.server.ts";
export { listPeranPd, type PeranPdTema } from "./sunting/peran-pd.server.ts";
export { type LingkupTema, readSuntingan, writeTema } from "./sunting/pintu-tema.server.ts";
export { createTema, updateTema } from "./sunting/simpan-tema.server.ts";
export { Suntingan } from "./sunting/suntingan.ts";
export { ubahTema } from "./sunting/ubah-tema.server.ts";
export type { TabelTematik } from "./tabel.server.ts";
export {
  getAnggaranTema,
  getPenjelasanTema,
  getTema,
  listTema,
  type PermintaanAnggaranTema,
  type PermintaanTema,
  SEMUA_PD,
} from "./tema.server.ts";
