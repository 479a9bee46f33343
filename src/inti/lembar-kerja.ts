// What every workbook must heed: addresses of cells, text that a cell can keep, how many digits a number has. Pure;
// called by the workbooks of plans and by reports as XLSX.

/** Excel keeps 15 digits of a number; longer ones are written as text, so that none is lost. */
const DIGIT_EXCEL = 15;
const TAK_TERCETAK = /[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** The letters of a column. @example hurufKolom(27) // "AB" */
export function hurufKolom(indeks: number): string {
  const huruf = String.fromCharCode(65 + (indeks % 26));
  return indeks < 26 ? huruf : hurufKolom(Math.floor(indeks / 26) - 1) + huruf;
}

/** The address of a cell; `baris` as Excel counts. @example alamatSel(3, 12) // "D12" */
export function alamatSel(kolom: number, baris: number): string {
  return `${hurufKolom(kolom)}${baris}`;
}

/**
 * A piece of text as a cell keeps it: one kind of line break, no unprintable characters.
 * @example bersihkanTeksSel(" a\r\nb\u0000 ") // " a\nb "
 */
export function bersihkanTeksSel(teks: string): string {
  // Half of a surrogate pair has no form in XML.
  return teks.replace(/\r\n?/g, "\n").replace(TAK_TERCETAK, "");
}

/** A whole text as a cell keeps it: cleaned, without blanks around it. @example rapikanTeksSel(" a\r\nb ") // "a\nb" */
export function rapikanTeksSel(teks: string): string {
  return bersihkanTeksSel(teks).trim();
}

/**
 * Whether a cell keeps every digit of a canonical decimal text.
 * @example isMuatSel("7646914434.00") // true
 */
export function isMuatSel(nilai: string): boolean {
  return nilai.replace(/[-.]/g, "").replace(/^0+/, "").length <= DIGIT_EXCEL;
}
