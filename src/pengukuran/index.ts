// pengukuran, the part that runs anywhere: types and pure rules of realisasi, capaian, scales and explanations.

export { alamatJelaskan } from "./alamat.ts";
export type { BahanPenjelasan } from "./bahan-penjelasan.ts";
export { type AturanCapaian, computeCapaian } from "./capaian.ts";
export { isDijadwalkan } from "./jadwal.ts";
export { explainCapaian } from "./jelaskan-capaian.ts";
export { explainRealisasi } from "./jelaskan-realisasi.ts";
export { type BahanLaporan, buildLaporanCapaian } from "./laporan.ts";
export { resolveRealisasi } from "./realisasi.ts";
export { type BahanRingkasan, buildRingkasanPd, type RingkasanPd } from "./ringkasan.ts";
export { formatSelCapaian, formatSelRealisasi, formatSelTarget, selKosong } from "./sel.ts";
export { type PredikatAkip, predikatAkip } from "./skala-akip.ts";
export { type MutuLayanan, mutuLayanan } from "./skala-ikm.ts";
export { predikatOf } from "./skala-realisasi.ts";
export { resolveTarget, type TargetAngka, type TargetPeriode, toTargetAngka } from "./target-periode.ts";
export { compareTercetak, compareTercetakJumlah } from "./tercetak.ts";
export type {
  AngkaTercetak,
  BahanUkur,
  BarisCapaian,
  Capaian,
  LaporanCapaian,
  Nilai,
  RealisasiTersimpan,
  SelAngka,
  TanpaAngka,
  TemuanCetak,
  UkurTersimpan,
} from "./tipe.ts";
export { type HasilUkur, measure } from "./ukur.ts";
