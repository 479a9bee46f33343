// What the page /capaian shows, made from the report and the address. Pure; everything in it can go to the browser.
import { lastMonth, parsePeriode } from "#inti";
import type { LaporanCapaian, TemuanCetak } from "#pengukuran";
import type { SeriCapaian } from "./grafik.ts";
import type { KunciUrut } from "./kolom.ts";
import { type Arah, type BarisTergabung, mergeSimpul, sortBaris } from "./urut.ts";

export const TINGKAT = ["sasaran", "program"] as const;
export type Tingkat = (typeof TINGKAT)[number];

/** The part of the address that does not choose the data: level, column, direction. */
export type PilihanCapaian = { readonly tingkat: Tingkat | null; readonly urut: KunciUrut; readonly arah: Arah };

export type TabelCapaian = {
  readonly tingkat: Tingkat;
  readonly judul: string;
  readonly kolomSimpul: string;
  readonly kolomIndikator: string;
  readonly baris: readonly BarisTergabung[];
};

export type TampilanCapaian = PilihanCapaian & {
  readonly pemda: string;
  readonly pd: { readonly kode: string; readonly nama: string };
  readonly periode: string;
  readonly tahun: number;
  readonly labelPeriode: string;
  readonly labelSampai: string;
  /** Predikat from lowest to highest. */
  readonly skala: readonly string[];
  readonly seri: SeriCapaian;
  readonly tabel: readonly TabelCapaian[];
  readonly temuan: readonly TemuanCetak[];
  readonly catatan: readonly string[];
};

/** The page's data: rows filtered and sorted as asked, without what only the server can hold (exact numbers). */
export function buildTampilan(laporan: LaporanCapaian, pilihan: PilihanCapaian): TampilanCapaian {
  const { pemda, pd, periode, tahun, labelPeriode, labelSampai, kebijakan, temuan, catatanKebijakan } = laporan;
  return {
    ...pilihan,
    pemda: pemda.nama,
    pd: { kode: pd.kode, nama: pd.nama },
    periode,
    tahun,
    labelPeriode,
    labelSampai,
    skala: kebijakan.skala.map((pita) => pita.predikat),
    seri: seriOf(periode, tahun),
    tabel: TINGKAT.filter((t) => pilihan.tingkat === null || pilihan.tingkat === t).map((t) =>
      buildTabel(laporan, t, pilihan),
    ),
    temuan,
    catatan: catatanKebijakan,
  };
}

const KEPALA: Readonly<Record<Tingkat, Pick<TabelCapaian, "judul" | "kolomSimpul" | "kolomIndikator">>> = {
  sasaran: {
    judul: "Capaian indikator kinerja utama (sasaran)",
    kolomSimpul: "Sasaran strategis",
    kolomIndikator: "Indikator kinerja utama",
  },
  program: { judul: "Capaian indikator program", kolomSimpul: "Program", kolomIndikator: "Indikator program" },
};

function buildTabel(laporan: LaporanCapaian, tingkat: Tingkat, { urut, arah }: PilihanCapaian): TabelCapaian {
  // How a spreadsheet computes it again is not for the page.
  const baris = laporan[tingkat].map(({ ulang: _, ...b }) => b);
  return { tingkat, ...KEPALA[tingkat], baris: mergeSimpul(sortBaris(baris, urut, arah)) };
}

// The chart shows the newest semester the report reaches.
function seriOf(periode: string, tahun: number): SeriCapaian {
  const semester = lastMonth(parsePeriode(periode)).nomor > 6 ? 1 : 0;
  return { lalu: `Tahun ${tahun - 1}`, kini: `Semester ${semester === 0 ? "I" : "II"} ${tahun}`, semester };
}
