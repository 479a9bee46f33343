// A chart described once: the dashboards draw it on the screen, the reports in every file. Pure; nothing here knows how
// long a bar is in any of them.
import { formatBesaran } from "#inti";
import type { SelAngka } from "../tipe.ts";

/**
 * Bars standing or lying side by side per category; lines through the categories, which follow each other in time; or a
 * point per category, the first series to the right and the second upwards.
 */
export type BentukGrafik = "batang" | "batang_datar" | "garis" | "sebar";

/** `kunci` tells categories apart that share a name. */
export type KategoriGrafik = { readonly kunci: string; readonly nama: string };
/** One cell per category, as tables show it: its text, its exact number, and where that is explained. */
export type SeriGrafik = { readonly nama: string; readonly nilai: readonly SelAngka[] };

export type GambaranGrafik = {
  readonly bentuk: BentukGrafik;
  readonly judul: string;
  readonly satuan: string;
  readonly desimal: number;
  readonly kategori: readonly KategoriGrafik[];
  readonly seri: readonly SeriGrafik[];
  readonly acuan?: AcuanGrafik;
};
/** Marks to measure by, as decimal text in the chart's unit: `y` on the scale of the figures, `x` to the right (points). */
export type AcuanGrafik = { readonly x?: string; readonly y: string };

/**
 * The chart without the series that hold no number (a semester still to come); null where none is left to draw. Points
 * keep both series, for they have no place without one of them; null where no category has both.
 */
export function berangka(gambaran: GambaranGrafik): GambaranGrafik | null {
  const { bentuk, kategori, seri } = gambaran;
  const isBerangka = (s: SeriGrafik, ke: number) => (s.nilai[ke]?.nilai ?? null) !== null;
  if (bentuk === "sebar") return kategori.some((_, ke) => seri.every((s) => isBerangka(s, ke))) ? gambaran : null;
  const ada = seri.filter((s) => kategori.some((_, ke) => isBerangka(s, ke)));
  return ada.length === 0 ? null : { ...gambaran, seri: ada };
}

/**
 * What the chart says, for readers who cannot see it.
 * @example kalimatGrafik(gambaran) // "Capaian. Persentase pencaker: Tahun 2023 94,87%, Semester I 2024 99,65%."
 */
export function kalimatGrafik({ judul, kategori, seri, satuan, acuan }: GambaranGrafik): string {
  // What the title says already is not said again with every figure.
  const isTersebut = (nama: string) => seri.length === 1 && judul.toLowerCase().includes(nama.toLowerCase());
  const sebut = (s: SeriGrafik, i: number) => `${isTersebut(s.nama) ? "" : `${s.nama} `}${sebutanSel(s.nilai[i])}`;
  const isi = kategori.map((k, i) => `${k.nama}: ${seri.map((s) => sebut(s, i)).join(", ")}.`);
  const garis =
    acuan?.x === undefined
      ? []
      : [
          `Garis pembagi: ${seri[0]?.nama} ${formatBesaran(acuan.x, satuan)}, ${seri[1]?.nama} ${formatBesaran(acuan.y, satuan)}.`,
        ];
  return [`${judul}.`, ...isi, ...garis].join(" ");
}

/** A figure as tables print it, or the kind of its absence in words, also where tables print a dash. */
export function sebutanSel(sel: SelAngka | undefined): string {
  if (sel === undefined) return "tidak ada";
  return sel.kosong === "tidak_dijadwalkan" ? "tidak dijadwalkan" : sel.teks;
}
