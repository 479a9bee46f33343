// An Office file as lines one can read and compare: every part, every text, every property. Nothing is left out: what says
// how something looks stands as a short mark in its line, and what the mark means at the end. Called by the golden test.
import { createHash } from "node:crypto";
import { strFromU8 } from "fflate";
import { readZip } from "../../../src/pelaporan/perender/zip-tetap.ts";
import { uraiLembar } from "./normal-lembar.ts";
import { anakDari, bacaXml, type Simpul } from "./xml.ts";

/** Properties: written as a mark. */
const SIFAT =
  /^(gaya|w:(rPr|pPr|tcPr|trPr|tblPr|tblGrid|sectPr)|a:(rPr|pPr|tcPr|tblPr|tblGrid|endParaRPr|bodyPr|lstStyle)|p:(spPr|nvPr|style|bg|clrMapOvr|cNvGraphicFramePr|cNvSpPr|timing)|c:(spPr|txPr)|m:\w+Pr)$/;
/** What fits on a line whole, its children side by side. */
const SEBARIS = /^(w:p|a:p|w:tr|a:tr|[ap]:xfrm|p:nv\w+Pr|p:grpSpPr|p:ph|sheetView|row|c|m:oMath|c:(pt|dLbl))$/;
/** Elements that only hold one text. */
const TEKS = /^(w:t|a:t|t|v|f|c:v|c:f|m:t|w:instrText|odd\w+|definedName|(dc|dcterms):\w+|cp:(?!core)\w+)$/;
/** Parts whose texts are looked at; of the others (theme, styles, pictures) a change shows as another digest. */
const DIBACA = [
  /^word\/(document|footer\d*|header\d*|numbering|styles)\.xml$/,
  /^ppt\/(slides\/slide|notesSlides\/notesSlide)\d+\.xml$/,
  /^(ppt|xl)\/charts\/chart\d+\.xml$/,
  /^xl\/(worksheets\/sheet\d+|workbook)\.xml$/,
  /^docProps\/core\.xml$/,
];

type Arti = Map<string, string>;

/** The lines of the file, its parts in the order of their names and numbers. */
export function normalkan(berkas: Uint8Array): string {
  const arti: Arti = new Map();
  const zip = readZip(berkas);
  const bagian = [...zip].toSorted(([a], [b]) => a.localeCompare(b, "en", { numeric: true }));
  const isi = bagian.flatMap(([nama, data]) => {
    if (!DIBACA.some((d) => d.test(nama))) return [`=== ${nama} ${sidik(data)}`];
    const akar = nama.startsWith("xl/worksheets/") ? uraiLembar(zip, data) : bacaXml(strFromU8(data));
    return [`=== ${nama}`, ...anakDari(akar).flatMap((a) => baris(a, arti, 0))];
  });
  const daftar = [...arti].map(([tanda, makna]) => `${tanda} ${makna}`).toSorted();
  return `${[...isi, "=== ARTI TANDA", ...daftar].join("\n")}\n`;
}

function sidik(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex").slice(0, 8);
}

function baris(simpul: Simpul, arti: Arti, dalam: number): readonly string[] {
  const masuk = " ".repeat(dalam);
  const anak = anakDari(simpul);
  if (SEBARIS.test(simpul.nama) || TEKS.test(simpul.nama) || SIFAT.test(simpul.nama) || anak.length === 0) {
    return [masuk + sebaris(simpul, arti)];
  }
  return [masuk + kepala(simpul), ...anak.flatMap((a) => baris(a, arti, dalam + 1))];
}

function sebaris(simpul: Simpul, arti: Arti): string {
  if (SIFAT.test(simpul.nama)) return tandai(simpul, arti);
  // Texts of Word that keep their blanks are the rule.
  const { "xml:space": _, ...atribut } = simpul.atribut;
  if (TEKS.test(simpul.nama)) return `${kepala({ ...simpul, atribut })}${JSON.stringify(simpul.anak.join(""))}`;
  const isi = simpul.anak
    .filter((a) => typeof a !== "string" || a.trim() !== "")
    .map((a) => (typeof a === "string" ? JSON.stringify(a) : sebaris(a, arti)));
  return isi.length === 0 ? kepala(simpul) : `${kepala(simpul)}{${isi.join(" ")}}`;
}

// Which prefix stands for which address says nothing about the document.
function kepala({ nama, atribut }: Simpul): string {
  const isi = Object.entries(atribut).filter(([k]) => !k.startsWith("xmlns"));
  const pendek = nama.replace(/^[wampc]:/, "");
  return isi.length === 0 ? pendek : `${pendek}(${isi.map(([k, v]) => `${k}=${v}`).join(" ")})`;
}

/** A mark by what the property holds, so that it stays the same when others come and go. */
function tandai(simpul: Simpul, arti: Arti): string {
  const makna = tulisUtuh(simpul);
  const tanda = `${simpul.nama.replace(/^\w+:/, "")}#${sidik(makna).slice(0, 6)}`;
  arti.set(tanda, makna);
  return tanda;
}

function tulisUtuh(simpul: Simpul): string {
  const isi = simpul.anak.map((a) => (typeof a === "string" ? a.trim() : tulisUtuh(a))).join("");
  return isi === "" ? `<${kepala(simpul)}>` : `<${kepala(simpul)}>${isi}</>`;
}
