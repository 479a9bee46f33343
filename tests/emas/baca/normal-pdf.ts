// A PDF as lines one can read and compare: what is read aloud, in order, with its tags. Called by the golden test.
import { type HalamanPdf, type PdfBaca, type Tanda, teksTanda } from "./pdf.ts";
import { rapatkan } from "./tabel.ts";

/** Roles that only wrap others. */
const PEMBUNGKUS = new Set([
  "Div",
  "Sect",
  "Part",
  "L",
  "Table",
  "THead",
  "TBody",
  "TOC",
  "Span",
  "NonStruct",
  "Reference",
  "Link",
]);

/** Properties, bookmarks, then each page: tags with their texts, and last what is not read. */
export function normalkanPdf(pdf: PdfBaca): string {
  const bab = pdf.bab.map(({ tingkat, judul }) => `${" ".repeat(tingkat)}${judul}`);
  const halaman = pdf.halaman.flatMap((h, i) => [`=== HALAMAN ${i + 1}`, ...barisHalaman(h)]);
  return `${[`judul: ${pdf.judul}`, `bahasa: ${pdf.bahasa}`, "=== BAB", ...bab, ...halaman].join("\n")}\n`;
}

function barisHalaman({ tag, lepas }: HalamanPdf): readonly string[] {
  return [
    ...tag.flatMap((t) => barisTanda(t, 0)),
    `(tidak dibaca) ${rapatkan(lepas.replace(/(?:\s*\.){4,}/g, " … "))}`,
  ];
}

function barisTanda(t: Tanda, dalam: number): readonly string[] {
  const masuk = " ".repeat(dalam);
  if (t.peran === "TR") return [`${masuk}TR ${t.anak.map((s) => `${s.peran} ${kutip(s)}`).join(" | ")}`];
  const bertingkat = t.anak.some((a) => a.peran !== "" && a.peran !== "Span");
  if (PEMBUNGKUS.has(t.peran) && bertingkat)
    return [`${masuk}${t.peran}`, ...t.anak.flatMap((a) => barisTanda(a, dalam + 1))];
  return [`${masuk}${t.peran} ${kutip(t)}`];
}

function kutip(t: Tanda): string {
  return (
    JSON.stringify(rapatkan(teksTanda(t))) +
    listAlt(t)
      .map((a) => ` alt=${JSON.stringify(a)}`)
      .join("")
  );
}

function listAlt(t: Tanda): readonly string[] {
  return [...(t.alt === "" ? [] : [t.alt]), ...t.anak.flatMap(listAlt)];
}
