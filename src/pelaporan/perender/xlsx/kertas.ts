// A sheet that is being written, and how new ones are set up for print. Called by the writers of this folder.
import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { rapikanTeksSel } from "#inti";
import type { TepiLaporan } from "../../gaya/gaya-laporan.ts";
import type { Dokumen } from "../../model.ts";
import { kakiSingkat } from "../pengesahan.ts";

/** A sheet being written: its columns in points, and the next free row as Excel counts. */
export type Kertas = { readonly lembar: Worksheet; readonly kolom: readonly number[]; baris: number };

/** A new empty sheet, set up for print. */
export function addLembar(kerja: Workbook, nama: string, dokumen: Dokumen): Worksheet {
  return kerja.addWorksheet(nama, {
    views: [{ showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { ...tepiKertas(dokumen.gaya?.tepi), header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: tulisKaki(dokumen) },
  });
}

const MM_SEINCI = 25.4;

/** Inches. */
function tepiKertas(tepi: TepiLaporan | undefined) {
  if (tepi === undefined) return { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7 };
  const inci = (mm: number) => Math.round((mm / MM_SEINCI) * 100) / 100;
  return { left: inci(tepi.kiri), right: inci(tepi.kanan), top: inci(tepi.atas), bottom: inci(tepi.bawah) };
}

/** A footer holds 255 characters, and takes an ampersand for a command. */
const KAKI_TERPANJANG = 100;

function tulisKaki({ kaki, pengesahan }: Dokumen): string {
  const potong = kaki.length > KAKI_TERPANJANG ? `${kaki.slice(0, KAKI_TERPANJANG)}…` : kaki;
  const singkat = kakiSingkat(pengesahan === undefined ? { kaki: potong } : { kaki: potong, pengesahan });
  return `&L&8 ${rapikanTeksSel(singkat).replace(/\s+/g, " ").replaceAll("&", "&&")}&R&8 Halaman &P dari &N`;
}
