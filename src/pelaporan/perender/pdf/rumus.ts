// Set mathematics as native equations of Typst. Called by tables and formula blocks.
import { type Matematika, matematikaTeks } from "#inti";
import { teksPolos } from "../../isi.ts";
import { penggalIsi } from "../../tata/penggal.ts";
import { lebarTeks } from "../../tata/ukur-teks.ts";
import { literal, panggil, pt } from "./teks.ts";

/** `ukuran` of the text and the room for the widest label, in points. */
export type RuangRumus = { readonly ukuran: number; readonly lebar: number };

/** Part of the room that a label may take before it wraps: beside it stand operators and numbers. */
const BAGIAN_LABEL = 0.72;

/** An equation on a line of its own, with the formula in one line for readers who cannot see it. */
export function drawRumus(rumus: Matematika, ruang: RuangRumus): string {
  return panggil("math.equation", "block: true", `alt: ${literal(matematikaTeks(rumus))}`, draw(rumus, ruang));
}

function draw(m: Matematika, ruang: RuangRumus): string {
  switch (m.jenis) {
    case "teks":
      return drawLabel(m.teks, ruang);
    case "angka":
      return `text(${literal(m.teks.replace(/^-/, "−"))})`;
    case "operator":
      return /[%;]/.test(m.teks) ? `text(${literal(m.teks)})` : `math.class("binary", ${literal(m.teks)})`;
    case "pecahan":
      return panggil("math.frac", draw(m.atas, ruang), draw(m.bawah, ruang));
    case "kurung":
      return kurung(draw(m.isi, ruang));
    case "baris":
      return `(${m.isi.map((i) => draw(i, ruang)).join(" + ")})`;
    case "fungsi": {
      const argumen = m.argumen.map((a) => draw(a, ruang)).join(' + text("; ") + ');
      return `(text(${literal(m.nama)}) + ${kurung(argumen === "" ? "[]" : argumen)})`;
    }
  }
}

function kurung(isi: string): string {
  return `math.lr(text("(") + ${isi} + text(")"))`;
}

function drawLabel(teks: string, { ukuran, lebar }: RuangRumus): string {
  const paling = lebar * BAGIAN_LABEL;
  if (lebarTeks(teks, { ukuran }) <= paling) return `text(font: huruf, ${literal(teks)})`;
  const isi = `text(font: huruf, ${literal(teksPolos(penggalIsi(teks, { ukuran }, paling)))})`;
  return panggil("box", `width: ${pt(paling)}`, `align(center, ${isi})`);
}
