// Text as the value of a cell: cleaned, never a formula, runs kept. Called by the writers of this folder.
import type { CellRichTextValue, Font } from "@cj-tech-master/excelts";
import { bersihkanTeksSel, matematikaTeks, rapikanTeksSel } from "#inti";
import { listTeks, teksPolos } from "../../isi.ts";
import type { Isi, Sel, Teks } from "../../model.ts";

/** What a cell holds at most. */
const TERPANJANG = 32_000;
const TERPOTONG = "… (terpotong: sel lembar kerja memuat paling banyak 32.000 karakter)";

/** The content of a cell with its mathematics on a line below, as text. */
export function isiSel({ isi, rumus }: Pick<Sel, "isi" | "rumus">): Isi {
  return rumus === undefined ? isi : [...listTeks(isi), { teks: `\n${matematikaTeks(rumus)}` }];
}

/**
 * The content as a cell's value: text where it is set alike, otherwise runs in `huruf`. Whatever it begins with, it is
 * text.
 */
export function nilaiTeks(isi: Isi, huruf: Partial<Font>): string | CellRichTextValue {
  const polos = rapikanTeksSel(teksPolos(isi));
  if (polos.length > TERPANJANG) return polos.slice(0, TERPANJANG).toWellFormed() + TERPOTONG;
  const teks = listTeks(isi).filter((t) => t.teks !== "");
  if (!teks.some((t) => isBerbeda(t, teks[0]))) return polos;
  return {
    richText: teks.map(({ teks: run, tebal, miring }) => ({
      text: bersihkanTeksSel(run),
      font: { ...huruf, bold: huruf.bold === true || tebal === true, italic: miring === true },
    })),
  };
}

/** Whether all of the content is bold. */
export function isTebal(isi: Isi): boolean {
  const teks = listTeks(isi).filter((t) => t.teks.trim() !== "");
  return teks.length > 0 && teks.every((t) => t.tebal === true);
}

/** Text that a program could take for a formula when it is edited or saved as CSV. */
export function isMiripRumus(isi: Isi): boolean {
  return /^[=+\-@]/.test(rapikanTeksSel(teksPolos(isi)));
}

function isBerbeda(a: Teks, b: Teks | undefined): boolean {
  return (a.tebal === true) !== (b?.tebal === true) || (a.miring === true) !== (b?.miring === true);
}
