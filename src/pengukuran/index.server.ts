// pengukuran, the part that reads the database.
export { getLaporanCapaian, getPdRingkas, type PdRingkas, type PermintaanCapaian } from "./laporan.server.ts";
export {
  getPenjelasanCapaian,
  getPenjelasanPagu,
  getPenjelasanRealisasi,
  type PermintaanPenjelasan,
} from "./penjelasan.server.ts";
export { listPeriodeTersedia, type PeriodeTersedia } from "./periode.server.ts";
export { listRingkasanPd, type RingkasanPemda } from "./ringkasan.server.ts";
export type { TabelPengukuran } from "./tabel.server.ts";
export { findTercetakJumlah, type PermintaanTercetak } from "./ukur.server.ts";
