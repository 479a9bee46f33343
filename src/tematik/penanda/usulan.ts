// Suggestions: sub kegiatan whose words speak of a theme. Pure scoring; a person decides, nothing is tagged by itself.
import { createPencari, type PencariKata } from "./kata-tema.ts";

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
  const cari = createPencari(kata);
  return calon
    .flatMap((c) => {
      const bobot = bobotKata(cari, c);
      const skor = [...bobot.values()].reduce((jumlah, b) => jumlah + b, 0);
      return skor === 0 ? [] : [{ calon: c, kata: kata.filter((k) => bobot.has(k)), skor }];
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
  const cari = createPencari(kata);
  return calon
    .filter((c) => {
      const ada = bobotKata(cari, c);
      return kata.every((k) => c.kode.startsWith(k) || ada.has(k));
    })
    .map((c) => ({ calon: c, kata, skor: 0 }));
}

/** The words of a search text. @example kataCari(" job  fair ") // ["job", "fair"] */
export function kataCari(q: string): readonly string[] {
  return q.trim().split(/\s+/).filter(Boolean);
}

/** How much each keyword that occurs in the candidate counts; a place counts once, however often it says the word. */
function bobotKata(cari: PencariKata, { nama, kegiatan, indikator }: TeksCalon): ReadonlyMap<string, number> {
  const hasil = new Map<string, number>();
  const hitung = (teks: readonly string[], bobot: number) => {
    for (const k of new Set(teks.flatMap(cari).map((l) => l.kata))) hasil.set(k, (hasil.get(k) ?? 0) + bobot);
  };
  hitung([nama], BOBOT.nama);
  hitung(indikator, BOBOT.indikator);
  hitung(kegiatan === null ? [] : [kegiatan], BOBOT.kegiatan);
  return hasil;
}
