// Sets a Matematika tree as one line of text, for alt texts, spreadsheets and places without fractions.
import type { Matematika } from "./matematika.ts";

/**
 * One line: a fraction becomes "÷", with parentheses where the bar held parts together.
 * @example matematikaTeks(toMatematika(ekspresi of "(a + b) / c * 100", (n) => n)) // "(a + b) ÷ c × 100"
 */
export function matematikaTeks(m: Matematika): string {
  switch (m.jenis) {
    case "teks":
    case "angka":
    case "operator":
      return m.teks;
    case "pecahan":
      return `${wrapBaris(m.atas)} ÷ ${m.bawah.jenis === "pecahan" ? `(${matematikaTeks(m.bawah)})` : wrapBaris(m.bawah)}`;
    case "kurung":
      return `(${matematikaTeks(m.isi)})`;
    case "baris":
      return joinBaris(m.isi);
    case "fungsi":
      return `${m.nama}(${m.argumen.map(matematikaTeks).join("; ")})`;
  }
}

function wrapBaris(m: Matematika): string {
  return m.jenis === "baris" ? `(${matematikaTeks(m)})` : matematikaTeks(m);
}

/** Spaces around operators; a leading minus and "%" sit close to their number, ";" close to what it ends. */
function joinBaris(isi: readonly Matematika[]): string {
  return isi.reduce((teks, m, i) => {
    const sebelum = isi[i - 1];
    const rapat = i === 0 || isClosing(m) || (i === 1 && sebelum !== undefined && isMinus(sebelum));
    return teks + (rapat ? "" : " ") + matematikaTeks(m);
  }, "");
}

function isClosing(m: Matematika): boolean {
  return m.jenis === "operator" && (m.teks === "%" || m.teks === ";");
}

function isMinus(m: Matematika): boolean {
  return m.jenis === "operator" && m.teks === "−";
}
