// The deck's colours: the same as the web pages (src/web/gaya/tema.css). Called by the writers.
import type { Warna } from "./objek.ts";

/** Hexadecimal values without "#". */
export const NILAI_WARNA: Readonly<Record<Warna, string>> = {
  putih: "FFFFFF",
  tinta: "15232D",
  redup: "475863",
  alas: "F5F8F9",
  garis: "DBE3E8",
  garis_kuat: "7C8D99",
  aksen: "0A5A73",
  aksen_tua: "063F52",
  aksen_muda: "E4F0F4",
  baik: "14613A",
  sedang: "7A4D00",
  buruk: "9D1C26",
  sedang_muda: "FDF1D6",
};

/** The font of the whole deck; its widths are those in tata/lebar-huruf.ts. */
export const HURUF = "Arial";

/** The slots of an Office theme, so that whoever edits the deck picks from these colours. */
export const SKEMA_WARNA = {
  dk1: "tinta",
  lt1: "putih",
  dk2: "redup",
  lt2: "alas",
  accent1: "aksen",
  accent2: "aksen_tua",
  accent3: "baik",
  accent4: "sedang",
  accent5: "buruk",
  accent6: "garis",
  hlink: "aksen",
  folHlink: "aksen_tua",
} as const satisfies Readonly<Record<string, Warna>>;

const SLOT: Readonly<Partial<Record<Warna, string>>> = {
  tinta: "tx1",
  putih: "bg1",
  redup: "tx2",
  alas: "bg2",
  aksen: "accent1",
  aksen_tua: "accent2",
  baik: "accent3",
  sedang: "accent4",
  buruk: "accent5",
  garis: "accent6",
};

/** The colour as pptxgenjs takes it: its theme slot, or its value. @example warnaPptx("aksen") // "accent1" */
export function warnaPptx(warna: Warna): string {
  return SLOT[warna] ?? NILAI_WARNA[warna];
}
