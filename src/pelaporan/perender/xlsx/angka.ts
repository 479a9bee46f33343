// A cell's number as a spreadsheet keeps it: value, number format, and what of the printed text is left beside it.
// Called by pisah-kolom.ts.
import { formatBesaran, isMuatSel, parseDecimal, toDecimalText } from "#inti";
import { teksPolos } from "../../isi.ts";
import type { AngkaSel, Sel } from "../../model.ts";

/** `sisa` is the text that follows the number; it stands in a cell of its own. */
export type AngkaTertulis = {
  readonly nilai: number;
  readonly format: string;
  readonly teks: string;
  readonly sisa: string;
};

/** Numbers are set in Indonesian, whatever the reader's settings, where the program heeds it. */
const BAHASA = "[$-421]";
/** A longer unit stands beside the number, because a number is never wrapped. */
const SATUAN_TERPANJANG = 16;
/** Marks such as a dagger stay with the number. */
const TANDA_TERPANJANG = 3;

/**
 * The number of a cell; null where it has none, where its text does not begin with it, or where it has more digits than
 * a spreadsheet keeps (`isTerlaluPanjang`).
 * @example tulisAngka({ isi: "94,87%", angka: { nilai: "94.87", satuan: "%", desimal: 2 } })?.format // '[$-421]#,##0.00"%"'
 */
export function tulisAngka(sel: Sel): AngkaTertulis | null {
  const { angka } = sel;
  if (angka === undefined || isTerlaluPanjang(angka)) return null;
  const teks = formatBesaran(angka.nilai, angka.satuan, angka.desimal);
  const polos = teksPolos(sel.isi);
  if (!polos.startsWith(teks)) return null;
  const { awalan, akhiran } = rangkaSatuan(angka.satuan);
  const [sebaris = "", ...lain] = polos.slice(teks.length).split("\n");
  const menempel = isLiteral(sebaris, TANDA_TERPANJANG);
  const satuanMuat = isLiteral(akhiran, SATUAN_TERPANJANG);
  const tempelan = (satuanMuat ? akhiran : "") + (menempel ? sebaris : "");
  const sisa = [...(satuanMuat ? [] : [akhiran.trim()]), ...(menempel ? [] : [sebaris.trim()]), ...lain].join("\n");
  const format = formatAngkaSel(awalan, angka.desimal, tempelan);
  return { nilai: Number(angka.nilai), format, teks: teks.slice(0, teks.length - akhiran.length) + tempelan, sisa };
}

/** Whether the printed number has more digits than a spreadsheet keeps, so that it is written as text. */
export function isTerlaluPanjang({ nilai, desimal }: AngkaSel): boolean {
  return !isMuatSel(toDecimalText(parseDecimal(nilai), desimal));
}

/** What `formatBesaran` sets before and after the digits of this unit. */
function rangkaSatuan(satuan: string): { readonly awalan: string; readonly akhiran: string } {
  const contoh = formatBesaran("1", satuan, 0);
  const letak = contoh.indexOf("1");
  return { awalan: contoh.slice(0, letak), akhiran: contoh.slice(letak + 1) };
}

function formatAngkaSel(awalan: string, desimal: number, akhiran: string): string {
  const digit = desimal === 0 ? "#,##0" : `#,##0.${"0".repeat(desimal)}`;
  const isi = `${literal(awalan)}${digit}${literal(akhiran)}`;
  return awalan === "" ? BAHASA + isi : `${BAHASA}${isi};${BAHASA}-${isi}`;
}

// A quotation mark ends the literal of a number format.
function isLiteral(teks: string, terpanjang: number): boolean {
  return teks.length <= terpanjang && !teks.includes('"');
}

function literal(teks: string): string {
  return teks === "" ? "" : `"${teks}"`;
}
