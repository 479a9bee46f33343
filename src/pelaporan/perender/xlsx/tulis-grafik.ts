// Draws a chart of the table above it, as a native chart. Called by tulis-lembar.ts.
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { assertNever } from "#inti";
import type { Grafik } from "../../model.ts";
import { isBergambar } from "../pptx/isi-grafik.ts";
import type { Kertas } from "./kertas.ts";
import { type LetakGrafik, opsiBatang, opsiGaris } from "./opsi-grafik.ts";
import { opsiSebar } from "./opsi-sebar.ts";
import { pisahKolom } from "./pisah-kolom.ts";
import { tabelBatas } from "./tabel-grafik.ts";
import { writeTabel } from "./tulis-tabel.ts";

/** Points. */
const TINGGI = { baris: 15, seri: 14, kelompok: 14, dasar: 110, terbesar: 1500, garis: 300, sebar: 400 } as const;

type TabelGrafik = { readonly awal: number; readonly kolom: readonly number[]; readonly ukuran: number };

/**
 * The chart below the table whose figures begin in row `awal`, its cells in these columns of the sheet; without a number
 * there is none. The ends of marks stand below it.
 */
export function writeGrafik(kertas: Kertas, grafik: Grafik, { awal, kolom, ukuran }: TabelGrafik): void {
  if (!isBergambar(grafik)) return;
  // The library loads what draws charts only when it is asked for; asking again changes nothing.
  installChartSupport();
  const { lembar } = kertas;
  const mulai = kertas.baris;
  const akhir = mulai + Math.ceil(countTinggi(grafik) / TINGGI.baris);
  for (let b = mulai; b <= akhir; b++) lembar.getRow(b).height = TINGGI.baris;
  kertas.baris = akhir + 2;
  const awalBatas = writeBatas(kertas, grafik, ukuran);
  lembar.addChart(opsiGrafik(grafik, { lembar: lembar.name, awal, awalBatas, kolom }), {
    tl: { col: 0, row: mulai },
    br: { col: kertas.kolom.length, row: akhir },
  });
}

function countTinggi({ bentuk, kategori, seri }: Grafik): number {
  if (bentuk === "garis" || bentuk === "sebar") return TINGGI[bentuk];
  return Math.min(TINGGI.terbesar, TINGGI.dasar + kategori.length * (seri.length * TINGGI.seri + TINGGI.kelompok));
}

/** Returns the row of the first end. */
function writeBatas(kertas: Kertas, grafik: Grafik, ukuran: number): number {
  const awal = kertas.baris + 1;
  const tabel = grafik.bentuk === "sebar" ? tabelBatas(grafik) : null;
  if (tabel !== null) writeTabel(kertas, { kisi: pisahKolom(tabel), ukuran, tingkat: [], catatan: [] });
  return awal;
}

function opsiGrafik(grafik: Grafik, letak: LetakGrafik) {
  switch (grafik.bentuk) {
    case "batang":
    case "batang_datar":
      return opsiBatang(grafik, letak);
    case "garis":
      return opsiGaris(grafik, letak);
    case "sebar":
      return opsiSebar(grafik, letak);
    default:
      return assertNever(grafik.bentuk);
  }
}
