// A plan's tree as a file: SVG, PNG, PPTX, PDF. Called by /perencanaan/pohon/unduh.
import { Galat } from "#inti";
import { renderLatar } from "#pelaporan/server";
import { renderSvg } from "../../../tampilan/pohon/svg.ts";
import { buildDokumenPohon } from "../../../tampilan/rencana/pohon/dokumen.ts";
import { buildGambar } from "../../../tampilan/rencana/pohon/gambar.ts";
import { FORMAT_POHON, type FormatPohon } from "../../../tampilan/rencana/pohon/unduhan.ts";
import { type PohonTermuat, sebutanSumber } from "./muat-pohon.server.ts";

export type BerkasPohon = { readonly nama: string; readonly mime: string; readonly isi: Uint8Array<ArrayBuffer> };

/**
 * The whole tree, nothing folded, without findings. @throws Galat `masukan` (nothing to draw), `lingkungan` (no font for
 * a PNG on this server).
 */
export async function buatBerkasPohon(termuat: PohonTermuat, format: FormatPohon): Promise<BerkasPohon> {
  const { pd, naskah } = termuat;
  if (naskah.simpul.size === 0 && (format === "svg" || format === "png")) {
    throw new Galat("masukan", `Pohon kinerja ${pd.nama} belum diisi, jadi belum ada yang dapat diunduh.`);
  }
  const mime = FORMAT_POHON.find((f) => f.kode === format)?.mime ?? "application/octet-stream";
  return { nama: `pohon-kinerja-${pd.kode}.${format}`, mime, isi: await tulis(termuat, format) };
}

async function tulis(termuat: PohonTermuat, format: FormatPohon): Promise<Uint8Array<ArrayBuffer>> {
  const { pemda, pd, naskah, lingkup } = termuat;
  const bahan = { naskah, lingkup, temuan: new Map() };
  if (format === "pptx" || format === "pdf") {
    const sumber = sebutanSumber(termuat);
    return renderLatar(buildDokumenPohon({ ...bahan, pemda: pemda.nama, pd: pd.nama, sumber }), format);
  }
  const svg = renderSvg(buildGambar(bahan, new Set()), `Pohon kinerja ${pd.nama}`);
  return format === "svg" ? new TextEncoder().encode(svg) : rasterise(svg);
}

/** What most viewers open, and what fits in memory: longest side and number of pixels. */
const SISI_TERPANJANG = 16_000;
const TITIK_TERBANYAK = 24_000_000;
const PERBESARAN = 2;

async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  // Read when the first PNG is asked for: it is native code that most servers never need.
  const { Resvg } = await import("@resvg/resvg-js");
  const huruf = { loadSystemFonts: true, defaultFontFamily: "Liberation Sans" };
  const contoh = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text y="15">Aa</text></svg>';
  if (new Resvg(contoh, { font: huruf }).getBBox() === undefined) {
    const pesan =
      "Server ini tidak mempunyai huruf untuk menggambar PNG. Unduh SVG atau PDF, atau minta admin server memasang " +
      "paket huruf (misalnya fonts-liberation).";
    throw new Galat("lingkungan", pesan);
  }
  const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } });
  const skala = Math.min(
    PERBESARAN,
    SISI_TERPANJANG / Math.max(width, height),
    Math.sqrt(TITIK_TERBANYAK / (width * height)),
  );
  return new Uint8Array(new Resvg(svg, { font: huruf, fitTo: { mode: "zoom", value: skala } }).render().asPng());
}
