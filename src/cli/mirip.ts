// Guesses which command a mistyped word means. Called by argumen.ts.

/** Most letters that may be wrong, as a share of the longer word. */
const BATAS_BEDA = 0.4;

/**
 * The name in `pilihan` nearest to the first words of `kata`, or undefined when none is near.
 * @example findMirip(["lapran", "deck"], ["impor", "laporan deck"]) // "laporan deck"
 */
export function findMirip(kata: readonly string[], pilihan: readonly string[]): string | undefined {
  const nilai = pilihan.map((nama) => {
    const tulisan = kata.slice(0, nama.split(" ").length).join(" ").toLowerCase();
    return { nama, beda: countBeda(tulisan, nama) / Math.max(tulisan.length, nama.length) };
  });
  const [terdekat] = nilai.sort((a, b) => a.beda - b.beda);
  return terdekat !== undefined && terdekat.beda <= BATAS_BEDA ? terdekat.nama : undefined;
}

/** Fewest letters to add, drop or replace to turn `a` into `b` (Levenshtein). */
function countBeda(a: string, b: string): number {
  let lalu = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, hurufA] of [...a].entries()) {
    const kini = [i + 1];
    for (const [j, hurufB] of [...b].entries()) {
      const ganti = (lalu[j] ?? 0) + (hurufA === hurufB ? 0 : 1);
      kini.push(Math.min(ganti, (lalu[j + 1] ?? 0) + 1, (kini[j] ?? 0) + 1));
    }
    lalu = kini;
  }
  return lalu.at(-1) ?? 0;
}
