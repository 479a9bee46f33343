// Writes a document in one of the formats. Called by the command line and by the download page.
import { assertNever } from "#inti";
import type { KodeFormat } from "./format.ts";
import type { Dokumen } from "./model.ts";
import { renderDocx } from "./perender/docx/index.ts";
import { renderHalamanHtml } from "./perender/html/index.ts";
import { renderPdf } from "./perender/pdf/index.server.ts";
import { renderPptx } from "./perender/pptx/index.ts";
import { renderXlsx } from "./perender/xlsx/index.ts";

/** The bytes of the file. The same document gives the same bytes. */
export async function renderLaporan(dokumen: Dokumen, kode: KodeFormat): Promise<Uint8Array<ArrayBuffer>> {
  switch (kode) {
    case "pptx":
      return new Uint8Array(await renderPptx(dokumen));
    case "docx":
      return renderDocx(dokumen);
    case "pdf":
      return renderPdf(dokumen);
    case "xlsx":
      return renderXlsx(dokumen);
    case "html":
      return new TextEncoder().encode(renderHalamanHtml(dokumen));
    default:
      return assertNever(kode);
  }
}
