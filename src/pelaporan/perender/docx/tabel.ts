// Tables of Word: caption above, header rows repeated, spans, notes below. Called by blok.ts.
import { Paragraph, SimpleField, Table, TableCell, TableLayoutType, TableRow, TextRun } from "docx";
import type { Sel, Tabel } from "../../model.ts";
import { UKURAN_TERKECIL } from "../../tata/kertas.ts";
import { susunKisi } from "../../tata/kisi-tabel.ts";
import { kisiTabel, pickUkuran, ukurKolom } from "../../tata/lebar-kolom.ts";
import { bagiRentang } from "../../tata/rentang.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";
import { type GayaDocx, TEPI_SEL } from "./gaya.ts";
import type { Penulis } from "./penulis.ts";
import { markRumus } from "./rumus.ts";
import { listRun, paragraf, sela } from "./teks.ts";

/** From so many columns on the print is smaller. */
const KOLOM_BANYAK = 8;
/** Where that leaves words broken it becomes smaller still, best first; points. */
const UKURAN_LEBIH_KECIL = [8, 7.5, UKURAN_TERKECIL];
/** Part of a page that cells joined by a span may take. */
const BAGIAN_RENTANG = 0.45;
const TEPI = { x: TEPI_SEL, y: 40 } as const;
const RATA = { kiri: "left", tengah: "center", kanan: "right" } as const;
const ISIAN: Readonly<Partial<Record<NonNullable<Sel["nada"]>, string>>> = {
  baik: "E2F3E9",
  sedang: NILAI_WARNA.sedang_muda,
  buruk: "FCE7E8",
  peringatan: NILAI_WARNA.sedang_muda,
  jumlah: NILAI_WARNA.aksen_muda,
};
const GARIS = { style: "single", size: 4, color: NILAI_WARNA.garis_kuat } as const;
/** Twentieths of a point in a point. */
const DXA = 20;

/** The table with its caption and notes. */
export function drawTabel(tabel: Tabel, penulis: Penulis): readonly (Paragraph | Table)[] {
  const { ukuran, kolom, isiBaris } = tataTabel(tabel, penulis.gaya);
  const baris = (isi: Tabel["baris"], kepala: boolean) =>
    susunKisi(isi, kolom.length).map(
      (sel) =>
        new TableRow({
          tableHeader: kepala,
          cantSplit: true,
          children: sel.map((k) => drawSel(k.sel, { kolom, letak: k.kolom, ukuran, kepala, penulis })),
        }),
    );
  const isi = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: kolom.reduce((j, l) => j + l, 0), type: "dxa" },
    columnWidths: [...kolom],
    margins: { left: TEPI.x, right: TEPI.x, top: TEPI.y, bottom: TEPI.y },
    borders: { top: GARIS, bottom: GARIS, left: GARIS, right: GARIS, insideHorizontal: GARIS, insideVertical: GARIS },
    rows: [...baris(tabel.kepala, true), ...baris(isiBaris, false)],
  });
  return [drawJudul(tabel.judul, penulis), isi, ...drawCatatan(tabel.catatan ?? []), sela()];
}

function drawJudul(judul: string, penulis: Penulis): Paragraph {
  penulis.tabel += 1;
  const nomor = new SimpleField("SEQ Tabel \\* ARABIC", String(penulis.tabel));
  return new Paragraph({ style: "Caption", children: [new TextRun("Tabel "), nomor, ...listRun(`. ${judul}`)] });
}

/** Print in half points and column widths, and the rows with the names of long groups repeated. */
function tataTabel(tabel: Tabel, { lebar, tinggi, ukuranTabel, ukuranTabelPadat }: GayaDocx) {
  const biasa = (tabel.lebar.length >= KOLOM_BANYAK ? ukuranTabelPadat : ukuranTabel) / 2;
  const dasar = { tepiX: TEPI.x / DXA, tepiY: TEPI.y / DXA, ukuran: biasa, tebal: false, tinggiRumus: 0 };
  const pilihan = [biasa, ...UKURAN_LEBIH_KECIL.filter((u) => u < biasa)];
  const gaya = { ...dasar, ukuran: pickUkuran(tabel, lebar / DXA, dasar, pilihan) };
  const kolom = ukurKolom(tabel.lebar, lebar / DXA, kisiTabel(tabel), gaya);
  const { baris } = bagiRentang(tabel, kolom, (tinggi / DXA) * BAGIAN_RENTANG, gaya);
  return { ukuran: gaya.ukuran * 2, kolom: kolom.map((l) => Math.floor(l * DXA)), isiBaris: baris };
}

type TempatSel = {
  readonly kolom: readonly number[];
  readonly letak: number;
  readonly ukuran: number;
  readonly kepala: boolean;
  readonly penulis: Penulis;
};

function drawSel(sel: Sel, { kolom, letak, ukuran, kepala, penulis }: TempatSel): TableCell {
  const { gabungKolom = 1, gabungBaris = 1, rata = "kiri", nada = "biasa" } = sel;
  const lebar = kolom.slice(letak, letak + gabungKolom).reduce((j, l) => j + l, 0);
  const isian = kepala ? penulis.gaya.isianKepala : ISIAN[nada];
  const warna = kepala ? penulis.gaya.teksKepala : nada === "redup" ? NILAI_WARNA.redup : undefined;
  const run = {
    size: ukuran,
    ...(kepala || nada === "jumlah" ? { bold: true } : {}),
    ...(warna === undefined ? {} : { color: warna }),
  };
  const rapat = { alignment: RATA[rata], spacing: { after: 0, line: 252, lineRule: "auto" } } as const;
  const ruang = (lebar - 2 * TEPI.x) / DXA;
  const rumus =
    sel.rumus === undefined ? [] : [new Paragraph({ children: [markRumus(penulis.rumus, sel.rumus, ruang)] })];
  return new TableCell({
    width: { size: lebar, type: "dxa" },
    columnSpan: gabungKolom,
    rowSpan: gabungBaris,
    verticalAlign: kepala ? "center" : "top",
    ...(isian === undefined ? {} : { shading: { type: "clear", color: "auto", fill: isian } }),
    children: [paragraf(sel.isi, rapat, run), ...rumus],
  });
}

function drawCatatan(catatan: readonly string[]): readonly Paragraph[] {
  const opsi = { spacing: { after: 40 } };
  return catatan.map((c) => paragraf(c, { ...opsi, bullet: { level: 0 } }, { size: 17, color: NILAI_WARNA.redup }));
}
