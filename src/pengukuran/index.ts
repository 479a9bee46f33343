// pengukuran, the part that runs anywhere: types and pure rules of realisasi, capaian, scales and explanations.

export { alamatJelaskan } from "./alamat.ts";
export {
  ALUR_AWAL,
  type Alur,
  type CatatanTindakan,
  foldAlur,
  isCocok,
  type Keadaan,
  labelAlur,
  TINDAKAN,
  type Tindakan,
} from "./alur.ts";
export type { BahanPenjelasan } from "./bahan-penjelasan.ts";
export type { Bukti, RantaiBukti, RingkasanBukti } from "./bukti/bukti.ts";
export type {
  AlamatBukti,
  IsiMasuk,
  MasukanGanti,
  MasukanHapus,
  MasukanSyarat,
  MasukanTautkan,
  MasukanUnggah,
} from "./bukti/skema-bukti.ts";
export { situsOf } from "./bukti/tautan.ts";
export { type AturanCapaian, computeCapaian } from "./capaian.ts";
export { alamatRekap, formatSelRekap, type ObjekRekap } from "./dasbor/alamat-rekap.ts";
export type * from "./dasbor/tipe.ts";
export type { SeriTriwulan, TitikTriwulan } from "./dasbor/triwulan.ts";
export type * from "./dasbor/tugas-tipe.ts";
export { acuanKuadran } from "./grafik/acuan-kuadran.ts";
export {
  type AcuanGrafik,
  type BentukGrafik,
  berangka,
  type GambaranGrafik,
  kalimatGrafik,
  type SeriGrafik,
  sebutanSel,
} from "./grafik/gambaran.ts";
export {
  gambaranCapaian,
  gambaranKuadran,
  gambaranSerapan,
  gambaranTahunan,
  gambaranTren,
  gambaranTriwulan,
  type PerihalGrafik,
} from "./grafik/susun.ts";
export {
  type BatangTempat,
  batasSkala,
  bulatGambar,
  type GarisTempat,
  type SebarTempat,
  tempatBatang,
  tempatGaris,
  tempatSebar,
} from "./grafik/tempat.ts";
export { NAMA_OPERAN } from "./hitung-ulang.ts";
export type * from "./isi-tipe.ts";
export { type HasilIsian, hitungIsian, measureIsi, readIsian } from "./isian.ts";
export { isDijadwalkan } from "./jadwal.ts";
export {
  findPeriodeIsi,
  type JadwalPengisian,
  kodeDiisi,
  type PengecualianJadwal,
  type StatusJadwal,
  sisaHari,
  statusJadwal,
} from "./jadwal-isi.ts";
export { explainCapaian } from "./jelaskan-capaian.ts";
export { explainRealisasi } from "./jelaskan-realisasi.ts";
export { explainRekap, kalimatRekap } from "./jelaskan-rekap.ts";
export {
  type BagianTetap,
  type HalamanKebijakan,
  type KebijakanTahun,
  PITA_TERBANYAK,
  teksMedan,
} from "./kebijakan/kebijakan-tahun.ts";
export { fromPolos, type KebijakanPolos, type KebijakanUkur, kebijakanUkurBawaan, toPolos } from "./kebijakan-ukur.ts";
export { listKurang, sebabTindakLanjut } from "./kewajiban.ts";
export { type BahanLaporan, buildLaporanCapaian } from "./laporan.ts";
export { type BahanPemantauan, buildPemantauan } from "./pemantauan/pemantauan.ts";
export { type BahanRenja, buildRenja } from "./pemantauan/renja.ts";
export type * from "./pemantauan/tipe.ts";
export { KANAL_MATI, KEADAAN_SURAT, type KeadaanSurat, labelKeadaanSurat } from "./pengingat/keadaan-surat.ts";
export { HARI_SEBELUM_BATAS, susunPengingat } from "./pengingat/susun.ts";
export { tulisPengingat } from "./pengingat/teks.ts";
export { type KodePeringatan, listPeringatan, type Peringatan } from "./peringatan.ts";
export { resolveRealisasi } from "./realisasi.ts";
export { type AnggotaRekap, computeRekap, type JumlahRekap, type Rekap } from "./rekap.ts";
export type { RekapPd, RekapSimpul } from "./rekap-pd.ts";
export { type BahanRingkasan, buildRingkasanPd, type RingkasanPd } from "./ringkasan.ts";
export { formatSelCapaian, formatSelPersen, formatSelRealisasi, formatSelTarget, selKosong } from "./sel.ts";
export { type PredikatAkip, predikatAkip } from "./skala-akip.ts";
export { type MutuLayanan, mutuLayanan } from "./skala-ikm.ts";
export { predikatOf } from "./skala-realisasi.ts";
export { type BahanTahunan, buildKinerjaTahunan, type UkurTahun } from "./tahunan/kinerja.ts";
export { type BahanSePemda, buildKinerjaSePemda, type UangPd } from "./tahunan/se-pemda.ts";
export type * from "./tahunan/tipe.ts";
export { resolveTarget, type TargetAngka, type TargetPeriode, toTargetAngka } from "./target-periode.ts";
export { type BahanTemuan, buildTemuanPd } from "./temuan-pd/temuan-pd.ts";
export type * from "./temuan-pd/tipe.ts";
export { compareTercetak, compareTercetakJumlah } from "./tercetak.ts";
export { listTindakanTersedia, type ObjekTindakan, sebabTakBoleh } from "./tindakan-tersedia.ts";
export type {
  AngkaTercetak,
  BahanUkur,
  BarisCapaian,
  Capaian,
  HitungUlang,
  LaporanCapaian,
  Nilai,
  RealisasiTersimpan,
  SelAngka,
  TanpaAngka,
  TemuanCetak,
  UkurTersimpan,
} from "./tipe.ts";
export { type HasilUkur, measure } from "./ukur.ts";
