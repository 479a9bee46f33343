// What the forms on the page of an agreement ask for, and what is said when it is done. Pure.
export const MAKSUD_PERJANJIAN = ["tanda", "lampiran", "batal", "berkas"] as const;
export type MaksudPerjanjian = (typeof MAKSUD_PERJANJIAN)[number];

export const SELESAI_PERJANJIAN: Readonly<Record<MaksudPerjanjian, string>> = {
  tanda: "Penandatanganan dicatat. Isi perjanjian ini sekarang tetap.",
  lampiran: "Lampiran disimpan.",
  batal: "Perjanjian yang belum ditandatangani dibatalkan.",
  berkas: "Berkas diterima dan disimpan.",
};
