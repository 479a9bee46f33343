// The letterhead above the first page, and the logo of a cover. Called by naskah.ts.
import type { GayaLaporan, LogoLaporan } from "../../gaya/gaya-laporan.ts";
import { dataLogo, muatLogo } from "../../gaya/logo.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";
import { literal, literalPecah, panggil, pt, warna } from "./teks.ts";

/** Points. */
const KOTAK = { kop: { lebar: 90, tinggi: 64 }, sampul: { lebar: 200, tinggi: 92 } } as const;

/** The logo left, the lines in the middle, a rule below. */
export function drawKop(gaya: GayaLaporan | undefined): readonly string[] {
  if (gaya?.kop === undefined) return [];
  const { logo, kop } = gaya;
  const akhir = kop.baris.length - 1;
  const isi = [
    "set par(justify: false, leading: 0.45em, spacing: 0.5em)",
    "set align(center)",
    ...kop.baris.map(
      (b, i) => `par(strong(text(size: ${i === akhir ? "14pt" : "12pt"}, ${literalPecah(b.toUpperCase())})))`,
    ),
    ...kop.rincian.map((b) => `par(text(size: 9pt, ${literalPecah(b)}))`),
  ];
  const teks = `{ ${isi.join("\n")} }`;
  // An empty column as wide as the logo keeps the lines in the middle of the page.
  const badan =
    logo === undefined
      ? teks
      : panggil(
          "grid",
          `columns: (${pt(muatLogo(logo, KOTAK.kop).lebar)}, 1fr, ${pt(muatLogo(logo, KOTAK.kop).lebar)})`,
          "column-gutter: 8pt",
          "align: (left + horizon, center + horizon, left)",
          gambar(logo, KOTAK.kop),
          teks,
          "[]",
        );
  const garis = `(bottom: 2pt + ${warna(NILAI_WARNA.tinta)})`;
  return [panggil("block", "width: 100%", "below: 1.6em", "inset: (bottom: 7pt)", `stroke: ${garis}`, badan)];
}

/** The logo above the title of a cover; on a dark one it stands on white, because most have dark lines. */
export function drawLogo(logo: LogoLaporan | undefined, terang: boolean): readonly string[] {
  if (logo === undefined) return [];
  const isi = gambar(logo, KOTAK.sampul);
  const alas = terang ? isi : panggil("box", "fill: white", "inset: 9pt", "radius: 5pt", isi);
  return [alas, "v(1.2em)"];
}

// A picture as a text that the compiler can read: wrapped in an SVG, no file is needed beside the source.
function gambar(logo: LogoLaporan, kotak: { readonly lebar: number; readonly tinggi: number }): string {
  const { lebar, tinggi } = muatLogo(logo, kotak);
  const sisi = `width='${logo.lebar}' height='${logo.tinggi}'`;
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' ${sisi}><image ${sisi} href='${dataLogo(logo)}'/></svg>`;
  const ukuran = [`width: ${pt(lebar)}`, `height: ${pt(tinggi)}`];
  return panggil("image", `bytes(${literal(svg)})`, 'format: "svg"', ...ukuran, `alt: ${literal(logo.alt)}`);
}
