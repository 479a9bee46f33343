// Charts of Word: a vector picture with its caption below, then the figures as a table. Called by blok.ts.
import { AlignmentType, ImageRun, Paragraph, SimpleField, type Table, TextRun } from "docx";
import type { Grafik } from "../../model.ts";
import { tabelGrafik } from "../../tata/ganti-tabel.ts";
import { teksAman } from "../pptx/teks-aman.ts";
import type { Gambar } from "../svg/coretan.ts";
import { renderSvg } from "../svg/grafik.ts";
import { potongGrafik } from "../svg/potong.ts";
import type { Penulis } from "./penulis.ts";
import { drawTabel } from "./tabel.ts";
import { listRun } from "./teks.ts";

/** Twentieths of a point in a pixel of 1/96 inch. */
const DXA_SEPIKSEL = 15;
/** Wider than this, bars of a landscape page only grow longer. */
const LEBAR_TERBESAR = 860;
/** Room for a heading above a picture, and for a caption below it. */
const SEKITAR = 120;
const JUDUL = 48;
/** Pictures of one file are told apart by their number; 1 is the QR code of a report that was set, 2 its logo. */
const NOMOR_PERTAMA = 3;

/** The pictures of a chart, each on one page with its caption, and the table of its figures. */
export function drawGrafik(grafik: Grafik, penulis: Penulis): readonly (Paragraph | Table)[] {
  const { lebar, tinggi } = penulis.gaya;
  const halaman = tinggi / DXA_SEPIKSEL - SEKITAR;
  const gambar = potongGrafik(grafik, Math.min(LEBAR_TERBESAR, Math.floor(lebar / DXA_SEPIKSEL)), {
    halaman,
    // Two of them fill an upright page, so none leaves half of it blank.
    sebagian: penulis.gaya.naskah ? tinggi / DXA_SEPIKSEL / 2 - JUDUL : halaman,
  });
  const isi = gambar.flatMap((g, i) => {
    const urutan = gambar.length === 1 ? "" : ` (${i + 1} dari ${gambar.length})`;
    penulis.gambar += 1;
    return [drawGambar(g, grafik, penulis, halaman), drawJudul(`${grafik.judul}${urutan}`, penulis.gambar)];
  });
  return [...isi, ...drawTabel(tabelGrafik(grafik), penulis)];
}

function drawGambar(gambar: Gambar, { judul, teksAlternatif }: Grafik, penulis: Penulis, halaman: number): Paragraph {
  // One category with very many series may be taller than a page.
  const skala = Math.min(1, halaman / gambar.tinggi);
  const transformation = { width: Math.round(gambar.lebar * skala), height: Math.round(gambar.tinggi * skala) };
  const isi = new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(renderSvg(gambar, penulis.rupa)),
    fallback: { type: "png", data: penulis.lukis(gambar, penulis.rupa) },
    transformation,
    altText: {
      id: String(penulis.gambar + NOMOR_PERTAMA - 1),
      name: `Grafik ${penulis.gambar}`,
      title: teksAman(judul),
      description: teksAman(teksAlternatif),
    },
  });
  return new Paragraph({
    children: [isi],
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 120, after: 60 },
  });
}

// Below its picture, so it need not stay with what follows.
function drawJudul(judul: string, nomor: number): Paragraph {
  return new Paragraph({
    style: "Caption",
    alignment: AlignmentType.CENTER,
    keepNext: false,
    spacing: { before: 40, after: 160 },
    children: [
      new TextRun("Gambar "),
      new SimpleField("SEQ Gambar \\* ARABIC", String(nomor)),
      ...listRun(`. ${judul}`),
    ],
  });
}
