// How each use case of organisasi and of the reading modules is called for one target. Used by kasus.db.test.ts.
import * as organisasi from "#organisasi/server";
import * as pelaporan from "#pelaporan/server";
import * as perencanaan from "#perencanaan/server";
import * as pertukaran from "#pertukaran/server";
import * as tematik from "#tematik/server";
import { type Panggilan, PENANDA_ID, type Sasaran } from "./sasaran.ts";

const SANDI = { sandi: "salah", alamat: "10.9.0.1" } as const;
const KEBIJAKAN = { panjangTerpendek: "12", menganggurMenit: "60", palingLamaJam: "12", wajibTotp: false };
let nomor = 0;
const isian = () => ({
  surel: `baru${++nomor}@contoh.go.id`,
  nama: "Baru",
  peran: [{ peran: "pimpinan" as const, pdKode: null }],
});
const DOKUMEN = { jenis: "renja", judul: "", tahunMulai: 2027, tahunSelesai: 2027, tahunDasar: null } as const;
const pdBaru = (kode: string) => ({ kode, nama: "Dinas", namaSingkat: "Dinas", bidang: "2.07", urutan: 9 });

export const PANGGILAN_ORGANISASI: Readonly<Record<string, Panggilan>> = {
  getDaftarPd: (k, p, s) => organisasi.getDaftarPd(k, p, s),
  listPengguna: (k, p, s) => organisasi.listPengguna(k, p, s),
  getPengguna: (k, p, s) => organisasi.getPengguna(k, p, s.penggunaId),
  createPengguna: (k, p, s) => organisasi.createPengguna(k, p, { ...isian(), pemdaSlug: s.pemdaSlug }),
  updatePengguna: (k, p, s) => organisasi.updatePengguna(k, p, { ...isian(), id: s.penggunaId }),
  setAktifPengguna: (k, p, s) => organisasi.setAktifPengguna(k, p, { id: s.penggunaId, aktif: false }),
  resetSandiPengguna: (k, p, s) => organisasi.resetSandiPengguna(k, p, { id: s.penggunaId }),
  getKebijakanSandi: (k, p, s) => organisasi.getKebijakanSandi(k, p, s),
  saveKebijakanSandi: (k, p, s) => organisasi.saveKebijakanSandi(k, p, { ...KEBIJAKAN, pemdaSlug: s.pemdaSlug }),
  gantiSandi: (k, p) => organisasi.gantiSandi(k, p, { lama: "salah", baru: "x", alamat: SANDI.alamat, cara: "sandi" }),
  siapkanTotp: (k, p) => organisasi.siapkanTotp(k, p),
  findCalonTotp: (k, p) => organisasi.findCalonTotp(k, p, "OpenSAKIP"),
  aktifkanTotp: (k, p) => organisasi.aktifkanTotp(k, p, { ...SANDI, kode: "000000" }),
  nonaktifkanTotp: (k, p) => organisasi.nonaktifkanTotp(k, p, SANDI),
  gantiPemulihan: (k, p) => organisasi.gantiPemulihan(k, p, SANDI),
  countKodePemulihan: (k, p) => organisasi.countKodePemulihan(k, p),
  listSusunan: (k, p, s) => organisasi.listSusunan(k, p, s),
  getSusunanPd: (k, p, s) => organisasi.getSusunanPd(k, p, s),
  createPd: (k, p, s) => organisasi.createPd(k, p, { ...pdBaru(`baru-${++nomor}`), pemdaSlug: s.pemdaSlug }),
  updatePd: (k, p, s) => organisasi.updatePd(k, p, { ...pdBaru(s.pdKode), pemdaSlug: s.pemdaSlug }),
  saveJabatan: (k, p, s) =>
    organisasi.saveJabatan(k, p, { ...s, id: null, kode: `staf-${++nomor}`, nama: "Staf", kepala: false }),
  savePejabat: (k, p, s) =>
    organisasi.savePejabat(k, p, {
      ...s,
      id: null,
      nama: "Nama",
      status: "definitif",
      mulai: null,
      selesai: null,
    }),
  catatReorganisasi: (k, p, s) =>
    organisasi.catatReorganisasi(k, p, {
      jenis: "ganti_nama",
      tanggal: `20${30 + (++nomor % 60)}-01-01`,
      dasar: "Perda",
      asal: [s.pdKode],
      hasil: [],
      nama: "Dinas",
      namaSingkat: "Dinas",
      pemdaSlug: s.pemdaSlug,
    }),
  listReorganisasi: (k, p, s) => organisasi.listReorganisasi(k, p, s),
  deletePd: (k, p, s) => organisasi.deletePd(k, p, { ...s, alasan: "uji" }),
  deleteJabatan: (k, p, s) => organisasi.deleteJabatan(k, p, { ...s, id: s.jabatanId, alasan: "uji" }),
  deletePejabat: (k, p, s) => organisasi.deletePejabat(k, p, { ...s, id: s.idAsing, alasan: "uji" }),
  getJejakPd: (k, p, s) => organisasi.getJejakPd(k, p, s),
  getJejakPengguna: (k, p, s) => organisasi.getJejakPengguna(k, p, { id: s.penggunaId, pemdaSlug: s.pemdaSlug }),
};
const perjanjian = (s: Sasaran) => ({ id: s.perjanjianId, pemdaSlug: s.pemdaSlug });
export const PANGGILAN_PERENCANAAN: Readonly<Record<string, Panggilan>> = {
  listTemuanBerlaku: (k, p, s) =>
    perencanaan.listTemuanBerlaku(k, p, { pemdaSlug: s.pemdaSlug, pdKode: s.pdKode, tahun: 2024 }),
  getIku: (k, p, s) => perencanaan.getIku(k, p, s),
  getAnggaran: (k, p, s) => perencanaan.getAnggaran(k, p, s),
  getPohon: (k, p, s) => perencanaan.getPohon(k, p, s),
  getLembarIndikator: (k, p, s) => perencanaan.getLembarIndikator(k, p, { pdKode: s.pdKode, pemdaSlug: s.pemdaSlug }),
  cariNomenklatur: (k, p, s) => perencanaan.cariNomenklatur(k, p, { pdKode: s.pdKode, pemdaSlug: s.pemdaSlug, q: "x" }),
  listVersiNomenklatur: (k, p, s) => perencanaan.listVersiNomenklatur(k, p, { pemdaSlug: s.pemdaSlug }),
  getBandingNomenklatur: (k, p, s) =>
    perencanaan.getBandingNomenklatur(k, p, { pemdaSlug: s.pemdaSlug, lama: "a", baru: "b" }),
  getRenstra: (k, p, s) => perencanaan.getRenstra(k, p, { pdKode: s.pdKode, pemdaSlug: s.pemdaSlug }),
  getNaskahPada: (k, p, s) =>
    perencanaan.getNaskahPada(k, p, { pdKode: s.pdKode, pemdaSlug: s.pemdaSlug, tanggal: "2025-01-10" }),
  listPerjanjian: (k, p, s) => perencanaan.listPerjanjian(k, p, s),
  getPerjanjian: (k, p, s) => perencanaan.getPerjanjian(k, p, perjanjian(s)),
  getPerjanjianJabatan: (k, p, s) => perencanaan.getPerjanjianJabatan(k, p, { ...s, jabatan: undefined }),
  findPerjanjianKepala: (k, p, s) => perencanaan.findPerjanjianKepala(k, p, { ...s, tahun: 2024 }),
  susunPerjanjian: (k, p, s) =>
    perencanaan.susunPerjanjian(k, p, {
      ...s,
      isian: { jabatanId: s.jabatanId, tahun: 2024, triwulan: false, alasan: "uji" },
    }),
  aturLampiranPerjanjian: (k, p, s) => perencanaan.aturLampiranPerjanjian(k, p, { ...perjanjian(s), triwulan: true }),
  batalkanPerjanjian: (k, p, s) => perencanaan.batalkanPerjanjian(k, p, perjanjian(s)),
  tandatanganiPerjanjian: (k, p, s) =>
    perencanaan.tandatanganiPerjanjian(k, p, { ...perjanjian(s), tempat: "Lamongan", tanggal: "2024-01-02" }),
  lampirkanBerkas: (k, p, s) =>
    perencanaan.lampirkanBerkas(k, p, { ...perjanjian(s), berkas: { nama: "pk.pdf", isi: new Uint8Array() } }),
  bukaBerkasPerjanjian: (k, p, s) =>
    perencanaan.bukaBerkasPerjanjian(k, p, { ...perjanjian(s), berkasId: s.berkasPerjanjianId }),
  periksaSidik: (k, p, s) => perencanaan.periksaSidik(k, p, s),
  getDaftarDokumen: (k, p, s) => perencanaan.getDaftarDokumen(k, p, s),
  getTemuanVersi: (k, p, s) => perencanaan.getTemuanVersi(k, p, s),
  getBedaVersi: (k, p, s) => perencanaan.getBedaVersi(k, p, s),
  getCalonSalinan: (k, p, s) => perencanaan.getCalonSalinan(k, p, { ...s, target: "salin" }),
  salinTahun: (k, p, s) => perencanaan.salinTahun(k, p, { ...s, target: "salin" }),
  createDokumen: (k, p, s) => perencanaan.createDokumen(k, p, { ...s, isian: DOKUMEN }),
  mulaiPerubahan: (k, p, s) => perencanaan.mulaiPerubahan(k, p, { ...s, dokumenId: s.idAsing, alasan: "uji" }),
  ubahRancangan: (k, p, s) => perencanaan.ubahRancangan(k, p, { ...s, perubahan: [] }),
  tindakVersi: (k, p, s) => perencanaan.tindakVersi(k, p, { ...s, aksi: "kembalikan", catatan: "uji" }),
};
const penanda = ({ pemdaSlug, pdKode }: Sasaran) => ({ pemdaSlug, pdKode, temaKode: "kemiskinan", tahun: 2024 });
const temaPd = (s: Sasaran) => ({ pemdaSlug: s.pemdaSlug, temaKode: `tema-${s.pdKode}` });
const temaBaru = (koordinator: string) => ({
  nama: "Tema",
  judulStrategi: "-",
  uraian: "",
  koordinator,
  kataKunci: "",
  urutan: "9",
});
export const PANGGILAN_TEMATIK: Readonly<Record<string, Panggilan>> = {
  listTema: (k, p, s) => tematik.listTema(k, p, s),
  getTema: (k, p, s) => tematik.getTema(k, p, { pemdaSlug: s.pemdaSlug, temaKode: "kemiskinan" }),
  getAnggaranTema: (k, p, s) => tematik.getAnggaranTema(k, p, { pemdaSlug: s.pemdaSlug, temaKode: "kemiskinan" }),
  getBacaanTema: (k, p, s) => tematik.getBacaanTema(k, p, { pemdaSlug: s.pemdaSlug, temaKode: "kemiskinan" }),
  getPenjelasanKondisi: (k, p, s) => tematik.getPenjelasanKondisi(k, p, { ...penanda(s), kondisiKode: "p0" }),
  getPenjelasanPenanda: (k, p, s) =>
    tematik.getPenjelasanPenanda(k, p, { ...penanda(s), tahun: 2023, penandaId: PENANDA_ID }),
  getPenjelasanStrategi: (k, p, s) => tematik.getPenjelasanStrategi(k, p, { ...penanda(s), lingkup: "_semua" }),
  getPenjelasanSerapan: (k, p, s) => tematik.getPenjelasanSerapan(k, p, { ...penanda(s), lingkup: "_semua" }),
  getHakTema: (k, p, s) => tematik.getHakTema(k, p, { pemdaSlug: s.pemdaSlug }),
  cariIndikator: (k, p, s) => tematik.cariIndikator(k, p, { pemdaSlug: s.pemdaSlug, pdKode: s.pdKode, q: "" }),
  listPeranPd: (k, p, s) => tematik.listPeranPd(k, p, { pemdaSlug: s.pemdaSlug, pdKode: s.pdKode, tahun: 2024 }),
  bukaBuktiInovasi: (k, p, s) => tematik.bukaBuktiInovasi(k, p, { ...temaPd(s), buktiId: s.idAsing }),
  createTema: (k, p, s) =>
    tematik.createTema(k, p, { ...temaBaru(s.pdKode), kode: `baru-${++nomor}`, pemdaSlug: s.pemdaSlug }),
  getTemaSunting: (k, p, s) => tematik.getTemaSunting(k, p, temaPd(s)),
  updateTema: (k, p, s) => tematik.updateTema(k, p, { ...temaBaru(s.pdKode), ...temaPd(s), versi: 0 }),
  ubahTema: (k, p, s) =>
    tematik.ubahTema(k, p, { ...temaPd(s), suntingan: { jenis: "strategi", id: "", versi: 0, uraian: "Uji" } }),
  tambahKondisiBaku: (k, p, s) => tematik.tambahKondisiBaku(k, p, temaPd(s)),
  unggahBuktiInovasi: (k, p, s) =>
    tematik.unggahBuktiInovasi(k, p, {
      ...temaPd(s),
      inovasiId: s.idAsing,
      judul: "Uji",
      berkas: { nama: "a.pdf", isi: new Uint8Array() },
    }),
  deleteTema: (k, p, s) => tematik.deleteTema(k, p, { ...temaPd(s), alasan: "uji" }),
  getPenandaTema: (k, p, s) => tematik.getPenandaTema(k, p, penanda(s)),
  listCalonPenanda: (k, p, s) => tematik.listCalonPenanda(k, p, penanda(s)),
  tandaiAnggaran: (k, p, s) =>
    tematik.tandaiAnggaran(k, p, {
      ...penanda(s),
      perubahan: [{ jenis: "tambah", simpulId: s.simpulId, strategi: null, bagian: "0" }],
    }),
  salinPenandaTahun: (k, p, s) => tematik.salinPenandaTahun(k, p, { ...penanda(s), dari: 2023 }),
  getPenjelasanTema: (k, p, s) => tematik.getPenjelasanTema(k, p, { pemdaSlug: s.pemdaSlug, temaKode: "kemiskinan" }),
};
const naskah = (s: Sasaran) => ({ id: s.naskahId, pemdaSlug: s.pemdaSlug });
const paket = (s: Sasaran) => ({ id: s.paketId, pemdaSlug: s.pemdaSlug });
const terbit = (s: Sasaran) => ({ id: s.naskahTerbitId, pemdaSlug: s.pemdaSlug });
const TEKS = { kunci: "kata-pengantar", versi: 1 } as const;
export const PANGGILAN_PELAPORAN: Readonly<Record<string, Panggilan>> = {
  listNaskah: (k, p, s) => pelaporan.listNaskah(k, p, { pemdaSlug: s.pemdaSlug }),
  getNaskahTerbit: (k, p, s) => pelaporan.getNaskahTerbit(k, p, terbit(s)),
  bukaBerkasNaskah: (k, p, s) => pelaporan.bukaBerkasNaskah(k, p, { ...terbit(s), format: "html" }),
  findSidikLaporan: (k, p, s) => pelaporan.findSidikLaporan(k, p, { sidik: s.sidikLaporan, pemdaSlug: s.pemdaSlug }),
  mulaiNaskah: (k, p, s) =>
    pelaporan.mulaiNaskah(k, p, { jenis: "lkjip", pdKode: s.pdKode, periode: "2024", pemdaSlug: s.pemdaSlug }),
  getPenjelasanJalur: (k, p, s) =>
    pelaporan.getPenjelasanJalur(k, p, { pemdaSlug: s.pemdaSlug, jalur: `pagu/${s.pdKode}/2024` }),
  listPaket: (k, p, s) => pelaporan.listPaket(k, p, { pemdaSlug: s.pemdaSlug }),
  getPaket: (k, p, s) => pelaporan.getPaket(k, p, paket(s)),
  unduhPaket: (k, p, s) => pelaporan.unduhPaket(k, p, paket(s)),
  mintaPaket: (k, p, s) => pelaporan.mintaPaket(k, p, { ...s, masa: "2024", jenis: ["temuan"], format: ["html"] }),
  batalkanPaket: (k, p, s) => pelaporan.batalkanPaket(k, p, paket(s)),
  lanjutkanPaket: (k, p, s) => pelaporan.lanjutkanPaket(k, p, paket(s)),
  getNaskah: (k, p, s) => pelaporan.getNaskah(k, p, naskah(s)),
  listVersiTeks: (k, p, s) => pelaporan.listVersiTeks(k, p, { ...naskah(s), kunci: TEKS.kunci }),
  getVersiTeks: (k, p, s) => pelaporan.getVersiTeks(k, p, { ...naskah(s), ...TEKS }),
  simpanTeks: (k, p, s) => pelaporan.simpanTeks(k, p, { ...naskah(s), isian: { ...TEKS, isi: "Baru." } }),
  tulisKomentar: (k, p, s) =>
    pelaporan.tulisKomentar(k, p, { ...naskah(s), isian: { kunci: TEKS.kunci, induk: s.komentarId, isi: "Sudah." } }),
  tandaiKomentar: (k, p, s) =>
    pelaporan.tandaiKomentar(k, p, { ...naskah(s), komentarId: s.komentarId, selesai: true }),
  tindakNaskah: (k, p, s) => pelaporan.tindakNaskah(k, p, { ...naskah(s), isian: { tindakan: "ajukan", alasan: "" } }),
  tetapkanNaskah: (k, p, s) => pelaporan.tetapkanNaskah(k, p, { ...naskah(s), jumlahVersi: -1 }),
  buatLaporanDeck: (k, p, s) => pelaporan.buatLaporanDeck(k, p, { pemdaSlug: s.pemdaSlug, pdKode: s.pdKode }),
  getLaporan: (k, p, s) => pelaporan.getLaporan(k, p, { jenis: "deck", pemdaSlug: s.pemdaSlug, pdKode: s.pdKode }),
  getTataLaporan: (k, p, s) => pelaporan.getTataLaporan(k, p, s),
  getContohTata: (k, p, s) => pelaporan.getContohTata(k, p, s),
  simpanTataLaporan: (k, p, s) => pelaporan.simpanTataLaporan(k, p, { ...s, versi: "-", isian: {} }),
  simpanKopPd: (k, p, s) => pelaporan.simpanKopPd(k, p, { ...s, versi: "-", isian: {} }),
  unggahLogo: (k, p, s) => pelaporan.unggahLogo(k, p, { ...s, berkas: { nama: "a.png", isi: new Uint8Array() } }),
  hapusLogo: (k, p, s) => pelaporan.hapusLogo(k, p, { pemdaSlug: s.pemdaSlug }),
  bukaLogo: (k, p, s) => pelaporan.bukaLogo(k, p, { pemdaSlug: s.pemdaSlug, sidik: "0".repeat(64) }),
  getLaporanLkjipPd: (k, p, s) =>
    pelaporan.getLaporanLkjipPd(k, p, { pemdaSlug: s.pemdaSlug, pdKode: s.pdKode, tahun: 2024 }),
  getLaporanLkjipPemda: (k, p, s) => pelaporan.getLaporanLkjipPemda(k, p, { pemdaSlug: s.pemdaSlug, tahun: 2024 }),
  getLaporanKamus: (k, p, s) => pelaporan.getLaporanKamus(k, p, { pemdaSlug: s.pemdaSlug, pdKode: s.pdKode }),
  getLaporanPerjanjian: (k, p, s) => pelaporan.getLaporanPerjanjian(k, p, perjanjian(s)),
  getLaporanPerjanjianPd: (k, p, s) => pelaporan.getLaporanPerjanjianPd(k, p, { ...s, jabatan: undefined }),
  getLaporanDeck: (k, p, s) => pelaporan.getLaporanDeck(k, p, { pemdaSlug: s.pemdaSlug, pdKode: s.pdKode }),
  getLaporanTema: (k, p, s) => pelaporan.getLaporanTema(k, p, temaPd(s)),
};
const nilaiKondisi = ({ idAsing }: Sasaran) => ({
  ...{ kondisiId: idAsing, versi: 1, tahun: 2024, tempat: "CSV!A1", dariBerkas: null, lama: null },
  baru: { nilai: "1", sumber: "BPS" },
});
export const PANGGILAN_PERTUKARAN: Readonly<Record<string, Panggilan>> = {
  getTemplatRencana: (k, p, s) => pertukaran.getTemplatRencana(k, p, s),
  periksaBukuRencana: (k, p, s) => pertukaran.periksaBukuRencana(k, p, { ...s, isi: new Uint8Array() }),
  getPratinjauBuku: (k, p, s) => pertukaran.getPratinjauBuku(k, p, { ...s, perubahan: [] }),
  getTemaImpor: (k, p, s) => pertukaran.getTemaImpor(k, p, temaPd(s)),
  getTemplatKondisi: (k, p, s) => pertukaran.getTemplatKondisi(k, p, temaPd(s)),
  periksaKondisi: (k, p, s) =>
    pertukaran.periksaKondisi(k, p, { ...temaPd(s), sumber: "", berkas: { nama: "a.csv", isi: new Uint8Array() } }),
  segarkanKondisi: (k, p, s) => pertukaran.segarkanKondisi(k, p, { ...temaPd(s), perubahan: [nilaiKondisi(s)] }),
  simpanKondisi: (k, p, s) =>
    pertukaran.simpanKondisi(k, p, { ...temaPd(s), namaBerkas: "a.csv", perubahan: [nilaiKondisi(s)] }),
  imporFolder: (k, p) => pertukaran.imporFolder(k, p, "contoh/lamongan-disnaker-2024"),
};
