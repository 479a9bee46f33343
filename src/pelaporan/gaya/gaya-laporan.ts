// How a pemda wants its reports to look, as part of the document: with it the same document gives the same bytes, and a
// report that was frozen keeps the look it was frozen with. Pure types; carried by model.ts, drawn by every renderer.
import type { KodeHuruf } from "./huruf.ts";

/** Hexadecimal values without "#", upper case. `utama`: covers, titles, table heads; `aksen`: lines, links, bars. */
export type WarnaLaporan = { readonly utama: string; readonly aksen: string };
/** Millimetres of paper left free. */
export type TepiLaporan = {
  readonly atas: number;
  readonly bawah: number;
  readonly kiri: number;
  readonly kanan: number;
};
/** A picture that travels with the document: `isi` its bytes in base64, `sidik` their SHA-256; sides in pixels. */
export type LogoLaporan = {
  readonly jenis: "png" | "jpg";
  readonly isi: string;
  readonly sidik: string;
  readonly lebar: number;
  readonly tinggi: number;
  /** What it shows, for readers who cannot see it. */
  readonly alt: string;
};
/** The letterhead: lines from the top, the last of them (who writes) the largest, then address and ways to reach it. */
export type KopLaporan = { readonly baris: readonly string[]; readonly rincian: readonly string[] };

/** What is absent is drawn as without any of it. Slides have no margins of paper and no letterhead. */
export type GayaLaporan = {
  readonly warna?: WarnaLaporan;
  readonly huruf?: KodeHuruf;
  readonly tepi?: TepiLaporan;
  readonly logo?: LogoLaporan;
  readonly kop?: KopLaporan;
};
