// organisasi, the part that reads the database.

export { createPengguna, type PenggunaBaru, type PermintaanBuatPengguna } from "./buat-pengguna.server.ts";
export { getPengguna, listPengguna, PENGGUNA_PER_HALAMAN } from "./daftar-pengguna.server.ts";
export { deleteJabatan } from "./hapus-jabatan.server.ts";
export { deletePd } from "./hapus-pd.server.ts";
export { deletePejabat } from "./hapus-pejabat.server.ts";
export { getJejakPd, getJejakPengguna, loadNamaPd } from "./jejak.server.ts";
export { JEJAK_PER_HALAMAN, loadJejak, type RujukanJejak } from "./jejak-baca.server.ts";
export { getKebijakan, listKebijakan } from "./kebijakan.server.ts";
export { gantiSandi } from "./masuk/ganti-sandi.server.ts";
export { getKebijakanSandi, type IsianKebijakanSandi, saveKebijakanSandi } from "./masuk/kebijakan-sandi.server.ts";
export { type HasilMasuk, masuk } from "./masuk/masuk.server.ts";
export { type IdentitasOidc, masukOidc } from "./masuk/masuk-oidc.server.ts";
export { type HasilTotp, isTiketBerlaku, masukTotp } from "./masuk/masuk-totp.server.ts";
export { AKUN_PERAGAAN, masukPeragaan, siapkanPeragaan } from "./masuk/peragaan.server.ts";
export { findSesi, keluar, keluarDariSemua, type SesiMasuk } from "./masuk/sesi.server.ts";
export type { TabelMasuk } from "./masuk/tabel.server.ts";
export {
  aktifkanTotp,
  type CalonTotp,
  countKodePemulihan,
  findCalonTotp,
  gantiPemulihan,
  nonaktifkanTotp,
  siapkanTotp,
} from "./masuk/totp-akun.server.ts";
export { findKepala, getDaftarPd, getPd, getPdBerkepala, listPd } from "./pd.server.ts";
export { findPemdaUtama, getPemda, listPemda, type PermintaanBaca, readPemda } from "./pemda.server.ts";
export { catatReorganisasi, listReorganisasi } from "./reorganisasi.server.ts";
export { resetSandiPengguna } from "./reset-sandi-pengguna.server.ts";
export { saveJabatan } from "./simpan-jabatan.server.ts";
export { createPd, updatePd } from "./simpan-pd.server.ts";
export { savePejabat } from "./simpan-pejabat.server.ts";
export { getSusunanPd, listSusunan } from "./susunan.server.ts";
export type { TabelOrganisasi } from "./tabel.server.ts";
export { setAktifPengguna, updatePengguna } from "./ubah-pengguna.server.ts";
