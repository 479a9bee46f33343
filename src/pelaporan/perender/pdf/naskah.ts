// A whole document as the source text of Typst. Pure; called by index.server.ts, which has it compiled.
import type { Bagian, Dokumen, Pengesahan } from "../../model.ts";
import { jalurQr, modulQr } from "../kode-qr.ts";
import { barisPengesahan, TEKS_QR } from "../pengesahan.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";
import { rupaTypst } from "../rupa.ts";
import { drawBlok } from "./blok.ts";
import { type GayaPdf, gayaOf } from "./gaya.ts";
import { drawKop, drawLogo } from "./kop.ts";
import { hurufTypst, literal, literalPecah, panggil, pt, teksTypst, warna } from "./teks.ts";

/** The source: equal documents give equal texts. Nothing in it reads a file, the clock or a font of the computer. */
export function naskahTypst(dokumen: Dokumen): string {
  const gaya = gayaOf(dokumen);
  const isi = [
    ...setelan(dokumen, gaya),
    ...(gaya.naskah && dokumen.berbab !== true ? kepala(dokumen) : sampul(dokumen, gaya)),
    ...dokumen.bagian.flatMap((b) => drawBagian(b, gaya)),
    ...(dokumen.penutup === "" ? [] : [`align(center, strong(text(size: 1.3em, ${literalPecah(dokumen.penutup)})))`]),
  ];
  const naskah = `#let huruf = ${hurufTypst(dokumen.gaya?.huruf)}\n#{\n${isi.join("\n")}\n}\n`;
  return rupaTypst(naskah, dokumen.gaya);
}

function setelan({ judul, pengarang, bahasa, kaki, pengesahan }: Dokumen, gaya: GayaPdf): readonly string[] {
  const nomor = "[Halaman #counter(page).display() dari #counter(page).final().first()]";
  const isiKaki = panggil(
    "grid",
    pengesahan === undefined ? "columns: (1fr, auto)" : "columns: (auto, 1fr, auto)",
    "column-gutter: 12pt",
    ...(pengesahan === undefined
      ? []
      : ["align: (left + horizon, left + horizon, right + horizon)", drawQr(pengesahan)]),
    teksKaki([kaki, ...(pengesahan === undefined ? [] : barisPengesahan(pengesahan))]),
    `text(size: 8pt, fill: ${warna(NILAI_WARNA.redup)}, ${nomor})`,
  );
  const { atas, bawah, kiri, kanan } = gaya.tepi;
  const tepi = `(left: ${pt(kiri)}, right: ${pt(kanan)}, top: ${pt(atas)}, bottom: ${pt(bawah)})`;
  const turun = pengesahan === undefined ? "30% + 0pt" : "12pt";
  const tua = warna(NILAI_WARNA.aksen_tua);
  const rata = gaya.naskah ? "align(center, it)" : "it";
  return [
    `set document(title: ${literal(judul)}, author: ${literal(pengarang)}, date: none)`,
    `set text(lang: ${literal(bahasa)}, font: huruf, fallback: false, size: ${pt(gaya.ukuran)})`,
    `set page(paper: "${gaya.kertas}", flipped: ${!gaya.naskah}, margin: ${tepi}, footer-descent: ${turun}, footer: context { set par(justify: false); ${isiKaki} })`,
    `set par(justify: ${gaya.naskah}, leading: 0.62em, spacing: 0.95em)`,
    // Where a word may be broken nothing is written: the mark itself would take its neighbour out of the text read back.
    'show "\\u{200b}": box()',
    "set list(indent: 0.5em, spacing: 0.55em)",
    "set enum(indent: 0.5em, spacing: 0.55em)",
    "show figure: set block(breakable: true)",
    "show figure.where(kind: table): set figure.caption(position: top, separator: [. ])",
    "show figure.caption: it => block(sticky: true, width: 100%, align(left, it))",
    `show title: set text(size: 15pt, fill: ${tua})`,
    `show heading.where(level: 1): set text(size: 13pt, fill: ${tua})`,
    "show heading.where(level: 2): set text(size: 11.5pt)",
    `show heading.where(level: 3): set text(size: 11pt, fill: ${tua})`,
    `show heading.where(level: 1): it => block(above: 1.4em, below: 0.8em, width: 100%, ${rata})`,
  ];
}

function teksKaki(baris: readonly string[]): string {
  const ukuran = baris.length > 1 ? "6.5pt" : "7.5pt";
  return `text(size: ${ukuran}, fill: ${warna(NILAI_WARNA.redup)}, ${baris.map(literal).join(" + linebreak() + ")})`;
}

/** The code to the page that checks the report: 16 mm, so that a phone reads it off paper. */
function drawQr({ alamat }: Pengesahan): string {
  const modul = modulQr(alamat);
  const sisi = modul.length;
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${sisi} ${sisi}'><path d='${jalurQr(modul)}'/></svg>`;
  return panggil("image", `bytes(${literal(svg)})`, 'format: "svg"', "width: 16mm", `alt: ${literal(TEKS_QR)}`);
}

/** The title above the text. */
function kepala({ sampul: { baris, periode }, gaya }: Dokumen): readonly string[] {
  const [judul = "", ...lain] = baris;
  const baris2 = [...lain, periode]
    .filter((b) => b !== "")
    .map((b) => `par(strong(text(size: 1.1em, ${literalPecah(b)})))`);
  return [
    ...drawKop(gaya),
    `align(center, { title(${teksTypst(judul.toUpperCase())})\n${baris2.join("\n")} })`,
    "v(0.6em)",
  ];
}

/** A page with title, period and who presents it, then the list of contents. */
function sampul({ sampul: { baris, periode, oleh }, berbab, gaya }: Dokumen, { naskah }: GayaPdf): readonly string[] {
  const [judul = "", ...lain] = baris;
  const alas = warna(NILAI_WARNA.aksen_tua);
  const tinta = naskah ? alas : "white";
  const isi = [
    `set text(fill: ${tinta})`,
    // Without justification, which would stretch the lines of a long name.
    "set par(justify: false)",
    `show title: set text(size: 26pt, fill: ${tinta})`,
    ...drawLogo(gaya?.logo, naskah),
    `title(${teksTypst(judul.toUpperCase())})`,
    ...lain.map((b) => `par(strong(text(size: 20pt, ${literalPecah(b)})))`),
    "v(1em)",
    `par(text(size: 15pt, ${literalPecah(periode)}))`,
    ...(oleh === undefined
      ? []
      : ["v(2em)", `par(text(size: 12pt, ${literalPecah(`Oleh: ${oleh.nama}`)}))`, `par(${teksTypst(oleh.jabatan)})`]),
  ];
  return [
    `page(fill: ${naskah ? "none" : alas}, footer: none, align(center + horizon, { ${isi.join("\n")} }))`,
    berbab === true ? "outline(title: [Daftar Isi], depth: 2)" : "outline(title: [Isi laporan], depth: 1)",
    "pagebreak(weak: true)",
  ];
}

function drawBagian({ judul, subjudul, halamanBaru, tingkat = 1, blok }: Bagian, gaya: GayaPdf): readonly string[] {
  return [
    ...(halamanBaru === true ? ["pagebreak(weak: true)"] : []),
    `heading(level: ${tingkat}, ${teksTypst(judul)})`,
    ...(subjudul === undefined
      ? []
      : [`block(sticky: true, strong(text(fill: ${warna(NILAI_WARNA.redup)}, ${literalPecah(subjudul)})))`]),
    ...blok.map((b) => drawBlok(b, gaya)),
  ];
}
