// Adds to a written chart what pptxgenjs cannot: gaps, labels as the report prints numbers, bars from the top down, and
// the whole drawing of lines and points. Called by rapikan-berkas.ts.
import { assertNever } from "#inti";
import type { Grafik } from "../../model.ts";
import { labelNilai } from "../../tata/label-grafik.ts";
import { xmlPlotGaris } from "./xml-garis.ts";
import { escapeXml } from "./xml-objek.ts";
import { xmlPlotSebar } from "./xml-sebar.ts";

const UKURAN_LABEL = 1100;

/**
 * The chart's XML as it goes into the file. Lines and points are drawn anew: the library leaves out what the schema wants
 * of them and knows neither marks nor numbered points.
 */
export function rapikanGrafik(xml: string, grafik: Grafik | undefined): string {
  if (grafik === undefined) return xml;
  switch (grafik.bentuk) {
    case "batang":
      return rapikanBatang(xml, grafik);
    case "batang_datar":
      // Flat bars are drawn upwards from the axis: turned round, the first category stands on top.
      return rapikanBatang(xml, grafik).replace(/(<c:catAx>.*?<c:orientation val=")minMax/s, "$1maxMin");
    case "garis":
      return withPlot(xml, xmlPlotGaris(grafik));
    case "sebar":
      return tanpaKeterangan(withPlot(xml, xmlPlotSebar(grafik)));
    default:
      return assertNever(grafik.bentuk);
  }
}

/**
 * An empty point is left out, so that it stays a gap. Labels are texts: a number format would show the separators of the
 * reader's settings and round on its own.
 */
function rapikanBatang(xml: string, grafik: Grafik): string {
  let urutan = 0;
  return xml
    .replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, "")
    .replaceAll(/(<c:ser>.*?<c:dLbls>)/gs, (awal) => awal + labelSeri(grafik, urutan++));
}

// A name may hold what stands for a part of the match in a replacement text, so it is given by a function.
function withPlot(xml: string, plot: string): string {
  return xml.replace(/<c:plotArea>.*<\/c:plotArea>/s, () => plot);
}

/** The legend names the marks only: each point is named in the table. */
function tanpaKeterangan(xml: string): string {
  return xml.replace(
    /<c:legendPos [^>]*>/,
    (utuh) => `${utuh}<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>`,
  );
}

function labelSeri(grafik: Grafik, urutan: number): string {
  const seri = grafik.seri[urutan];
  if (seri === undefined) return "";
  return seri.nilai.map((n, i) => (n === null ? "" : xmlLabel(i, labelNilai(grafik, seri, i)))).join("");
}

function xmlLabel(idx: number, teks: string): string {
  return (
    `<c:dLbl><c:idx val="${idx}"/><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="id-ID" sz="${UKURAN_LABEL}"/>` +
    `<a:t>${escapeXml(teks)}</a:t></a:r></a:p></c:rich></c:tx><c:showLegendKey val="0"/><c:showVal val="1"/>` +
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>'
  );
}
