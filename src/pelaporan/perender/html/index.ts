// Draws a document as HTML: elements for the preview page, text for whoever embeds it, and a page of its own to keep.
import type { Dokumen } from "../../model.ts";
import { drawDokumen } from "./dokumen.ts";
import { GAYA } from "./gaya.ts";
import { gayaHtml } from "./kop.ts";
import { elemen, toHtml, type Unsur } from "./unsur.ts";

export { GAYA } from "./gaya.ts";
export { gayaHtml } from "./kop.ts";
export { toHtml, type Unsur } from "./unsur.ts";

const GAYA_HALAMAN = "body { margin: 0; background: #fff; } main { padding: 1rem; }";

/** Style sheet and content to embed in a page whose own title is the h1; computed numbers link to their explanation. */
export type PotonganHtml = { readonly gaya: string; readonly isi: string };

/** The document as elements, for a page that draws them itself. `toHtml` of it is the `isi` of `renderHtml`. */
export function drawHtml(dokumen: Dokumen): Unsur {
  return drawDokumen(dokumen, { tingkat: 2, tautan: true });
}

/** The document as a fragment. Every rule of `gaya` reaches only inside the fragment. Equal input, equal bytes. */
export function renderHtml(dokumen: Dokumen): PotonganHtml {
  return { gaya: GAYA, isi: toHtml([drawHtml(dokumen)]) };
}

/**
 * A complete page that needs nothing beside itself: no script, no other file. Numbers do not link, because a file that
 * has been passed on knows no server.
 */
export function renderHalamanHtml(dokumen: Dokumen): string {
  const kepala = elemen(
    "head",
    {},
    elemen("meta", { charset: "utf-8" }),
    elemen("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    elemen("meta", { name: "author", content: dokumen.pengarang }),
    elemen("title", {}, dokumen.judul),
  );
  const isi = elemen("body", {}, elemen("main", {}, drawDokumen(dokumen, { tingkat: 1, tautan: false })));
  // The text of a style element is not escaped, so the style sheet is put in after the tree has become text.
  const gaya = dokumen.gaya === undefined ? GAYA : gayaHtml(dokumen.gaya);
  const teksKepala = toHtml([kepala]).replace("</head>", () => `<style>${GAYA_HALAMAN}${gaya}</style></head>`);
  return `<!doctype html>\n<html lang="${dokumen.bahasa}">${teksKepala}${toHtml([isi])}</html>\n`;
}
