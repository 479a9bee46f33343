// The series of a condition as a chart. Pure; drawn by the page of the theme and by its report.
import { decimalPlaces } from "#inti";
import type { GambaranGrafik } from "#pengukuran";
import type { DeretKondisi } from "../kondisi/tipe-deret.ts";

/** A line through the years; null with fewer than two numbers, which make none. */
export function gambaranKondisi({ kondisi, titik }: DeretKondisi): GambaranGrafik | null {
  const { nama, satuan } = kondisi;
  const berangka = titik.flatMap((t) => (t.sel.nilai === null ? [] : [t.sel.nilai]));
  if (berangka.length < 2) return null;
  return {
    bentuk: "garis",
    judul: nama,
    satuan,
    desimal: Math.max(...berangka.map(decimalPlaces)),
    kategori: titik.map(({ tahun }) => ({ kunci: String(tahun), nama: String(tahun) })),
    seri: [{ nama, nilai: titik.map((t) => t.sel) }],
  };
}
