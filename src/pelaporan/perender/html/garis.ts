// Lines through categories: the drawing stretches with its column and holds no text; names stand below it in as many
// columns, figures in the table that follows. Called by grafik.ts.
import { formatBesaran } from "#inti";
import { bulatGambar, tempatGaris } from "#pengukuran";
import type { Grafik } from "../../model.ts";
import { drawKeterangan, drawLegenda, kelasSeri, rentangSkala } from "./keterangan.ts";
import { elemen, type Unsur } from "./unsur.ts";

/** With more categories only the first and the last are named below the drawing. */
const BERNAMA = 8;
/** Room above and below for marks at the edge, in the frame of 100. */
const TEPI = 6;

/** The figure; nothing without categories. */
export function drawGaris(grafik: Grafik): readonly Unsur[] {
  const { judul, kategori, seri, acuan, satuan } = grafik;
  if (kategori.length === 0) return [];
  const letak = tempatGaris(
    seri.map((s) => s.nilai),
    acuan,
  );
  const tanda = acuan === undefined ? "" : `; garis putus-putus: ${formatBesaran(acuan.y, satuan)}`;
  return [
    elemen(
      "figure",
      { class: "lap-grafik" },
      elemen("figcaption", {}, judul),
      ...drawLegenda(grafik),
      drawKeterangan(`Skala tegak ${rentangSkala(grafik, letak.batas)}${tanda}.`),
      drawSvg(letak, kategori.length),
      drawNama(kategori),
    ),
  ];
}

// The points reach from edge to edge of the frame; half a column more on each side puts each above its name.
function drawSvg({ acuan, seri }: ReturnType<typeof tempatGaris>, banyak: number): Unsur {
  const kolom = banyak === 1 ? 100 : 100 / (banyak - 1);
  const kiri = banyak === 1 ? 0 : -kolom / 2;
  const lebar = kolom * banyak;
  const datar = (y: number, kelas: string) =>
    elemen("line", { x1: bulatGambar(kiri), x2: bulatGambar(kiri + lebar), y1: y, y2: y, class: kelas });
  return elemen(
    "svg",
    {
      viewBox: `${bulatGambar(kiri)} ${-TEPI} ${bulatGambar(lebar)} ${100 + 2 * TEPI}`,
      preserveAspectRatio: "none",
      "aria-hidden": "true",
      class: "lap-garis",
    },
    datar(100, "lap-garis-dasar"),
    ...(acuan === null ? [] : [datar(acuan, "lap-garis-seratus")]),
    ...seri.map(({ titik, ruas }, i) =>
      elemen(
        "g",
        { class: kelasSeri(i, seri.length) },
        ...ruas.map((points) => elemen("polyline", { points })),
        // A line of no length with round ends is a dot that keeps its shape however the frame is stretched.
        ...titik.map((t) => elemen("line", { x1: t.x, x2: t.x, y1: t.y, y2: t.y, class: "lap-titik" })),
      ),
    ),
  );
}

// The table names them to whoever cannot see the drawing.
function drawNama(kategori: readonly string[]): Unsur {
  const banyak = kategori.length > BERNAMA;
  const tertulis = banyak ? kategori.filter((_, i) => i === 0 || i === kategori.length - 1) : kategori;
  return elemen(
    "div",
    { class: banyak ? "lap-nama-titik lap-nama-ujung" : "lap-nama-titik", "aria-hidden": "true" },
    ...tertulis.map((nama) => elemen("span", {}, nama)),
  );
}
