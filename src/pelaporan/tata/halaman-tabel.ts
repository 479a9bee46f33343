// Breaks measured table rows into pages: at row boundaries, with the content of a row-spanned cell repeated after a
// break, and a row taller than a page split in its text. Called by tabel.ts.
import { type BarisUkur, type GayaTabel, type SelUkur, withIsi } from "./ukur-tabel.ts";
import { satukanBaris, tinggiBaris } from "./ukur-teks.ts";

/** One page of rows with the height of each, in points. */
export type IsiHalaman = { readonly baris: readonly BarisUkur[]; readonly tinggi: readonly number[] };

/** A page is rather left this empty than a group of rows joined by a span broken. */
const TERISI_CUKUP = 0.5;

/**
 * Pages of at most `pertama`, then `berikut` points. No row is lost. When not even the first row fits in `pertama`, the
 * first page is empty. A row taller than `berikut` is split between lines.
 */
export function bagiHalaman(
  baris: readonly BarisUkur[],
  ruang: { readonly pertama: number; readonly berikut: number },
  gaya: GayaTabel,
): readonly IsiHalaman[] {
  const halaman: IsiHalaman[] = [];
  let sisa = baris;
  while (sisa.length > 0 || halaman.length === 0) {
    const batas = halaman.length === 0 ? ruang.pertama : ruang.berikut;
    const muat = countMuat(sisa, batas);
    if (muat === 0 && sisa.length > 0 && (halaman.length > 0 || batas >= ruang.berikut)) {
      sisa = splitTerlaluTinggi(sisa, ruang.berikut, gaya);
      continue;
    }
    halaman.push({ baris: cut(sisa, muat), tinggi: ukurTinggi(sisa.slice(0, muat)) });
    sisa = carry(sisa, muat);
  }
  return halaman;
}

/**
 * Height of each row when these rows stand together: a spanned cell is as tall as the rows it covers here.
 * @example ukurTinggi([]) // []
 */
export function ukurTinggi(baris: readonly BarisUkur[]): readonly number[] {
  const tinggi = baris.map((sel) => Math.max(0, ...sel.filter((s) => s.gabungBaris === 1).map((s) => s.tinggi)));
  const gabungan = baris.flatMap((sel, i) => sel.filter((s) => s.gabungBaris > 1).map((s) => ({ s, i })));
  const akhir = ({ s, i }: { readonly s: SelUkur; readonly i: number }) => Math.min(i + s.gabungBaris, baris.length);
  for (const g of gabungan.toSorted((a, b) => akhir(a) - akhir(b))) {
    const terakhir = akhir(g) - 1;
    const ada = tinggi.slice(g.i, terakhir + 1).reduce((j, t) => j + t, 0);
    tinggi[terakhir] = (tinggi[terakhir] ?? 0) + Math.max(0, g.s.tinggi - ada);
  }
  return tinggi;
}

function sumTinggi(baris: readonly BarisUkur[]): number {
  return ukurTinggi(baris).reduce((j, t) => j + t, 0);
}

/** How many rows from the top go on a page of `batas`. */
function countMuat(baris: readonly BarisUkur[], batas: number): number {
  let muat = 0;
  while (muat < baris.length && sumTinggi(baris.slice(0, muat + 1)) <= batas) muat++;
  if (muat === baris.length || muat === 0) return muat;
  const rapi = lastBoundary(baris, isTotalAlone(baris, muat) ? muat - 1 : muat);
  return rapi > 0 && sumTinggi(baris.slice(0, rapi)) >= batas * TERISI_CUKUP ? rapi : muat;
}

/** The last row boundary up to `paling` that cuts no span. */
function lastBoundary(baris: readonly BarisUkur[], paling: number): number {
  for (let batas = paling; batas > 0; batas--) {
    if (baris.slice(0, batas).every((sel, i) => sel.every((s) => i + s.gabungBaris <= batas))) return batas;
  }
  return 0;
}

/** A total with no row of its table above it says little. */
function isTotalAlone(baris: readonly BarisUkur[], muat: number): boolean {
  return muat === baris.length - 1 && muat > 1 && (baris[muat] ?? []).some((s) => s.nada === "jumlah");
}

function cut(baris: readonly BarisUkur[], muat: number): readonly BarisUkur[] {
  return baris
    .slice(0, muat)
    .map((sel, i) => sel.map((s) => ({ ...s, gabungBaris: Math.min(s.gabungBaris, muat - i) })));
}

/** The rows after a break; spanned cells that reach over it stand again in the first of them. */
function carry(baris: readonly BarisUkur[], muat: number): readonly BarisUkur[] {
  const [pertama, ...lain] = baris.slice(muat);
  if (pertama === undefined) return [];
  const lanjutan = baris
    .slice(0, muat)
    .flatMap((sel, i) =>
      sel.flatMap((s) => (i + s.gabungBaris > muat ? [{ ...s, gabungBaris: i + s.gabungBaris - muat }] : [])),
    );
  return [[...lanjutan, ...pertama].toSorted((a, b) => a.kolom - b.kolom), ...lain];
}

/** Splits the first row in two, so that its first part fits on a page. */
function splitTerlaluTinggi(baris: readonly BarisUkur[], batas: number, gaya: GayaTabel): readonly BarisUkur[] {
  const [pertama = [], ...lain] = baris;
  const muat = Math.max(1, Math.floor((batas - 2 * gaya.tepiY) / tinggiBaris(1, gaya.ukuran)));
  const awal = pertama.map((s): SelUkur => (s.tinggi <= batas ? { ...s, gabungBaris: 1 } : headOf(s, muat, gaya)));
  const sisa = pertama.map((s): SelUkur => (s.tinggi <= batas ? repeatOrEmpty(s, gaya) : tailOf(s, muat, gaya)));
  return [awal, sisa, ...lain];
}

function headOf(sel: SelUkur, muat: number, gaya: GayaTabel): SelUkur {
  const baris = sel.baris.slice(0, muat);
  return { ...withIsi(sel, { isi: satukanBaris(baris), baris, rumus: null }, gaya), gabungBaris: 1 };
}

function tailOf(sel: SelUkur, muat: number, gaya: GayaTabel): SelUkur {
  const baris = sel.baris.slice(muat);
  return withIsi(sel, { isi: satukanBaris(baris), baris, rumus: sel.rumus }, gaya);
}

function repeatOrEmpty(sel: SelUkur, gaya: GayaTabel): SelUkur {
  return sel.gabungBaris > 1 ? sel : withIsi(sel, { isi: "", baris: [], rumus: null }, gaya);
}
