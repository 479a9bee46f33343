// Writes a document in one of the formats. Called by the command line, and by the background thread that draws for the web.
import { assertNever } from "#inti";
import type { KodeFormat } from "./format.ts";
import type { Dokumen } from "./model.ts";
import { renderHalamanHtml } from "./perender/html/index.ts";
import { renderPdf } from "./perender/pdf/index.server.ts";
import { rupaKantor } from "./perender/rupa.ts";

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
  // Each library is loaded with the first document of its kind: together they take a hundred MiB.
  switch (kode) {
    case "pptx":
      return rupaKantor(
        new Uint8Array(await (await import("./perender/pptx/index.ts")).renderPptx(dokumen)),
        dokumen.gaya,
      );
    case "docx":
      return rupaKantor(await (await import("./perender/docx/index.ts")).renderDocx(dokumen), dokumen.gaya);
    case "pdf":
      return drawPdf(dokumen);
    case "xlsx":
      return rupaKantor(await (await import("./perender/xlsx/index.ts")).renderXlsx(dokumen), dokumen.gaya);
    case "html":
      return new TextEncoder().encode(renderHalamanHtml(dokumen));
    default:
      return assertNever(kode);
  }
}
