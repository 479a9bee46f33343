// Pieces of a chart's XML, in the order its schema sets (ECMA-376 part 1, 21.2). Called by xml-garis.ts and xml-sebar.ts.
import type { LabelTitik } from "./label-garis.ts";
import type { Warna } from "./objek.ts";
import { HURUF, warnaPptx } from "./tema.ts";
import { emu, escapeXml } from "./xml-objek.ts";

const UKURAN = { sumbu: 11, judul: 12 } as const;
const TEBAL = { sumbu: 0.75, bantu: 0.5 } as const;
const TANPA_ISIAN = "<a:noFill/>";
/** A label shows its own text only. */
const TANPA_LAIN =
  '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/** The identifiers of the two axes: of categories or to the right, and upwards. */
export const SUMBU = { datar: 2094734552, tegak: 2094734553 } as const;

/** A fill of the deck's colours. */
export function xmlIsian(warna: Warna): string {
  const nilai = warnaPptx(warna);
  return `<a:solidFill><a:${/^[\dA-F]{6}$/.test(nilai) ? "srgbClr" : "schemeClr"} val="${nilai}"/></a:solidFill>`;
}

type GayaGaris = { readonly warna: Warna; readonly tebal: number; readonly putus?: "dash" | "sysDot" };

/** A line; `tebal` in points. */
export function xmlGaris({ warna, tebal, putus }: GayaGaris): string {
  const pola = `<a:prstDash val="${putus ?? "solid"}"/>`;
  return `<a:ln w="${emu(tebal)}" cap="rnd">${xmlIsian(warna)}${pola}<a:round/></a:ln>`;
}

/** A round mark with a light edge; `null`: none. */
export function xmlTanda(warna: Warna | null): string {
  if (warna === null) return '<c:marker><c:symbol val="none"/></c:marker>';
  const tepi = xmlGaris({ warna: "putih", tebal: 0.75 });
  return `<c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${xmlIsian(warna)}${tepi}</c:spPr></c:marker>`;
}

type GayaHuruf = { readonly ukuran: number; readonly warna: Warna; readonly tebal?: boolean };

function isiHuruf({ ukuran, warna, tebal }: GayaHuruf, unsur: "defRPr" | "rPr"): string {
  const bahasa = unsur === "rPr" ? ' lang="id-ID"' : "";
  return `<a:${unsur}${bahasa} sz="${ukuran * 100}" b="${tebal === true ? 1 : 0}">${xmlIsian(warna)}<a:latin typeface="${HURUF}"/></a:${unsur}>`;
}

function xmlGayaTeks(gaya: GayaHuruf): string {
  const isi = `<a:p><a:pPr>${isiHuruf(gaya, "defRPr")}</a:pPr><a:endParaRPr lang="id-ID"/></a:p>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/>${isi}</c:txPr>`;
}

function xmlTeks(teks: string, gaya: GayaHuruf, putar = ""): string {
  const isi = `<a:r>${isiHuruf(gaya, "rPr")}<a:t>${escapeXml(teks)}</a:t></a:r>`;
  const awal = `<a:pPr>${isiHuruf(gaya, "defRPr")}</a:pPr>`;
  return `<c:tx><c:rich><a:bodyPr${putar}/><a:lstStyle/><a:p>${awal}${isi}</a:p></c:rich></c:tx>`;
}

/** The labels of a series as texts; a point without one has none. */
export function xmlLabel(label: readonly LabelTitik[], ukuran: number): string {
  const gaya: GayaHuruf = { ukuran, warna: "tinta" };
  const satu = label.map(
    ({ ke, teks, sisi }) =>
      `<c:dLbl><c:idx val="${ke}"/>${xmlTeks(teks, gaya)}<c:dLblPos val="${sisi}"/>` +
      `<c:showLegendKey val="0"/><c:showVal val="1"/>${TANPA_LAIN}</c:dLbl>`,
  );
  return `<c:dLbls>${satu.join("")}${xmlGayaTeks(gaya)}<c:showLegendKey val="0"/><c:showVal val="0"/>${TANPA_LAIN}</c:dLbls>`;
}

/** `nomor` of the axis, `lawan` of the one it crosses; `format` null hides it. */
export type Sumbu = {
  readonly nomor: number;
  readonly lawan: number;
  readonly letak: "b" | "l";
  readonly min?: number;
  readonly max?: number;
  readonly langkah?: number;
  readonly judul?: string;
  readonly format: string | null;
};

/** The axis of categories. */
export function xmlSumbuKategori(sumbu: Sumbu): string {
  return (
    `<c:catAx>${awalSumbu(sumbu)}<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

/** An axis of numbers. `antara`: whether categories stand between its lines, or points on them. */
export function xmlSumbuNilai(sumbu: Sumbu, antara: "between" | "midCat"): string {
  const langkah = sumbu.langkah === undefined ? "" : `<c:majorUnit val="${sumbu.langkah}"/>`;
  return `<c:valAx>${awalSumbu(sumbu, true)}<c:crosses val="min"/><c:crossBetween val="${antara}"/>${langkah}</c:valAx>`;
}

function awalSumbu({ nomor, lawan, letak, min, max, judul, format }: Sumbu, bergaris = false): string {
  const batas = `${max === undefined ? "" : `<c:max val="${max}"/>`}${min === undefined ? "" : `<c:min val="${min}"/>`}`;
  const bantu = `<c:majorGridlines><c:spPr>${xmlGaris({ warna: "garis", tebal: TEBAL.bantu })}</c:spPr></c:majorGridlines>`;
  const putar = letak === "l" ? ' rot="-5400000" vert="horz"' : "";
  const gayaJudul: GayaHuruf = { ukuran: UKURAN.judul, warna: "tinta", tebal: true };
  return (
    `<c:axId val="${nomor}"/><c:scaling><c:orientation val="minMax"/>${batas}</c:scaling>` +
    `<c:delete val="${format === null ? 1 : 0}"/><c:axPos val="${letak}"/>${bergaris && format !== null ? bantu : ""}` +
    (judul === undefined ? "" : `<c:title>${xmlTeks(judul, gayaJudul, putar)}<c:overlay val="0"/></c:title>`) +
    `<c:numFmt formatCode="${escapeXml(format ?? "General")}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    '<c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${TANPA_ISIAN}${xmlGaris({ warna: "redup", tebal: TEBAL.sumbu })}</c:spPr>` +
    `${xmlGayaTeks({ ukuran: UKURAN.sumbu, warna: "tinta" })}<c:crossAx val="${lawan}"/>`
  );
}

/** How an axis shows a figure with its unit, without separators of thousands: the reader's settings would choose them. */
export function formatSumbu(satuan: string): string {
  return satuan === "%" ? 'General"%"' : "General";
}

/** The drawing within its chart: what is drawn, then the axes. */
export function xmlBidang(isi: string, sumbu: readonly [string, string]): string {
  const latar = `<c:spPr>${TANPA_ISIAN}<a:ln>${TANPA_ISIAN}</a:ln></c:spPr>`;
  return `<c:plotArea><c:layout/>${isi}${sumbu.join("")}${latar}</c:plotArea>`;
}
