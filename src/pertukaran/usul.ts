// "Did you mean": what to say about a word that is not in a list. Called by every check that refuses an unknown code.

const PALING_BANYAK_DISEBUT = 12;

/**
 * The end of an error message about `kata`: the nearest of `pilihan` when one is close, otherwise the valid ones.
 * Starts with a space, so that it follows a finished sentence; empty when there is nothing to choose from.
 * @example usul("nlai", ["nilai", "periode"]) // ' Maksud Anda "nilai"?'
 * @example usul("x", ["disnaker", "dinsos"]) // " Yang ada: disnaker, dinsos."
 */
export function usul(kata: string, pilihan: readonly string[]): string {
  const terdekat = pilihan
    .map((p) => ({ p, jarak: editDistance(kata.toLowerCase(), p.toLowerCase()) }))
    .toSorted((a, b) => a.jarak - b.jarak)[0];
  if (terdekat === undefined) return "";
  if (terdekat.jarak <= Math.min(2, Math.floor(kata.length / 3))) return ` Maksud Anda "${terdekat.p}"?`;
  const disebut = pilihan.slice(0, PALING_BANYAK_DISEBUT).join(", ");
  const sisa = pilihan.length - PALING_BANYAK_DISEBUT;
  return sisa > 0 ? ` Yang ada: ${disebut}, dan ${sisa} lagi.` : ` Yang ada: ${disebut}.`;
}

/** Levenshtein distance: single-letter changes between two words. */
function editDistance(a: string, b: string): number {
  const kolom = [...b];
  let lalu = Array.from({ length: kolom.length + 1 }, (_, j) => j);
  for (const [i, huruf] of [...a].entries()) {
    const kini = [i + 1];
    for (const [j, lawan] of kolom.entries()) {
      const ganti = (lalu[j] ?? 0) + (huruf === lawan ? 0 : 1);
      kini.push(Math.min(ganti, (lalu[j + 1] ?? 0) + 1, (kini[j] ?? 0) + 1));
    }
    lalu = kini;
  }
  return lalu.at(-1) ?? 0;
}
