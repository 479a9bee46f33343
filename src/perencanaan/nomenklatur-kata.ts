// What somebody looks for in the nomenklatur: words, or the beginning of a code. Pure; called by the search.
import { normaliseKode } from "./nomenklatur.ts";

/** A code that has been begun, or words that must all occur. */
export type DicariNomenklatur =
  | { readonly jenis: "kode"; readonly awal: string }
  | { readonly jenis: "kata"; readonly kata: readonly string[] };

/**
 * Digits and dots are a code; a part that has been closed by a dot is padded, the last one may still be growing.
 * @example readDicari("2.7.3.") // { jenis: "kode", awal: "2.07.03." }
 * @example readDicari("job fair") // { jenis: "kata", kata: ["job", "fair"] }
 */
export function readDicari(q: string): DicariNomenklatur {
  const rapi = q.trim();
  if (!/^[\dxX][\dxX. ]*$/.test(rapi)) return { jenis: "kata", kata: rapi.toLowerCase().split(/\s+/).filter(Boolean) };
  const bagian = rapi.toUpperCase().split(/[. ]+/);
  const akhir = bagian.pop() ?? "";
  const depan = bagian.length === 0 ? "" : `${normaliseKode(bagian.join("."))}.`;
  // A whole old code of a sub kegiatan has two digits where the list has four.
  const utuh = bagian.length === 5 && /^\d{2}$/.test(akhir) ? akhir.padStart(4, "0") : akhir;
  return { jenis: "kode", awal: depan + utuh };
}

/** The text with the signs of LIKE taken literally. @example escapeLike("100%") // "100\\%" */
export function escapeLike(teks: string): string {
  return teks.replace(/[\\%_]/g, (tanda) => `\\${tanda}`);
}
