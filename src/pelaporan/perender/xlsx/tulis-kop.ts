// The logo and the letterhead on the first sheet. Called by tulis-isi.ts.
import type { Workbook } from "@cj-tech-master/excelts";
import type { GayaLaporan } from "../../gaya/gaya-laporan.ts";
import { bitaLogo, muatLogo } from "../../gaya/logo.ts";
import type { Kertas } from "./kertas.ts";
import { writeTeks } from "./tulis-teks.ts";

/** Pixels of 1/96 inch; a row counts in points. */
const KOTAK = { lebar: 220, tinggi: 80 } as const;
const TITIK_SEPIKSEL = 0.75;
const SELA = 8;

/** The logo in a row of its own, then the lines of the letterhead. */
export function writeKop(kerja: Workbook, kertas: Kertas, gaya: GayaLaporan | undefined): void {
  if (gaya?.logo !== undefined) writeLogo(kerja, kertas, gaya.logo);
  if (gaya?.kop === undefined) return;
  for (const teks of gaya.kop.baris) {
    writeTeks(kertas, { jenis: "teks", gaya: "isi", isi: [{ teks: teks.toUpperCase(), tebal: true }] });
  }
  for (const isi of gaya.kop.rincian) writeTeks(kertas, { jenis: "teks", gaya: "redup", isi });
  kertas.baris += 1;
}

function writeLogo(kerja: Workbook, kertas: Kertas, logo: NonNullable<GayaLaporan["logo"]>): void {
  const { lebar, tinggi } = muatLogo(logo, KOTAK);
  const extension = logo.jenis === "png" ? "png" : "jpeg";
  const nomor = kerja.addImage({ buffer: bitaLogo(logo), extension });
  const ext = { width: Math.round(lebar), height: Math.round(tinggi) };
  kertas.lembar.addImage(nomor, { tl: { col: 0, row: kertas.baris - 1 }, ext });
  kertas.lembar.getRow(kertas.baris).height = Math.ceil(tinggi * TITIK_SEPIKSEL) + SELA;
  kertas.baris += 1;
}
