// Charts of capaian: last year beside the semesters that the report reaches, one chart per level.
import { gambaranCapaian } from "#pengukuran";
import type { Bagian } from "../model.ts";
import type { BahanDeck } from "./bahan.ts";
import { blokGrafik } from "./grafik.ts";
import { catatanKosong } from "./sel.ts";

/** Sasaran and programmes; a level without any capaian gets no chart, and none at all a note. */
export function bagianGrafik({ laporan }: BahanDeck): Bagian {
  const { sasaran, program, tahun, kebijakan } = laporan;
  const { desimal } = kebijakan;
  const grafik = [
    ...blokGrafik(gambaranCapaian({ judul: "Capaian indikator sasaran", desimal }, sasaran, tahun)),
    ...blokGrafik(gambaranCapaian({ judul: "Capaian indikator program", desimal }, program, tahun)),
  ];
  return { kunci: "grafik", judul: "GRAFIK CAPAIAN KINERJA", blok: grafik.length === 0 ? [TANPA_GRAFIK] : grafik };
}

/** Stands where charts of capaian would. */
export const TANPA_GRAFIK = catatanKosong(
  "Belum ada capaian yang dapat digambar. Grafik tampil setelah realisasi diisi oleh perencana dan disetujui verifikator.",
);
