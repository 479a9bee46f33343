// Which year a page shows when nobody named one.

/**
 * The newest planned year that is not after `kini`, or the earliest planned one, or `kini` itself when nothing is
 * planned: a Renstra plans years ahead, and a page should open on the year being lived, not on its last year.
 * @example pilihTahun([2023, 2024, 2030], 2026) // 2024
 */
export function pilihTahun(tahunRencana: readonly number[], kini: number): number {
  const lampau = tahunRencana.filter((t) => t <= kini);
  if (lampau.length > 0) return Math.max(...lampau);
  return tahunRencana.length > 0 ? Math.min(...tahunRencana) : kini;
}
