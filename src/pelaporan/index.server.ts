// pelaporan, the part that runs on the server: the use case of the deck and the writing of files.
export {
  buatLaporanDeck,
  getLaporanDeck,
  type LaporanDeck,
} from "./deck.server.ts";
export { getLaporanKamus, type LaporanKamus, type PermintaanKamus } from "./kamus-iku.server.ts";
export { namaBerkasDeck, namaBerkasKamus, namaBerkasPerjanjian } from "./nama-berkas.ts";
export { drawHtml, GAYA as GAYA_HTML, renderHtml } from "./perender/html/index.ts";
export {
  getLaporanPerjanjian,
  getLaporanPerjanjianPd,
  type LaporanPerjanjian,
} from "./perjanjian.server.ts";
export { renderLaporan } from "./render.server.ts";
