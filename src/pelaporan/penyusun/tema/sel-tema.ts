// Cells of money and percentages in the tables about a theme. Called by the sections of tema/.
import {
  angkaFromInteger,
  compare,
  divide,
  type Ekspresi,
  formatPersen,
  formatRupiah,
  isZero,
  multiply,
  parseDecimal,
  toDecimalText,
} from "#inti";
import type { Sel } from "../../model.ts";
import { angkaSel, selRupiah } from "../sel.ts";

const SERATUS = angkaFromInteger(100);
/** Decimals of serapan and of a group's part of the whole. */
const DESIMAL = 2;

/** Rupiah as decimal text, "belum diisi" where nothing was reported; `kunci` names the cell for what follows from it. */
export function selUang(nilai: string | null, kunci?: string): Sel {
  return selRupiah(nilai === null ? "belum diisi" : formatRupiah(nilai), nilai, kunci);
}

/** A share in percent as it was typed. @example selBagian("33.3").isi // "33,3%" */
export function selBagian(bagian: string, kunci: string): Sel {
  return { isi: formatPersen(bagian), rata: "tengah", ...angkaSel(formatPersen(bagian), bagian, "%"), kunci };
}

/** Two amounts of rupiah and the keys of the cells that hold them. */
export type Pecahan = {
  readonly bagian: string | null;
  readonly seluruh: string | null;
  readonly kunci: readonly [bagian: string, seluruh: string];
};

/**
 * How much of a sum another is, in percent with two decimals: serapan, or a group's part of the theme. "belum diisi" where
 * one of them is missing, "tidak terdefinisi" of nothing.
 * @example selPersenDari({ bagian: "40", seluruh: "80", kunci: ["a", "b"] }).isi // "50,00%"
 */
export function selPersenDari({ bagian, seluruh, kunci }: Pecahan): Sel {
  if (bagian === null || seluruh === null) return { isi: "belum diisi", rata: "kanan", nada: "redup" };
  const dasar = parseDecimal(seluruh);
  if (isZero(dasar)) return { isi: "tidak terdefinisi", rata: "kanan", nada: "redup" };
  const nilai = toDecimalText(multiply(divide(parseDecimal(bagian), dasar), SERATUS), DESIMAL);
  return {
    isi: formatPersen(nilai),
    rata: "kanan",
    angka: { nilai, satuan: "%", desimal: DESIMAL },
    hitung: kali(bagi(variabel(kunci[0]), variabel(kunci[1])), angka("100")),
  };
}

/** pagu x bagian / 100, of the cells with these keys. */
export function hitungBagian(kunciPagu: string, kunciBagian: string): Ekspresi {
  return bagi(kali(variabel(kunciPagu), variabel(kunciBagian)), angka("100"));
}

/** Whether a share is the whole. @example isUtuh("100.0") // true */
export function isUtuh(bagian: string): boolean {
  return compare(parseDecimal(bagian), SERATUS) === 0;
}

const variabel = (nama: string): Ekspresi => ({ jenis: "variabel", nama });
const angka = (teks: string): Ekspresi => ({ jenis: "angka", teks });
const kali = (kiri: Ekspresi, kanan: Ekspresi): Ekspresi => ({ jenis: "hitung", operator: "*", kiri, kanan });
const bagi = (kiri: Ekspresi, kanan: Ekspresi): Ekspresi => ({ jenis: "hitung", operator: "/", kiri, kanan });
