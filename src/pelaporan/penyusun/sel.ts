// Table cells and rows that several sections share. Called by the sections of the deck.
import type { Blok, Perataan, Sel } from "../model.ts";

/** A heading cell; spans default to 1. @example selKepala("TARGET", { gabungKolom: 3 }) */
export function selKepala(
  isi: string,
  gabung: { readonly gabungBaris?: number; readonly gabungKolom?: number } = {},
): Sel {
  return { isi, rata: "tengah", ...gabung };
}

/** A cell of text; "belum diisi" in a muted tone where there is none. */
export function selTeks(isi: string, rata: Perataan = "kiri"): Sel {
  return isi === "" ? { isi: "belum diisi", rata, nada: "redup" } : { isi, rata };
}

/** A sum of money at the right edge. */
export function selRupiah(teks: string, adaAngka: boolean): Sel {
  return adaAngka ? { isi: teks, rata: "kanan" } : { isi: teks, rata: "kanan", nada: "redup" };
}

/** The last row of a budget table; the total links to its explanation (a web path). */
export function barisTotal(kolom: number, teks: string, asal: string | null): readonly Sel[] {
  const total = asal === null ? { teks, tebal: true } : { teks, tebal: true, asal };
  return [
    {
      isi: [{ teks: "TOTAL", tebal: true }],
      rata: "kanan",
      nada: "jumlah",
      gabungKolom: kolom - 1,
      judulBaris: true,
    },
    { isi: [total], rata: "kanan", nada: "jumlah" },
  ];
}

/**
 * Each row with how many neighbouring rows from it on share its key; 0 for the rows covered by one above.
 * @example withRentang(["a", "a", "b"], (k) => k).map((b) => b.rentang) // [2, 0, 1]
 */
export function withRentang<T>(
  baris: readonly T[],
  kunciOf: (baris: T) => string,
): readonly { readonly baris: T; readonly rentang: number }[] {
  const kunci = baris.map(kunciOf);
  return baris.map((b, i) => {
    if (i > 0 && kunci[i - 1] === kunci[i]) return { baris: b, rentang: 0 };
    const beda = kunci.findIndex((lain, j) => j > i && lain !== kunci[i]);
    return { baris: b, rentang: (beda === -1 ? kunci.length : beda) - i };
  });
}

/** The cell for the first row of a span, nothing for the rows it covers. */
export function selGabung(sel: Sel, rentang: number): readonly Sel[] {
  if (rentang === 0) return [];
  return [rentang === 1 ? sel : { ...sel, gabungBaris: rentang }];
}

/** The note where data is still missing: what belongs here and who fills it. */
export function catatanKosong(isi: string): Blok {
  return { jenis: "catatan", nada: "kosong", isi };
}
