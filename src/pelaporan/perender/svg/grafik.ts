// Pictures as SVG that stands by itself: colours and fonts are in it. Pure; called by the Word renderer.
import { bulatGambar } from "#pengukuran";
import type { GayaLaporan } from "../../gaya/gaya-laporan.ts";
import { hurufOf } from "../../gaya/huruf.ts";
import { paletOf } from "../../gaya/warna.ts";
import type { Warna } from "../pptx/objek.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";
import { escapeXml } from "../pptx/xml-objek.ts";
import type { Coretan, Gambar, Titik, Tulisan } from "./coretan.ts";

type Rupa = Pick<GayaLaporan, "warna" | "huruf">;
type Pewarna = (warna: Warna) => string;

/**
 * One picture as SVG text, in the colours and the font of the pemda; equal pictures give equal texts.
 * @example renderSvg({ lebar: 10, tinggi: 10, coretan: [] }).startsWith("<svg") // true
 */
export function renderSvg({ lebar, tinggi, coretan }: Gambar, rupa: Rupa = {}): string {
  const palet = { ...NILAI_WARNA, ...(rupa.warna === undefined ? {} : paletOf(rupa.warna)) };
  const huruf = hurufOf(rupa.huruf).web.replaceAll('"', "'");
  const [l, t] = [bulatGambar(lebar), bulatGambar(tinggi)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${l}" height="${t}" viewBox="0 0 ${l} ${t}" font-family="${huruf}">`,
    ...coretan.map((c) => tulisCoretan(c, (w) => `#${palet[w]}`)),
    "</svg>",
  ].join("");
}

function tulisCoretan(c: Coretan, warna: Pewarna): string {
  switch (c.jenis) {
    case "kotak":
      return `<rect x="${bulatGambar(c.x)}" y="${bulatGambar(c.y)}" width="${bulatGambar(c.lebar)}" height="${bulatGambar(c.tinggi)}" fill="${warna(c.isian)}"/>`;
    case "lingkar":
      return `<circle cx="${bulatGambar(c.x)}" cy="${bulatGambar(c.y)}" r="${bulatGambar(c.jari)}" fill="${warna(c.isian)}"/>`;
    case "bidang":
      return `<polygon points="${deret(c.titik)}" fill="${warna(c.isian)}"/>`;
    case "garis": {
      const putus = c.putus === undefined ? "" : ` stroke-dasharray="${c.putus.join(" ")}"`;
      return `<polyline points="${deret(c.titik)}" fill="none" stroke="${warna(c.warna)}" stroke-width="${c.tebal}"${putus}/>`;
    }
    case "tulisan":
      return tulisTeks(c, warna);
  }
}

const JANGKAR = { kiri: "", tengah: ' text-anchor="middle"', kanan: ' text-anchor="end"' } as const;

function tulisTeks({ x, y, teks, ukuran, warna: isian, tebal, rata }: Tulisan, warna: Pewarna): string {
  const gaya = `font-size="${ukuran}"${tebal ? ' font-weight="bold"' : ""}${JANGKAR[rata]}`;
  return `<text x="${bulatGambar(x)}" y="${bulatGambar(y)}" ${gaya} fill="${warna(isian)}">${escapeXml(teks)}</text>`;
}

function deret(titik: readonly Titik[]): string {
  return titik.map(([x, y]) => `${bulatGambar(x)},${bulatGambar(y)}`).join(" ");
}
