// pengukuran, the part that reads the database.

export { ajukan } from "./ajukan.server.ts";
export { getAntrianVerifikasi } from "./antrian.server.ts";
export { aturJadwal } from "./atur-jadwal.server.ts";
export { aturPengecualian } from "./atur-pengecualian.server.ts";
export { bekukanHarian } from "./bekukan.server.ts";
export { bukaKunci } from "./buka-kunci.server.ts";
export { catatImpor } from "./impor-alur.server.ts";
export { listJadwal } from "./jadwal-kasus.server.ts";
export { kembalikan } from "./kembalikan.server.ts";
export { koreksiRealisasi } from "./koreksi.server.ts";
export { kunciPeriode } from "./kunci.server.ts";
export { getLaporanCapaian, getPdRingkas, type PdRingkas, type PermintaanCapaian } from "./laporan.server.ts";
export { getLembarIsi } from "./lembar.server.ts";
export {
  getPenjelasanCapaian,
  getPenjelasanPagu,
  getPenjelasanRealisasi,
  type PermintaanPenjelasan,
} from "./penjelasan.server.ts";
export { listPeriodeTersedia, type PeriodeTersedia } from "./periode.server.ts";
export {
  getPenjelasanRekap,
  getRekapPd,
  getRekapPemda,
  type PermintaanRekap,
  type RekapPemda,
} from "./rekap.server.ts";
export { listRingkasanPd, type RingkasanPemda } from "./ringkasan.server.ts";
export { setujui } from "./setujui.server.ts";
export { simpanRealisasi } from "./simpan.server.ts";
export { simpanAnggaran } from "./simpan-anggaran.server.ts";
export type { TabelAlur, TabelPengukuran } from "./tabel.server.ts";
export { tarik } from "./tarik.server.ts";
export { terima } from "./terima.server.ts";
export { findTercetakJumlah, type PermintaanTercetak } from "./ukur.server.ts";
