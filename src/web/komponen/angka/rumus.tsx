// Draws Matematika as MathML elements, with long labels broken over lines. Used by /iku and by explanations.
import { createElement, type ReactNode } from "react";
import { assertNever, type Matematika } from "#inti";
import { WilayahGulir } from "../dasar/wilayah-gulir.tsx";

/** Scrolls by itself where even the broken formula is too wide. `label` names it for screen readers. */
export function Rumus({ rumus, label }: { readonly rumus: Matematika; readonly label: string }) {
  return (
    <WilayahGulir label={label} kelas="rumus">
      {splitJumlah(rumus).map((bagian) => drawMath(bagian))}
    </WilayahGulir>
  );
}

// MathML never breaks a line, so a long sum is drawn as several formulas, each after the first led by its plus sign.
function splitJumlah(rumus: Matematika): readonly Matematika[] {
  if (rumus.jenis !== "baris") return [rumus];
  const awal = rumus.isi.flatMap((m, i) => (i === 0 || (m.jenis === "operator" && m.teks === "+") ? [i] : []));
  return awal.map((dari, n) => ({ jenis: "baris", isi: rumus.isi.slice(dari, awal[n + 1]) }));
}

function drawMath(bagian: Matematika): ReactNode {
  return createElement("math", { displaystyle: "true", key: JSON.stringify(bagian) }, drawMatematika(bagian));
}

// The elements of MathML are not among React's typed tags, so they are made by name.
function element(nama: string, ...isi: readonly ReactNode[]): ReactNode {
  return createElement(nama, null, ...isi);
}

function drawMatematika(m: Matematika): ReactNode {
  switch (m.jenis) {
    case "teks":
      // HTML inside mtext may wrap; MathML text alone never does.
      return element("mtext", <span className="rumus-label">{m.teks}</span>);
    case "angka":
      return drawAngka(m.teks);
    case "operator":
      return drawOperator(m.teks);
    case "pecahan":
      return element("mfrac", drawMatematika(m.atas), drawMatematika(m.bawah));
    case "kurung":
      return drawKurung(drawMatematika(m.isi));
    case "baris":
      return element("mrow", ...m.isi.map(drawMatematika));
    case "fungsi":
      // U+2061 is "function application": not drawn, but read aloud as "of".
      return element("mrow", element("mi", m.nama), element("mo", "\u2061"), drawKurung(...drawArgumen(m.argumen)));
    default:
      return assertNever(m);
  }
}

function drawArgumen(argumen: readonly Matematika[]): readonly ReactNode[] {
  return argumen.flatMap((a, i) => (i === 0 ? [drawMatematika(a)] : [element("mo", ";"), drawMatematika(a)]));
}

function drawKurung(...isi: readonly ReactNode[]): ReactNode {
  return element("mrow", element("mo", "("), ...isi, element("mo", ")"));
}

/** Chromium sets no space beside a tall fraction unless told. A percent sign stays with its number. */
function drawOperator(teks: string): ReactNode {
  const sela = teks === "%" ? "0em" : "0.35em";
  return createElement("mo", { lspace: sela, rspace: sela }, teks);
}

/** A sign is an operator of its own in MathML, and set as minus, not as hyphen. */
function drawAngka(teks: string): ReactNode {
  if (!teks.startsWith("-")) return element("mn", teks);
  return element("mrow", element("mo", "−"), element("mn", teks.slice(1)));
}
