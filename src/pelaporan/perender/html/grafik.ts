// Charts as horizontal bars: names and figures are HTML text that wraps on any screen, each bar is a small SVG whose
// lengths are percentages, so the chart is as wide as its column. Called for both shapes of bars.
import { formatBesaran } from "#inti";
import type { Grafik } from "../../model.ts";
import { batasSkala } from "../../tata/skala-grafik.ts";
import { elemen, type Unsur } from "./unsur.ts";

/** The chart as a figure. Every name and figure is text, so the bars themselves need no text alternative. */
export function drawGrafik(grafik: Grafik): Unsur {
  const { judul, kategori, seri } = grafik;
  const batas = batasSkala(grafik);
  const kelompok = kategori.map((nama, i) =>
    elemen(
      "div",
      { class: "lap-kelompok-batang" },
      elemen("p", { class: "lap-nama-batang" }, nama),
      ...seri.map((s, urutan) => drawBatang(grafik, s.nama, s.nilai[i] ?? null, { urutan, batas })),
    ),
  );
  return elemen("figure", { class: "lap-grafik" }, elemen("figcaption", {}, judul), ...kelompok);
}

function drawBatang(
  { satuan, desimal }: Grafik,
  nama: string,
  nilai: string | null,
  { urutan, batas }: { readonly urutan: number; readonly batas: number },
): Unsur {
  const lebar = nilai === null ? 0 : Math.max(0, Number(nilai)) / batas;
  const seratus = satuan === "%" ? [elemen("line", { ...garisTegak(100 / batas), class: "lap-garis-seratus" })] : [];
  return elemen(
    "div",
    { class: "lap-batang" },
    elemen("span", { class: "lap-nama-seri" }, nama),
    elemen(
      "svg",
      { class: `lap-bilah lap-seri-${urutan % 3}`, "aria-hidden": "true" },
      elemen("rect", { width: persen(lebar), height: "100%" }),
      ...seratus,
    ),
    elemen(
      "span",
      { class: "lap-nilai-batang" },
      nilai === null ? "tanpa angka" : formatBesaran(nilai, satuan, desimal),
    ),
  );
}

function garisTegak(letak: number) {
  return { x1: persen(letak), x2: persen(letak), y2: "100%" };
}

// Hundredths of a percent are finer than a pixel on any screen. Lengths are for drawing only, so floats may carry them.
function persen(bagian: number): string {
  return `${Math.round(bagian * 10_000) / 100}%`;
}
