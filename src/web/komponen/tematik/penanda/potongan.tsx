// A text with the words that matched set as marks. Used by the suggestions of a theme's tags.
import type { PotonganTeks } from "#tematik";

/** A text comes in pieces; those that matched are marked. */
export function Potongan({ isi }: { readonly isi: readonly PotonganTeks[] }) {
  let letak = 0;
  return isi.map(({ teks, cocok }) => {
    const kunci = letak;
    letak += teks.length;
    return cocok ? <mark key={kunci}>{teks}</mark> : <span key={kunci}>{teks}</span>;
  });
}
