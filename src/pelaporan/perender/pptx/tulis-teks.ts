// Paragraphs and boxes as pptxgenjs takes them. Called by tulis.ts and tulis-tabel.ts.

import type { Teks } from "../../model.ts";
import { JARAK_BARIS } from "../../tata/ukur-teks.ts";
import type { Bidang, Kotak, ParagrafLembar } from "./objek.ts";
import type { TextProps, TextPropsOptions } from "./pptxgen.ts";
import { lekukParagraf } from "./tata-teks.ts";
import { teksAman } from "./teks-aman.ts";
import { warnaPptx } from "./tema.ts";

const PERATAAN = { kiri: "left", tengah: "center", kanan: "right" } as const;
const JANGKAR = { atas: "top", tengah: "middle", bawah: "bottom" } as const;
const RADIUS = 4;

/** Points as the inches pptxgenjs counts in. @example inci(72) // 1 */
export function inci(poin: number): number {
  return poin / 72;
}

/** A box's place in inches. */
export function letak({ x, y, lebar, tinggi }: Kotak): { x: number; y: number; w: number; h: number } {
  return { x: inci(x), y: inci(y), w: inci(lebar), h: inci(tinggi) };
}

/** Runs of all paragraphs; "\n" in a text begins a paragraph of the same look. */
export function tulisParagraf(paragraf: readonly ParagrafLembar[]): TextProps[] {
  return paragraf.flatMap((p) => {
    const baris = splitBaris(p.teks);
    return baris.flatMap((runs, i) => tulisBaris(p, runs, i, i === baris.length - 1));
  });
}

function tulisBaris(p: ParagrafLembar, runs: readonly Teks[], urutan: number, terakhir: boolean): TextProps[] {
  return runs.map((t, j) => ({
    text: teksAman(t.teks),
    options: {
      align: PERATAAN[p.rata ?? "kiri"],
      fontSize: p.ukuran,
      // A fixed pitch, so that every program makes lines as high as they were measured.
      lineSpacing: p.ukuran * JARAK_BARIS,
      color: warnaPptx(p.warna),
      bold: p.tebal === true || t.tebal === true,
      italic: t.miring === true,
      ...(terakhir && p.sesudah !== undefined ? { paraSpaceAfter: p.sesudah } : {}),
      ...(urutan === 0 ? butir(p) : {}),
      breakLine: j === runs.length - 1,
    },
  }));
}

function butir(p: ParagrafLembar): Pick<TextPropsOptions, "bullet"> {
  const b = p.butir;
  if (b === undefined) return {};
  const indent = lekukParagraf(p);
  return { bullet: b === "titik" ? { indent } : { indent, type: "number", numberStartAt: b.nomor } };
}

function splitBaris(teks: readonly Teks[]): readonly (readonly Teks[])[] {
  const baris: Teks[][] = [[]];
  for (const t of teks) {
    const [awal = "", ...lain] = t.teks.split(/\r?\n/);
    baris.at(-1)?.push({ ...t, teks: awal });
    for (const satu of lain) baris.push([{ ...t, teks: satu }]);
  }
  return baris.map((b) => {
    const berisi = b.filter((t) => teksAman(t.teks) !== "");
    return berisi.length > 0 ? berisi : [{ teks: "" }];
  });
}

/** What a box looks like, its text aside. */
export function gayaBidang(bidang: Bidang): TextPropsOptions {
  const { kotak, isian, garis, bentuk, jangkar, tepi, bungkus } = bidang;
  return {
    ...letak(kotak),
    shape: bentuk === "bulat" ? "roundRect" : "rect",
    ...(bentuk === "bulat" ? { rectRadius: inci(Math.min(RADIUS, kotak.tinggi / 2)) } : {}),
    ...(isian === undefined ? {} : { fill: { color: warnaPptx(isian) } }),
    ...(garis === undefined ? {} : { line: { color: warnaPptx(garis), width: 1 } }),
    margin: tepi,
    valign: JANGKAR[jangkar],
    wrap: bungkus !== false,
    isTextBox: isian === undefined && garis === undefined,
  };
}
