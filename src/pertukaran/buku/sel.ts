// What a cell of a workbook is to us, as it was read and as it is to be written. Pure; shared by reader, writer and the
// sheets of the plan.
import { type Angka, compare, decimalPlaces, parseAngkaId, parseDecimal, rapikanTeksSel } from "#inti";

/** A cell as read. Numbers are canonical decimal text, percent cells already in percent points; dates are ISO text. */
export type Sel =
  | { readonly jenis: "kosong" }
  | { readonly jenis: "teks"; readonly teks: string }
  | { readonly jenis: "angka"; readonly nilai: string }
  | { readonly jenis: "galat"; readonly pesan: string };

/** `nomor` is the row as Excel counts it; element i of `sel` is column i (A is 0). */
export type BarisTerbaca = { readonly nomor: number; readonly sel: readonly Sel[] };
export type LembarTerbaca = { readonly nama: string; readonly baris: readonly BarisTerbaca[] };
/** The sheets of a workbook by name. */
export type Buku = ReadonlyMap<string, LembarTerbaca>;

/** A cell to be written; text is written as text, whatever it begins with. */
export type SelTulis =
  | null
  | { readonly jenis: "teks"; readonly teks: string }
  | { readonly jenis: "angka"; readonly nilai: string };

/** A closed list for a drop-down, by the name of a range on the sheet of lists or as a range of another sheet. */
export type PilihanKolom = { readonly dari: string; readonly ketat: boolean };

/** `kunci`: hidden, holds ids. `keterangan`: for the reader only, ignored when the workbook comes back. */
export type KolomTulis = {
  readonly judul: string;
  readonly catatan: string;
  readonly lebar: number;
  readonly rupa: "kunci" | "teks" | "angka" | "rupiah" | "bulat" | "keterangan";
  readonly pilihan?: PilihanKolom | undefined;
};

/** A sheet to be written: the header row, then `baris`. `beku`: how many columns stay in view. */
export type LembarTulis = {
  readonly nama: string;
  readonly kolom: readonly KolomTulis[];
  readonly baris: readonly (readonly SelTulis[])[];
  readonly beku: number;
};

/** A list for drop-downs. */
export type DaftarPilihan = { readonly nama: string; readonly isi: readonly string[] };

export type BukuTulis = {
  /** Lines of the first sheet; a line that begins with "# " is a heading. */
  readonly petunjuk: readonly string[];
  readonly lembar: readonly LembarTulis[];
  readonly daftar: readonly DaftarPilihan[];
  /** What the workbook is, for when it comes back; kept on a hidden sheet. */
  readonly tanda: Readonly<Record<string, string>>;
};

export const LEMBAR_TANDA = "_opensakip";
export const LEMBAR_DAFTAR = "_daftar";
export const LEMBAR_PETUNJUK = "Petunjuk";

/** An error of a workbook that came in; `sel` is an address such as "D12", null when it is about the sheet. */
export type GalatBuku = { readonly lembar: string; readonly sel: string | null; readonly pesan: string };

export const KOSONG: Sel = { jenis: "kosong" };

/** Text to write, null for nothing. */
export function tulisTeks(teks: string | null): SelTulis {
  const rapi = teks === null ? "" : rapikanTeksSel(teks);
  return rapi === "" ? null : { jenis: "teks", teks: rapi };
}

/** A canonical decimal to write, null for nothing. */
export function tulisAngka(nilai: string | number | null): SelTulis {
  return nilai === null ? null : { jenis: "angka", nilai: String(nilai) };
}

/** The text of a cell as a person sees it; empty for an empty or broken cell. */
export function teksSel(sel: Sel): string {
  switch (sel.jenis) {
    case "teks":
      return rapikanTeksSel(sel.teks);
    case "angka":
      return sel.nilai;
    default:
      return "";
  }
}

/** Whether a cell still says what was written into it, so that the stored value may stay digit for digit. */
export function isSama(sel: Sel, tertulis: SelTulis): boolean {
  if (tertulis === null) return sel.jenis === "kosong" || (sel.jenis === "teks" && teksSel(sel) === "");
  if (tertulis.jenis === "teks") return sel.jenis !== "galat" && teksSel(sel) === tertulis.teks;
  const [a, b] = [angkaSel(sel), decimalOf(tertulis.nilai)];
  return a !== null && b !== null && compare(a, b) === 0;
}

function angkaSel(sel: Sel): Angka | null {
  if (sel.jenis === "angka") return decimalOf(sel.nilai);
  if (sel.jenis !== "teks") return null;
  const hasil = parseAngkaId(sel.teks);
  return hasil.ok ? decimalOf(hasil.nilai) : null;
}

function decimalOf(nilai: string): Angka | null {
  try {
    return parseDecimal(nilai);
  } catch {
    return null;
  }
}

/** How many decimals a written number shows. @example desimalTertulis("86.50") // 2 */
export function desimalTertulis(nilai: string): number {
  return decimalPlaces(nilai);
}
