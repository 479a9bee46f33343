// Pictures as SVG that stands by itself: colours and fonts are in it. Pure; called by the Word renderer.
import type { GayaLaporan } from "../../gaya/gaya-laporan.ts";
import { hurufOf } from "../../gaya/huruf.ts";
import { paletOf } from "../../gaya/warna.ts";
import type { Grafik } from "../../model.ts";
import type { Warna } from "../pptx/objek.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";
import { escapeXml } from "../pptx/xml-objek.ts";
import type { Coretan, Gambar, Titik, Tulisan } from "./coretan.ts";
import type { RuangGambar } from "./pita.ts";
import { susunGrafik } from "./susun.ts";

type Rupa = Pick<GayaLaporan, "warna" | "huruf">;
type Pewarna = (warna: Warna) => string;

/** A chart as SVG texts, in the colours and the font of the pemda. */
export function renderGrafikSvg(grafik: Grafik, ruang: RuangGambar, rupa: Rupa = {}): readonly string[] {
  return susunGrafik(grafik, ruang).map((g) => renderSvg(g, rupa));
}

/**
 * One picture as SVG text; equal pictures give equal texts.
 * @example renderSvg({ lebar: 10, tinggi: 10, coretan: [] }).startsWith("<svg") // true
 */
export function renderSvg({ lebar, tinggi, coretan }: Gambar, rupa: Rupa = {}): string {
  const palet = { ...NILAI_WARNA, ...(rupa.warna === undefined ? {} : paletOf(rupa.warna)) };
  const huruf = hurufOf(rupa.huruf).web.replaceAll('"', "'");
  const [l, t] = [angka(lebar), angka(tinggi)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${l}" height="${t}" viewBox="0 0 ${l} ${t}" font-family="${huruf}">`,
    ...coretan.map((c) => tulisCoretan(c, (w) => `#${palet[w]}`)),
    "</svg>",
  ].join("");
}

function tulisCoretan(c: Coretan, warna: Pewarna): string {
  switch (c.jenis) {
    case "kotak":
      return `<rect x="${angka(c.x)}" y="${angka(c.y)}" width="${angka(c.lebar)}" height="${angka(c.tinggi)}" fill="${warna(c.isian)}"/>`;
    case "lingkar":
      return `<circle cx="${angka(c.x)}" cy="${angka(c.y)}" r="${angka(c.jari)}" fill="${warna(c.isian)}"/>`;
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
  return `<text x="${angka(x)}" y="${angka(y)}" ${gaya} fill="${warna(isian)}">${escapeXml(teks)}</text>`;
}

function deret(titik: readonly Titik[]): string {
  return titik.map(([x, y]) => `${angka(x)},${angka(y)}`).join(" ");
}

/** A hundredth of a pixel is finer than any print. */
function angka(n: number): number {
  return Math.round(n * 100) / 100;
}
