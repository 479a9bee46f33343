// Gaps of a theme: what it leaves open, each with its object and the page that mends it. Made by the rules beside this file.
import type { AnggaranBertanda } from "../anggaran-tema.ts";
import type { HasilTema } from "../kerangka/tipe-kerangka.ts";
import type { DeretKondisi } from "../kondisi/tipe-deret.ts";
import type { Tema } from "../tipe.ts";

export type JenisCelah =
  | "masalah_tanpa_strategi"
  | "masalah_tanpa_ukuran"
  | "strategi_tanpa_program"
  | "strategi_tanpa_inovasi"
  | "program_tanpa_anggaran"
  | "anggaran_tanpa_indikator"
  | "penanda_tanpa_strategi"
  | "penanda_tanpa_pagu"
  | "pd_utama_tanpa_penanda"
  | "pd_utama_tanpa_tugas"
  | "pd_tanpa_peran"
  | "kondisi_tanpa_nilai"
  | "kondisi_usang"
  | "kondisi_beda";

/** The screen where a gap is mended: the theme's editor, or its budget tags. */
export type LayarCelah = "sunting" | "penanda";

/**
 * `objek` is what it is about, `kalimat` what is missing, `ke` the web path where it is mended and `layar` of which screen:
 * not everybody may open both.
 */
export type Celah = {
  readonly jenis: JenisCelah;
  readonly layar: LayarCelah;
  readonly objek: string;
  readonly kalimat: string;
  readonly ke: string;
};

/** Everything the rules look at; the budget says which year. */
export type BahanCelah = {
  readonly tema: Tema;
  readonly anggaran: AnggaranBertanda;
  readonly hasil: HasilTema;
  readonly deret: readonly DeretKondisi[];
};
