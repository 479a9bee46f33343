// A round scale for an axis that holds these numbers and the zero. Pure; called by the charts of slides and of workbooks.
// For drawing only, so ordinary numbers will do.

export type SkalaSumbu = { readonly min: number; readonly max: number; readonly langkah: number };

/** Steps an axis is divided into at least, before it is rounded up. */
const LANGKAH_SUMBU = 6;
/** The largest number stays off the edge, so that its mark and its label have room. */
const RUANG_TEPI = 1.05;

/**
 * From zero (or from below the lowest, where there are negative numbers) to a whole step above the largest.
 * @example skalaSumbu([98.5, 100]) // { min: 0, max: 120, langkah: 20 }
 */
export function skalaSumbu(nilai: readonly number[]): SkalaSumbu {
  const tertinggi = Math.max(0, ...nilai);
  const terendah = Math.min(0, ...nilai);
  const langkah = bulatkan((tertinggi - terendah) / LANGKAH_SUMBU);
  const naik = (n: number) => rapi(Math.ceil((n * RUANG_TEPI) / langkah) * langkah);
  const max = naik(tertinggi);
  const min = 0 - naik(-terendah);
  return { min, max: max === min ? langkah : max, langkah };
}

/** The next of 1, 2, 5, 10, 20, 50, ... and of their tenths. */
function bulatkan(n: number): number {
  if (n <= 0) return 1;
  const pangkat = 10 ** Math.floor(Math.log10(n));
  return rapi(pangkat * ([1, 2, 5].find((k) => rapi(k * pangkat) >= rapi(n)) ?? 10));
}

// Multiples of a tenth are not exact in binary.
function rapi(n: number): number {
  return Number(n.toPrecision(12));
}
