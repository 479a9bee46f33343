// Makes any text safe for XML. Called by the writers for every text that goes into the file.

/** What XML 1.0 does not allow: control characters, and U+FFFE and U+FFFF. */
const TERLARANG = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

/**
 * The text without characters that XML forbids; halves of broken surrogate pairs become U+FFFD. Markup characters stay:
 * pptxgenjs escapes them.
 * @example teksAman("a\u0007b") // "ab"
 */
export function teksAman(teks: string): string {
  return teks.toWellFormed().replaceAll(TERLARANG, "");
}
