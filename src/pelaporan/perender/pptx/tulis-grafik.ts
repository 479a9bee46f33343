// Charts as native charts of pptxgenjs, with their numbers in an embedded workbook. Called by tulis.ts.
import type { Grafik } from "../../model.ts";
import type { ObjekGrafik, Warna } from "./objek.ts";
import type { IChartOpts, Slide } from "./pptxgen.ts";
import { teksAman } from "./teks-aman.ts";
import { HURUF, warnaPptx } from "./tema.ts";
import { letak } from "./tulis-teks.ts";

/** Of two series the second is the newer one or the result, and carries the accent. */
const WARNA_SERI: Readonly<Record<1 | 2 | 3, readonly Warna[]>> = {
  1: ["aksen"],
  2: ["garis_kuat", "aksen"],
  3: ["garis_kuat", "aksen", "aksen_tua", "sedang", "baik", "buruk"],
};
/** A longer category is shortened on its axis; the alternative text and the tables have it whole. */
const KATEGORI_TERPANJANG = 140;
const TANPA_NAMA = "Tanpa nama";

/** Adds the chart under `nama`. A missing number stays a gap: it is never drawn as zero. */
export function tulisGrafik(slide: Slide, { kotak, grafik }: ObjekGrafik, nama: string): void {
  const labels = grafik.kategori.map(labelKategori);
  const data = grafik.seri.map((s, urutan) => ({
    name: namaSeri(grafik, urutan),
    labels: [...labels],
    values: labels.map((_, i) => toNilai(s.nilai[i] ?? null)),
  }));
  slide.addChart("bar", data, {
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
    showLegend: grafik.seri.length > 1,
    legendPos: "b",
    legendFontFace: HURUF,
    legendFontSize: 12,
    legendColor: warnaPptx("tinta"),
  } satisfies IChartOpts);
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

function warnaSeri(jumlah: number): readonly Warna[] {
  return jumlah <= 1 ? WARNA_SERI[1] : WARNA_SERI[jumlah === 2 ? 2 : 3];
}

function hasNegatif({ seri }: Grafik): boolean {
  return seri.some((s) => s.nilai.some((n) => n?.startsWith("-") === true));
}

function labelKategori(kategori: string): string {
  const huruf = [...teksAman(kategori).replaceAll(/\s+/g, " ").trim()];
  if (huruf.length <= KATEGORI_TERPANJANG) return huruf.join("") || TANPA_NAMA;
  return `${huruf.slice(0, KATEGORI_TERPANJANG - 1).join("")}…`;
}

/** Excel wants the columns of the embedded table named, each differently. */
function namaSeri({ seri }: Grafik, urutan: number): string {
  const bersih = (nama = "") => teksAman(nama).replaceAll(/\s+/g, " ").trim() || TANPA_NAMA;
  const nama = bersih(seri[urutan]?.nama);
  const kembar = seri.slice(0, urutan).filter((s) => bersih(s.nama) === nama).length;
  return kembar === 0 ? nama : `${nama} (${kembar + 1})`;
}

function toNilai(nilai: string | null): number | null {
  return nilai === null ? null : Number(nilai);
}
