// Tells regions apart that carry the same name, such as the same table for each sasaran. Called by dokumen.ts.
import { type ElemenHtml, elemen, type Unsur } from "./unsur.ts";

/**
 * The tree with every `aria-label` of a `section` unlike the others: the second of a name becomes "name (2)".
 * @example withLabelUnik(elemen("div", {}, a, a)) // the second a is labelled "… (2)"
 */
export function withLabelUnik(akar: ElemenHtml): ElemenHtml {
  const banyak = new Map<string, number>();
  const ubah = ({ nama, atribut, anak }: ElemenHtml): ElemenHtml => {
    const label = nama === "section" ? atribut["aria-label"] : undefined;
    if (label === undefined) return elemen(nama, atribut, ...anak.map(telusuri));
    const ke = (banyak.get(label) ?? 0) + 1;
    banyak.set(label, ke);
    const beda = ke === 1 ? label : `${label} (${ke})`;
    return elemen(nama, { ...atribut, "aria-label": beda }, ...anak.map(telusuri));
  };
  const telusuri = (unsur: Unsur): Unsur => (typeof unsur === "string" ? unsur : ubah(unsur));
  return ubah(akar);
}
