// Builds the LKjIP of a PD and of a pemda as neutral documents (PermenPANRB 53/2014, Lampiran II). Called by
// lkjip.server.ts and by the reports with texts; drawn by every renderer.
import type { Dokumen } from "../../model.ts";
import type { AngkaHidup, BlokTeks, TeksLaporan } from "../../naskah/blok-teks.ts";
import type { PembangunNaskah } from "../../naskah/kerangka.ts";
import { listAngkaHidup } from "./angka-hidup.ts";
import { bab1, bab2, bagianAwal } from "./bab-1-2.ts";
import { bab3, bab4 } from "./bab-3-4.ts";
import { type BahanLkjipPd, type BahanLkjipPemda, type IsiLkjip, isiPd, isiPemda } from "./bahan.ts";
import { listBlokTeks } from "./blok-teks.ts";
import { lampiran } from "./lampiran.ts";
import { openTeks } from "./tempat-teks.ts";

/** The texts, numbers and document of a PD's report. */
export const PEMBANGUN_LKJIP_PD: PembangunNaskah<BahanLkjipPd> = {
  listBlokTeks: (bahan): readonly BlokTeks[] => listBlokTeks(isiPd(bahan)),
  listAngkaHidup: (bahan): readonly AngkaHidup[] => listAngkaHidup(isiPd(bahan)),
  build: buildLkjipPd,
};

/** The texts, numbers and document of a pemda's report. */
export const PEMBANGUN_LKJIP_PEMDA: PembangunNaskah<BahanLkjipPemda> = {
  listBlokTeks: (bahan): readonly BlokTeks[] => listBlokTeks(isiPemda(bahan)),
  listAngkaHidup: (bahan): readonly AngkaHidup[] => listAngkaHidup(isiPemda(bahan)),
  build: buildLkjipPemda,
};

/**
 * The yearly report of a PD. A block of text that nobody wrote prints its draft, or says what belongs there. Equal input
 * gives an equal document.
 */
export function buildLkjipPd(bahan: BahanLkjipPd, teks: TeksLaporan): Dokumen {
  return build(isiPd(bahan), teks);
}

/** The yearly report of a pemda: its own sasaran, then each of its PD. As `buildLkjipPd`. */
export function buildLkjipPemda(bahan: BahanLkjipPemda, teks: TeksLaporan): Dokumen {
  return build(isiPemda(bahan), teks);
}

function build(isi: IsiLkjip, kata: TeksLaporan): Dokumen {
  const { jenis, lembaga, tahun, kepala, pemda, subjek } = isi;
  const teks = openTeks(isi, kata);
  return {
    jenis,
    tata: "naskah",
    berbab: true,
    judul: `Laporan Kinerja ${lembaga} Tahun ${tahun}`,
    pengarang: lembaga,
    sampul: {
      baris: ["Laporan Kinerja Instansi Pemerintah", ...new Set([subjek.nama, pemda.nama])],
      periode: `Tahun ${tahun}`,
      ...(kepala === null ? {} : { oleh: { nama: kepala.nama, jabatan: kepala.sebutan } }),
    },
    bagian: [
      ...bagianAwal(isi, teks),
      ...bab1(teks),
      ...bab2(isi),
      ...bab3(isi, teks),
      ...bab4(teks),
      ...lampiran(isi, teks),
    ],
    penutup: "",
    kaki: `Laporan Kinerja ${lembaga} Tahun ${tahun}`,
    bahasa: "id",
  };
}
