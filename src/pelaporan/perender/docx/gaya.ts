// How a Word document is set: page, styles, colours. Called by the other files of this folder.
import type { TepiLaporan } from "../../gaya/gaya-laporan.ts";
import type { Dokumen } from "../../model.ts";
import { kertasOf } from "../../tata/kertas.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";

export const HURUF = "Arial";
/** A4 and its margins in twentieths of a point. */
export const A4 = { pendek: 11906, panjang: 16838, tepi: 1134 } as const;
const A3 = { pendek: 16838, panjang: 23811 } as const;
/** Between the line of a cell and its text, in twentieths of a point. */
export const TEPI_SEL = 80;
const DXA = 20;

/** Margins in twentieths of a point. */
export type TepiDocx = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

/** `lebar` and `tinggi` are the room for text, `kertas` the sides of the sheet, in twentieths of a point; sizes are half points, as Word counts them. */
export type GayaDocx = {
  readonly naskah: boolean;
  readonly tepi: TepiDocx;
  readonly kertas: { readonly pendek: number; readonly panjang: number };
  readonly lebar: number;
  readonly tinggi: number;
  readonly ukuranTabel: number;
  readonly ukuranTabelPadat: number;
  readonly isianKepala: string;
  readonly teksKepala: string;
};

/** @example gayaOf(deck).naskah // false */
export function gayaOf(dokumen: Dokumen): GayaDocx {
  const naskah = dokumen.tata === "naskah";
  const tepi = tepiOf(dokumen.gaya?.tepi);
  const datar = tepi.left + tepi.right;
  const kertas = kertasOf(dokumen, (A4.panjang - datar) / DXA, TEPI_SEL / DXA) === "a3" ? A3 : A4;
  const tinggi = naskah ? kertas.panjang : kertas.pendek;
  return {
    naskah,
    tepi,
    kertas,
    lebar: (naskah ? kertas.pendek : kertas.panjang) - datar,
    tinggi: tinggi - tepi.top - tepi.bottom,
    ukuranTabel: 18,
    ukuranTabelPadat: 15,
    isianKepala: naskah ? NILAI_WARNA.aksen_muda : NILAI_WARNA.aksen_tua,
    teksKepala: naskah ? NILAI_WARNA.tinta : NILAI_WARNA.putih,
  };
}

const DXA_SEMILIMETER = 1440 / 25.4;

function tepiOf(tepi: TepiLaporan | undefined): TepiDocx {
  if (tepi === undefined) return { top: A4.tepi, bottom: A4.tepi, left: A4.tepi, right: A4.tepi };
  const dxa = (mm: number) => Math.round(mm * DXA_SEMILIMETER);
  return { top: dxa(tepi.atas), bottom: dxa(tepi.bawah), left: dxa(tepi.kiri), right: dxa(tepi.kanan) };
}

/** Real styles, so that Word's navigation, contents and screen readers know what is a heading and what a caption. */
export function stylesOf({ naskah }: GayaDocx) {
  const tua = { color: NILAI_WARNA.aksen_tua, bold: true, font: HURUF } as const;
  const rata = naskah ? { alignment: "center" as const } : {};
  return {
    default: {
      document: {
        run: { font: HURUF, size: 21, language: { value: "id-ID" } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: "auto" as const } },
      },
      title: { run: { ...tua, size: naskah ? 30 : 52 }, paragraph: { alignment: "center" as const } },
      heading1: {
        run: { ...tua, size: 26 },
        paragraph: { spacing: { before: 280, after: 140 }, keepNext: true, ...rata },
      },
      heading2: {
        run: { bold: true, size: 22, font: HURUF, color: NILAI_WARNA.tinta },
        paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
      },
      heading3: {
        run: { bold: true, size: 21, font: HURUF, color: NILAI_WARNA.aksen_tua },
        paragraph: { spacing: { before: 140, after: 80 }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: "Caption",
        name: "caption",
        basedOn: "Normal",
        next: "Normal",
        quickFormat: true,
        run: { size: 19, bold: true, color: NILAI_WARNA.redup },
        paragraph: { keepNext: true, spacing: { before: 160, after: 80 } },
      },
    ],
  };
}
