// Reading text out of the document model. Used by every renderer and by the layout rules.
import type { Isi, Teks } from "./model.ts";

/** The runs of a content: a plain text is one run. @example listTeks("a") // [{ teks: "a" }] */
export function listTeks(isi: Isi): readonly Teks[] {
  return typeof isi === "string" ? [{ teks: isi }] : isi;
}

/** The content as plain text. @example teksPolos([{ teks: "a" }, { teks: "b", tebal: true }]) // "ab" */
export function teksPolos(isi: Isi): string {
  return listTeks(isi)
    .map((t) => t.teks)
    .join("");
}
