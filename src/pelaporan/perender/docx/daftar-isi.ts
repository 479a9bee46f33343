// The list of contents of a report of chapters, with links and page numbers. Called by index.ts.
import { InternalHyperlink, PageReference, Paragraph, type ParagraphChild, Tab, TextRun } from "docx";
import type { Bagian } from "../../model.ts";
import type { GayaDocx } from "./gaya.ts";
import { paragraf } from "./teks.ts";

/** The list names chapters and their parts; what lies deeper repeats in each. */
const TERDALAM = 2;

/** The name of a heading that the list leads to. Word allows letters, digits and "_", at most 40. */
export function namaJudul(urutan: number): string {
  return `bagian_${urutan + 1}`;
}

/**
 * Chapters and their parts on a page of their own, linked to their headings. Page numbers are references to those
 * headings: LibreOffice works them out when it opens the file, Word when it updates fields, which it offers to. In Word's
 * own TOC field LibreOffice would show the stored numbers instead, and nothing here knows them before the pages are laid out.
 */
export function drawDaftarIsi(bagian: readonly Bagian[], gaya: GayaDocx): readonly Paragraph[] {
  const judul = { alignment: "center", pageBreakBefore: true, spacing: { after: 200 } } as const;
  return [
    paragraf("Daftar Isi", judul, { bold: true, size: 26 }),
    ...bagian.flatMap((b, i) => ((b.tingkat ?? 1) <= TERDALAM ? [drawButir(b, i, gaya)] : [])),
  ];
}

function drawButir({ judul, tingkat = 1 }: Bagian, urutan: number, { lebar }: GayaDocx): Paragraph {
  const nama = namaJudul(urutan);
  const isi: readonly ParagraphChild[] = [
    new TextRun(judul),
    new TextRun({ children: [new Tab()] }),
    new PageReference(nama),
  ];
  return new Paragraph({
    tabStops: [{ type: "right", position: lebar, leader: "dot" }],
    indent: { left: (tingkat - 1) * 240 },
    spacing: { after: 60 },
    children: [new InternalHyperlink({ anchor: nama, children: isi })],
  });
}
