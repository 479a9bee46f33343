// A document as a Word file: real headings, captions, repeated header rows, native formulas, charts as pictures. Pure;
// called by index.server.ts, which brings the painter of PNG.
import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import type { Bagian, Dokumen } from "../../model.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";
import { DAFTAR_BERNOMOR, drawBlok } from "./blok.ts";
import { drawDaftarIsi, namaJudul } from "./daftar-isi.ts";
import { type GayaDocx, gayaOf, stylesOf } from "./gaya.ts";
import { drawKop, drawLogo } from "./kop.ts";
import { drawPengesahan } from "./pengesahan.ts";
import type { Pelukis, Penulis } from "./penulis.ts";
import { rapikanDocx } from "./rapikan.ts";
import { listRun, paragraf } from "./teks.ts";

/** The document as the bytes of a .docx file. The same document gives the same bytes, in every process. */
export async function tulisDocx(dokumen: Dokumen, lukis: Pelukis): Promise<Uint8Array<ArrayBuffer>> {
  const gaya = gayaOf(dokumen);
  const penulis: Penulis = { gaya, rupa: dokumen.gaya, lukis, rumus: [], tabel: 0, gambar: 0, daftar: 0 };
  const bersampul = !gaya.naskah || dokumen.berbab === true;
  const isi = [
    ...(bersampul ? drawSampul(dokumen) : [...drawKop(dokumen.gaya, gaya), ...drawKepala(dokumen)]),
    ...(dokumen.berbab === true ? drawDaftarIsi(dokumen.bagian, gaya) : []),
    ...dokumen.bagian.flatMap((b, i) => drawBagian(b, penulis, i, i === 0 && bersampul)),
    ...(dokumen.penutup === "" ? [] : [paragraf(dokumen.penutup, { alignment: "center" }, { bold: true, size: 28 })]),
  ];
  const berkas = new Document({
    title: dokumen.judul,
    creator: dokumen.pengarang,
    lastModifiedBy: dokumen.pengarang,
    styles: stylesOf(gaya),
    numbering: { config: [{ reference: DAFTAR_BERNOMOR, levels: [ANGKA] }] },
    sections: [{ properties: { page: halaman(gaya) }, footers: { default: drawKaki(dokumen) }, children: isi }],
  });
  return rapikanDocx(new Uint8Array(await Packer.toArrayBuffer(berkas)), penulis.rumus);
}

const ANGKA = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: "%1.",
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 460, hanging: 340 } } },
} as const;

// The library turns a landscape page itself: width and height are those of the upright page.
function halaman({ naskah, tepi, kertas }: GayaDocx) {
  return {
    size: {
      width: kertas.pendek,
      height: kertas.panjang,
      orientation: naskah ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
    },
    margin: tepi,
  };
}

function drawKaki({ kaki, pengesahan }: Dokumen): Footer {
  const gaya = { size: 15, color: NILAI_WARNA.redup };
  const nomor = new TextRun({
    ...gaya,
    children: ["Halaman ", PageNumber.CURRENT, " dari ", PageNumber.TOTAL_PAGES],
  });
  const rapat = { spacing: { after: 0 } } as const;
  return new Footer({
    children: [
      ...(pengesahan === undefined ? [paragraf(kaki, rapat, gaya)] : drawPengesahan(kaki, pengesahan)),
      paragraf("", { ...rapat, alignment: "right", children: [nomor] }),
    ],
  });
}

/** The title above the text. */
function drawKepala({ sampul: { baris, periode } }: Dokumen): readonly Paragraph[] {
  const [judul = "", ...lain] = baris;
  const rapat = { alignment: "center", spacing: { after: 40 } } as const;
  return [
    paragraf(judul.toUpperCase(), { heading: HeadingLevel.TITLE }),
    ...[...lain, periode].filter((b) => b !== "").map((b) => paragraf(b, rapat, { bold: true, size: 23 })),
  ];
}

/** A page with title, period and who presents it. */
function drawSampul({ sampul: { baris, periode, oleh }, gaya }: Dokumen): readonly Paragraph[] {
  const [judul = "", ...lain] = baris;
  const tengah = { alignment: "center" } as const;
  const logo = drawLogo(gaya?.logo);
  const before = logo.length === 0 ? 2400 : 0;
  return [
    ...logo,
    paragraf(judul.toUpperCase(), { heading: HeadingLevel.TITLE, spacing: { before, after: 300 } }),
    ...lain.map((b) => paragraf(b, tengah, { bold: true, size: 36 })),
    paragraf(periode, { ...tengah, spacing: { before: 300, after: 600 } }, { size: 28 }),
    ...(oleh === undefined
      ? []
      : [paragraf(`Oleh: ${oleh.nama}`, tengah, { bold: true }), paragraf(oleh.jabatan, tengah)]),
  ];
}

const JUDUL = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function drawBagian(
  { judul, subjudul, halamanBaru, tingkat = 1, blok }: Bagian,
  penulis: Penulis,
  urutan: number,
  sesudahSampul: boolean,
): readonly (Paragraph | Table)[] {
  const pageBreakBefore = halamanBaru === true || sesudahSampul;
  return [
    new Paragraph({
      heading: JUDUL[tingkat],
      pageBreakBefore,
      children: [new Bookmark({ id: namaJudul(urutan), children: listRun(judul) })],
    }),
    ...(subjudul === undefined
      ? []
      : [paragraf(subjudul, { keepNext: true }, { bold: true, color: NILAI_WARNA.redup })]),
    ...blok.flatMap((b) => drawBlok(b, penulis)),
  ];
}
