// Advance widths of Arial (Liberation Sans has the same), in 1/1000 em: enough to lay out text without a font file.
// Called by ukur-teks.ts.

const REGULER =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584";
const TEBAL =
  "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584";

const TANDA: Readonly<Record<string, number>> = {
  "\u00a0": 278,
  "–": 556,
  "‘": 278,
  "’": 278,
  "“": 500,
  "”": 500,
  "•": 350,
  "×": 584,
  "÷": 549,
  "−": 584,
  "≥": 549,
  "≤": 549,
  "≠": 549,
  "±": 549,
  "°": 400,
  "·": 278,
};

const AWAL = 32;
/** Anything the tables do not hold counts as one em: text may then come out narrower than planned, never wider. */
const TAK_DIKENAL = 1000;

function buildTabel(angka: string): ReadonlyMap<string, number> {
  const ascii = angka.split(" ").map((lebar, i): [string, number] => [String.fromCharCode(AWAL + i), Number(lebar)]);
  return new Map([...ascii, ...Object.entries(TANDA)]);
}

const TABEL = { reguler: buildTabel(REGULER), tebal: buildTabel(TEBAL) };

/**
 * Advance width of one character in 1/1000 em. A letter with a diacritic is as wide as its base letter.
 * @example lebarHuruf("A", false) // 667
 */
export function lebarHuruf(huruf: string, tebal: boolean): number {
  const tabel = tebal ? TABEL.tebal : TABEL.reguler;
  const lebar = tabel.get(huruf);
  if (lebar !== undefined) return lebar;
  const [dasar, ...tanda] = huruf.normalize("NFD");
  const isLatin = dasar !== undefined && tanda.length > 0 && tanda.every((t) => /\p{Mn}/u.test(t));
  return (isLatin ? tabel.get(dasar) : undefined) ?? TAK_DIKENAL;
}
