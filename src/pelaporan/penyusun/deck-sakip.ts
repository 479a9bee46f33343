// Builds the SAKIP deck as a neutral document. Called by deck.server.ts; drawn by every renderer.
import type { Dokumen } from "../model.ts";
import { bagianAnggaran, bagianPrioritas } from "./bagian-anggaran.ts";
import { bagianCapaian } from "./bagian-capaian.ts";
import { bagianGrafik } from "./bagian-grafik.ts";
import { bagianIku } from "./bagian-iku.ts";
import { bagianKebijakan, bagianTemuan } from "./bagian-penutup.ts";
import { bagianPohon } from "./bagian-pohon.ts";
import { type BahanDeck, namaLembaga } from "./bahan.ts";
import { bagianSemuaTema } from "./tema/bagian-deck.ts";

const SAKIP = "Sistem Akuntabilitas Kinerja Instansi Pemerintah";

/**
 * The deck of one PD and period, every section in the order in which such decks are presented. A section without data
 * stays and says what belongs there and who fills it. Equal input gives an equal document.
 */
export function buildDeckSakip(bahan: BahanDeck): Dokumen {
  const { pemda, pd, kepala, labelPeriode } = bahan.laporan;
  const lembaga = namaLembaga(bahan);
  return {
    jenis: "deck-sakip",
    judul: `${SAKIP} ${lembaga} ${labelPeriode}`,
    pengarang: lembaga,
    sampul: {
      baris: [SAKIP, pd.nama, pemda.nama],
      periode: labelPeriode,
      ...(kepala === null ? {} : { oleh: { nama: kepala.nama, jabatan: kepala.sebutan } }),
    },
    bagian: [
      ...bagianIku(bahan),
      bagianAnggaran(bahan),
      ...bagianSemuaTema(bahan),
      bagianPohon(bahan),
      bagianPrioritas(bahan),
      ...bagianCapaian(bahan),
      bagianGrafik(bahan),
      bagianKebijakan(bahan),
      bagianTemuan(bahan),
    ],
    penutup: "TERIMA KASIH",
    kaki: `${lembaga}, ${labelPeriode}`,
    bahasa: "id",
  };
}
