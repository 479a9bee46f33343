// Writes a table: typed numbers, formulas, spans, tones, notes below. Called by tulis-lembar.ts.
import type { Cell } from "@cj-tech-master/excelts";
import { alamatSel, parseDecimal, toDecimalText } from "#inti";
import { isTerlaluPanjang } from "./angka.ts";
import { gayaSel } from "./gaya.ts";
import { isiSel, isMiripRumus, isTebal, nilaiTeks } from "./isi-sel.ts";
import type { Kertas } from "./kertas.ts";
import type { BarisLembar, KisiLembar, SelLembar } from "./pisah-kolom.ts";
import { rumusSel, type TempatAngka } from "./rumus.ts";
import { writeTeks } from "./tulis-teks.ts";
import { ukurTinggi } from "./ukur.ts";

/** Levels of rows that can be folded away; spreadsheets know seven. */
const TINGKAT_TERBANYAK = 7;
/** The text of a cell over more rows stands at its top, where a page break cannot part it from its first row. */
const BARIS_TENGAH = 4;
const CATATAN_PANJANG =
  "Angka dengan lebih dari 15 digit ditulis sebagai teks, karena lembar kerja hanya menyimpan 15 digit.";

/** `tingkat` is the depth of each row in a tree, empty for a plain table. */
export type TabelLembar = {
  readonly kisi: KisiLembar;
  readonly ukuran: number;
  readonly tingkat: readonly number[];
  readonly catatan: readonly string[];
};

type Pena = {
  readonly kertas: Kertas;
  readonly ukuran: number;
  readonly kepala: boolean;
  readonly tempat: ReadonlyMap<string, TempatAngka>;
};

/** The table from the next row on, then its notes. */
export function writeTabel(kertas: Kertas, { kisi, ukuran, tingkat, catatan }: TabelLembar): void {
  const tempat = listTempat(kisi.baris, kertas.baris + kisi.kepala.length);
  const pena = { kertas, ukuran, tempat };
  // "1." is meant to be text.
  const akhir = kertas.baris + kisi.kepala.length + kisi.baris.length;
  kertas.lembar.ignoredErrors.push({
    ref: `A1:${alamatSel(kisi.relatif.length, akhir)}`,
    numberStoredAsText: true,
  });
  writeBaris(kisi.kepala, { ...pena, kepala: true }, []);
  writeBaris(kisi.baris, { ...pena, kepala: false }, tingkat);
  const panjang = kisi.baris.flat().some(({ sel }) => sel.angka !== undefined && isTerlaluPanjang(sel.angka));
  for (const isi of [...catatan, ...(panjang ? [CATATAN_PANJANG] : [])])
    writeTeks(kertas, { jenis: "teks", gaya: "redup", isi });
}

/** Where the cells with a key and a number stand. */
function listTempat(baris: readonly BarisLembar[], awal: number): ReadonlyMap<string, TempatAngka> {
  return new Map(
    baris.flatMap((sel, i) =>
      sel.flatMap(({ sel: { kunci, angka }, angka: tertulis, kolom }) =>
        kunci === undefined || angka === undefined || tertulis === null
          ? []
          : [[kunci, { kolom, baris: awal + i, nilai: angka.nilai }] as const],
      ),
    ),
  );
}

function writeBaris(baris: readonly BarisLembar[], pena: Pena, tingkat: readonly number[]): void {
  const { kertas, ukuran, kepala } = pena;
  const { lembar, kolom } = kertas;
  const masukOf = (i: number) => tingkat[i] ?? 0;
  const tinggi = ukurTinggi(baris, kolom, { ukuran, tebal: kepala, masukOf });
  for (const [i, sel] of baris.entries()) {
    for (const satu of sel) writeSel(satu, pena, masukOf(i));
    const row = lembar.getRow(kertas.baris);
    row.height = tinggi[i] ?? 0;
    if (masukOf(i) > 0) row.outlineLevel = Math.min(TINGKAT_TERBANYAK, masukOf(i));
    kertas.baris += 1;
  }
}

function writeSel(k: SelLembar, pena: Pena, masuk: number): void {
  const { kertas, kepala, ukuran } = pena;
  const { lembar, baris } = kertas;
  const { rata = "kiri", nada = "biasa" } = k.sel;
  const tebal = kepala || nada === "jumlah" || isTebal(k.sel.isi) || (k.angka !== null && isTebalAwal(k));
  // Only what stands at the left can step in.
  const langkah = rata === "kiri" && k.kolom < 2 ? masuk : 0;
  const atas = k.tinggi > BARIS_TENGAH;
  const gaya = gayaSel({ kepala, rata, nada, tebal, ukuran, masuk: langkah, atas });
  const sel = lembar.getCell(baris, k.kolom + 1);
  // A border around merged cells is drawn by each of them.
  for (let b = baris; b < baris + k.tinggi; b++) {
    for (let c = k.kolom + 1; c <= k.kolom + k.lebar; c++) lembar.getCell(b, c).style = gaya;
  }
  if (k.lebar > 1 || k.tinggi > 1) lembar.mergeCells(baris, k.kolom + 1, baris + k.tinggi - 1, k.kolom + k.lebar);
  if (k.angka === null) writeTeksSel(sel, k, gaya);
  else {
    sel.value = nilaiAngka(k, k.angka.nilai, pena);
    sel.style = { ...gaya, numFmt: k.angka.format };
  }
}

function writeTeksSel(sel: Cell, { sel: { isi, rumus } }: SelLembar, gaya: ReturnType<typeof gayaSel>): void {
  const teks = isiSel(rumus === undefined ? { isi } : { isi, rumus });
  // An empty text is a text, which a chart draws as zero; an empty cell is a gap.
  sel.value = nilaiTeks(teks, gaya.font ?? {}) || null;
  sel.style = isMiripRumus(teks) ? { ...gaya, numFmt: "@" } : gaya;
}

function nilaiAngka({ sel: { hitung, angka } }: SelLembar, nilai: number, { tempat }: Pena) {
  if (hitung === undefined || angka === undefined) return nilai;
  const formula = rumusSel(hitung, angka, tempat);
  // The printed figure, rounded exactly, is the result that is kept in the file.
  return formula === null
    ? nilai
    : { formula, result: Number(toDecimalText(parseDecimal(angka.nilai), angka.desimal)) };
}

// A number takes the weight of the run it stands in.
function isTebalAwal({ sel: { isi } }: SelLembar): boolean {
  return typeof isi !== "string" && isi[0]?.tebal === true;
}
