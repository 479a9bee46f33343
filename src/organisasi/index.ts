// organisasi, the part that runs anywhere: types, rights, and pure rules about pejabat and the capaian policy.
export { type JabatanBeratasan, periksaAtasan } from "./atasan.ts";
export {
  AKSI,
  type Aksi,
  type Akun,
  assertCan,
  can,
  listPdDengan,
  namaPelaku,
  type Objek,
  objekMilik,
  PERAN,
  type Pengguna,
  type Peran,
  type PeranPengguna,
} from "./hak.ts";
export type { IsianJabatan, IsianPd, IsianPejabat } from "./isian-organisasi.ts";
export type { IsianPengguna } from "./isian-pengguna.ts";
export { type EntriJejak, type HalamanJejak, type IsiJejak, sebutanPelaku } from "./jejak.ts";
export { withoutPemda } from "./jenis-pd.ts";
export { findKebijakan, kalimatKebijakan, periksaSkala, pilihKebijakan, sebutanAturanTurun } from "./kebijakan.ts";
export { BATAS_KEBIJAKAN_SANDI } from "./masuk/batas-sesi.ts";
export { sebutanJeda } from "./masuk/jeda.ts";
export { kepalaPada, type MasaJabatan, sebutanPejabat } from "./pejabat.ts";
export { PERAN_PD, type PenggunaTerdaftar, type PeranDiberi, sebutanPeran } from "./pengguna.ts";
export {
  IsianReorganisasi,
  isAdaPada,
  JENIS_REORGANISASI,
  type JenisReorganisasi,
  kalimatReorganisasi,
  namaPada,
  pdPada,
  type Reorganisasi,
} from "./reorganisasi.ts";
export type { JabatanTersusun, PdTersusun, PejabatTersusun, SusunanPd } from "./susunan.ts";
export type {
  AturanTurun,
  KebijakanCapaian,
  NamaLampau,
  Pejabat,
  Pemda,
  PerangkatDaerah,
  Pita,
  StatusPejabat,
} from "./tipe.ts";
