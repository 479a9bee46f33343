// Set mathematics as Office Math. The library cannot set upright text or break long labels, so a formula is written as a
// mark first and put in place of it afterwards. Called by blok.ts, tabel.ts and rapikan.ts.
import { Math as Matematis, MathRun } from "docx";
import type { Matematika } from "#inti";
import { lebarTeks } from "../../tata/ukur-teks.ts";
import { escapeXml } from "../pptx/xml-objek.ts";

/** The formulas of a document, in order of their marks. `lebar` in points is the room of each. */
export type DaftarRumus = { readonly rumus: Matematika; readonly lebar: number }[];

const tanda = (nomor: number): string => `rumus-opensakip-${nomor}`;
const UKURAN = 10;
/** Part of the room that a label may take before it is broken into lines. */
const BAGIAN_LABEL = 0.75;

/** A mark in the text; the formula is noted for `pasangRumus`. */
export function markRumus(daftar: DaftarRumus, rumus: Matematika, lebar: number): Matematis {
  daftar.push({ rumus, lebar });
  return new Matematis({ children: [new MathRun(tanda(daftar.length - 1))] });
}

/** The document's XML with every mark replaced by its formula. */
export function pasangRumus(xml: string, daftar: DaftarRumus): string {
  return daftar.reduce(
    (kini, { rumus, lebar }, i) =>
      kini.replace(`<m:r><m:t>${tanda(i)}</m:t></m:r>`, () => omml(rumus, lebar * BAGIAN_LABEL)),
    xml,
  );
}

function omml(m: Matematika, lebar: number): string {
  switch (m.jenis) {
    case "teks":
      return label(m.teks, lebar);
    case "angka":
      return run(m.teks.replace(/^-/, "−"));
    case "operator":
      return run(/[%;]/.test(m.teks) ? m.teks : ` ${m.teks} `);
    case "pecahan":
      return `<m:f><m:num>${omml(m.atas, lebar)}</m:num><m:den>${omml(m.bawah, lebar)}</m:den></m:f>`;
    case "kurung":
      return kurung(omml(m.isi, lebar));
    case "baris":
      return m.isi.map((i) => omml(i, lebar)).join("");
    case "fungsi":
      return run(m.nama) + kurung(m.argumen.map((a) => omml(a, lebar)).join(run("; ")));
  }
}

function run(teks: string): string {
  return `<m:r><m:rPr><m:nor/></m:rPr><m:t xml:space="preserve">${escapeXml(teks)}</m:t></m:r>`;
}

function kurung(isi: string): string {
  return `<m:d><m:e>${isi}</m:e></m:d>`;
}

/** A label too long for its room stands in several lines, as equations under one another. */
function label(teks: string, lebar: number): string {
  const baris: string[] = [];
  for (const kata of teks.split(" ")) {
    const coba = baris.length === 0 ? kata : `${baris.at(-1)} ${kata}`;
    const muat = lebarTeks(coba, { ukuran: UKURAN }) <= lebar;
    if (muat && baris.length > 0) baris[baris.length - 1] = coba;
    else baris.push(kata);
  }
  if (baris.length === 1) return run(teks);
  return `<m:eqArr>${baris.map((b) => `<m:e>${run(b)}</m:e>`).join("")}</m:eqArr>`;
}
