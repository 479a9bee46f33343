// Colours of a pemda: whether they can be read, and the tints that follow from them. Pure; called by the settings page and
// the renderers. Floats only ever decide about light on a screen, never about a printed number.
import type { WarnaLaporan } from "./gaya-laporan.ts";

/** The three colours that a document is drawn with besides the neutral ones; names as in perender/pptx/tema.ts. */
export type PaletLaporan = { readonly aksen: string; readonly aksen_tua: string; readonly aksen_muda: string };

/** The official default: the colours of the web pages. */
export const WARNA_BAKU: WarnaLaporan = { utama: "063F52", aksen: "0A5A73" };
/** WCAG 2.2, 1.4.3: contrast of text with what is behind it. */
export const KONTRAS_TERENDAH = 4.5;
const PUTIH = "FFFFFF";
/** How much of white the pale tint behind rows and notes holds. */
const BAGIAN_MUDA = 0.89;

/**
 * Upper case without "#"; undefined for what is no colour.
 * @example readWarna("#0a5a73") // "0A5A73"
 */
export function readWarna(teks: string): string | undefined {
  return /^#?([0-9a-f]{6})$/i.exec(teks.trim())?.[1]?.toUpperCase();
}

/** The contrast of two colours as WCAG counts it, from 1 to 21. @example kontras("000000", "FFFFFF") // 21 */
export function kontras(a: string, b: string): number {
  const [terang = 0, gelap = 0] = [cahaya(a), cahaya(b)].toSorted((x, y) => y - x);
  return (terang + 0.05) / (gelap + 0.05);
}

function cahaya(hex: string): number {
  const [m = 0, h = 0, b = 0] = kanal(hex).map((k) => {
    const s = k / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * m + 0.7152 * h + 0.0722 * b;
}

function kanal(hex: string): readonly number[] {
  return [0, 2, 4].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
}

/** So much of `lain` in `hex`. @example campur("000000", "FFFFFF", 0.5) // "808080" */
export function campur(hex: string, lain: string, bagian: number): string {
  const tujuan = kanal(lain);
  const hasil = kanal(hex).map((k, i) => Math.round(k + ((tujuan[i] ?? k) - k) * bagian));
  return hasil
    .map((k) => k.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** The colours a document is drawn with. */
export function paletOf({ utama, aksen }: WarnaLaporan): PaletLaporan {
  return { aksen, aksen_tua: utama, aksen_muda: campur(aksen, PUTIH, BAGIAN_MUDA) };
}

/**
 * Why a colour cannot be used, or null: white must be readable on it, and it must be readable on white and on the pale
 * tint of the accent.
 * @example periksaKontras({ utama: "063F52", aksen: "0A5A73" }) // null
 */
export function periksaKontras(warna: WarnaLaporan): string | null {
  const { aksen_muda } = paletOf(warna);
  const salah = (
    [
      ["Warna utama", warna.utama],
      ["Warna aksen", warna.aksen],
    ] as const
  ).find(([, hex]) => kontras(hex, aksen_muda) < KONTRAS_TERENDAH);
  if (salah === undefined) return null;
  const angka = (Math.floor(kontras(salah[1], aksen_muda) * 10) / 10).toFixed(1).replace(".", ",");
  return `${salah[0]} #${salah[1]} terlalu muda: kontrasnya ${angka} banding 1, padahal tulisan perlu 4,5 banding 1. Pilih warna yang lebih tua.`;
}
