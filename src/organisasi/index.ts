// organisasi, the part that runs anywhere: types, rights, and pure rules about pejabat and the capaian policy.
export { type Aksi, assertCan, can, type Objek, type Pengguna } from "./hak.ts";
export { findKebijakan, kalimatKebijakan, periksaSkala, pilihKebijakan, sebutanAturanTurun } from "./kebijakan.ts";
export { kepalaPada, type MasaJabatan, sebutanPejabat } from "./pejabat.ts";
export type { AturanTurun, KebijakanCapaian, Pejabat, Pemda, PerangkatDaerah, Pita, StatusPejabat } from "./tipe.ts";
