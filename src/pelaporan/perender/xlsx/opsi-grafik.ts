// What a chart of bars or lines is asked of the library. Pure; called by tulis-grafik.ts.
import type { AddChartOptions, AddDataLabelsOptions } from "@cj-tech-master/excelts/chart";
import { formatBesaran, hurufKolom } from "#inti";
import type { Grafik } from "../../model.ts";
import { batasGaris, hasNegatif } from "../pptx/isi-grafik.ts";
import { listLabelGaris } from "../pptx/label-garis.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";
import { tulisAngka } from "./angka.ts";
import { kutipLembar } from "./nama-lembar.ts";

const WARNA = [NILAI_WARNA.garis_kuat, NILAI_WARNA.aksen, NILAI_WARNA.baik, NILAI_WARNA.sedang] as const;
const TEBAL = { garis: 2.25, batas: 1.25 } as const;
const POLA = ["dash", "sysDot"] as const;
/** No part of a label. */
export const TANPA_LABEL = {
  showVal: false,
  showCatName: false,
  showSerName: false,
  showLegendKey: false,
  showPercent: false,
} as const;
/** Only the value, close to its bar or point. */
export const LABEL = { ...TANPA_LABEL, showVal: true } as const;
/** An axis with thin lines behind the drawing, its figures at the edge. */
export const SUMBU = {
  tickLblPos: "low",
  majorTickMark: "none",
  minorTickMark: "none",
  majorGridlines: true,
  majorGridlinesStyle: { border: NILAI_WARNA.garis, borderWidth: 0.5 },
} as const;

/** `awal` is the first row of figures, `awalBatas` the first end of a mark, `kolom` where the table's columns stand. */
export type LetakGrafik = {
  readonly lembar: string;
  readonly awal: number;
  readonly awalBatas: number;
  readonly kolom: readonly number[];
};

/** Bars, standing or lying. */
export function opsiBatang(grafik: Grafik, letak: LetakGrafik): AddChartOptions {
  const tegak = grafik.bentuk === "batang";
  const format = formatNilai(grafik);
  return {
    ...opsiUmum(grafik, grafik.seri.length > 1),
    type: "bar",
    barDir: tegak ? "col" : "bar",
    grouping: "clustered",
    gapWidth: 60,
    categoryAxis: { orientation: tegak ? "minMax" : "maxMin" },
    valueAxis: { ...nol(grafik), numFmt: format, crosses: tegak ? "autoZero" : "max" },
    series: grafik.seri.map((s, i) => ({
      name: s.nama,
      categories: rentangSemua(grafik, letak, 0),
      values: rentangSemua(grafik, letak, i + 1),
      fill: WARNA[i % WARNA.length] ?? NILAI_WARNA.aksen,
      dataLabels: { ...LABEL, numFmt: format },
    })),
  };
}

/** Lines with marks, and the mark to measure by as a dashed one. */
export function opsiGaris(grafik: Grafik, letak: LetakGrafik): AddChartOptions {
  const { seri } = grafik;
  const batas = batasGaris(grafik);
  const categories = rentangSemua(grafik, letak, 0);
  const garis = seri.map((s, i) => {
    const warna = seri.length === 1 ? NILAI_WARNA.aksen : (WARNA[i % WARNA.length] ?? NILAI_WARNA.aksen);
    return {
      name: s.nama,
      categories,
      values: rentangSemua(grafik, letak, i + 1),
      line: warna,
      lineWidth: TEBAL.garis,
      marker: { symbol: "circle", size: 7, fill: warna, border: NILAI_WARNA.putih } as const,
      smooth: false,
      dataLabels: labelGaris(grafik, i),
    };
  });
  const putus = {
    categories,
    values: rentangSemua(grafik, letak, seri.length + 1),
    ...gayaBatas(0),
  };
  return {
    ...opsiUmum(grafik, seri.length > 1 || batas !== null),
    type: "line",
    grouping: "standard",
    categoryAxis: { ...SUMBU, majorGridlines: false },
    valueAxis: { ...SUMBU, ...nol(grafik), numFmt: formatSumbu(grafik) },
    series: batas === null ? garis : [...garis, { name: batas.nama, ...putus }],
  };
}

/** What all shapes share. */
export function opsiUmum({ judul }: Grafik, berketerangan: boolean) {
  return { title: judul, showLegend: berketerangan, legendPosition: "b", displayBlanksAs: "gap" } as const;
}

/** A dashed line without marks. */
export function gayaBatas(urutan: number) {
  return {
    line: NILAI_WARNA.redup,
    lineWidth: TEBAL.batas,
    lineDash: POLA[urutan % 2] ?? "dash",
    marker: { symbol: "none" },
    smooth: false,
  } as const;
}

function labelGaris(grafik: Grafik, urutan: number): AddDataLabelsOptions {
  const numFmt = formatNilai(grafik);
  const bawah = listLabelGaris(grafik, urutan).filter((l) => l.sisi === "b");
  const entries = bawah.map(({ ke, sisi }) => ({ ...LABEL, index: ke, position: sisi, numFmt }));
  return { ...LABEL, numFmt, position: "t", entries };
}

function nol(grafik: Grafik): { readonly min?: number } {
  return hasNegatif(grafik) ? {} : { min: 0 };
}

/** Percent as an axis needs it, not to all decimals of the table. */
export function formatSumbu(grafik: Grafik): string {
  return grafik.satuan === "%" ? 'General"%"' : formatNilai(grafik);
}

/** As the cells of the table show it. */
function formatNilai({ satuan, desimal }: Grafik): string {
  const angka = { nilai: "0", satuan, desimal };
  return tulisAngka({ isi: formatBesaran("0", satuan, desimal), angka })?.format ?? "General";
}

function rentangSemua({ kategori }: Grafik, letak: LetakGrafik, ke: number): string {
  return rentang(letak, letak.kolom[ke] ?? ke, [letak.awal, letak.awal + kategori.length - 1]);
}

/** Cells of one column below each other. */
export function rentang({ lembar }: LetakGrafik, kolom: number, [dari, sampai]: readonly [number, number]): string {
  const huruf = hurufKolom(kolom);
  return `${kutipLembar(lembar)}!$${huruf}$${dari}:$${huruf}$${sampai}`;
}
