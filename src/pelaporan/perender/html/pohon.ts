// Trees as nested lists that the style sheet draws as boxes with lines between them: what one sees and what is read
// aloud are the same elements, and no text can outgrow its box whatever font a reader has.
import type { Pohon, SimpulPohon } from "../../model.ts";
import { elemen, type Unsur } from "./unsur.ts";

/** The tree in a region that scrolls by itself, with what it shows in one sentence above it. */
export function drawPohon({ judul, akar, teksAlternatif }: Pohon): Unsur {
  return elemen(
    "figure",
    {},
    elemen("figcaption", {}, judul),
    elemen("p", { class: "lap-sub" }, teksAlternatif),
    elemen(
      "section",
      { class: "lap-gulir lap-pohon", "aria-label": `Diagram: ${judul}`, tabindex: 0 },
      ...(akar.length === 0 ? [] : [drawDaftar(akar)]),
    ),
  );
}

function drawDaftar(simpul: readonly SimpulPohon[]): Unsur {
  return elemen("ul", {}, ...simpul.map(drawSimpul));
}

function drawSimpul({ lapis, label, judul, rincian, anak }: SimpulPohon): Unsur {
  const kotak = elemen(
    "div",
    { class: `lap-lapis-${lapis}` },
    elemen("small", {}, label),
    elemen("strong", {}, judul),
    ...rincian.map((r) => elemen("p", {}, r)),
  );
  return elemen("li", {}, kotak, ...(anak.length === 0 ? [] : [drawDaftar(anak)]));
}
