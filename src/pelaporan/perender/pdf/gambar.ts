// A picture as Typst: its strokes placed one by one, its texts real text in the fonts of the document. Pure; called by
// grafik.ts, and by the Word renderer for the picture that old readers show.

import { lebarTeks } from "../../tata/ukur-teks.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";
import type { Coretan, Gambar, Titik, Tulisan } from "../svg/coretan.ts";
import { literal, panggil, pt, warna } from "./teks.ts";

/** Points in a pixel. */
export const TITIK_SEPIKSEL = 0.75;
/** No font here is wider than the one that was measured; a line must not be broken where one character is. */
const KELONGGARAN = 1.5;
const RATA = { kiri: "left", tengah: "center", kanan: "right" } as const;

/** A block as large as the picture. */
export function drawGambar({ lebar, tinggi, coretan }: Gambar): string {
  const isi = coretan.map(drawCoretan).join("\n");
  return panggil("block", `width: ${titik(lebar)}`, `height: ${titik(tinggi)}`, "breakable: false", `{ ${isi} }`);
}

function drawCoretan(c: Coretan): string {
  switch (c.jenis) {
    case "kotak": {
      const kotak = [`width: ${titik(c.lebar)}`, `height: ${titik(c.tinggi)}`, "stroke: none"];
      return taruh(c.x, c.y, panggil("rect", ...kotak, `fill: ${warna(NILAI_WARNA[c.isian])}`));
    }
    case "lingkar": {
      const isi = panggil("circle", `radius: ${titik(c.jari)}`, "stroke: none", `fill: ${warna(NILAI_WARNA[c.isian])}`);
      return taruh(c.x - c.jari, c.y - c.jari, isi);
    }
    case "bidang":
      return taruh(0, 0, panggil("polygon", "stroke: none", `fill: ${warna(NILAI_WARNA[c.isian])}`, ...deret(c.titik)));
    case "garis":
      return drawGaris(c);
    case "tulisan":
      return drawTulisan(c);
  }
}

function drawGaris({ titik: daftar, warna: nama, tebal, putus }: Extract<Coretan, { jenis: "garis" }>): string {
  const [awal = "", ...lain] = deret(daftar);
  const dash = putus === undefined ? "" : `, dash: (${putus.map(titik).join(", ")},)`;
  const garis = `(paint: ${warna(NILAI_WARNA[nama])}, thickness: ${titik(tebal)}${dash})`;
  return taruh(
    0,
    0,
    panggil("curve", `stroke: ${garis}`, `curve.move(${awal})`, ...lain.map((t) => `curve.line(${t})`)),
  );
}

function drawTulisan({ x, y, teks, ukuran, warna: nama, tebal, rata }: Tulisan): string {
  const lebar = lebarTeks(teks, { ukuran, tebal }) * KELONGGARAN + ukuran;
  const awal = { kiri: x, tengah: x - lebar / 2, kanan: x - lebar }[rata];
  const rupa = ['top-edge: "baseline"', 'bottom-edge: "baseline"', `fill: ${warna(NILAI_WARNA[nama])}`];
  const isi = panggil("text", `size: ${titik(ukuran)}`, ...rupa, literal(teks));
  return taruh(awal, y, `box(width: ${titik(lebar)}, align(${RATA[rata]}, ${tebal ? `strong(${isi})` : isi}))`);
}

function taruh(x: number, y: number, isi: string): string {
  return `place(top + left, dx: ${titik(x)}, dy: ${titik(y)}, ${isi})`;
}

function deret(daftar: readonly Titik[]): readonly string[] {
  return daftar.map(([x, y]) => `(${titik(x)}, ${titik(y)})`);
}

function titik(piksel: number): string {
  return pt(piksel * TITIK_SEPIKSEL);
}
