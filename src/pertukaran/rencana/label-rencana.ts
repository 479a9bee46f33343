// The words that the workbook of a plan uses for closed lists, and how they are understood when they come back. Pure.
import { labelJenisSimpul, TINGKAT_KINERJA, type TingkatKinerja } from "#perencanaan";

/** A closed list: the stored value and its word. */
export type Istilah = readonly (readonly [nilai: string, kata: string])[];

const SIMPUL = ["visi", "misi", "tujuan", "sasaran", "kondisi", "program", "kegiatan", "sub_kegiatan"] as const;
export const ISTILAH_SIMPUL: Istilah = SIMPUL.map((j) => [j, labelJenisSimpul(j)] as const);

const TINGKAT: Readonly<Record<TingkatKinerja, string>> = {
  hasil_akhir: "Hasil akhir",
  hasil_antara: "Hasil antara",
  hasil_langsung: "Hasil langsung",
  keluaran: "Keluaran",
};
/** Levels of PermenPANRB 89/2021. */
export const ISTILAH_TINGKAT: Istilah = TINGKAT_KINERJA.map((t) => [t, TINGKAT[t]] as const);

export const ISTILAH_INDIKATOR: Istilah = ["IKU", "IKD", "IKK", "SPM", "SDGs"]
  .map((j): readonly [string, string] => [j, j])
  .concat([["keluaran", "Keluaran"]]);

export const ISTILAH_ARAH: Istilah = [
  ["naik", "Naik"],
  ["turun", "Turun"],
  ["rentang", "Rentang"],
];

export const ISTILAH_ATURAN: Istilah = [
  ["dua_target_kurang_realisasi", "(2 x target - realisasi) / target"],
  ["target_per_realisasi", "target / realisasi"],
  ["selisih_per_target", "(target - realisasi) / target"],
];

export const ISTILAH_AGREGASI: Istilah = [
  ["akumulasi", "Akumulasi"],
  ["posisi_akhir", "Posisi akhir"],
  ["rata_rata", "Rata-rata"],
];

/** The word of a stored value. @example kataIstilah(ISTILAH_ARAH, "naik") // "Naik" */
export function kataIstilah(istilah: Istilah, nilai: string): string {
  return istilah.find(([n]) => n === nilai)?.[1] ?? nilai;
}

/** The stored value of a word, whatever its case; the stored value itself is understood too. */
export function findIstilah(istilah: Istilah, kata: string): string | undefined {
  const kecil = kata.toLowerCase();
  return istilah.find(([nilai, k]) => k.toLowerCase() === kecil || nilai.toLowerCase() === kecil)?.[0];
}
