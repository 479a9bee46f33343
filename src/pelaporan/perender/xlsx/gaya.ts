// Fonts, fills and borders of the workbook, in the colours of all reports. Called by the writers of this folder.
import type { Alignment, Borders, Fill, Font, Style } from "@cj-tech-master/excelts";
import type { Nada, Perataan } from "../../model.ts";
import { HURUF, NILAI_WARNA } from "../pptx/tema.ts";

/** Points. From so many columns on the print is smaller. */
export const UKURAN = { judul: 14, subjudul: 11, isi: 10, padat: 9, kolomBanyak: 8 } as const;
/** Room that a cell keeps free at its sides and at top and bottom, in points. */
export const TEPI = { x: 2, y: 3 } as const;

const argb = (hex: string) => ({ argb: `FF${hex}` });
export const warna = (nama: keyof typeof NILAI_WARNA) => argb(NILAI_WARNA[nama]);
export const isian = (hex: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: argb(hex) });
export const huruf = (beda: Partial<Font> = {}): Partial<Font> => ({
  name: HURUF,
  size: UKURAN.isi,
  color: warna("tinta"),
  ...beda,
});

const GARIS = { style: "thin", color: warna("garis_kuat") } as const;
const KOTAK: Partial<Borders> = { top: GARIS, bottom: GARIS, left: GARIS, right: GARIS };
const RATA = { kiri: "left", tengah: "center", kanan: "right" } as const;
const ISIAN: Readonly<Partial<Record<Nada, string>>> = {
  baik: "E2F3E9",
  sedang: NILAI_WARNA.sedang_muda,
  buruk: "FCE7E8",
  peringatan: NILAI_WARNA.sedang_muda,
  jumlah: NILAI_WARNA.aksen_muda,
};

/** What decides how a table cell looks; `masuk` steps its text in, `atas` sets it at the top. */
export type RupaSel = {
  readonly kepala: boolean;
  readonly rata: Perataan;
  readonly nada: Nada;
  readonly tebal: boolean;
  readonly ukuran: number;
  readonly masuk: number;
  readonly atas?: boolean;
};

/** The style of a table cell. */
export function gayaSel({ kepala, rata, nada, tebal, ukuran, masuk, atas = false }: RupaSel): Partial<Style> {
  const teks = kepala ? "putih" : nada === "redup" ? "redup" : "tinta";
  const latar = kepala ? NILAI_WARNA.aksen : ISIAN[nada];
  return {
    font: huruf({ size: ukuran, bold: tebal, color: warna(teks) }),
    alignment: gayaRata(atas ? "top" : "middle", RATA[rata], masuk),
    border: KOTAK,
    ...(latar === undefined ? {} : { fill: isian(latar) }),
  };
}

/** Wrapped text at a place in its cell. */
export function gayaRata(
  vertical: "top" | "middle",
  horizontal: "left" | "center" | "right" = "left",
  indent = 0,
): Partial<Alignment> {
  return { wrapText: true, vertical, horizontal, ...(indent === 0 ? {} : { indent }) };
}
