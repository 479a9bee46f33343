// Draws a chart of the table above it, as a native chart. Called by tulis-lembar.ts.
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { hurufKolom } from "#inti";
import type { Grafik } from "../../model.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";
import type { Kertas } from "./kertas.ts";
import { kutipLembar } from "./nama-lembar.ts";

const WARNA = [NILAI_WARNA.garis_kuat, NILAI_WARNA.aksen, NILAI_WARNA.baik, NILAI_WARNA.sedang] as const;
/** Points. */
const TINGGI = { baris: 15, seri: 14, kelompok: 14, dasar: 110, terbesar: 1500 } as const;

/** Only the value, close to its bar. */
const LABEL = {
  showVal: true,
  showCatName: false,
  showSerName: false,
  showLegendKey: false,
  showPercent: false,
} as const;

/** The chart below the table whose figures begin in row `awal`: categories in the first column, series in the next. */
export function writeGrafik(kertas: Kertas, grafik: Grafik, awal: number): void {
  // The library loads what draws charts only when it is asked for; asking again changes nothing.
  installChartSupport();
  const { lembar, kolom } = kertas;
  const { kategori, seri, judul, satuan, desimal, bentuk } = grafik;
  const rentang = (k: number) =>
    `${kutipLembar(lembar.name)}!$${hurufKolom(k)}$${awal}:$${hurufKolom(k)}$${awal + kategori.length - 1}`;
  const format = `[$-421]#,##0${desimal === 0 ? "" : `.${"0".repeat(desimal)}`}${satuan === "" ? "" : `"${satuan.replaceAll('"', "")}"`}`;
  const mulai = kertas.baris;
  const tinggi = Math.min(
    TINGGI.terbesar,
    TINGGI.dasar + kategori.length * (seri.length * TINGGI.seri + TINGGI.kelompok),
  );
  const akhir = mulai + Math.ceil(tinggi / TINGGI.baris);
  for (let b = mulai; b <= akhir; b++) lembar.getRow(b).height = TINGGI.baris;
  lembar.addChart(
    {
      type: "bar",
      barDir: bentuk === "batang" ? "col" : "bar",
      grouping: "clustered",
      title: judul,
      showLegend: seri.length > 1,
      legendPosition: "b",
      gapWidth: 60,
      categoryAxis: { orientation: bentuk === "batang" ? "minMax" : "maxMin" },
      valueAxis: { min: 0, numFmt: format, crosses: bentuk === "batang" ? "autoZero" : "max" },
      series: seri.map((s, i) => ({
        name: s.nama,
        categories: rentang(0),
        values: rentang(i + 1),
        fill: WARNA[i % WARNA.length] ?? NILAI_WARNA.aksen,
        dataLabels: { ...LABEL, numFmt: format },
      })),
    },
    { tl: { col: 0, row: mulai }, br: { col: kolom.length, row: akhir } },
  );
  kertas.baris = akhir + 2;
}
