// Runs and paragraphs of Word. Called by the other files of this folder.
import { type IParagraphOptions, Paragraph, TextRun } from "docx";
import { listTeks } from "../../isi.ts";
import type { Isi } from "../../model.ts";

/** Everything a run may carry besides its text. */
export type GayaRun = { readonly bold?: boolean; readonly size?: number; readonly color?: string };

// XML allows no control characters and no halves of a character.
function bersihkan(teks: string): string {
  return teks.toWellFormed().replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, "\uFFFD");
}

/** The content as runs; "\n" begins a new line. */
export function listRun(isi: Isi, gaya: GayaRun = {}): readonly TextRun[] {
  return listTeks(isi).flatMap(({ teks, tebal, miring }) =>
    bersihkan(teks)
      .split("\n")
      .map(
        (text, i) =>
          new TextRun({
            text,
            ...gaya,
            ...(i === 0 ? {} : { break: 1 }),
            ...(tebal === true ? { bold: true } : {}),
            ...(miring === true ? { italics: true } : {}),
          }),
      ),
  );
}

/** A thin empty line: two tables that touch would become one. */
export function sela(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: "exact" } });
}

/** A paragraph of this content. */
export function paragraf(isi: Isi, opsi: IParagraphOptions = {}, gaya: GayaRun = {}): Paragraph {
  return new Paragraph({ ...opsi, children: [...(opsi.children ?? []), ...listRun(isi, gaya)] });
}
