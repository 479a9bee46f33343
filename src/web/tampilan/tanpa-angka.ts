// The four kinds of "no number" in words, for titles and the legend under tables.
import type { TanpaAngka } from "#pengukuran";

type Jenis = TanpaAngka["jenis"];

/** What each kind means, as a sentence. */
export const URAIAN_TANPA_ANGKA: Readonly<Record<Jenis, string>> = {
  tidak_dijadwalkan: "Tidak dijadwalkan diukur pada periode ini; bukan nol dan bukan kelalaian.",
  belum_diisi: "Sudah waktunya diukur, tetapi belum diisi oleh penanggung jawab.",
  tidak_tersedia: "Dinyatakan tidak tersedia oleh penanggung jawab, disertai alasannya.",
  tidak_terdefinisi: "Tidak dapat dihitung, misalnya karena targetnya nol; alasannya disertakan.",
};

/** The kinds with the text they print, in the order of the legend. */
export const LEGENDA_TANPA_ANGKA: readonly { readonly jenis: Jenis; readonly teks: string }[] = [
  { jenis: "tidak_dijadwalkan", teks: "-" },
  { jenis: "belum_diisi", teks: "belum diisi" },
  { jenis: "tidak_tersedia", teks: "tidak tersedia" },
  { jenis: "tidak_terdefinisi", teks: "tidak terdefinisi" },
];
