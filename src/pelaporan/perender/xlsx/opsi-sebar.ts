// What a chart of points is asked of the library. Pure; called by tulis-grafik.ts.
import type { AddChartOptions } from "@cj-tech-master/excelts/chart";
import type { Grafik } from "../../model.ts";
import { type BidangSebar, bidangSebar, type TitikSebar } from "../pptx/isi-grafik.ts";
import type { SkalaSumbu } from "../pptx/skala-sumbu.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";
import { tempatLabel } from "../pptx/tempat-label.ts";
import {
  formatSumbu,
  gayaBatas,
  LABEL,
  type LetakGrafik,
  opsiUmum,
  rentang,
  SUMBU,
  TANPA_LABEL,
} from "./opsi-grafik.ts";

/** Points with their numbers, and the marks that part them as dashed lines. */
export function opsiSebar(grafik: Grafik, letak: LetakGrafik): AddChartOptions {
  const bidang = bidangSebar(grafik);
  const sisi = tempatLabel(bidang);
  const deret = listDeret(bidang);
  const kolomX = letak.kolom[2] ?? 2;
  const kolomY = letak.kolom[3] ?? 3;
  const sumber = (dari: number, sampai: number) => ({
    xValues: rentang(letak, kolomX, [dari, sampai]),
    values: rentang(letak, kolomY, [dari, sampai]),
  });
  const titik = deret.map((d) => ({
    name: grafik.seri[1]?.nama ?? "",
    ...sumber(letak.awal + d.dari, letak.awal + d.dari + d.titik.length - 1),
    spPr: { line: { noFill: true } },
    marker: { symbol: "circle", size: 7, fill: NILAI_WARNA.aksen, border: NILAI_WARNA.putih } as const,
    dataLabels: {
      ...TANPA_LABEL,
      entries: d.titik.map((t, index) => ({
        ...LABEL,
        index,
        text: String(t.ke + 1),
        position: sisi[bidang.titik.indexOf(t)] ?? "r",
      })),
    },
  }));
  const batas = bidang.batas.map(({ nama }, i) => {
    const dari = letak.awalBatas + 2 * i;
    return { name: nama, ...sumber(dari, dari + 1), ...gayaBatas(i) };
  });
  return {
    ...opsiUmum(grafik, batas.length > 0),
    type: "scatter",
    scatterStyle: "lineMarker",
    // Each point is named in the table.
    legendOptions: { entries: deret.map((_, index) => ({ index, hidden: true })) },
    categoryAxis: sumbuSebar(grafik, 0, bidang.x),
    valueAxis: sumbuSebar(grafik, 1, bidang.y),
    series: [...titik, ...batas],
  };
}

type Deret = { readonly dari: number; readonly titik: readonly TitikSebar[] };

/** Unbroken runs of rows that hold both figures: with an empty or worded cell between them a program counts 1, 2, 3. */
function listDeret({ titik }: BidangSebar): readonly Deret[] {
  const deret: { readonly dari: number; readonly titik: TitikSebar[] }[] = [];
  for (const t of titik) {
    const lalu = deret.at(-1);
    if (lalu?.titik.at(-1)?.ke === t.ke - 1) lalu.titik.push(t);
    else deret.push({ dari: t.ke, titik: [t] });
  }
  return deret;
}

function sumbuSebar(grafik: Grafik, urutan: 0 | 1, { min, max, langkah }: SkalaSumbu) {
  const title = grafik.seri[urutan]?.nama ?? "";
  return { ...SUMBU, title, min, max, majorUnit: langkah, numFmt: formatSumbu(grafik) } as const;
}
