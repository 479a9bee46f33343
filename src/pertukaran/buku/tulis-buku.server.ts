// Writes a workbook of ours: instructions, sheets with frozen headers, notes, drop-downs and hidden keys, and what the
// workbook is on a hidden sheet. Called by the template of a plan.
import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { hurufKolom, isMuatSel } from "#inti";
import {
  type BukuTulis,
  desimalTertulis,
  type KolomTulis,
  LEMBAR_DAFTAR,
  LEMBAR_PETUNJUK,
  LEMBAR_TANDA,
  type LembarTulis,
  type SelTulis,
} from "./sel.ts";

/** Rows for which drop-downs are prepared; typing goes on below, without them. */
const BARIS_SIAP = 5000;

const KEPALA = {
  font: { bold: true, color: { argb: "FFFFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FF1F4E79" } },
  alignment: { wrapText: true, vertical: "middle" },
  protection: { locked: true },
} as const;

/** The workbook as XLSX bytes; the same input at the same `waktu` gives the same sheets. */
export async function writeBuku(buku: BukuTulis, waktu: Date): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded with the first workbook, as in baca-buku.server.ts.
  const excelts = await import("@cj-tech-master/excelts");
  const kerja = new excelts.Workbook();
  kerja.creator = "OpenSAKIP";
  kerja.created = waktu;
  kerja.modified = waktu;
  await addPetunjuk(kerja, buku.petunjuk);
  for (const lembar of buku.lembar) await addLembar(kerja, lembar);
  addDaftar(kerja, buku);
  const tanda = kerja.addWorksheet(LEMBAR_TANDA, { state: "veryHidden" });
  for (const [nama, isi] of Object.entries(buku.tanda)) tanda.addRow([nama, isi]);
  return new Uint8Array(await kerja.xlsx.writeBuffer());
}

async function addPetunjuk(kerja: Workbook, baris: readonly string[]): Promise<void> {
  const lembar = kerja.addWorksheet(LEMBAR_PETUNJUK, { views: [{ showGridLines: false }] });
  lembar.getColumn(1).width = 110;
  for (const satu of baris) {
    const judul = satu.startsWith("# ");
    const sel = lembar.addRow([judul ? satu.slice(2) : satu]).getCell(1);
    sel.alignment = { wrapText: true, vertical: "top" };
    if (judul) sel.font = { bold: true, size: 13, color: { argb: "FF1F4E79" } };
  }
  await lembar.protect("", {});
}

async function addLembar(kerja: Workbook, { nama, kolom, baris, beku }: LembarTulis): Promise<void> {
  const lembar = kerja.addWorksheet(nama, { views: [{ state: "frozen", xSplit: beku, ySplit: 1 }] });
  lembar.columns = kolom.map((k) => ({
    width: k.lebar,
    hidden: k.rupa === "kunci",
    style: {
      numFmt: formatOf(k.rupa),
      alignment: { wrapText: true, vertical: "top" },
      protection: { locked: false },
      ...(k.rupa === "keterangan" ? { font: { color: { argb: "FF5F6B7A" } } } : {}),
    },
  }));
  const kepala = lembar.addRow(kolom.map((k) => k.judul));
  kepala.height = 32;
  for (const [i, k] of kolom.entries()) {
    const sel = kepala.getCell(i + 1);
    sel.style = KEPALA;
    if (k.catatan !== "") sel.note = k.catatan;
  }
  for (const satu of baris) addBaris(lembar, kolom, satu);
  for (const [i, k] of kolom.entries()) addPilihan(lembar, i, k);
  // Rows may be added, taken away and sorted; what is hidden stays hidden.
  await lembar.protect("", {
    insertRows: true,
    deleteRows: true,
    formatRows: true,
    formatCells: true,
    formatColumns: false,
    sort: true,
    autoFilter: true,
  });
}

function addBaris(lembar: Worksheet, kolom: readonly KolomTulis[], isi: readonly SelTulis[]): void {
  const baris = lembar.addRow(isi.map(nilaiSel));
  for (const [i, satu] of isi.entries()) {
    if (satu === null || satu.jenis !== "angka") continue;
    const sel = baris.getCell(i + 1);
    const desimal = desimalTertulis(satu.nilai);
    const rupa = kolom[i]?.rupa;
    if (typeof sel.value === "string") sel.numFmt = "@";
    else if (desimal > 0 && rupa !== "bulat") sel.numFmt = `#,##0.${"0".repeat(desimal)}`;
  }
}

function nilaiSel(sel: SelTulis): string | number | null {
  if (sel === null) return null;
  if (sel.jenis === "teks") return sel.teks;
  return isMuatSel(sel.nilai) ? Number(sel.nilai) : sel.nilai.replace(".", ",");
}

function formatOf(rupa: KolomTulis["rupa"]): string {
  switch (rupa) {
    case "angka":
      return "General";
    case "rupiah":
      return "#,##0";
    case "bulat":
      return "0";
    default:
      return "@";
  }
}

function addPilihan(lembar: Worksheet, indeks: number, { pilihan, judul, rupa }: KolomTulis): void {
  const huruf = hurufKolom(indeks);
  if (rupa === "bulat") {
    lembar.dataValidations.add(`${huruf}2:${huruf}${BARIS_SIAP}`, {
      type: "whole",
      operator: "between",
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: judul,
      error: "Tulis bilangan bulat.",
      formulae: [0, 99_999],
    });
  }
  if (pilihan === undefined) return;
  lembar.dataValidations.add(`${huruf}2:${huruf}${BARIS_SIAP}`, {
    type: "list",
    allowBlank: true,
    formulae: [pilihan.dari],
    showErrorMessage: pilihan.ketat,
    errorTitle: judul,
    error: "Pilih salah satu dari daftar.",
  });
}

function addDaftar(kerja: Workbook, { daftar }: BukuTulis): void {
  const lembar = kerja.addWorksheet(LEMBAR_DAFTAR, { state: "veryHidden" });
  for (const [i, { nama, isi }] of daftar.entries()) {
    lembar.getCell(1, i + 1).value = nama;
    for (const [j, satu] of isi.entries()) lembar.getCell(j + 2, i + 1).value = satu;
  }
}
