// Column widths of a table: relative ones, widened for what must not be broken. Called by the layouts of PPTX, PDF and DOCX.
import type { Tabel } from "../model.ts";
import { susunKisi } from "./kisi-tabel.ts";
import { isAngka } from "./penggal.ts";
import { type GayaTabel, isTebal, type Kisi } from "./ukur-tabel.ts";
import { listKata } from "./ukur-teks.ts";

/** The grids of a table's header and rows. */
export type KisiTabel = { readonly kepala: Kisi; readonly baris: Kisi };

/** Slack in points, so that a column made for its longest word holds it whatever the rounding. */
const LONGGAR = 0.5;
/** As multiples of the font size: a column takes no more for one word, and no less where a word is broken. */
const KATA = { terpanjang: 14, penggalan: 4 } as const;

/**
 * Column widths in points that sum to `lebar`: the relative widths, but no column narrower than its longest word where
 * the others have room to spare. Where they have not, numbers are kept whole and words are broken.
 */
export function ukurKolom(
  relatif: readonly number[],
  lebar: number,
  kisi: KisiTabel,
  gaya: GayaTabel,
): readonly number[] {
  const jumlah = relatif.reduce((j, l) => j + l, 0);
  const awal = relatif.map((l) => (l / jumlah) * lebar);
  const { angka, kata } = butuhKolom(relatif.length, kisi, gaya);
  const kurang = awal.reduce((j, l, i) => j + Math.max(0, (kata[i] ?? 0) - l), 0);
  const lebih = awal.reduce((j, l, i) => j + Math.max(0, l - (kata[i] ?? 0)), 0);
  if (kurang === 0) return awal;
  if (kurang > lebih) return bagiSempit(angka, kata, lebar);
  return awal.map((l, i) => Math.max(kata[i] ?? 0, l - Math.max(0, l - (kata[i] ?? 0)) * (kurang / lebih)));
}

/** Each column what its numbers need, and of the rest a part of what its words would like. */
function bagiSempit(angka: readonly number[], kata: readonly number[], lebar: number): readonly number[] {
  const pokok = sum(angka);
  if (pokok >= lebar) return angka.map((l) => (l / pokok) * lebar);
  const ingin = sum(kata) - pokok;
  return angka.map((l, i) => l + (((kata[i] ?? 0) - l) / ingin) * (lebar - pokok));
}

/** The sizes at which every word, or at least every number, stands whole on this width. */
export type Muat = "kata" | "angka" | "tidak";

/** How well a table stands on a width at a font size. */
export function nilaiMuat(tabel: Tabel, lebar: number, gaya: GayaTabel): Muat {
  const { angka, kata } = butuhKolom(tabel.lebar.length, kisiTabel(tabel), gaya);
  if (sum(kata) <= lebar) return "kata";
  return sum(angka) <= lebar ? "angka" : "tidak";
}

/**
 * The largest of the sizes that keeps every word whole, otherwise the smallest.
 * @example pickUkuran(tabel, 480, gaya, [9.5, 8, 7])
 */
export function pickUkuran(tabel: Tabel, lebar: number, gaya: GayaTabel, ukuran: readonly number[]): number {
  const utuh = ukuran.find((u) => nilaiMuat(tabel, lebar, { ...gaya, ukuran: u }) === "kata");
  return utuh ?? ukuran.at(-1) ?? gaya.ukuran;
}

/** The grids of a table. */
export function kisiTabel({ kepala, baris, lebar }: Tabel): KisiTabel {
  return { kepala: susunKisi(kepala, lebar.length), baris: susunKisi(baris, lebar.length) };
}

type Butuh = { readonly angka: readonly number[]; readonly kata: readonly number[] };

function butuhKolom(jumlah: number, { kepala, baris }: KisiTabel, gaya: GayaTabel): Butuh {
  const angka = Array.from({ length: jumlah }, () => 0);
  const kata = Array.from({ length: jumlah }, () => 0);
  const perhatikan = (kisi: Kisi, gayaIni: GayaTabel) => {
    for (const { sel, kolom, lebar } of kisi.flat()) {
      if (lebar > 1) continue;
      for (const k of listKata(sel.isi, { ukuran: gaya.ukuran, tebal: isTebal(sel, gayaIni) })) {
        const utuh = isAngka(k.teks);
        const tepi = 2 * gaya.tepiX + LONGGAR;
        const ingin = utuh ? k.lebar : Math.min(k.lebar, gaya.ukuran * KATA.terpanjang);
        const pokok = utuh ? k.lebar : Math.min(k.lebar, gaya.ukuran * KATA.penggalan);
        kata[kolom] = Math.max(kata[kolom] ?? 0, ingin + tepi);
        angka[kolom] = Math.max(angka[kolom] ?? 0, pokok + tepi);
      }
    }
  };
  perhatikan(kepala, { ...gaya, tebal: true });
  perhatikan(baris, gaya);
  return { angka, kata };
}

function sum(angka: readonly number[]): number {
  return angka.reduce((j, l) => j + l, 0);
}
