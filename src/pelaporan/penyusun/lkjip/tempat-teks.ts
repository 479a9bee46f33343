// Places the text blocks of the LKjIP between its tables. Pure; called by every chapter.

import type { Bagian, Blok } from "../../model.ts";
import type { AngkaHidup, BlokTeks, TeksLaporan } from "../../naskah/blok-teks.ts";
import { isiBlokTeks } from "../../naskah/kerangka.ts";
import { listAngkaHidup } from "./angka-hidup.ts";
import type { IsiLkjip } from "./bahan.ts";
import { listBlokTeks } from "./blok-teks.ts";

/** What stands at each place for text. */
export type TempatTeks = {
  /** The words of a block, its draft, or the note that says what belongs there. */
  readonly isi: (kunci: string) => readonly Blok[];
  /** The same as a section under a title of its own. */
  readonly bagian: (kunci: string, bagian: Omit<Bagian, "kunci" | "blok">) => Bagian;
  /** Blocks in which nothing stands, in their order. */
  readonly kosong: readonly BlokTeks[];
};

/** Reads every block once. */
export function openTeks(isi: IsiLkjip, teks: TeksLaporan): TempatTeks {
  const angka: readonly AngkaHidup[] = listAngkaHidup(isi);
  const blok = listBlokTeks(isi);
  const terbaca = new Map(blok.map((b) => [b.kunci, isiBlokTeks(b, teks, angka)]));
  const ambil = (kunci: string) => terbaca.get(kunci) ?? [];
  return {
    isi: ambil,
    bagian: (kunci, bagian) => ({ ...bagian, kunci: kunci.replaceAll(".", "-"), blok: ambil(kunci) }),
    kosong: blok.filter((b) => (teks.get(b.kunci) ?? b.draf).trim() === ""),
  };
}
