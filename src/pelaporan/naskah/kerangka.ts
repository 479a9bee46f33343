// A report with texts, once its data is loaded: what may be written, which numbers may be named, and the document that
// comes out of both. Pure; the builders give the three functions, rangka.server.ts loads, the use cases of this folder ask.
import type { Blok, Dokumen } from "../model.ts";
import { bacaTeks, blokTeks } from "./baca-teks.ts";
import type { AngkaHidup, BlokTeks, TeksLaporan } from "./blok-teks.ts";

/** What a builder of a report with texts gives: three pure functions of its data. */
export type PembangunNaskah<B> = {
  readonly listBlokTeks: (bahan: B) => readonly BlokTeks[];
  readonly listAngkaHidup: (bahan: B) => readonly AngkaHidup[];
  readonly build: (bahan: B, teks: TeksLaporan) => Dokumen;
};

/** A report with texts about data that is loaded; whose data it is no longer matters. */
export type Kerangka = {
  readonly blok: readonly BlokTeks[];
  readonly angka: readonly AngkaHidup[];
  readonly build: (teks: TeksLaporan) => Dokumen;
};

/** Binds a builder to its data. */
export function susunKerangka<B>({ listBlokTeks, listAngkaHidup, build }: PembangunNaskah<B>, bahan: B): Kerangka {
  return { blok: listBlokTeks(bahan), angka: listAngkaHidup(bahan), build: (teks) => build(bahan, teks) };
}

/**
 * What stands in the report where a text block is: the words kept for it, else its first draft, else the note that says
 * what belongs there. For builders.
 * @example isiBlokTeks({ kunci: "a", judul: "A", petunjuk: "Tulis A.", draf: "" }, new Map(), []) // [{ jenis: "catatan", … }]
 */
export function isiBlokTeks(
  { kunci, petunjuk, draf }: BlokTeks,
  teks: TeksLaporan,
  angka: readonly AngkaHidup[],
): readonly Blok[] {
  const isi = blokTeks(teks.get(kunci) ?? draf, angka);
  return isi.length > 0 ? isi : [{ jenis: "catatan", nada: "kosong", isi: petunjuk }];
}

/** What still keeps a report from being set, and what its readers would miss. Titles of blocks, in their order. */
export type KesiapanNaskah = {
  /** Blocks that name numbers which the report does not have: they would be printed as braces. */
  readonly angkaHilang: readonly { readonly judul: string; readonly kunci: readonly string[] }[];
  /** Blocks that print their first draft, because nobody wrote there yet. */
  readonly masihDraf: readonly string[];
  /** Blocks in which nothing stands at all. */
  readonly kosong: readonly string[];
};

/** Looks through every block of the report. */
export function periksaNaskah({ blok, angka }: Kerangka, teks: TeksLaporan): KesiapanNaskah {
  const isi = blok.map((b) => {
    const terbaca = bacaTeks(teks.get(b.kunci) ?? b.draf, angka);
    return { judul: b.judul, tertulis: teks.has(b.kunci), terbaca, kosong: terbaca.bagian.length === 0 };
  });
  return {
    angkaHilang: isi
      .filter((b) => b.terbaca.angkaHilang.length > 0)
      .map((b) => ({ judul: b.judul, kunci: b.terbaca.angkaHilang })),
    masihDraf: isi.filter((b) => !b.tertulis && !b.kosong).map((b) => b.judul),
    kosong: isi.filter((b) => b.kosong).map((b) => b.judul),
  };
}
