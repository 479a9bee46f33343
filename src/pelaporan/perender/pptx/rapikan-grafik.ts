// Adds to a written chart what pptxgenjs cannot: gaps, labels as the report prints numbers, bars from the top down.
// Called by rapikan-berkas.ts.
import { formatBesaran } from "#inti";
import type { Grafik } from "../../model.ts";
import { escapeXml } from "./xml-objek.ts";

const UKURAN_LABEL = 1100;

/**
 * An empty point is left out, so that it stays a gap. Labels are texts: a number format would show the separators of the
 * reader's settings and round on its own. Flat bars are drawn upwards from the axis: turned round, the first category
 * stands on top.
 */
export function rapikanGrafik(xml: string, grafik: Grafik | undefined): string {
  if (grafik === undefined) return xml;
  let urutan = 0;
  const berlabel = xml
    .replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, "")
    .replaceAll(/(<c:ser>.*?<c:dLbls>)/gs, (awal) => awal + labelSeri(grafik, urutan++));
  if (grafik.bentuk !== "batang_datar") return berlabel;
  return berlabel.replace(/(<c:catAx>.*?<c:orientation val=")minMax/s, "$1maxMin");
}

function labelSeri({ seri, satuan, desimal }: Grafik, urutan: number): string {
  const nilai = seri[urutan]?.nilai ?? [];
  return nilai.map((n, i) => (n === null ? "" : xmlLabel(i, formatBesaran(n, satuan, desimal)))).join("");
}

function xmlLabel(idx: number, teks: string): string {
  return (
    `<c:dLbl><c:idx val="${idx}"/><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="id-ID" sz="${UKURAN_LABEL}"/>` +
    `<a:t>${escapeXml(teks)}</a:t></a:r></a:p></c:rich></c:tx><c:showLegendKey val="0"/><c:showVal val="1"/>` +
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>'
  );
}
