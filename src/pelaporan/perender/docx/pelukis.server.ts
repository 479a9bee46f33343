// Charts as PNG for readers of Word files that do not know SVG. Typst sets the letters with the fonts it brings and turns
// them into outlines, so that the raster needs no font of the computer and is the same on every machine. Loaded with the
// first document that has a chart: both are native code.
import { Resvg } from "@resvg/resvg-js";
import type { GayaLaporan } from "../../gaya/gaya-laporan.ts";
import { drawGambar, TITIK_SEPIKSEL } from "../pdf/gambar.ts";
import { kompilasikanSvg } from "../pdf/kompiler.server.ts";
import { hurufTypst, pt } from "../pdf/teks.ts";
import { rupaTypst } from "../rupa.ts";
import type { Gambar } from "../svg/coretan.ts";

/** 144 dots to an inch: what is painted is held until the report is done, and a report may have forty charts. */
const PERBESARAN = 1.5;

/** The picture in the colours and the font of the pemda. */
export function lukisPng(gambar: Gambar, rupa: GayaLaporan | undefined): Uint8Array {
  const [lebar, tinggi] = [gambar.lebar, gambar.tinggi].map((sisi) => pt(sisi * TITIK_SEPIKSEL));
  const naskah = [
    `#set page(width: ${lebar}, height: ${tinggi}, margin: 0pt)`,
    `#set text(font: ${hurufTypst(rupa?.huruf)}, fallback: false)`,
    `#${drawGambar(gambar)}`,
  ].join("\n");
  const nilai = Math.round(gambar.lebar * PERBESARAN);
  const svg = kompilasikanSvg(rupaTypst(naskah, rupa));
  const fitTo = { mode: "width", value: nilai } as const;
  return new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false }, fitTo }).render().asPng());
}
