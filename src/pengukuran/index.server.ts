// pengukuran, the part that reads the database.

export { ajukan } from "./ajukan.server.ts";
export { getAntrianVerifikasi } from "./antrian.server.ts";
export { aturJadwal } from "./atur-jadwal.server.ts";
export { aturPengecualian } from "./atur-pengecualian.server.ts";
export { getAturanBeku, type PermintaanBeku } from "./beku-daftar.server.ts";
export { bekukanHarian } from "./bekukan.server.ts";
export { bukaKunci } from "./buka-kunci.server.ts";
export { aturSyaratBukti } from "./bukti/atur-syarat.server.ts";
export { type BerkasBukti, bukaBukti } from "./bukti/buka.server.ts";
export { type LembarBukti, listBukti } from "./bukti/daftar.server.ts";
export { gantiBukti } from "./bukti/ganti.server.ts";
export { hapusBukti } from "./bukti/hapus.server.ts";
export { tautkanBukti, unggahBukti } from "./bukti/unggah.server.ts";
export { getDasbor, type PermintaanDasbor } from "./dasbor/dasbor.server.ts";
export {
  type AcuanRekap,
  getKebijakanRekap,
  getPenjelasanRekapKelompok,
  getPenjelasanRekapPemda,
  getRekapSePemda,
  getRekapTriwulan,
  listTrenRekap,
  type RekapSePemda,
  type RekapTriwulan,
  type TitikTren,
} from "./dasbor/rekap-ringkas.server.ts";
export { getTugas } from "./dasbor/tugas.server.ts";
export { catatImpor } from "./impor-alur.server.ts";
export { listJadwal } from "./jadwal-kasus.server.ts";
export { getJejakJadwal, type PermintaanJejakJadwal } from "./jejak-jadwal.server.ts";
export { getJejakRealisasi, type JejakRealisasi, type PermintaanJejakRealisasi } from "./jejak-realisasi.server.ts";
export { getKebijakanTahun, type PermintaanKebijakan } from "./kebijakan/lihat-kebijakan.server.ts";
export { type MasukanKebijakan, saveKebijakan } from "./kebijakan/simpan-kebijakan.server.ts";
export { kembalikan } from "./kembalikan.server.ts";
export { koreksiRealisasi } from "./koreksi.server.ts";
export { kunciPeriode } from "./kunci.server.ts";
export { getLaporanCapaian, getPdRingkas, type PdRingkas, type PermintaanCapaian } from "./laporan.server.ts";
export { getLembarIsi } from "./lembar.server.ts";
export { findPdBawaan } from "./pd-bawaan.server.ts";
export { getPemantauanTriwulan, type PermintaanPemantauan } from "./pemantauan/pemantauan.server.ts";
export { getEvaluasiRenja } from "./pemantauan/renja.server.ts";
export { kirimSurat } from "./pengingat/kirim.server.ts";
export {
  type BarisSurat,
  getKotakKeluar,
  getSurat,
  type KotakKeluar,
  kirimUlang,
  type SuratLengkap,
} from "./pengingat/kotak-keluar.server.ts";
export { KIRIM_SURAT, listPekerjaan } from "./pengingat/pekerjaan.server.ts";
export { lihatPengingat, type PratinjauSurat, susunHarian, susunSekarang } from "./pengingat/susun.server.ts";
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
export { listHasilTahunan, type PilihanTahunan } from "./tahunan/hasil-tahunan.server.ts";
export { getKinerjaTahunan, type PermintaanTahunan } from "./tahunan/kinerja.server.ts";
export { getKinerjaSePemda } from "./tahunan/se-pemda.server.ts";
export { tarik } from "./tarik.server.ts";
export { getTemuanPd } from "./temuan-pd/temuan-pd.server.ts";
export { terima } from "./terima.server.ts";
export { findTercetakJumlah, type PermintaanTercetak } from "./ukur.server.ts";
