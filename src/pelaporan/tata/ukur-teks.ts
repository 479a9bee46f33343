// Measuring and wrapping text without a font engine, for the renderers that must know how tall a text becomes.
// All lengths are in the unit of the font size (points on a slide, pixels in SVG).
import { listTeks } from "../isi.ts";
import type { Isi, Teks } from "../model.ts";
import { lebarHuruf } from "./lebar-huruf.ts";

/** Height of one line as a multiple of the font size. Arial asks for 1.15; what is above is slack. */
export const JARAK_BARIS = 1.2;
/** Viewers place glyphs on whole pixels, so a line may come out a little wider than the sum of its widths. */
const KELONGGARAN = 1.015;

export type Huruf = { readonly ukuran: number; readonly tebal?: boolean };

/** One set line. `akhir` says what stood where it ends: a space, the middle of an overlong word, or a paragraph's end. */
export type BarisTeks = { readonly teks: readonly Teks[]; readonly akhir: "spasi" | "potong" | "paragraf" };

type Pecahan = { readonly teks: string; readonly asal: Teks };
type Kata = readonly Pecahan[];

/** Width of a text on one line. @example lebarTeks("A", { ukuran: 10 }) // about 6.8 */
export function lebarTeks(teks: string, { ukuran, tebal = false }: Huruf): number {
  return (ribuanOf(teks, tebal) * ukuran * KELONGGARAN) / 1000;
}

// A report repeats its words by the thousand, and each is measured once for every size and column that is tried.
const TERUKUR = { biasa: new Map<string, number>(), tebal: new Map<string, number>() } as const;
const TERUKUR_TERBANYAK = 5000;

function ribuanOf(teks: string, tebal: boolean): number {
  const terukur = tebal ? TERUKUR.tebal : TERUKUR.biasa;
  const ada = terukur.get(teks);
  if (ada !== undefined) return ada;
  let ribuan = 0;
  for (const huruf of teks) ribuan += lebarHuruf(huruf, tebal);
  if (terukur.size >= TERUKUR_TERBANYAK) terukur.clear();
  terukur.set(teks, ribuan);
  return ribuan;
}

/** Height of so many lines. @example tinggiBaris(2, 10) // 24 */
export function tinggiBaris(jumlah: number, ukuran: number): number {
  return jumlah * ukuran * JARAK_BARIS;
}

/**
 * The lines a content takes in a column of `lebar`; "\n" begins a paragraph. A word wider than the column is cut.
 * There is always at least one line, and no character but the spaces at line ends is lost.
 * @example bungkusTeks("dua kata", { ukuran: 10 }, 30).length // 2
 */
export function bungkusTeks(isi: Isi, huruf: Huruf, lebar: number): readonly BarisTeks[] {
  return splitParagraf(listTeks(isi)).flatMap((paragraf) => wrapParagraf(splitKata(paragraf), huruf, lebar));
}

/** Puts set lines together again, so that the part of a text that stays on a page can be set anew. */
export function satukanBaris(baris: readonly BarisTeks[]): readonly Teks[] {
  const sambungan = { spasi: " ", potong: "", paragraf: "\n" } as const;
  return baris.flatMap((b, i) => {
    const penutup = i === baris.length - 1 ? "" : sambungan[b.akhir];
    const terakhir = b.teks.at(-1);
    if (penutup === "" || terakhir === undefined) return penutup === "" ? b.teks : [{ teks: penutup }];
    return [...b.teks.slice(0, -1), { ...terakhir, teks: terakhir.teks + penutup }];
  });
}

/** The width of the widest piece that would rather not be cut: the longest word. */
export function lebarKataTerpanjang(isi: Isi, huruf: Huruf): number {
  return Math.max(0, ...listKata(isi, huruf).map((k) => k.lebar));
}

/** The words of a content with their widths. @example listKata("a b", { ukuran: 10 }).length // 2 */
export function listKata(isi: Isi, huruf: Huruf): readonly { readonly teks: string; readonly lebar: number }[] {
  const kata = splitParagraf(listTeks(isi)).flatMap((paragraf) => splitKata(paragraf));
  return kata.map((k) => ({ teks: k.map((p) => p.teks).join(""), lebar: lebarKata(k, huruf) }));
}

function splitParagraf(teks: readonly Teks[]): readonly (readonly Teks[])[] {
  const paragraf: Teks[][] = [[]];
  for (const t of teks) {
    const [awal = "", ...lain] = t.teks.split(/\r?\n/);
    paragraf.at(-1)?.push({ ...t, teks: awal });
    for (const bagian of lain) paragraf.push([{ ...t, teks: bagian }]);
  }
  return paragraf;
}

function splitKata(paragraf: readonly Teks[]): readonly Kata[] {
  const kata: Pecahan[][] = [[]];
  for (const asal of paragraf) {
    const [awal = "", ...lain] = asal.teks.split(/[ \t]+/);
    if (awal !== "") kata.at(-1)?.push({ teks: awal, asal });
    for (const bagian of lain) kata.push(bagian === "" ? [] : [{ teks: bagian, asal }]);
  }
  return kata.filter((k) => k.length > 0);
}

function lebarKata(kata: Kata, huruf: Huruf): number {
  return kata.reduce((jumlah, p) => jumlah + lebarTeks(p.teks, hurufOf(p.asal, huruf)), 0);
}

function hurufOf(asal: Teks, { ukuran, tebal = false }: Huruf): Huruf {
  return { ukuran, tebal: tebal || asal.tebal === true };
}

function wrapParagraf(kata: readonly Kata[], huruf: Huruf, lebar: number): readonly BarisTeks[] {
  const baris: { kata: Kata[]; akhir: BarisTeks["akhir"] }[] = [{ kata: [], akhir: "paragraf" }];
  const spasi = lebarTeks(" ", huruf);
  let terisi = 0;
  const begin = (akhir: BarisTeks["akhir"]) => {
    const kini = baris.at(-1);
    if (kini !== undefined) kini.akhir = akhir;
    baris.push({ kata: [], akhir: "paragraf" });
    terisi = 0;
  };
  for (const utuh of kata) {
    potongKata(utuh, huruf, lebar).forEach((k, urutan) => {
      const perlu = lebarKata(k, huruf);
      if (urutan > 0) begin("potong");
      else if (terisi > 0 && terisi + spasi + perlu > lebar) begin("spasi");
      baris.at(-1)?.kata.push(k);
      terisi += (terisi > 0 ? spasi : 0) + perlu;
    });
  }
  return baris.map(({ kata: isi, akhir }) => ({ teks: joinKata(isi), akhir }));
}

function potongKata(kata: Kata, huruf: Huruf, lebar: number): readonly Kata[] {
  if (lebarKata(kata, huruf) <= lebar) return [kata];
  const potongan: Pecahan[][] = [[]];
  let terisi = 0;
  for (const { teks, asal } of kata) {
    for (const satu of teks) {
      const perlu = lebarTeks(satu, hurufOf(asal, huruf));
      if (terisi > 0 && terisi + perlu > lebar) {
        potongan.push([]);
        terisi = 0;
      }
      potongan.at(-1)?.push({ teks: satu, asal });
      terisi += perlu;
    }
  }
  return potongan;
}

function joinKata(kata: readonly Kata[]): readonly Teks[] {
  const teks: Teks[] = [];
  let asalLalu: Teks | undefined;
  kata.forEach((k, i) => {
    k.forEach((p, j) => {
      const isiTeks = i > 0 && j === 0 ? ` ${p.teks}` : p.teks;
      const terakhir = teks.at(-1);
      if (terakhir !== undefined && p.asal === asalLalu) {
        teks[teks.length - 1] = { ...terakhir, teks: terakhir.teks + isiTeks };
      } else teks.push({ ...p.asal, teks: isiTeks });
      asalLalu = p.asal;
    });
  });
  return teks;
}
