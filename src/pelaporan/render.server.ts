// Writes a document in one of the formats. Called by the command line, and by the process that draws for the web.
import { assertNever } from "#inti";
import type { KodeFormat } from "./format.ts";
import type { Dokumen } from "./model.ts";
import { rupaKantor } from "./perender/rupa.ts";

/** The bytes of the file. The same document gives the same bytes. */
export async function renderLaporan(dokumen: Dokumen, kode: KodeFormat): Promise<Uint8Array<ArrayBuffer>> {
  // Each library is loaded with the first document of its kind: together they take a hundred MiB.
  switch (kode) {
    case "pptx":
      return rupaKantor(
        new Uint8Array(await (await import("./perender/pptx/index.ts")).renderPptx(dokumen)),
        dokumen.gaya,
      );
    case "docx":
      return rupaKantor(await (await import("./perender/docx/index.server.ts")).renderDocx(dokumen), dokumen.gaya);
    case "pdf":
      return (await import("./perender/pdf/index.server.ts")).renderPdf(dokumen);
    case "xlsx":
      return rupaKantor(await (await import("./perender/xlsx/index.ts")).renderXlsx(dokumen), dokumen.gaya);
    case "html":
      return new TextEncoder().encode((await import("./perender/html/index.ts")).renderHalamanHtml(dokumen));
    default:
      return assertNever(kode);
  }
}
