// One reading for every format: the tables and the texts of a finished file. Called by the tests of this folder.
import type { KodeFormat } from "#pelaporan";
import { tabelDocx, teksDocx } from "./docx.ts";
import { tabelHtml, teksHtml } from "./html.ts";
import { bacaPdf, tabelPdf, teksPdf } from "./pdf.ts";
import { tabelPptx, teksPptx } from "./pptx.ts";
import type { TabelBaca } from "./tabel.ts";
import { lembarXlsx, teksXlsx } from "./xlsx.ts";

type Pembaca = {
  readonly sel: (berkas: Uint8Array) => readonly TabelBaca[] | Promise<readonly TabelBaca[]>;
  readonly teks: (berkas: Uint8Array) => readonly string[] | Promise<readonly string[]>;
};

const PEMBACA: Readonly<Record<KodeFormat, Pembaca>> = {
  docx: { sel: tabelDocx, teks: teksDocx },
  pptx: { sel: tabelPptx, teks: teksPptx },
  html: { sel: tabelHtml, teks: teksHtml },
  xlsx: { sel: lembarXlsx, teks: teksXlsx },
  pdf: { sel: async (b) => tabelPdf(await bacaPdf(b)), teks: async (b) => teksPdf(await bacaPdf(b)) },
};

/** Every table of the file in order; of a workbook every sheet. */
export async function bacaSel(format: KodeFormat, berkas: Uint8Array): Promise<readonly TabelBaca[]> {
  return PEMBACA[format].sel(berkas);
}

/** Every text of the file in reading order: paragraphs, headings, cells. */
export async function bacaTeks(format: KodeFormat, berkas: Uint8Array): Promise<readonly string[]> {
  return PEMBACA[format].teks(berkas);
}
