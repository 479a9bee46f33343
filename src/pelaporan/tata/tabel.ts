// Lays out a table on pages: chooses the font size, column widths and row heights, and where pages break.
// Called by page formats (PPTX); the HTML renderer lets the browser do this.
import type { Tabel } from "../model.ts";
import { bagiHalaman, ukurTinggi } from "./halaman-tabel.ts";
import { UKURAN_TERKECIL } from "./kertas.ts";
import { susunKisi } from "./kisi-tabel.ts";
import { nilaiMuat, ukurKolom } from "./lebar-kolom.ts";
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

/** Font sizes in points, best first. */
export const UKURAN_TABEL = [14, 13, 12, 11, 10.5, 10] as const;
/** For tables whose numbers are too wide for those, and for tables that go on for many pages. */
const UKURAN_KECIL = [9, 8, 7.5, UKURAN_TERKECIL] as const;
const TEPI_KECIL = { tepiX: 2, tepiY: 2.5 };
const UKURAN_PANJANG = 8;
const HALAMAN_PANJANG = 8;
const HEMAT_HALAMAN = 0.75;
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
  const gaya: GayaTabel = { ...TEPI, ukuran: UKURAN_TABEL[5], tebal: false, tinggiRumus: 0 };
  if (nilaiMuat(tabel, ruang.lebar, gaya) === "tidak") return tataKecil(tabel, ruang, gaya);
  const pilihan = UKURAN_TABEL.map((ukuran) => tataUkuran(tabel, ruang, ukuran));
  const terbaik = pickTerendah(pilihan, (p) => countHalaman(p, ruang.sisa) + countKataPutus(p) * BOBOT_KATA);
  return terbaik.length > HALAMAN_PANJANG ? tataPanjang(tabel, ruang, terbaik) : terbaik;
}

/** Numbers that do not stand side by side in any common print: the print in which they do, with the fewest pages. */
function tataKecil(tabel: Tabel, ruang: RuangTabel, gaya: GayaTabel): readonly HalamanTabel[] {
  const rapat = { ...gaya, ...TEPI_KECIL };
  const muat = UKURAN_KECIL.filter((u) => nilaiMuat(tabel, ruang.lebar, { ...rapat, ukuran: u }) !== "tidak");
  const pilihan = (muat.length === 0 ? [UKURAN_TERKECIL] : muat).map((u) => tataUkuran(tabel, ruang, u, TEPI_KECIL));
  return pickTerendah(pilihan, (p) => countHalaman(p, ruang.sisa));
}

/** A table of many pages is read like paper, so it is printed smaller where that saves a quarter of them. */
function tataPanjang(tabel: Tabel, ruang: RuangTabel, biasa: readonly HalamanTabel[]): readonly HalamanTabel[] {
  const kecil = tataUkuran(tabel, ruang, UKURAN_PANJANG);
  return kecil.length <= biasa.length * HEMAT_HALAMAN && countKataPutus(kecil) <= countKataPutus(biasa) ? kecil : biasa;
}

/** Pages the table adds: a first one too tall for what is left begins another. */
function countHalaman(halaman: readonly HalamanTabel[], sisa: number): number {
  return halaman.length + halaman.slice(0, 1).filter((h) => h.tinggi > sisa).length;
}

function countKataPutus(halaman: readonly HalamanTabel[]): number {
  const sel = halaman.flatMap((h) => [...h.kepala, ...h.baris].flat());
  return sel.filter((s) => s.baris.some((b) => b.akhir === "potong")).length;
}

function tataUkuran(tabel: Tabel, ruang: RuangTabel, ukuran: number, tepi = TEPI): readonly HalamanTabel[] {
  const gaya: GayaTabel = { ...tepi, ukuran, tebal: false, tinggiRumus: ruang.penuh * BAGIAN_RUMUS };
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
      ...tepi,
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
