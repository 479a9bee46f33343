// How paper is set: page, sizes and colours of the two kinds of documents. Called by naskah.ts, blok.ts and tabel.ts.
import type { Dokumen } from "../../model.ts";
import { kertasOf } from "../../tata/kertas.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";

/** Lengths in points; `lebar` and `tinggi` are the room for text. */
export type GayaPdf = {
  readonly naskah: boolean;
  readonly kertas: "a4" | "a3";
  readonly tepi: TepiPdf;
  readonly lebar: number;
  readonly tinggi: number;
  readonly ukuran: number;
  readonly ukuranTabel: number;
  readonly ukuranTabelPadat: number;
  readonly isianKepala: string;
  readonly teksKepala: string;
  readonly kolomKartu: number;
};

/** Margins in points. */
export type TepiPdf = { readonly atas: number; readonly bawah: number; readonly kiri: number; readonly kanan: number };

export const A4 = { pendek: 595.28, panjang: 841.89 } as const;
const A3 = { pendek: 841.89, panjang: 1190.55 } as const;
/** Between the line of a cell and its text. */
export const TEPI_SEL = { tepiX: 4, tepiY: 4 } as const;
/** `bawahPengesahan`: with room for the QR code of a report that was set, and below it for what printers leave blank. */
export const TEPI = { x: 56, atas: 50, bawah: 62, bawahPengesahan: 84 } as const;

const NASKAH = {
  ukuran: 11,
  ukuranTabel: 9.5,
  ukuranTabelPadat: 8,
  isianKepala: NILAI_WARNA.aksen_muda,
  teksKepala: NILAI_WARNA.tinta,
  kolomKartu: 2,
} as const;
const PAPARAN = {
  ...NASKAH,
  isianKepala: NILAI_WARNA.aksen_tua,
  teksKepala: NILAI_WARNA.putih,
  kolomKartu: 3,
} as const;

/** @example gayaOf(deck).naskah // false */
export function gayaOf(dokumen: Dokumen): GayaPdf {
  const naskah = dokumen.tata === "naskah";
  const tepi = tepiOf(dokumen);
  const kertas = kertasOf(dokumen, A4.panjang - tepi.kiri - tepi.kanan, TEPI_SEL.tepiX);
  const { pendek, panjang } = kertas === "a3" ? A3 : A4;
  const [lebar, tinggi] = naskah ? [pendek, panjang] : [panjang, pendek];
  return {
    ...(naskah ? NASKAH : PAPARAN),
    naskah,
    kertas,
    tepi,
    lebar: lebar - tepi.kiri - tepi.kanan,
    tinggi: tinggi - tepi.atas - tepi.bawah,
  };
}

const TITIK_SEMILIMETER = 72 / 25.4;

function tepiOf({ gaya, pengesahan }: Dokumen): TepiPdf {
  const terendah = pengesahan === undefined ? 0 : TEPI.bawahPengesahan;
  if (gaya?.tepi === undefined) {
    return { kiri: TEPI.x, kanan: TEPI.x, atas: TEPI.atas, bawah: Math.max(TEPI.bawah, terendah) };
  }
  const { atas, bawah, kiri, kanan } = gaya.tepi;
  const titik = (mm: number) => mm * TITIK_SEMILIMETER;
  return { kiri: titik(kiri), kanan: titik(kanan), atas: titik(atas), bawah: Math.max(titik(bawah), terendah) };
}
