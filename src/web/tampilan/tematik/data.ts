// The open data of a theme: which tables there are and in which formats. Read by the page's links and by the download.

/** Formats of /tematik/:kode/data. */
export const FORMAT_DATA = ["csv", "json"] as const;
export type FormatData = (typeof FORMAT_DATA)[number];

/** Tables of /tematik/:kode/data. */
export const TABEL_DATA = [
  { kode: "kondisi", nama: "kondisi" },
  { kode: "kerangka", nama: "kerangka logis" },
  { kode: "peran", nama: "peran dan tugas" },
  { kode: "anggaran", nama: "anggaran bertanda" },
] as const;
export type NamaTabelData = (typeof TABEL_DATA)[number]["kode"];

/** A cell: a text, an exact decimal as text, or nothing. */
export type SelData = string | null;
/** Column names do not change between releases; rows hold a cell per column. */
export type TabelData = {
  readonly nama: NamaTabelData;
  readonly kolom: readonly string[];
  readonly baris: readonly (readonly SelData[])[];
};
