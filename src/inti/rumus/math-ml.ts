// Draws a Matematika tree as MathML, which browsers set and screen readers read. Called by the web and the HTML report.
import type { Matematika } from "./matematika.ts";

/**
 * A complete `<math>` element, all texts escaped. `display` "block" sets it on its own line, "inline" (default) in text.
 * @example mathMl({ jenis: "pecahan", atas: a, bawah: b }) // "<math …><mfrac><mtext>a</mtext><mtext>b</mtext></mfrac></math>"
 */
export function mathMl(m: Matematika, display: "block" | "inline" = "inline"): string {
  const atribut = display === "block" ? ' display="block"' : "";
  return `<math xmlns="http://www.w3.org/1998/Math/MathML"${atribut}>${draw(m)}</math>`;
}

function draw(m: Matematika): string {
  switch (m.jenis) {
    case "teks":
      return `<mtext>${escapeTeks(m.teks)}</mtext>`;
    case "angka":
      return drawAngka(m.teks);
    case "operator":
      return `<mo>${escapeTeks(m.teks)}</mo>`;
    case "pecahan":
      return `<mfrac>${draw(m.atas)}${draw(m.bawah)}</mfrac>`;
    case "kurung":
      return drawKurung(draw(m.isi));
    case "baris":
      return `<mrow>${m.isi.map(draw).join("")}</mrow>`;
    case "fungsi":
      // U+2061 is "function application": not drawn, but read aloud as "of".
      return `<mrow><mi>${escapeTeks(m.nama)}</mi><mo>\u2061</mo>${drawKurung(m.argumen.map(draw).join("<mo>;</mo>"))}</mrow>`;
  }
}

function drawKurung(isi: string): string {
  return `<mrow><mo>(</mo>${isi}<mo>)</mo></mrow>`;
}

/** A sign is an operator of its own in MathML, and set as minus, not as hyphen. */
function drawAngka(teks: string): string {
  const angka = (bagian: string): string => `<mn>${escapeTeks(bagian)}</mn>`;
  return teks.startsWith("-") ? `<mrow><mo>−</mo>${angka(teks.slice(1))}</mrow>` : angka(teks);
}

function escapeTeks(teks: string): string {
  return teks
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
