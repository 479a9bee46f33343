// Cells of the capaian tables: figures that link to their explanation, predikat in words, and what footnotes must say.
import type { Pita } from "#organisasi";
import type { SelAngka } from "#pengukuran";
import type { Nada, Sel, Teks } from "../model.ts";

/** Marks a capaian that the policy's cap or floor cut; explained under the table. */
export const TANDA_DIPOTONG = "†";

/** A target or realisasi; `lanjutan` follows the figure on a line of its own. */
export function selBesaran(sel: SelAngka, lanjutan?: string): Sel {
  const teks = [runAngka(sel), ...(lanjutan === undefined ? [] : [{ teks: `\n${lanjutan}` }])];
  return { isi: teks, rata: "tengah", ...(sel.nilai === null ? { nada: "redup" } : {}) };
}

/** A capaian with its predikat in words; the tone repeats what the word says. */
export function selCapaian(sel: SelAngka, skala: readonly Pita[]): Sel {
  if (sel.predikat === undefined) return selBesaran(sel);
  const angka = runAngka(sel);
  const teks = sel.dipotong === undefined ? angka : { ...angka, teks: angka.teks + TANDA_DIPOTONG };
  return {
    isi: [{ ...teks, tebal: true }, { teks: `\n${sel.predikat}` }],
    rata: "tengah",
    nada: nadaPredikat(skala, sel.predikat),
  };
}

function runAngka({ teks, jelaskan }: SelAngka): Teks {
  return jelaskan === undefined ? { teks } : { teks, asal: jelaskan };
}

const DARI_BAWAH: readonly Nada[] = ["buruk", "buruk", "sedang", "baik", "baik"];

/**
 * The tone of a predikat by its place in the scale, because each pemda names its own bands.
 * @example nadaPredikat([{ bawah: null, predikat: "Rendah" }], "Rendah") // "biasa"
 */
export function nadaPredikat(skala: readonly Pita[], predikat: string): Nada {
  const urutan = skala.findIndex((p) => p.predikat === predikat);
  if (urutan === -1 || skala.length < 2) return "biasa";
  return DARI_BAWAH[Math.round((urutan / (skala.length - 1)) * (DARI_BAWAH.length - 1))] ?? "biasa";
}
