// Runs of text as elements: bold, italic, links of computed numbers, line breaks. Called by every block.
import { listTeks } from "../../isi.ts";
import type { Isi, Teks } from "../../model.ts";
import { elemen, type Unsur } from "./unsur.ts";

/** `tingkat` is the level of the document's title (1 or 2); `tautan`: whether computed numbers link to their explanation. */
export type OpsiHtml = { readonly tingkat: 1 | 2; readonly tautan: boolean };

/** The content as inline elements; "\n" begins a new line. */
export function drawIsi(isi: Isi, opsi: OpsiHtml): readonly Unsur[] {
  return listTeks(isi).flatMap((t) => drawTeks(t, opsi));
}

function drawTeks({ teks, tebal, miring, asal }: Teks, { tautan }: OpsiHtml): readonly Unsur[] {
  const [pertama = "", ...lain] = teks.split("\n");
  const baris: readonly Unsur[] = [pertama, ...lain.flatMap((b) => [elemen("br", {}), b])].filter((u) => u !== "");
  const berasal = asal !== undefined && tautan && isAlamatDalam(asal);
  const isi = berasal ? [elemen("a", { href: asal, class: "angka" }, ...baris)] : baris;
  const miringkan = miring === true ? [elemen("em", {}, ...isi)] : isi;
  return tebal === true ? [elemen("strong", {}, ...miringkan)] : miringkan;
}

// Only paths of this application: a link that came in with data must not lead elsewhere or run anything.
function isAlamatDalam(asal: string): boolean {
  return /^\/(?![/\\])/.test(asal);
}

/** A heading so many levels below the document's title. */
export function judulTingkat(
  opsi: OpsiHtml,
  turun: 0 | 1 | 2 | 3,
  atribut: Readonly<Record<string, string>>,
  teks: string,
) {
  return elemen(`h${opsi.tingkat + turun}`, atribut, teks);
}
