// Draws a document as a PDF: source text (naskah.ts and below, pure), compiled by Typst. Called by `renderLaporan`.
import type { Dokumen } from "../../model.ts";
import { kompilasikan } from "./kompiler.server.ts";
import { naskahTypst } from "./naskah.ts";

/** The document as a tagged PDF/UA-1 with embedded fonts. The same document gives the same bytes. */
export function renderPdf(dokumen: Dokumen): Uint8Array<ArrayBuffer> {
  return kompilasikan(naskahTypst(dokumen));
}
