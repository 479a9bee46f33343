// Prints an Ekspresi in the formula language with as few parentheses as it needs. Called by forms, exports and explain.
import type { Ekspresi } from "./ekspresi.ts";

/** How tightly the outermost operator binds; a part that binds less than its place demands gets parentheses. */
export const KUAT = { jumlahan: 1, kalian: 2, negatif: 3, utuh: 4 } as const;

/**
 * The canonical text: `parseRumus` of it gives an equal tree.
 * @example printRumus(ekspresi of "((a)/b)x100") // "a / b * 100"
 */
export function printRumus(e: Ekspresi): string {
  switch (e.jenis) {
    case "angka":
      return e.teks;
    case "variabel":
      return e.nama;
    case "negatif":
      return `-${wrap(e.isi, KUAT.negatif)}`;
    case "hitung": {
      const kuat = strengthOf(e);
      // The language is left-associative, so an equally strong right part needs parentheses to stay a part.
      return `${wrap(e.kiri, kuat)} ${e.operator} ${wrap(e.kanan, kuat + 1)}`;
    }
    case "fungsi":
      return `${e.nama}(${e.argumen.map(printRumus).join("; ")})`;
    case "jika": {
      const { operator, kiri, kanan } = e.syarat;
      return `jika(${printRumus(kiri)} ${operator} ${printRumus(kanan)}; ${printRumus(e.maka)}; ${printRumus(e.jikaTidak)})`;
    }
  }
}

/** The binding strength of an expression, see `KUAT`. */
export function strengthOf(e: Ekspresi): number {
  switch (e.jenis) {
    case "hitung":
      return e.operator === "+" || e.operator === "-" ? KUAT.jumlahan : KUAT.kalian;
    case "negatif":
      return KUAT.negatif;
    default:
      return KUAT.utuh;
  }
}

function wrap(e: Ekspresi, minimal: number): string {
  return strengthOf(e) < minimal ? `(${printRumus(e)})` : printRumus(e);
}
