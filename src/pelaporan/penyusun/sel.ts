// Table cells and rows that several sections share. Called by the sections of the deck.
import { decimalPlaces, type Ekspresi, formatBesaran, formatRupiah } from "#inti";
import type { AngkaSel, Blok, Perataan, Sel } from "../model.ts";

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

/**
 * The number behind a printed text: only where setting it gives that text, so that a figure in words, a range or a text
 * with more in it stays text.
 * @example angkaSel("160 orang", "160", "orang") // { angka: { nilai: "160", satuan: "orang", desimal: 0 } }
 */
export function angkaSel(teks: string, nilai: string | null, satuan: string): { readonly angka?: AngkaSel } {
  if (nilai === null) return {};
  const desimal = decimalPlaces(nilai);
  return formatBesaran(nilai, satuan, desimal) === teks ? { angka: { nilai, satuan, desimal } } : {};
}

/** The number behind a sum of money; `nilai` is decimal text. */
export function angkaRupiah(nilai: string | null): { readonly angka?: AngkaSel } {
  if (nilai === null) return {};
  return { angka: { nilai, satuan: "rupiah", desimal: formatRupiah(nilai).includes(",") ? 2 : 0 } };
}

/** A sum of money at the right edge; `nilai` null where there is none. `kunci` names the cell for a total. */
export function selRupiah(teks: string, nilai: string | null, kunci?: string): Sel {
  if (nilai === null) return { isi: teks, rata: "kanan", nada: "redup" };
  return { isi: teks, rata: "kanan", ...angkaRupiah(nilai), ...(kunci === undefined ? {} : { kunci }) };
}

/** What a total row adds up: `nilai` null where nothing had a number; `dari` are the keys of the cells added. */
export type IsiTotal = {
  readonly teks: string;
  readonly nilai: string | null;
  readonly asal: string | null;
  readonly dari: readonly string[];
};

/** The last row of a budget table; the total links to its explanation (a web path) and says what it is the sum of. */
export function barisTotal(kolom: number, { teks, nilai, asal, dari }: IsiTotal): readonly Sel[] {
  const total = asal === null ? { teks, tebal: true } : { teks, tebal: true, asal };
  return [
    {
      isi: [{ teks: "TOTAL", tebal: true }],
      rata: "kanan",
      nada: "jumlah",
      gabungKolom: kolom - 1,
      judulBaris: true,
    },
    {
      isi: [total],
      rata: "kanan",
      nada: "jumlah",
      ...angkaRupiah(nilai),
      ...(nilai === null || dari.length === 0 ? {} : { hitung: jumlahSel(dari) }),
    },
  ];
}

/** The sum of the cells with these keys. @example jumlahSel(["a", "b"]) // jumlah(a; b) */
export function jumlahSel(kunci: readonly string[]): Ekspresi {
  return { jenis: "fungsi", nama: "jumlah", argumen: kunci.map((nama) => ({ jenis: "variabel", nama })) };
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
