// What the forms on the page of a report ask for, and what is said when it is done. Pure.
export const MAKSUD_NASKAH = [
  "simpan",
  "kosongkan",
  "pulihkan",
  "komentar",
  "selesai",
  "buka",
  "ajukan",
  "tarik",
  "kembalikan",
  "tetapkan",
  "batalkan",
] as const;
export type MaksudNaskah = (typeof MAKSUD_NASKAH)[number];

export const SELESAI_NASKAH: Readonly<Record<MaksudNaskah, string>> = {
  simpan: "Teks disimpan.",
  kosongkan: "Bagian ini kembali ke draf yang disusun dari angka. Tulisan sebelumnya ada di daftar versi.",
  pulihkan: "Versi lama dipulihkan menjadi versi terbaru.",
  komentar: "Komentar terkirim.",
  selesai: "Percakapan ditandai selesai.",
  buka: "Percakapan dibuka kembali.",
  ajukan: "Naskah diajukan. Teksnya tidak dapat diubah selama diperiksa.",
  tarik: "Pengajuan ditarik. Teks dapat diubah lagi.",
  kembalikan: "Naskah dikembalikan kepada penyusun.",
  tetapkan: "Laporan ditetapkan. Isinya sekarang tetap dan dapat dibaca semua orang.",
  batalkan: "Penetapan dibatalkan. Naskah kembali menjadi draf.",
};
