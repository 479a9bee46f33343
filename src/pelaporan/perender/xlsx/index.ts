// Draws a document as a workbook: a sheet for each section, numbers as numbers, capaian and totals as formulas. Called by
// `renderLaporan`.
import { Workbook } from "@cj-tech-master/excelts";
import { rapikanTeksSel } from "#inti";
import type { Dokumen } from "../../model.ts";
import { isBergambar } from "../pptx/isi-grafik.ts";
import { WAKTU_TETAP } from "../zip-tetap.ts";
import { type Lembar, listLembar } from "./lembar.ts";
import { rapikanXlsx } from "./rapikan.ts";
import { writeIsi } from "./tulis-isi.ts";
import { writeLembar } from "./tulis-lembar.ts";

/** The document as the bytes of a .xlsx file. The same document gives the same bytes, in every process. */
export async function renderXlsx(dokumen: Dokumen): Promise<Uint8Array<ArrayBuffer>> {
  const kerja = new Workbook();
  const pengarang = rapikanTeksSel(dokumen.pengarang);
  kerja.title = rapikanTeksSel(dokumen.judul);
  kerja.creator = pengarang;
  kerja.lastModifiedBy = pengarang;
  kerja.subject = rapikanTeksSel(dokumen.sampul.periode);
  kerja.created = new Date(WAKTU_TETAP.xml);
  kerja.modified = new Date(WAKTU_TETAP.xml);
  const lembar = listLembar(dokumen);
  writeIsi(kerja, dokumen, lembar);
  for (const satu of lembar) writeLembar(kerja, satu, dokumen);
  return rapikanXlsx(new Uint8Array(await kerja.xlsx.writeBuffer()), listAlternatif(dokumen, lembar));
}

// In the order of the sheets: the logo stands on the first. A chart that draws nothing is not in the file.
function listAlternatif({ gaya }: Dokumen, lembar: readonly Lembar[]): readonly string[] {
  const logo = gaya?.logo === undefined ? [] : [gaya.logo.alt];
  const grafik = lembar.flatMap((l) => l.isi.flatMap((i) => (i.jenis === "tabel" ? (i.grafik ?? []) : [])));
  return [...logo, ...grafik.filter(isBergambar).map((g) => g.teksAlternatif)].map(rapikanTeksSel);
}
