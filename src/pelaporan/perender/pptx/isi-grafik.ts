// What a chart draws, as names and numbers: shortened names, points, marks. Pure; called by the writers of charts in
// slides and workbooks.
import { formatBesaran, parseDecimal } from "#inti";
import type { Grafik } from "../../model.ts";
import { type SkalaSumbu, skalaSumbu } from "./skala-sumbu.ts";
import { teksAman } from "./teks-aman.ts";

/** A longer category is shortened on its axis; the alternative text and the tables have it whole. */
const KATEGORI_TERPANJANG = 140;
const TANPA_NAMA = "Tanpa nama";

/** A category as an axis shows it. */
export function labelKategori(kategori: string): string {
  const huruf = [...bersih(kategori)];
  if (huruf.length <= KATEGORI_TERPANJANG) return huruf.join("") || TANPA_NAMA;
  return `${huruf.slice(0, KATEGORI_TERPANJANG - 1).join("")}…`;
}

/** Excel wants the columns of a chart's table named, each differently. */
export function namaSeri({ seri }: Pick<Grafik, "seri">, urutan: number): string {
  const sebut = (nama = "") => bersih(nama) || TANPA_NAMA;
  const nama = sebut(seri[urutan]?.nama);
  const kembar = seri.slice(0, urutan).filter((s) => sebut(s.nama) === nama).length;
  return kembar === 0 ? nama : `${nama} (${kembar + 1})`;
}

/** @example namaBatas("100.00", "%") // "Batas 100%" */
function namaBatas(nilai: string, satuan: string): string {
  return bersih(`Batas ${formatBesaran(parseDecimal(nilai), satuan)}`);
}

/** Whether anything can be drawn: a number, or of points one that has both figures. */
export function isBergambar(grafik: Grafik): boolean {
  if (grafik.bentuk === "sebar") return listTitik(grafik).length > 0;
  return grafik.seri.some((s) => s.nilai.slice(0, grafik.kategori.length).some((n) => n !== null));
}

/** Whether an axis has to reach below zero. */
export function hasNegatif({ seri }: Grafik): boolean {
  return seri.some((s) => s.nilai.some((n) => n?.startsWith("-") === true));
}

/** The largest number without its sign, of all series; 0 without any. */
export function nilaiTerbesar({ seri }: Pick<Grafik, "seri">): number {
  return Math.max(0, ...seri.flatMap((s) => s.nilai.map((n) => Math.abs(Number(n ?? 0)))));
}

/** The mark of a line chart with its name; null without one, and with a single category, which makes no line. */
export function batasGaris({ acuan, kategori, satuan }: Grafik): { readonly nama: string; readonly y: number } | null {
  if (acuan === undefined || kategori.length < 2) return null;
  return { nama: namaBatas(acuan.y, satuan), y: Number(acuan.y) };
}

/** A point; its number is `ke` + 1. */
export type TitikSebar = { readonly ke: number; readonly nama: string; readonly x: number; readonly y: number };

/** The categories that have both figures. Only a chart of two series has points. */
export function listTitik({ kategori, seri }: Grafik): readonly TitikSebar[] {
  const [kanan, atas, ...lain] = seri;
  if (kanan === undefined || atas === undefined || lain.length > 0) return [];
  return kategori.flatMap((nama, ke) => {
    const [x, y] = [kanan.nilai[ke] ?? null, atas.nilai[ke] ?? null];
    return x === null || y === null ? [] : [{ ke, nama: labelKategori(nama), x: Number(x), y: Number(y) }];
  });
}

type UjungBatas = readonly [x: number, y: number];
/** A mark from edge to edge. */
export type BatasSebar = { readonly nama: string; readonly ujung: readonly [UjungBatas, UjungBatas] };
export type BidangSebar = {
  readonly x: SkalaSumbu;
  readonly y: SkalaSumbu;
  readonly titik: readonly TitikSebar[];
  readonly batas: readonly BatasSebar[];
};

/** The points with their two axes, and the marks that part them. */
export function bidangSebar(grafik: Grafik): BidangSebar {
  const { acuan, satuan } = grafik;
  const titik = listTitik(grafik);
  const [ax, ay] = [acuan?.x, acuan?.y];
  const x = skalaSumbu([...titik.map((t) => t.x), ...(ax === undefined ? [] : [Number(ax)])]);
  const y = skalaSumbu([...titik.map((t) => t.y), ...(ay === undefined ? [] : [Number(ay)])]);
  const sebut = (nilai: string, urutan: number) => `${namaBatas(nilai, satuan)} (${namaSeri(grafik, urutan)})`;
  const tegak = (n: string): BatasSebar => ({
    nama: sebut(n, 0),
    ujung: [
      [Number(n), y.min],
      [Number(n), y.max],
    ],
  });
  const datar = (n: string): BatasSebar => ({
    nama: sebut(n, 1),
    ujung: [
      [x.min, Number(n)],
      [x.max, Number(n)],
    ],
  });
  return { x, y, titik, batas: [...(ax === undefined ? [] : [tegak(ax)]), ...(ay === undefined ? [] : [datar(ay)])] };
}

function bersih(teks: string): string {
  return teksAman(teks).replaceAll(/\s+/g, " ").trim();
}
