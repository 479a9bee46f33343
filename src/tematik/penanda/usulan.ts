// Suggestions: sub kegiatan whose words speak of a theme. Pure scoring; a person decides, nothing is tagged by itself.
import { hasKata } from "./kata-tema.ts";

/** The words of a node that may be tagged. */
export type TeksCalon = {
  readonly id: string;
  readonly nama: string;
  /** Name of the kegiatan above it, null where it has none. */
  readonly kegiatan: string | null;
  readonly indikator: readonly string[];
};

/** A suggestion: the keywords that occur in it, and how strongly. */
export type Usulan<C extends TeksCalon> = {
  readonly calon: C;
  readonly kata: readonly string[];
  readonly skor: number;
};

// A word in the own name tells more than one in what it is measured by, and that more than one in what stands above.
const BOBOT = { nama: 3, indikator: 2, kegiatan: 1 } as const;

/**
 * The candidates in which at least one keyword occurs, in the own name, in an indikator or in the name of the kegiatan
 * above: strongest first, equal ones in the order given. Case, diacritics and affixes do not matter.
 * @example usulkanPenanda(["gizi"], [{ id: "a", nama: "Pemberian Makanan Bergizi", kegiatan: null, indikator: [] }])[0]?.skor // 3
 */
export function usulkanPenanda<C extends TeksCalon>(
  kata: readonly string[],
  calon: readonly C[],
): readonly Usulan<C>[] {
  return calon
    .flatMap((c) => {
      const cocok = kata.map((k) => ({ k, skor: skorKata(k, c) })).filter((s) => s.skor > 0);
      if (cocok.length === 0) return [];
      return [{ calon: c, kata: cocok.map((s) => s.k), skor: cocok.reduce((jumlah, s) => jumlah + s.skor, 0) }];
    })
    .sort((a, b) => b.skor - a.skor);
}

/**
 * The candidates in which every word of `q` occurs somewhere, also in the beginning of the code: what a person looks for.
 * @example cariCalon("job fair", [{ id: "a", nama: "Job Fair/Bursa Kerja", kegiatan: null, indikator: [] }]).length // 1
 */
export function cariCalon<C extends TeksCalon & { readonly kode: string }>(
  q: string,
  calon: readonly C[],
): readonly Usulan<C>[] {
  const kata = kataCari(q);
  if (kata.length === 0) return [];
  return calon
    .filter((c) => kata.every((k) => c.kode.startsWith(k) || skorKata(k, c) > 0))
    .map((c) => ({ calon: c, kata, skor: 0 }));
}

/** The words of a search text. @example kataCari(" job  fair ") // ["job", "fair"] */
export function kataCari(q: string): readonly string[] {
  return q.trim().split(/\s+/).filter(Boolean);
}

function skorKata(kata: string, { nama, kegiatan, indikator }: TeksCalon): number {
  const dalamNama = hasKata(nama, kata) ? BOBOT.nama : 0;
  const dalamIndikator = indikator.some((i) => hasKata(i, kata)) ? BOBOT.indikator : 0;
  const dalamKegiatan = kegiatan !== null && hasKata(kegiatan, kata) ? BOBOT.kegiatan : 0;
  return dalamNama + dalamIndikator + dalamKegiatan;
}
