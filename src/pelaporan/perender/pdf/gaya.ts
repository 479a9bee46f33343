// How paper is set: page, sizes and colours of the two kinds of documents. Called by naskah.ts, blok.ts and tabel.ts.
import type { Dokumen } from "../../model.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";

/** Lengths in points; `lebar` and `tinggi` are the room for text. */
export type GayaPdf = {
  readonly naskah: boolean;
  readonly lebar: number;
  readonly tinggi: number;
  readonly ukuran: number;
  readonly ukuranTabel: number;
  readonly ukuranTabelPadat: number;
  readonly isianKepala: string;
  readonly teksKepala: string;
  readonly kolomKartu: number;
};

export const A4 = { pendek: 595.28, panjang: 841.89 } as const;
/** `bawahPengesahan`: with room for the QR code of a report that was set, and below it for what printers leave blank. */
export const TEPI = { x: 56, atas: 50, bawah: 62, bawahPengesahan: 84 } as const;

const NASKAH: GayaPdf = {
  naskah: true,
  lebar: A4.pendek - 2 * TEPI.x,
  tinggi: A4.panjang - TEPI.atas - TEPI.bawah,
  ukuran: 11,
  ukuranTabel: 9.5,
  ukuranTabelPadat: 8,
  isianKepala: NILAI_WARNA.aksen_muda,
  teksKepala: NILAI_WARNA.tinta,
  kolomKartu: 2,
};
const PAPARAN: GayaPdf = {
  ...NASKAH,
  naskah: false,
  lebar: A4.panjang - 2 * TEPI.x,
  tinggi: A4.pendek - TEPI.atas - TEPI.bawah,
  isianKepala: NILAI_WARNA.aksen_tua,
  teksKepala: NILAI_WARNA.putih,
  kolomKartu: 3,
};

/** @example gayaOf(deck).naskah // false */
export function gayaOf({ tata, pengesahan }: Dokumen): GayaPdf {
  const gaya = tata === "naskah" ? NASKAH : PAPARAN;
  return pengesahan === undefined ? gaya : { ...gaya, tinggi: gaya.tinggi + TEPI.bawah - TEPI.bawahPengesahan };
}
