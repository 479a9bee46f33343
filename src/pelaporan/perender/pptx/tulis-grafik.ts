// Charts as native charts of pptxgenjs, with their numbers in an embedded workbook. Called by tulis.ts.
import type { Grafik } from "../../model.ts";
import { batasGaris, hasNegatif } from "./isi-grafik.ts";
import { kisiGrafik } from "./kisi-grafik.ts";
import type { ObjekGrafik } from "./objek.ts";
import type { IChartOpts, Slide } from "./pptxgen.ts";
import { teksAman } from "./teks-aman.ts";
import { HURUF, warnaPptx } from "./tema.ts";
import { letak } from "./tulis-teks.ts";
import { warnaSeri } from "./warna-seri.ts";

const JENIS = { batang: "bar", batang_datar: "bar", garis: "line", sebar: "scatter" } as const;

/** Adds the chart under `nama`. A missing number stays a gap: it is never drawn as zero. */
export function tulisGrafik(slide: Slide, { kotak, grafik }: ObjekGrafik, nama: string): void {
  slide.addChart(JENIS[grafik.bentuk], listData(grafik), {
    ...letak(kotak),
    objectName: nama,
    altText: teksAman(grafik.teksAlternatif),
    ...gayaSumbu(grafik),
    showTitle: true,
    title: teksAman(grafik.judul),
    titleFontFace: HURUF,
    titleFontSize: 14,
    titleBold: true,
    titleColor: warnaPptx("aksen_tua"),
    chartColors: warnaSeri(grafik.seri.length).map(warnaPptx),
    chartArea: { roundedCorners: false },
    displayBlanksAs: "gap",
    showLegend: isBerketerangan(grafik),
    legendPos: "b",
    legendFontFace: HURUF,
    legendFontSize: 12,
    legendColor: warnaPptx("tinta"),
  } satisfies IChartOpts);
}

type DataGrafik = { name: string; labels: string[]; values: (number | null)[] };

/** The columns of numbers of the chart's sheet, each with the names beside it. */
function listData(grafik: Grafik): DataGrafik[] {
  const [kepala = [], ...baris] = kisiGrafik(grafik);
  const pertama = grafik.bentuk === "sebar" ? 2 : 1;
  return kepala.slice(pertama).map((nama, i) => ({
    name: String(nama),
    labels: baris.map((sel) => String(sel[pertama - 1] ?? "")),
    values: baris.map((sel) => Number(sel[pertama + i] ?? Number.NaN)).map((n) => (Number.isNaN(n) ? null : n)),
  }));
}

function isBerketerangan(grafik: Grafik): boolean {
  if (grafik.bentuk === "sebar") return grafik.acuan !== undefined;
  return grafik.seri.length > 1 || (grafik.bentuk === "garis" && batasGaris(grafik) !== null);
}

function gayaSumbu(grafik: Grafik): IChartOpts {
  const datar = grafik.bentuk === "batang_datar";
  return {
    barDir: datar ? "bar" : "col",
    barGapWidthPct: datar ? 60 : 80,
    catAxisLabelFontFace: HURUF,
    catAxisLabelFontSize: 11,
    catAxisLabelColor: warnaPptx("tinta"),
    catAxisLineColor: warnaPptx("redup"),
    catAxisMajorTickMark: "none",
    valAxisHidden: true,
    ...(hasNegatif(grafik) ? {} : { valAxisMinVal: 0 }),
    valGridLine: { style: "none" },
    showValue: true,
    dataLabelFontFace: HURUF,
    dataLabelFontSize: 11,
    dataLabelColor: warnaPptx("tinta"),
    dataLabelFormatCode: grafik.desimal > 0 ? `#,##0.${"0".repeat(grafik.desimal)}` : "#,##0",
  };
}
