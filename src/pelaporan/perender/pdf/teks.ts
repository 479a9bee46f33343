// Text and content as expressions of Typst, everything escaped in one place. Called by every file of this folder.
import { hurufOf, type KodeHuruf } from "../../gaya/huruf.ts";
import { listTeks } from "../../isi.ts";
import type { Isi, Teks } from "../../model.ts";
import { penggalKata } from "../../tata/penggal.ts";

/** The fonts that come inside the compiler (licences: docs/keputusan/012-docx-dan-pdf.md); no font of the computer is used. */
const HURUF = ["Libertinus Serif", "New Computer Modern", "New Computer Modern Math", "DejaVu Sans Mono"] as const;

/** The fonts of a document in the order in which they are asked for a character, the chosen one first. */
export function hurufTypst(kode: KodeHuruf | undefined): string {
  const { pdf } = hurufOf(kode);
  return `(${[pdf, ...HURUF.filter((h) => h !== pdf)].map((h) => `"${h}"`).join(", ")})`;
}

/** A narrow card holds words up to this length; longer ones that hold marks already are left alone. */
const KATA_PANJANG = /[^\s\u00a0\u00ad\u200b]{30,}/g;

// What those fonts can show; PDF/UA refuses a file with a character that none of its fonts has.
const TANPA_GAMBAR =
  /[^\x20-\x7e\xa0-\u0377\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u0477\u1e00-\u1eff\u2000-\u2064\u20a0-\u20bf\u2100-\u2151\u2190-\u23ff\u2500-\u25ff]/gu;

/**
 * A text as a string literal; what the fonts cannot show becomes U+FFFD.
 * @example literal('a "b"') // "\"a \\\"b\\\"\""
 */
export function literal(teks: string): string {
  const aman = teks.toWellFormed().normalize("NFC").replace(/\s/g, " ").replace(TANPA_GAMBAR, "\uFFFD");
  return `"${aman.replace(/[\\"]/g, "\\$&")}"`;
}

/** A text as content: a word too long for a card or a line may be broken. @example teksTypst("a") // "text(\"a\")" */
export function teksTypst(teks: string): string {
  return `text(${literalPecah(teks)})`;
}

/** The literal of such a text, for calls that say more about it. */
export function literalPecah(teks: string): string {
  return literal(teks.replace(KATA_PANJANG, penggalKata));
}

/** A content as one expression; "\n" begins a new line. @example ekspresi("a") // "text(\"a\")" */
export function ekspresi(isi: Isi): string {
  const bagian = listTeks(isi).map(ekspresiTeks);
  return bagian.length === 0 ? "[]" : bagian.join(" + ");
}

function ekspresiTeks({ teks, tebal, miring }: Teks): string {
  const baris = teks.split("\n").map((b) => teksTypst(b));
  const isi = baris.join(" + linebreak() + ");
  const miringkan = miring === true ? `emph(${isi})` : isi;
  return tebal === true ? `strong(${miringkan})` : miringkan;
}

/** Points with at most two decimals, so that equal layouts give equal text. @example pt(1 / 3) // "0.33pt" */
export function pt(panjang: number): string {
  return `${Math.round(panjang * 100) / 100}pt`;
}

/** A colour from its hexadecimal value. @example warna("063F52") // "rgb(\"#063F52\")" */
export function warna(nilai: string): string {
  return `rgb("#${nilai}")`;
}

/** A call with its arguments; undefined ones are left out. @example panggil("f", "1", undefined) // "f(1)" */
export function panggil(fungsi: string, ...argumen: readonly (string | undefined)[]): string {
  return `${fungsi}(${argumen.filter((a) => a !== undefined).join(", ")})`;
}
