// organisasi, the part that runs anywhere: types, rights, and pure rules about pejabat and the capaian policy.
export {
  AKSI,
  type Aksi,
  type Akun,
  assertCan,
  can,
  listPdDengan,
  namaPelaku,
  type Objek,
  PERAN,
  type Pengguna,
  type Peran,
  type PeranPengguna,
} from "./hak.ts";
export { findKebijakan, kalimatKebijakan, periksaSkala, pilihKebijakan, sebutanAturanTurun } from "./kebijakan.ts";
export { kepalaPada, type MasaJabatan, sebutanPejabat } from "./pejabat.ts";
export type { AturanTurun, KebijakanCapaian, Pejabat, Pemda, PerangkatDaerah, Pita, StatusPejabat } from "./tipe.ts";
