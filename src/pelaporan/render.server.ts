// Writes a document in one of the formats. Called by the command line and by the download page.
import { assertNever } from "#inti";
import type { KodeFormat } from "./format.ts";
import type { Dokumen } from "./model.ts";
import { renderDocx } from "./perender/docx/index.ts";
import { renderHalamanHtml } from "./perender/html/index.ts";
import { renderPdf } from "./perender/pdf/index.server.ts";
import { renderPptx } from "./perender/pptx/index.ts";
import { rupaKantor } from "./perender/rupa.ts";
import { renderXlsx } from "./perender/xlsx/index.ts";

/** The bytes of the file. The same document gives the same bytes. */
export function renderLaporan(dokumen: Dokumen, kode: KodeFormat): Promise<Uint8Array<ArrayBuffer>> {
  return drawBerkas(dokumen, kode, renderPdf);
}

/** As `renderLaporan`; `drawPdf` says where Typst is compiled, because the background thread does it itself. */
export async function drawBerkas(
  dokumen: Dokumen,
  kode: KodeFormat,
  drawPdf: (dokumen: Dokumen) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  switch (kode) {
    case "pptx":
      return rupaKantor(new Uint8Array(await renderPptx(dokumen)), dokumen.gaya);
    case "docx":
      return rupaKantor(await renderDocx(dokumen), dokumen.gaya);
    case "pdf":
      return drawPdf(dokumen);
    case "xlsx":
      return rupaKantor(await renderXlsx(dokumen), dokumen.gaya);
    case "html":
      return new TextEncoder().encode(renderHalamanHtml(dokumen));
    default:
      return assertNever(kode);
  }
}
