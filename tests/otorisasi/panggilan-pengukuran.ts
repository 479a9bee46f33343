// How each use case of pengukuran is called for one target. Used by kasus.db.test.ts.
import * as pengukuran from "#pengukuran/server";
import type { Panggilan, Sasaran } from "./sasaran.ts";

const lembar = ({ pemdaSlug, pdKode, periode }: Sasaran) => ({ pemdaSlug, pdKode, periode });
const sePemda = ({ pemdaSlug, periode }: Sasaran) => ({ pemdaSlug, periode });
const angka = (s: Sasaran) => ({ ...lembar(s), indikatorKode: s.indikator });
const massal = (s: Sasaran) => ({ ...lembar(s), sel: [{ indikator: s.indikator, periode: s.periode, versi: 0 }] });
const simpan = (s: Sasaran) => ({
  ...lembar(s),
  sel: { indikator: s.indikator, periode: s.periode, versi: 0 },
  isian: {
    nilai: { jenis: "nilai" as const, teks: "bukan angka" },
    narasi: { faktorPendukung: "", faktorPenghambat: "", tindakLanjut: "" },
  },
});
const bukti = (s: Sasaran) => ({ ...lembar(s), indikator: s.indikator, ukur: s.periode });
const buktiBaru = (s: Sasaran) => ({ ...bukti(s), jenis: "", keterangan: "", alasan: "" });
const KEBIJAKAN = {
  tahun: "2024",
  desimal: "9",
  batasBawah: "",
  batasAtas: "",
  aturanTurun: "target_per_realisasi",
  dasar: "uji",
  skala: [],
  tindakLanjutDiBawah: "100",
  tindakLanjutDiAtas: "120",
  rasioLonjakan: "50",
  rekapBatasAtas: "",
  rekapKosong: "diabaikan",
  alasan: "uji",
};
const tautan = { bentuk: "tautan" as const, url: "https://contoh.go.id/bukti" };

export const PANGGILAN_PENGUKURAN: Readonly<Record<string, Panggilan>> = {
  getLaporanCapaian: (k, p, s) => pengukuran.getLaporanCapaian(k, p, lembar(s)),
  getPemantauanTriwulan: (k, p, s) => pengukuran.getPemantauanTriwulan(k, p, { ...lembar(s), periode: "2024-TW2" }),
  getEvaluasiRenja: (k, p, s) =>
    pengukuran.getEvaluasiRenja(k, p, { pemdaSlug: s.pemdaSlug, pdKode: s.pdKode, tahun: 2024 }),
  getTemuanPd: (k, p, s) => pengukuran.getTemuanPd(k, p, lembar(s)),
  getPdRingkas: (k, p, s) => pengukuran.getPdRingkas(k, p, lembar(s)),
  listPeriodeTersedia: (k, p, s) => pengukuran.listPeriodeTersedia(k, p, lembar(s)),
  findPdBawaan: (k, p, s) => pengukuran.findPdBawaan(k, p, { pemdaSlug: s.pemdaSlug }),
  listRingkasanPd: (k, p, s) => pengukuran.listRingkasanPd(k, p, { pemdaSlug: s.pemdaSlug }),
  getKinerjaTahunan: (k, p, s) =>
    pengukuran.getKinerjaTahunan(k, p, { pemdaSlug: s.pemdaSlug, pdKode: s.pdKode, tahun: 2024 }),
  getKinerjaSePemda: (k, p, s) => pengukuran.getKinerjaSePemda(k, p, { pemdaSlug: s.pemdaSlug, tahun: 2024 }),
  getRekapPd: (k, p, s) => pengukuran.getRekapPd(k, p, lembar(s)),
  getRekapPemda: (k, p, s) => pengukuran.getRekapPemda(k, p, sePemda(s)),
  getRekapSePemda: (k, p, s) => pengukuran.getRekapSePemda(k, p, sePemda(s)),
  getRekapTriwulan: (k, p, s) => pengukuran.getRekapTriwulan(k, p, { pdKode: s.pdKode, tahun: 2024 }),
  listTrenRekap: (k, p, s) => pengukuran.listTrenRekap(k, p, lembar(s)),
  getPenjelasanCapaian: (k, p, s) => pengukuran.getPenjelasanCapaian(k, p, angka(s)),
  getPenjelasanRealisasi: (k, p, s) => pengukuran.getPenjelasanRealisasi(k, p, { ...angka(s), periode: "2024-S1" }),
  getPenjelasanPagu: (k, p, s) =>
    pengukuran.getPenjelasanPagu(k, p, { pemdaSlug: s.pemdaSlug, pdKode: s.pdKode, tahun: 2024 }),
  getPenjelasanRekap: (k, p, s) => pengukuran.getPenjelasanRekap(k, p, lembar(s)),
  getPenjelasanRekapKelompok: (k, p, s) =>
    pengukuran.getPenjelasanRekapKelompok(k, p, { ...lembar(s), kelompok: "IKU" }),
  getPenjelasanRekapPemda: (k, p, s) => pengukuran.getPenjelasanRekapPemda(k, p, sePemda(s)),
  getLembarIsi: (k, p, s) => pengukuran.getLembarIsi(k, p, lembar(s)),
  getJejakRealisasi: (k, p, s) => pengukuran.getJejakRealisasi(k, p, { ...lembar(s), indikator: s.indikator }),
  getAturanBeku: (k, p, s) => pengukuran.getAturanBeku(k, p, lembar(s)),
  listJadwal: (k, p, s) => pengukuran.listJadwal(k, p, { pemdaSlug: s.pemdaSlug, pdKode: s.pdKode }),
  getJejakJadwal: (k, p, s) => pengukuran.getJejakJadwal(k, p, sePemda(s)),
  getDasbor: (k, p, s) => pengukuran.getDasbor(k, p, sePemda(s)),
  getKebijakanRekap: (k, p, s) => pengukuran.getKebijakanRekap(k, p, lembar(s)),
  lihatPengingat: (k, p, s) => pengukuran.lihatPengingat(k, p, { pemdaSlug: s.pemdaSlug }),
  getKotakKeluar: (k, p, s) => pengukuran.getKotakKeluar(k, p, { pemdaSlug: s.pemdaSlug }),
  getSurat: (k, p, s) => pengukuran.getSurat(k, p, { pemdaSlug: s.pemdaSlug, suratId: s.suratId }),
  susunSekarang: (k, p, s) => pengukuran.susunSekarang(k, p, { pemdaSlug: s.pemdaSlug }),
  kirimUlang: (k, p, s) => pengukuran.kirimUlang(k, p, { pemdaSlug: s.pemdaSlug, suratId: s.suratId }),
  getKebijakanTahun: (k, p, s) => pengukuran.getKebijakanTahun(k, p, { pemdaSlug: s.pemdaSlug, tahun: 2024 }),
  saveKebijakan: (k, p, s) => pengukuran.saveKebijakan(k, p, { ...KEBIJAKAN, pemdaSlug: s.pemdaSlug }),
  getTugas: (k, p) => pengukuran.getTugas(k, p),
  getAntrianVerifikasi: (k, p, s) =>
    pengukuran.getAntrianVerifikasi(k, p, {
      ...lembar(s),
      menunggu: s.pelaku === "kepala_pd" ? "kepala_pd" : "verifikator",
    }),
  simpanRealisasi: (k, p, s) => pengukuran.simpanRealisasi(k, p, simpan(s)),
  simpanAnggaran: (k, p, s) =>
    pengukuran.simpanAnggaran(k, p, { ...lembar(s), simpulId: s.idAsing, versi: 0, teks: "1" }),
  koreksiRealisasi: (k, p, s) => pengukuran.koreksiRealisasi(k, p, { ...simpan(s), alasan: "uji" }),
  ajukan: (k, p, s) => pengukuran.ajukan(k, p, massal(s)),
  tarik: (k, p, s) => pengukuran.tarik(k, p, massal(s)),
  setujui: (k, p, s) => pengukuran.setujui(k, p, massal(s)),
  terima: (k, p, s) => pengukuran.terima(k, p, massal(s)),
  kembalikan: (k, p, s) => pengukuran.kembalikan(k, p, { ...massal(s), catatan: "uji" }),
  kunciPeriode: (k, p, s) => pengukuran.kunciPeriode(k, p, lembar(s)),
  bukaKunci: (k, p, s) => pengukuran.bukaKunci(k, p, { ...lembar(s), alasan: "uji" }),
  aturJadwal: (k, p, s) => pengukuran.aturJadwal(k, p, { ...sePemda(s), dibuka: "2025-01-02", batas: "2025-01-31" }),
  aturPengecualian: (k, p, s) =>
    pengukuran.aturPengecualian(k, p, { ...lembar(s), batas: "2025-02-10", alasan: "Bencana banjir" }),
  listBukti: (k, p, s) => pengukuran.listBukti(k, p, bukti(s)),
  bukaBukti: (k, p, s) => pengukuran.bukaBukti(k, p, { id: s.buktiId }),
  unggahBukti: (k, p, s) =>
    pengukuran.unggahBukti(k, p, {
      ...buktiBaru(s),
      berkas: { nama: "bukti.txt", isi: new TextEncoder().encode("x") },
    }),
  tautkanBukti: (k, p, s) => pengukuran.tautkanBukti(k, p, { ...buktiBaru(s), url: tautan.url }),
  gantiBukti: (k, p, s) =>
    pengukuran.gantiBukti(k, p, { ...bukti(s), id: s.buktiId, keterangan: "", alasan: "uji", isi: tautan }),
  hapusBukti: (k, p, s) => pengukuran.hapusBukti(k, p, { ...bukti(s), id: s.buktiId, alasan: "uji" }),
  aturSyaratBukti: (k, p, s) =>
    pengukuran.aturSyaratBukti(k, p, { pemdaSlug: s.pemdaSlug, pdKode: s.pdKode, indikator: s.indikator, jenis: [] }),
};
