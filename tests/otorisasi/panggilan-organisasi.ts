// How each use case of organisasi and of the reading modules is called for one target. Used by kasus.db.test.ts.
import * as organisasi from "#organisasi/server";
import * as pelaporan from "#pelaporan/server";
import * as perencanaan from "#perencanaan/server";
import * as pertukaran from "#pertukaran/server";
import * as tematik from "#tematik/server";
import type { Panggilan } from "./sasaran.ts";

const SANDI = { sandi: "salah", alamat: "10.9.0.1" } as const;
const KEBIJAKAN = { panjangTerpendek: "12", menganggurMenit: "60", palingLamaJam: "12", wajibTotp: false };
let nomor = 0;
const isian = () => ({
  surel: `baru${++nomor}@contoh.go.id`,
  nama: "Baru",
  peran: [{ peran: "pimpinan" as const, pdKode: null }],
});
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
  deletePd: (k, p, s) => organisasi.deletePd(k, p, { ...s, alasan: "uji" }),
  deleteJabatan: (k, p, s) => organisasi.deleteJabatan(k, p, { ...s, id: s.jabatanId, alasan: "uji" }),
  deletePejabat: (k, p, s) => organisasi.deletePejabat(k, p, { ...s, id: s.idAsing, alasan: "uji" }),
  getJejakPd: (k, p, s) => organisasi.getJejakPd(k, p, s),
  getJejakPengguna: (k, p, s) => organisasi.getJejakPengguna(k, p, { id: s.penggunaId, pemdaSlug: s.pemdaSlug }),
};
export const PANGGILAN_PERENCANAAN: Readonly<Record<string, Panggilan>> = {
  getIku: (k, p, s) => perencanaan.getIku(k, p, s),
  getAnggaran: (k, p, s) => perencanaan.getAnggaran(k, p, s),
  getPohon: (k, p, s) => perencanaan.getPohon(k, p, s),
};
export const PANGGILAN_TEMATIK: Readonly<Record<string, Panggilan>> = {
  listTema: (k, p, s) => tematik.listTema(k, p, s),
  getTema: (k, p, s) => tematik.getTema(k, p, { pemdaSlug: s.pemdaSlug, temaKode: "kemiskinan" }),
  getAnggaranTema: (k, p, s) => tematik.getAnggaranTema(k, p, { pemdaSlug: s.pemdaSlug, temaKode: "kemiskinan" }),
  getPenjelasanTema: (k, p, s) => tematik.getPenjelasanTema(k, p, { pemdaSlug: s.pemdaSlug, temaKode: "kemiskinan" }),
};
export const PANGGILAN_PELAPORAN: Readonly<Record<string, Panggilan>> = {
  buatLaporanDeck: (k, p, s) => pelaporan.buatLaporanDeck(k, p, { pemdaSlug: s.pemdaSlug, pdKode: s.pdKode }),
  getLaporanDeck: (k, p, s) => pelaporan.getLaporanDeck(k, p, { pemdaSlug: s.pemdaSlug, pdKode: s.pdKode }),
};
export const PANGGILAN_PERTUKARAN: Readonly<Record<string, Panggilan>> = {
  imporFolder: (k, p) => pertukaran.imporFolder(k, p, "contoh/lamongan-disnaker-2024"),
};
