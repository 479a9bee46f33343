// Charts as horizontal bars: names and figures are HTML text that wraps on any screen, each bar is a small SVG whose
// lengths are percentages, so the chart is as wide as its column. Lines and points are drawn, with their figures as a table
// below. Called by blok.ts.
import { assertNever } from "#inti";
import { batasSkala } from "#pengukuran";
import type { Grafik, SeriTergambar } from "../../model.ts";
import { tabelGrafik } from "../../tata/ganti-tabel.ts";
import { labelNilai } from "../../tata/label-grafik.ts";
import { drawGaris } from "./garis.ts";
import type { OpsiHtml } from "./isi.ts";
import { drawSebar } from "./sebar.ts";
import { drawTabel } from "./tabel.ts";
import { elemen, type Unsur } from "./unsur.ts";

/** The chart as a figure. Every name and figure is text, so drawings themselves need no text alternative. */
export function drawGrafik(grafik: Grafik, opsi: OpsiHtml): readonly Unsur[] {
  switch (grafik.bentuk) {
    case "batang":
    case "batang_datar":
      return [drawBatangan(grafik)];
    case "garis":
      return [...drawGaris(grafik), ...drawTabel(tabelGrafik(grafik), opsi, true)];
    case "sebar":
      return [...drawSebar(grafik), ...drawTabel(tabelGrafik(grafik), opsi, true)];
    default:
      return assertNever(grafik.bentuk);
  }
}

function drawBatangan(grafik: Grafik): Unsur {
  const { judul, kategori, seri, acuan } = grafik;
  const batas = batasSkala(
    seri.flatMap((s) => s.nilai),
    acuan?.y,
  );
  const kelompok = kategori.map((nama, i) =>
    elemen(
      "div",
      { class: "lap-kelompok-batang" },
      elemen("p", { class: "lap-nama-batang" }, nama),
      ...seri.map((s, urutan) => drawBatang(grafik, s, i, { urutan, batas })),
    ),
  );
  return elemen("figure", { class: "lap-grafik" }, elemen("figcaption", {}, judul), ...kelompok);
}

function drawBatang(
  grafik: Grafik,
  seri: SeriTergambar,
  ke: number,
  { urutan, batas }: { readonly urutan: number; readonly batas: number },
): Unsur {
  const { acuan } = grafik;
  const nilai = seri.nilai[ke] ?? null;
  const lebar = nilai === null ? 0 : Math.max(0, Number(nilai)) / batas;
  const garis =
    acuan === undefined ? [] : [elemen("line", { ...garisTegak(Number(acuan.y) / batas), class: "lap-garis-seratus" })];
  return elemen(
    "div",
    { class: "lap-batang" },
    elemen("span", { class: "lap-nama-seri" }, seri.nama),
    elemen(
      "svg",
      { class: `lap-bilah lap-seri-${urutan % 3}`, "aria-hidden": "true" },
      elemen("rect", { width: persen(lebar), height: "100%" }),
      ...garis,
    ),
    elemen("span", { class: "lap-nilai-batang" }, labelNilai(grafik, seri, ke)),
  );
}

function garisTegak(letak: number) {
  return { x1: persen(letak), x2: persen(letak), y2: "100%" };
}

// Hundredths of a percent are finer than a pixel on any screen. Lengths are for drawing only, so floats may carry them.
function persen(bagian: number): string {
  return `${Math.round(bagian * 10_000) / 100}%`;
}
