// A neutral tree of HTML elements. Everything the renderer draws is built as this tree, so escaping happens in one
// place (`toHtml`), and the web page can draw the same tree as React elements without trusting any markup.

/** A text, or an element with attributes in HTML spelling. */
export type Unsur = string | ElemenHtml;
export type ElemenHtml = {
  readonly nama: string;
  readonly atribut: Readonly<Record<string, string>>;
  readonly anak: readonly Unsur[];
};

/** Attributes as they are written down; undefined leaves one out. */
export type Atribut = Readonly<Record<string, string | number | undefined>>;

/**
 * An element.
 * @example toHtml([elemen("p", { class: "a" }, "x < y")]) // '<p class="a">x &lt; y</p>'
 */
export function elemen(nama: string, atribut: Atribut, ...anak: readonly Unsur[]): ElemenHtml {
  const ada = Object.entries(atribut).flatMap(([kunci, nilai]) =>
    nilai === undefined ? [] : [[kunci, String(nilai)] as const],
  );
  return { nama, atribut: Object.fromEntries(ada), anak };
}

const TANPA_PENUTUP: ReadonlySet<string> = new Set(["br", "col", "img", "link", "meta"]);

/** The tree as HTML text, every text and attribute escaped. Equal trees give equal text. */
export function toHtml(unsur: readonly Unsur[]): string {
  return unsur.map((u) => (typeof u === "string" ? escapeHtml(u) : elemenToHtml(u))).join("");
}

function elemenToHtml({ nama, atribut, anak }: ElemenHtml): string {
  const teksAtribut = Object.entries(atribut)
    .map(([kunci, nilai]) => ` ${kunci}="${escapeHtml(nilai)}"`)
    .join("");
  if (TANPA_PENUTUP.has(nama)) return `<${nama}${teksAtribut}>`;
  return `<${nama}${teksAtribut}>${toHtml(anak)}</${nama}>`;
}

/** @example escapeHtml('a < "b"') // "a &lt; &quot;b&quot;" */
export function escapeHtml(teks: string): string {
  return bersihkan(teks)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

// Control characters are not allowed in HTML at all, and a lone surrogate cannot be written as UTF-8.
function bersihkan(teks: string): string {
  return teks.toWellFormed().replace(/[^\P{Cc}\t\n]/gu, "\uFFFD");
}
