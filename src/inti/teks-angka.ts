// Numbers as Indonesian text (id-ID): grouping dot, decimal comma, rupiah, percent, units. Called by every output.
import { type Angka, decimalPlaces, parseDecimal, toDecimalText, toTruncatedDecimalText } from "./angka.ts";

/** Units that a number carries without naming them: "86,50", not "86,50 nilai". */
const SATUAN_TANPA_NAMA: ReadonlySet<string> = new Set(["", "nilai", "indeks", "skor"]);

/** How many decimals of an unrounded value are shown before the ellipsis. */
const DESIMAL_UTUH = 10;

/**
 * A number in id-ID form. With `desimal` it is rounded half up to that many decimals. Without it a canonical decimal
 * text keeps its own scale, and an Angka shows its exact value, cut after 10 decimals with an ellipsis.
 * @throws Galat `masukan` when the text is not a canonical decimal.
 * @example formatAngka("7646914434") // "7.646.914.434"
 * @example formatAngka("86.50") // "86,50"
 */
export function formatAngka(nilai: string | Angka, desimal?: number): string {
  if (desimal !== undefined) return toId(toDecimalText(toAngka(nilai), desimal));
  if (typeof nilai === "string") return toId(toDecimalText(parseDecimal(nilai), decimalPlaces(nilai)));
  const { teks, utuh } = toTruncatedDecimalText(nilai, DESIMAL_UTUH);
  return utuh ? toId(teks.replace(/\.?0+$/, "")) : `${toId(teks)}…`;
}

/** As `formatAngka`, with "%" set close. Percent points in, percent points out. @example formatPersen("94.87") // "94,87%" */
export function formatPersen(nilai: string | Angka, desimal?: number): string {
  return `${formatAngka(nilai, desimal)}%`;
}

/**
 * Rupiah; sen are shown (two decimals, rounded half up) only when they are not zero.
 * @example formatRupiah("7646914434.00") // "Rp7.646.914.434"
 * @example formatRupiah("-1200.5") // "-Rp1.200,50"
 */
export function formatRupiah(nilai: string | Angka): string {
  const teks = toId(toDecimalText(toAngka(nilai), 2)).replace(/,00$/, "");
  return teks.startsWith("-") ? `-Rp${teks.slice(1)}` : `Rp${teks}`;
}

/**
 * A number with its unit, as documents print it: "%" set close, rupiah in front ("rupiah/kapita/bulan" keeps its tail),
 * "nilai", "indeks" and "skor" not named, every other unit after a space.
 * @throws Galat `masukan` when the text is not a canonical decimal.
 * @example formatBesaran("419309", "rupiah/kapita/bulan") // "Rp419.309/kapita/bulan"
 * @example formatBesaran("1000", "Pencaker") // "1.000 Pencaker"
 */
export function formatBesaran(nilai: string | Angka, satuan: string, desimal?: number): string {
  if (satuan === "%") return formatPersen(nilai, desimal);
  if (satuan === "rupiah" || satuan.startsWith("rupiah/")) return formatRupiah(nilai) + satuan.slice("rupiah".length);
  const angka = formatAngka(nilai, desimal);
  return SATUAN_TANPA_NAMA.has(satuan.toLowerCase()) ? angka : `${angka} ${satuan}`;
}

function toAngka(nilai: string | Angka): Angka {
  return typeof nilai === "string" ? parseDecimal(nilai) : nilai;
}

/** Canonical decimal text to id-ID text. */
function toId(kanonik: string): string {
  const titik = kanonik.indexOf(".");
  const bulat = titik < 0 ? kanonik : kanonik.slice(0, titik);
  const berkelompok = bulat.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return titik < 0 ? berkelompok : `${berkelompok},${kanonik.slice(titik + 1)}`;
}
