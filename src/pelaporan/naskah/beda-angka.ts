// What has changed in the numbers since a report was set. Pure; shown beside the report.
import type { AngkaHidup } from "./blok-teks.ts";

/** `dari` is the number when the report was set, `ke` the number now; null where the report had or has none. */
export type BedaAngka = {
  readonly kunci: string;
  readonly label: string;
  readonly dari: string | null;
  readonly ke: string | null;
  readonly asal?: string;
};

/**
 * From the numbers that were frozen to those of today, in the order of the report; empty while both agree.
 * @example bedaAngka([{ kunci: "a", label: "A", teks: "1" }], []) // [{ kunci: "a", label: "A", dari: "1", ke: null }]
 */
export function bedaAngka(beku: readonly AngkaHidup[], kini: readonly AngkaHidup[]): readonly BedaAngka[] {
  const sekarang = new Map(kini.map((a) => [a.kunci, a]));
  const dahulu = new Set(beku.map((a) => a.kunci));
  const berubah = beku.flatMap((a): readonly BedaAngka[] => {
    const ke = sekarang.get(a.kunci);
    return ke?.teks === a.teks ? [] : [toBeda(ke ?? a, a.teks, ke?.teks ?? null)];
  });
  return [...berubah, ...kini.filter((a) => !dahulu.has(a.kunci)).map((a) => toBeda(a, null, a.teks))];
}

function toBeda({ kunci, label, asal }: AngkaHidup, dari: string | null, ke: string | null): BedaAngka {
  return { kunci, label, dari, ke, ...(asal === undefined ? {} : { asal }) };
}
