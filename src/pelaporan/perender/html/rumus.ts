// Set mathematics as MathML elements whose long labels can wrap. Called by tables and formula blocks.
import type { Matematika } from "#inti";
import { elemen, type Unsur } from "./unsur.ts";

/** A complete `math` element on a line of its own. */
export function drawRumus(rumus: Matematika): Unsur {
  return elemen("math", { display: "block" }, draw(rumus));
}

function draw(m: Matematika): Unsur {
  switch (m.jenis) {
    case "teks":
      // HTML inside mtext may wrap; the text of mtext alone never does.
      return elemen("mtext", {}, elemen("span", { class: "lap-label-rumus" }, m.teks));
    case "angka":
      return drawAngka(m.teks);
    case "operator":
      return elemen("mo", {}, m.teks);
    case "pecahan":
      return elemen("mfrac", {}, draw(m.atas), draw(m.bawah));
    case "kurung":
      return drawKurung([draw(m.isi)]);
    case "baris":
      return elemen("mrow", {}, ...m.isi.map(draw));
    case "fungsi": {
      const argumen = m.argumen.flatMap((a, i) => (i === 0 ? [draw(a)] : [elemen("mo", {}, ";"), draw(a)]));
      // U+2061 is "function application": not drawn, but read aloud as "of".
      return elemen("mrow", {}, elemen("mi", {}, m.nama), elemen("mo", {}, "\u2061"), drawKurung(argumen));
    }
  }
}

function drawKurung(isi: readonly Unsur[]): Unsur {
  return elemen("mrow", {}, elemen("mo", {}, "("), ...isi, elemen("mo", {}, ")"));
}

/** A sign is an operator of its own in MathML, and set as minus, not as hyphen. */
function drawAngka(teks: string): Unsur {
  if (!teks.startsWith("-")) return elemen("mn", {}, teks);
  return elemen("mrow", {}, elemen("mo", {}, "−"), elemen("mn", {}, teks.slice(1)));
}
