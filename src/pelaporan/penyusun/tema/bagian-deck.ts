// The part of a PD's deck that is about themes, in the order in which such decks are presented. Called by deck-sakip.ts.
import type { Bagian } from "../../model.ts";
import type { BahanDeck } from "../bahan.ts";
import { catatanKosong } from "../sel.ts";
import { bagianAnggaranTema } from "./bagian-anggaran-tema.ts";
import { bagianKerangka } from "./bagian-kerangka.ts";
import { bagianKondisi, terbaruDiisi } from "./bagian-kondisi.ts";
import { bagianSemuaPeran } from "./bagian-peran.ts";
import type { TemaBeranggaran } from "./bahan-tema.ts";

/** The sections of every theme of the deck, theme by theme, with the PD's own money; one note where it has no theme. */
export function bagianSemuaTema(bahan: BahanDeck): readonly Bagian[] {
  if (bahan.tema.length === 0) return [tanpaTema(bahan)];
  return bahan.tema.flatMap((t) => bagianTema(bahan, t));
}

function bagianTema({ laporan: { pd, tahun } }: BahanDeck, { tema, anggaran }: TemaBeranggaran): readonly Bagian[] {
  return [
    bagianAnggaranTema({ tema, anggaran, lingkup: pd }),
    ...bagianSemuaPeran(tema),
    bagianKondisi(tema, terbaruDiisi(tema, tahun)),
    bagianKerangka(tema),
  ];
}

function tanpaTema({ laporan: { pd } }: BahanDeck): Bagian {
  const isi =
    `${pd.nama} belum berperan dalam tema pembangunan dan belum menandai anggaran untuk tema. Bagian ini memuat ` +
    "anggaran, peran, kondisi, dan strategi setiap tema; koordinator tema mengisi peran, perencana menandai anggaran.";
  return { kunci: "tema", judul: "ANGGARAN YANG MENDUKUNG TEMA PEMBANGUNAN", blok: [catatanKosong(isi)] };
}
