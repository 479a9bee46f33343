// A placed tree as an SVG file that stands by itself: colours and fonts are in it, the same drawing as on the page. Pure;
// called by the download of /perencanaan/pohon, which also makes the PNG from it.
import { GAYA_LAPIS, NILAI_WARNA } from "#pelaporan";
import type { Diagram, KotakDiagram } from "./diagram.ts";

const UKURAN: Readonly<Record<KotakDiagram["teks"][number]["jenis"], number>> = { label: 12, judul: 13, rincian: 13 };
/** Fonts with the widths the layout reckons with come first. */
const HURUF = "Arial, 'Liberation Sans', Helvetica, 'DejaVu Sans', sans-serif";

/**
 * The file's text; `judul` is its title.
 * @example renderSvg({ lebar: 10, tinggi: 10, kotak: [], garis: [] }, "Pohon").startsWith("<svg") // true
 */
export function renderSvg({ lebar, tinggi, kotak, garis }: Diagram, judul: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${lebar}" height="${tinggi}" viewBox="0 0 ${lebar} ${tinggi}"`,
    ` font-family="${HURUF}">`,
    `<title>${aman(judul)}</title>`,
    `<rect width="${lebar}" height="${tinggi}" fill="#FFFFFF"/>`,
    `<g fill="none" stroke="#${NILAI_WARNA.garis_kuat}" stroke-width="1.5">`,
    ...garis.map(({ d }) => `<path d="${d}"/>`),
    "</g>",
    ...kotak.map(drawKotak),
    "</svg>",
  ].join("");
}

function drawKotak({ x, y, lebar, tinggi, lapis, teks }: KotakDiagram): string {
  const gaya = GAYA_LAPIS[lapis];
  const [isian, tepi] = [NILAI_WARNA[gaya.isian], NILAI_WARNA[gaya.garis]];
  return [
    `<g transform="translate(${x} ${y})">`,
    `<rect width="${lebar}" height="${tinggi}" rx="5" fill="#${isian}" stroke="#${tepi}"/>`,
    ...teks.map(({ jenis, teks: isi, y: baris }) => {
      const warna = NILAI_WARNA[jenis === "label" ? gaya.label : gaya.teks];
      const tebal = jenis === "judul" ? ' font-weight="600"' : "";
      return `<text x="10" y="${baris}" font-size="${UKURAN[jenis]}" fill="#${warna}"${tebal}>${aman(isi)}</text>`;
    }),
    "</g>",
  ].join("");
}

// Control characters are not allowed in XML at all, and a lone surrogate cannot be written as UTF-8.
function aman(teks: string): string {
  return teks
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n]/gu, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
