// All gaps of a theme, in the order in which the framework is read. Pure; called by the reading of a theme.
import {
  anggaranTanpaIndikator,
  pdTanpaPeran,
  pdUtamaTanpaPenanda,
  pdUtamaTanpaTugas,
  penandaTanpaPagu,
  penandaTanpaStrategi,
} from "./celah-anggaran.ts";
import {
  masalahTanpaStrategi,
  masalahTanpaUkuran,
  programTanpaAnggaran,
  strategiTanpaInovasi,
  strategiTanpaProgram,
} from "./celah-kerangka.ts";
import { kondisiBeda, kondisiTanpaNilai, kondisiUsang } from "./celah-kondisi.ts";
import type { BahanCelah, Celah, JenisCelah } from "./tipe-celah.ts";

/** One rule per kind, and its heading. */
const ATURAN: Readonly<
  Record<JenisCelah, { readonly judul: string; readonly cari: (bahan: BahanCelah) => readonly Celah[] }>
> = {
  masalah_tanpa_strategi: { judul: "Permasalahan tanpa strategi", cari: masalahTanpaStrategi },
  masalah_tanpa_ukuran: { judul: "Permasalahan tanpa indikator pengukur", cari: masalahTanpaUkuran },
  strategi_tanpa_program: { judul: "Strategi tanpa program", cari: strategiTanpaProgram },
  strategi_tanpa_inovasi: { judul: "Strategi tanpa inovasi", cari: strategiTanpaInovasi },
  program_tanpa_anggaran: { judul: "Program tanpa anggaran bertanda", cari: programTanpaAnggaran },
  anggaran_tanpa_indikator: { judul: "Anggaran tanpa indikator", cari: anggaranTanpaIndikator },
  penanda_tanpa_strategi: { judul: "Anggaran bertanda tanpa strategi", cari: penandaTanpaStrategi },
  penanda_tanpa_pagu: { judul: "Penanda tanpa pagu", cari: penandaTanpaPagu },
  pd_utama_tanpa_penanda: { judul: "Perangkat daerah utama tanpa anggaran bertanda", cari: pdUtamaTanpaPenanda },
  pd_utama_tanpa_tugas: { judul: "Perangkat daerah utama tanpa tugas", cari: pdUtamaTanpaTugas },
  pd_tanpa_peran: { judul: "Anggaran bertanda dari perangkat daerah tanpa peran", cari: pdTanpaPeran },
  kondisi_tanpa_nilai: { judul: "Kondisi tanpa nilai", cari: kondisiTanpaNilai },
  kondisi_usang: { judul: "Nilai kondisi yang sudah lama", cari: kondisiUsang },
  kondisi_beda: { judul: "Nilai kondisi yang berbeda dari hasil hitung", cari: kondisiBeda },
};

/** What the theme leaves open, by kind. @example listCelah(bahan)[0]?.jenis // "masalah_tanpa_strategi" */
export function listCelah(bahan: BahanCelah): readonly Celah[] {
  return Object.values(ATURAN).flatMap(({ cari }) => cari(bahan));
}

/** The heading over gaps of one kind. @example judulCelah("strategi_tanpa_inovasi") // "Strategi tanpa inovasi" */
export function judulCelah(jenis: JenisCelah): string {
  return ATURAN[jenis].judul;
}
