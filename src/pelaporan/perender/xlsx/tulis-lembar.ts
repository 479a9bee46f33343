// Writes one sheet: title, lines of text, the table with its header in view, chart, print setup. Called by index.ts.
import type { Workbook } from "@cj-tech-master/excelts";
import { hurufKolom } from "#inti";
import type { Dokumen } from "../../model.ts";
import { gayaRata, huruf, UKURAN, warna } from "./gaya.ts";
import { isMiripRumus, nilaiTeks } from "./isi-sel.ts";
import { addLembar, type Kertas } from "./kertas.ts";
import type { BarisTabel, Lembar } from "./lembar.ts";
import { type KisiLembar, pisahKolom } from "./pisah-kolom.ts";
import { writeGrafik } from "./tulis-grafik.ts";
import { writeTabel } from "./tulis-tabel.ts";
import { writeTeks } from "./tulis-teks.ts";
import { LEBAR_LEMBAR, lebarKolom, tinggiTeks, ukurLebar } from "./ukur.ts";

/** Text alone stands over several columns: a single one wider than a page would not be made to fit. */
const KOLOM_TEKS = Array.from({ length: 4 }, () => LEBAR_LEMBAR / 4);

/** Adds the sheet to the workbook; a heading without a sheet adds none. */
export function writeLembar(kerja: Workbook, lembar: Lembar, dokumen: Dokumen): void {
  if (lembar.nama === null) return;
  const tabel = lembar.isi.find((i) => i.jenis === "tabel");
  const kisi = tabel === undefined ? null : pisahKolom(tabel.tabel);
  const ukuran = kisi !== null && kisi.relatif.length >= UKURAN.kolomBanyak ? UKURAN.padat : UKURAN.isi;
  const kolom = kisi === null ? KOLOM_TEKS : ukurLebar(kisi, ukuran);
  const kertas: Kertas = { lembar: addLembar(kerja, lembar.nama, dokumen), kolom, baris: 1 };
  for (const [i, lebar] of kolom.entries()) kertas.lembar.getColumn(i + 1).width = lebarKolom(lebar);
  writeJudul(kertas, lembar.judul, { ukuran: UKURAN.judul, tebal: true });
  if (lembar.subjudul !== "") writeJudul(kertas, lembar.subjudul, { ukuran: UKURAN.subjudul, tebal: false });
  kertas.baris += 1;
  for (const isi of lembar.isi) {
    if (isi.jenis === "teks") writeTeks(kertas, isi);
    else if (kisi !== null) writeBertabel(kertas, { isi, kisi, ukuran });
  }
}

type Bertabel = { readonly isi: BarisTabel; readonly kisi: KisiLembar; readonly ukuran: number };

function writeBertabel(kertas: Kertas, { isi, kisi, ukuran }: Bertabel): void {
  const { lembar } = kertas;
  const awal = kertas.baris;
  const isiAwal = awal + kisi.kepala.length;
  writeTabel(kertas, { kisi, ukuran, tingkat: isi.tingkat ?? [], catatan: isi.tabel.catatan ?? [] });
  lembar.views = [{ state: "frozen", xSplit: 0, ySplit: isiAwal - 1, showGridLines: false }];
  lembar.pageSetup.printTitlesRow = `${awal}:${isiAwal - 1}`;
  const kolom = kisi.kepala[0]?.map((k) => k.kolom) ?? [];
  if (isi.grafik !== undefined) writeGrafik(kertas, isi.grafik, { awal: isiAwal, kolom, ukuran });
}

function writeJudul(
  kertas: Kertas,
  judul: string,
  { ukuran, tebal }: { readonly ukuran: number; readonly tebal: boolean },
): void {
  const { lembar, kolom, baris } = kertas;
  const lebar = kolom.reduce((j, l) => j + l, 0);
  const sel = lembar.getCell(baris, 1);
  if (kolom.length > 1) lembar.mergeCells(`A${baris}:${hurufKolom(kolom.length - 1)}${baris}`);
  sel.value = nilaiTeks(judul, {});
  sel.style = {
    ...(isMiripRumus(judul) ? { numFmt: "@" } : {}),
    font: huruf({ size: ukuran, bold: tebal, color: warna(tebal ? "aksen_tua" : "redup") }),
    alignment: gayaRata("middle"),
  };
  lembar.getRow(baris).height = tinggiTeks(judul, { ukuran, tebal }, lebar) + 2;
  kertas.baris += 1;
}
