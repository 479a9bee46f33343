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
  let baris = [...b].map((lawan, j) => ({ lawan, jarak: j + 1 }));
  for (const [i, huruf] of [...a].entries()) {
    let sudut = i;
    let kiri = i + 1;
    baris = baris.map(({ lawan, jarak: atas }) => {
      const jarak = Math.min(sudut + (huruf === lawan ? 0 : 1), atas + 1, kiri + 1);
      sudut = atas;
      kiri = jarak;
      return { lawan, jarak };
    });
  }
  return baris.at(-1)?.jarak ?? a.length;
}
