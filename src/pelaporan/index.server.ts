// pelaporan, the part that runs on the server: the use case of the deck and the writing of files.
export { getPenjelasanJalur, type PermintaanJalur } from "./asal/penjelasan-jalur.server.ts";
export {
  buatLaporanDeck,
  getLaporanDeck,
  type LaporanDeck,
} from "./deck.server.ts";
export { getContohTata, type PermintaanContoh } from "./gaya/contoh.server.ts";
export { bukaLogo, hapusLogo, unggahLogo } from "./gaya/logo.server.ts";
export { LOGO_TERBESAR } from "./gaya/periksa-logo.server.ts";
export { getTataLaporan, type HalamanTata, simpanKopPd, simpanTataLaporan } from "./gaya/tata.server.ts";
export { getLaporan, type LaporanJadi, type PermintaanLaporan } from "./jenis.server.ts";
export { getLaporanKamus, type LaporanKamus, type PermintaanKamus } from "./kamus-iku.server.ts";
export {
  getLaporanLkjipPd,
  getLaporanLkjipPemda,
  type LaporanLkjip,
  type PermintaanLkjipPd,
  type PermintaanLkjipPemda,
} from "./lkjip.server.ts";
export { namaBerkasKamus, namaBerkasLaporan, namaBerkasPerjanjian } from "./nama-berkas.ts";
export {
  type DaftarNaskah,
  listNaskah,
  mulaiNaskah,
  type PermintaanMulaiNaskah,
} from "./naskah/daftar-naskah.server.ts";
export { tandaiKomentar, tulisKomentar } from "./naskah/komentar.server.ts";
export { getNaskah, getVersiTeks, listVersiTeks } from "./naskah/lembar-naskah.server.ts";
export type { PermintaanNaskah } from "./naskah/pintu-naskah.server.ts";
export type { RangkaLaporan } from "./naskah/rangka.server.ts";
export { type HasilSimpanTeks, type IsianTeks, simpanTeks } from "./naskah/simpan-teks.server.ts";
export { bukaBerkasNaskah, findSidikLaporan, getNaskahTerbit } from "./naskah/terbit.server.ts";
export { tetapkanNaskah } from "./naskah/tetapkan.server.ts";
export { type IsianTindakan, tindakNaskah } from "./naskah/tindak-naskah.server.ts";
export { getPaket, isPembuatPaket, listPaket, type PermintaanPaket } from "./paket/baca-paket.server.ts";
export { kerjakanPaket, pekerjaanPaket } from "./paket/kerjakan-paket.server.ts";
export { batalkanPaket, lanjutkanPaket, mintaPaket } from "./paket/minta-paket.server.ts";
export { type ArsipPaket, unduhPaket } from "./paket/unduh-paket.server.ts";
export { drawHtml, GAYA as GAYA_HTML, gayaHtml, renderHtml } from "./perender/html/index.ts";
export {
  getLaporanPerjanjian,
  getLaporanPerjanjianPd,
  type LaporanPerjanjian,
} from "./perjanjian.server.ts";
export { renderLaporan } from "./render.server.ts";
export { renderLatar } from "./render-latar.server.ts";
export { getLaporanTema, type LaporanTema } from "./tema.server.ts";
