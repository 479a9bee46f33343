// How wide the columns and how tall the rows of a sheet are, so that nothing is cut off: neither Excel nor LibreOffice
// grows a row for merged cells. Called by tulis-tabel.ts and tulis-teks.ts. All lengths in points.
import type { Isi } from "../../model.ts";
import { bungkusTeks, type Huruf, lebarKataTerpanjang, lebarTeks, tinggiBaris } from "../../tata/ukur-teks.ts";
import { TEPI } from "./gaya.ts";
import { isiSel } from "./isi-sel.ts";
import type { BarisLembar, KisiLembar, SelLembar } from "./pisah-kolom.ts";

/** The printed width of A4 across; wider sheets are made smaller in print. */
export const LEBAR_LEMBAR = 740;
/** That of a table with many columns. */
const LEBAR_PADAT = 980;
const KOLOM_LEBAR = 10;
/** A longer word is broken. */
const KATA_TERPANJANG = 260;
/** Beyond this a spreadsheet takes no row. */
export const TINGGI_TERBESAR = 405;
export const TINGGI_TERKECIL = 17;
/** One step of indentation. */
export const LANGKAH = 9;

/** Widths of the columns: as the report proposes, but no word and no number is cut; the sheet grows where it must. */
export function ukurLebar({ relatif, kepala, baris }: KisiLembar, ukuran: number): readonly number[] {
  const jumlah = relatif.reduce((j, l) => j + l, 0);
  const lebar = relatif.length > KOLOM_LEBAR ? LEBAR_PADAT : LEBAR_LEMBAR;
  const perlu = relatif.map(() => 0);
  for (const sel of kepala.flat()) butuhkan(perlu, sel, lebarKata(sel, ukuran, true));
  for (const sel of baris.flat()) butuhkan(perlu, sel, lebarKata(sel, ukuran, false));
  const awal = relatif.map((l) => (l / jumlah) * lebar);
  const kurang = awal.reduce((j, l, i) => j + Math.max(0, (perlu[i] ?? 0) - l), 0);
  const lebih = awal.reduce((j, l, i) => j + Math.max(0, l - (perlu[i] ?? 0)), 0);
  const diambil = lebih === 0 ? 0 : Math.min(1, kurang / lebih);
  return awal.map((l, i) => {
    const minimal = perlu[i] ?? 0;
    return l < minimal ? minimal : l - (l - minimal) * diambil;
  });
}

// A number over several columns stretches the first of them, a word none.
function butuhkan(perlu: number[], { kolom, lebar, angka }: SelLembar, butuh: number): void {
  if (lebar > 1 && angka === null) return;
  const ada = perlu.slice(kolom + 1, kolom + lebar).reduce((j, l) => j + l, 0);
  perlu[kolom] = Math.max(perlu[kolom] ?? 0, butuh - ada);
}

// A number is one word, whatever its unit: it is never wrapped. Whatever the tone, it may be bold.
function lebarKata({ sel, angka }: SelLembar, ukuran: number, tebal: boolean): number {
  const tepi = 2 * TEPI.x + 6;
  if (angka !== null) return lebarTeks(angka.teks, { ukuran, tebal: true }) + tepi;
  return Math.min(KATA_TERPANJANG, lebarKataTerpanjang(isiSel(sel), { ukuran, tebal }) + tepi);
}

/** The height of each row; a cell over several rows stretches the last of them. `masukOf` steps a row's text in. */
export function ukurTinggi(
  baris: readonly BarisLembar[],
  kolom: readonly number[],
  {
    ukuran,
    tebal,
    masukOf,
  }: { readonly ukuran: number; readonly tebal: boolean; readonly masukOf: (baris: number) => number },
): readonly number[] {
  const tinggi = baris.map(() => TINGGI_TERKECIL);
  const perlu = baris.flatMap((sel, i) =>
    sel.map((k) => {
      const lebar = kolom.slice(k.kolom, k.kolom + k.lebar).reduce((j, l) => j + l, 0) - masukOf(i) * LANGKAH;
      const isi = k.angka === null ? isiSel(k.sel) : k.angka.teks;
      return {
        awal: i,
        akhir: i + k.tinggi - 1,
        tinggi: tinggiTeks(isi, { ukuran, tebal: tebal || k.sel.nada === "jumlah" }, lebar),
      };
    }),
  );
  for (const { awal, akhir, tinggi: butuh } of perlu.toSorted((a, b) => a.akhir - a.awal - (b.akhir - b.awal))) {
    const ada = tinggi.slice(awal, akhir + 1).reduce((j, t) => j + t, 0);
    if (ada < butuh) tinggi[akhir] = (tinggi[akhir] ?? 0) + butuh - ada;
  }
  return tinggi.map((t) => Math.min(TINGGI_TERBESAR, Math.ceil(t)));
}

/** The height of a text in a cell of this width. */
export function tinggiTeks(isi: Isi, huruf: Huruf, lebar: number): number {
  const dalam = Math.max(huruf.ukuran, lebar - 2 * TEPI.x - 1);
  return tinggiBaris(bungkusTeks(isi, huruf, dalam).length, huruf.ukuran) + 2 * TEPI.y;
}

/** Points as the width of a column, which counts digits of the standard font. @example lebarKolom(100) // about 18.3 */
export function lebarKolom(titik: number): number {
  return Math.round(((titik * 4) / 3 / 7) * 100) / 100;
}
