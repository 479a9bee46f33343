// Where the figures of a line chart stand. Pure; called by the line charts of slides and of workbooks.
import type { Grafik } from "../../model.ts";
import { labelNilai } from "../../tata/label-grafik.ts";
import { batasGaris, nilaiTerbesar } from "./isi-grafik.ts";
import type { SisiLabel } from "./tempat-label.ts";

/** The text of the point at this place, and on which side of it it stands: right, above, left, below. */
export type LabelTitik = { readonly ke: number; readonly teks: string; readonly sisi: SisiLabel };

/** A label is about so tall, as a part of the axis. */
const DEKAT = 0.1;

/** Labels stand above their points; below where the mark, or another line, is just above. */
export function listLabelGaris(grafik: Grafik, urutan: number): readonly LabelTitik[] {
  const { kategori, seri } = grafik;
  const batas = batasGaris(grafik);
  const dekat = DEKAT * nilaiTerbesar(grafik);
  return kategori.flatMap((_, ke) => {
    const satu = seri[urutan];
    const nilai = satu?.nilai[ke] ?? null;
    if (satu === undefined || nilai === null) return [];
    const jarak = batas === null ? -1 : batas.y - Number(nilai);
    const bawah = (jarak >= 0 && jarak < dekat) || urutan === terendah(grafik, ke);
    return [{ ke, teks: labelNilai(grafik, satu, ke), sisi: bawah ? "b" : "t" }];
  });
}

/** Which series is lowest there; -1 where there is only one. */
function terendah({ seri }: Grafik, ke: number): number {
  const ada = seri.flatMap((s, i) => {
    const n = s.nilai[ke] ?? null;
    return n === null ? [] : [{ i, n: Number(n) }];
  });
  return ada.length < 2 ? -1 : ada.reduce((a, b) => (b.n < a.n ? b : a)).i;
}
