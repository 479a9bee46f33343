// The parts of a theme that are edited row by row, and what their rows are called. Pure.

/** The parts whose rows have an order that people choose. */
export const BAGIAN_BERURUT = [
  "kondisi",
  "permasalahan",
  "strategi",
  "sasaran_antara",
  "inovasi",
  "peran",
  "tugas",
] as const;
export type BagianBerurut = (typeof BAGIAN_BERURUT)[number];
/** Every kind of row that is deleted by itself. */
export const BAGIAN_TEMA = [...BAGIAN_BERURUT, "dukungan", "bukti"] as const;
export type BagianTema = (typeof BAGIAN_TEMA)[number];

/** What the rows of a part are called. */
export const SEBUTAN_BAGIAN: Readonly<Record<BagianTema, string>> = {
  kondisi: "kondisi",
  permasalahan: "permasalahan",
  strategi: "strategi",
  sasaran_antara: "sasaran antara",
  dukungan: "program pendukung",
  inovasi: "inovasi",
  bukti: "bukti inovasi",
  peran: "peran",
  tugas: "tugas",
};
