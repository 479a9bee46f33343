// Writes a line of text across a sheet. Called by tulis-lembar.ts and tulis-tabel.ts.
import type { Style } from "@cj-tech-master/excelts";
import { hurufKolom } from "#inti";
import { NILAI_WARNA } from "../pptx/tema.ts";
import { gayaRata, huruf, isian, UKURAN, warna } from "./gaya.ts";
import { isMiripRumus, isTebal, nilaiTeks } from "./isi-sel.ts";
import type { Kertas } from "./kertas.ts";
import type { BarisTeks } from "./lembar.ts";
import { LANGKAH, TINGGI_TERBESAR, tinggiTeks } from "./ukur.ts";

const REDUP = { size: UKURAN.padat, color: warna("redup") } as const;
const GAYA: Readonly<Record<BarisTeks["gaya"], Partial<Style>>> = {
  isi: { font: huruf() },
  butir: { font: huruf() },
  judul: {
    font: huruf({ bold: true, size: UKURAN.subjudul, color: warna("aksen_tua") }),
    fill: isian(NILAI_WARNA.aksen_muda),
  },
  redup: { font: huruf(REDUP) },
  nilai: { font: huruf({ bold: true, size: UKURAN.judul, color: warna("aksen_tua") }) },
  info: { font: huruf(), fill: isian(NILAI_WARNA.aksen_muda) },
  peringatan: { font: huruf(), fill: isian(NILAI_WARNA.sedang_muda) },
  sela: { font: huruf() },
};

/** The line in the next row, merged over the sheet's columns, as tall as its text. */
export function writeTeks(kertas: Kertas, { gaya, isi }: BarisTeks): void {
  const { lembar, kolom, baris } = kertas;
  kertas.baris += 1;
  if (gaya === "sela") return;
  const masuk = gaya === "butir" ? 1 : 0;
  const style = {
    ...GAYA[gaya],
    alignment: gayaRata("middle", "left", masuk),
    ...(isMiripRumus(isi) ? { numFmt: "@" } : {}),
  };
  const lebar = kolom.reduce((j, l) => j + l, 0) - masuk * LANGKAH;
  const font = { ...GAYA[gaya].font, ...(isTebal(isi) ? { bold: true } : {}) };
  if (kolom.length > 1) lembar.mergeCells(`A${baris}:${hurufKolom(kolom.length - 1)}${baris}`);
  const sel = lembar.getCell(baris, 1);
  sel.value = nilaiTeks(isi, font);
  sel.style = { ...style, font };
  const tinggi = tinggiTeks(isi, { ukuran: font.size ?? UKURAN.isi, tebal: font.bold === true }, lebar);
  lembar.getRow(baris).height = Math.min(TINGGI_TERBESAR, Math.ceil(tinggi));
}
