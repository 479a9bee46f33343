// What the forms of the theme editor send and get back: names of hidden fields, the refusal with what was typed, what is
// said when it is done. Pure; used by the action and the components.
import type { JenisSuntingan } from "#tematik";

/** What a form of the editor may ask for: one edit of a part, or something about the theme as a whole. */
export type MaksudSunting = JenisSuntingan | "tema" | "hapus_tema" | "kondisi_baku" | "bukti_berkas";

/** A refusal: which form it was, what stood in it, and whether somebody else was faster. */
export type TolakSunting = {
  readonly pesan: string;
  readonly formulir: string;
  readonly bentrok: boolean;
  readonly nilai: Readonly<Record<string, readonly string[]>>;
};

/** What is told after an edit, and the id of the element where it is told. */
export type KabarSunting = { readonly pesan: string; readonly di: string };

/** The pages of the editor of one theme. */
export const HALAMAN_SUNTING = ["kondisi", "kerangka", "peran"] as const;
export type HalamanSunting = (typeof HALAMAN_SUNTING)[number];

/** @example alamatSunting("stunting", "kerangka") // "/tematik/stunting/sunting/kerangka" */
export function alamatSunting(temaKode: string, halaman?: HalamanSunting): string {
  const dasar = `/tematik/${temaKode}/sunting`;
  return halaman === undefined ? dasar : `${dasar}/${halaman}`;
}

const SELESAI: Readonly<Record<MaksudSunting, string>> = {
  tema: "Data tema disimpan.",
  hapus_tema: "Tema dihapus.",
  kondisi_baku: "Kondisi baku kemiskinan yang belum ada ditambahkan.",
  bukti_berkas: "Berkas bukti diterima dan disimpan.",
  kondisi: "Kondisi disimpan.",
  nilai: "Nilai tahunan disimpan.",
  hapus_nilai: "Nilai tahunan dihapus.",
  tautkan_kondisi: "Kondisi ditautkan ke indikator.",
  lepas_kondisi: "Tautan ke indikator dilepas.",
  permasalahan: "Permasalahan disimpan.",
  tambah_ukuran: "Indikator yang mengukur permasalahan ditambahkan.",
  lepas_ukuran: "Indikator dilepas dari permasalahan.",
  strategi: "Strategi disimpan.",
  sasaran_antara: "Sasaran antara disimpan.",
  dukungan: "Program pendukung ditambahkan.",
  inovasi: "Inovasi disimpan.",
  bukti_tautan: "Tautan bukti disimpan.",
  peran: "Peran disimpan.",
  tugas: "Tugas disimpan.",
  geser: "Urutan diubah.",
  hapus: "Baris dihapus.",
};

/** What is told after this edit; null for what is no edit of ours. */
export function kabarSelesai(maksud: string | null): string | null {
  return maksud !== null && isMaksudSunting(maksud) ? SELESAI[maksud] : null;
}

export function isMaksudSunting(maksud: string): maksud is MaksudSunting {
  return Object.hasOwn(SELESAI, maksud);
}

/** What the address says was done, and where it is told. */
export function readKabar(params: URLSearchParams): KabarSunting | null {
  const pesan = kabarSelesai(params.get("selesai"));
  return pesan === null ? null : { pesan, di: params.get("di") ?? "" };
}
