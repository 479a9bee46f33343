// The footer of a report that was set: a QR code to the page that checks it, and beside it who set it and its digest.
// Called by index.ts.
import { ImageRun, Paragraph, Table, TableBorders, TableCell, TableRow, VerticalAlign, WidthType } from "docx";
import type { Pengesahan } from "../../model.ts";
import { modulQr, pngQr } from "../kode-qr.ts";
import { barisPengesahan, TEKS_QR } from "../pengesahan.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";
import { paragraf } from "./teks.ts";

/** Pixels of 1/96 inch: about 16 mm. */
const SISI_QR = 60;
const LEBAR_QR = 1100;
const LEBAR_TEKS = 8000;

export function drawPengesahan(kaki: string, pengesahan: Pengesahan): readonly (Paragraph | Table)[] {
  const rapat = { spacing: { after: 0 } } as const;
  const gaya = { size: 13, color: NILAI_WARNA.redup };
  const gambar = new ImageRun({
    type: "png",
    data: pngQr(modulQr(pengesahan.alamat)),
    transformation: { width: SISI_QR, height: SISI_QR },
    altText: { id: "1", name: "Kode QR", description: TEKS_QR, title: "Kode QR" },
  });
  const sel = (lebar: number, children: readonly Paragraph[]) =>
    new TableCell({ width: { size: lebar, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, children });
  const teks = [kaki, ...barisPengesahan(pengesahan)].map((b) => paragraf(b, rapat, gaya));
  const baris = new TableRow({
    children: [sel(LEBAR_QR, [new Paragraph({ ...rapat, children: [gambar] })]), sel(LEBAR_TEKS, teks)],
  });
  const lebar = { size: LEBAR_QR + LEBAR_TEKS, type: WidthType.DXA };
  return [new Table({ rows: [baris], width: lebar, columnWidths: [LEBAR_QR, LEBAR_TEKS], borders: TableBorders.NONE })];
}
