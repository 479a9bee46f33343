// Lays out a table on pages: chooses the font size, column widths and row heights, and where pages break.
// Called by page formats (PPTX); the HTML renderer lets the browser do this.
import type { Tabel } from "../model.ts";
import { bagiHalaman, ukurTinggi } from "./halaman-tabel.ts";
import { susunKisi } from "./kisi-tabel.ts";
import { ukurKolom } from "./lebar-kolom.ts";
import { pickTerendah } from "./pilih.ts";
import { type BarisUkur, type GayaTabel, ukurBaris } from "./ukur-tabel.ts";
import { tinggiBaris } from "./ukur-teks.ts";

/** Room in points: the width, what is left on the current page, and a whole page. */
export type RuangTabel = { readonly lebar: number; readonly sisa: number; readonly penuh: number };

/** One page of a table, header rows included. All lengths in points. */
export type HalamanTabel = {
  readonly kolom: readonly number[];
  readonly kepala: readonly BarisUkur[];
  readonly tinggiKepala: readonly number[];
  readonly baris: readonly BarisUkur[];
  readonly tinggiBaris: readonly number[];
  readonly ukuran: number;
  readonly tepiX: number;
  readonly tepiY: number;
  readonly tinggi: number;
};

/** Font sizes in points, best first; nothing in a table is printed smaller than the last. */
export const UKURAN_TABEL = [14, 13, 12, 11, 10.5, 10] as const;
const TEPI = { tepiX: 5, tepiY: 3.5 };
/** Part of a page that one formula may take. */
const BAGIAN_RUMUS = 0.6;
/** A broken word is worse than any number of pages. */
const BOBOT_KATA = 1000;

/**
 * The pages of a table, each with the header rows. The font is the largest that needs no more pages than the smallest
 * would and breaks no word that the smallest keeps whole. The first page uses `sisa`; when not even one row fits there it is left out and all pages are whole ones.
 */
export function tataTabel(tabel: Tabel, ruang: RuangTabel): readonly HalamanTabel[] {
  const pilihan = UKURAN_TABEL.map((ukuran) => tataUkuran(tabel, ruang, ukuran));
  return pickTerendah(pilihan, (p) => countHalaman(p, ruang.sisa) + countKataPutus(p) * BOBOT_KATA);
}

/** Pages the table adds: a first one too tall for what is left begins another. */
function countHalaman(halaman: readonly HalamanTabel[], sisa: number): number {
  return halaman.length + halaman.slice(0, 1).filter((h) => h.tinggi > sisa).length;
}

function countKataPutus(halaman: readonly HalamanTabel[]): number {
  const sel = halaman.flatMap((h) => [...h.kepala, ...h.baris].flat());
  return sel.filter((s) => s.baris.some((b) => b.akhir === "potong")).length;
}

function tataUkuran(tabel: Tabel, ruang: RuangTabel, ukuran: number): readonly HalamanTabel[] {
  const gaya: GayaTabel = { ...TEPI, ukuran, tebal: false, tinggiRumus: ruang.penuh * BAGIAN_RUMUS };
  const gayaKepala: GayaTabel = { ...gaya, tebal: true };
  const kisiKepala = susunKisi(tabel.kepala, tabel.lebar.length);
  const kisi = susunKisi(tabel.baris, tabel.lebar.length);
  const kolom = ukurKolom(tabel.lebar, ruang.lebar, { kepala: kisiKepala, baris: kisi }, gaya);
  const kepala = ukurBaris(kisiKepala, kolom, gayaKepala);
  const tinggiKepala = ukurTinggi(kepala);
  const jumlahKepala = tinggiKepala.reduce((j, t) => j + t, 0);
  const batas = batasBaris(ruang, jumlahKepala, gaya);
  return bagiHalaman(ukurBaris(kisi, kolom, gaya), batas, gaya)
    .filter((h, i) => i > 0 || h.baris.length > 0 || tabel.baris.length === 0)
    .map((h) => ({
      ...TEPI,
      kolom,
      kepala,
      tinggiKepala,
      baris: h.baris,
      tinggiBaris: h.tinggi,
      ukuran,
      tinggi: jumlahKepala + h.tinggi.reduce((j, t) => j + t, 0),
    }));
}

function batasBaris(ruang: RuangTabel, kepala: number, { ukuran, tepiY, tinggiRumus }: GayaTabel) {
  const satuSel = tinggiBaris(1, ukuran) + tinggiRumus + 2 * tepiY;
  const berikut = Math.max(ruang.penuh - kepala, satuSel);
  return { pertama: ruang.sisa === ruang.penuh ? berikut : ruang.sisa - kepala, berikut };
}
