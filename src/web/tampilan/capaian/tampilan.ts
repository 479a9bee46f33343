// What the page /capaian shows, made from the report and the address. Pure; everything in it can go to the browser.
import { type GambaranGrafik, gambaranCapaian, type LaporanCapaian, type TemuanCetak } from "#pengukuran";
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
  readonly tabel: readonly TabelCapaian[];
  /** The same chart as in the deck, of the rows of `tabel`. Its cells are theirs: they travel to the browser once. */
  readonly gambaran: GambaranGrafik | null;
  readonly temuan: readonly TemuanCetak[];
  readonly catatan: readonly string[];
};

/** The page's data: rows filtered and sorted as asked, without what only the server can hold (exact numbers). */
export function buildTampilan(laporan: LaporanCapaian, pilihan: PilihanCapaian): TampilanCapaian {
  const { pemda, pd, periode, tahun, labelPeriode, labelSampai, kebijakan, temuan, catatanKebijakan } = laporan;
  const tabel = TINGKAT.filter((t) => pilihan.tingkat === null || pilihan.tingkat === t).map((t) =>
    buildTabel(laporan, t, pilihan),
  );
  const baris = tabel.flatMap((t) => t.baris.map((b) => b.baris));
  return {
    ...pilihan,
    pemda: pemda.nama,
    pd: { kode: pd.kode, nama: pd.nama },
    periode,
    tahun,
    labelPeriode,
    labelSampai,
    skala: kebijakan.skala.map((pita) => pita.predikat),
    tabel,
    gambaran: gambaranCapaian({ judul: "Capaian per indikator", desimal: kebijakan.desimal }, baris, tahun),
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
