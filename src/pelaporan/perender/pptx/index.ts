// Draws a document as a PowerPoint file: layout as data (tata-*.ts), writing (tulis-*.ts), finishing (rapikan-*.ts).
// Called by the reports' door, `renderLaporan`.
import type { Dokumen } from "../../model.ts";
import { rapikanBerkas } from "./rapikan-berkas.ts";
import { susunLembar } from "./tata-lembar.ts";
import { tulisLembar } from "./tulis.ts";

/**
 * The document as the bytes of a .pptx file with native tables, charts and shapes. The same document gives the same
 * bytes, in every process.
 */
export async function renderPptx(dokumen: Dokumen): Promise<Uint8Array> {
  const lembar = susunLembar(dokumen);
  return rapikanBerkas(await tulisLembar(dokumen, lembar), lembar);
}
