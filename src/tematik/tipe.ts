// A theme as screens and reports read it.
import type { PerangkatDaerah } from "#organisasi";

export type PeranPd = "utama" | "penunjang" | "eksternal";
export type Tema = {
  readonly kode: string;
  readonly nama: string;
  readonly judulStrategi: string;
  /** `teks` is set by inti/angka: "13,86%", "166.350 jiwa", "Rp419.309/kapita/bulan". */
  readonly kondisi: readonly {
    readonly nama: string;
    readonly tahun: number;
    readonly teks: string;
    readonly nilai: string;
    readonly satuan: string;
    readonly sumber: string;
  }[];
  readonly permasalahan: readonly string[];
  readonly strategi: readonly { readonly kode: string; readonly uraian: string; readonly inovasi: readonly string[] }[];
  readonly peran: Readonly<
    Record<
      PeranPd,
      readonly { readonly pihak: string; readonly pd: PerangkatDaerah | null; readonly tugas: readonly string[] }[]
    >
  >;
};

/** One tagged budget line: `nilai` = pagu x bagian / 100, rupiah. */
export type BarisAnggaranTema = {
  readonly pd: PerangkatDaerah;
  readonly program: string;
  readonly simpulKode: string;
  readonly subKegiatan: string;
  readonly indikator: readonly string[];
  readonly bagian: string;
  readonly nilai: string;
};
/** Tagged budget of a theme in one year, of one PD or of all; `total` in rupiah is the exact sum of the rows. */
export type AnggaranTema = {
  readonly tahun: number;
  readonly baris: readonly BarisAnggaranTema[];
  readonly total: string;
};
