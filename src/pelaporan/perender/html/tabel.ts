// Tables with caption, header scopes and row groups, in a region that scrolls by itself.
import { teksPolos } from "../../isi.ts";
import type { Sel, Tabel } from "../../model.ts";
import { PERSEN_TERBESAR } from "./gaya.ts";
import { drawIsi, type OpsiHtml } from "./isi.ts";
import { drawRumus } from "./rumus.ts";
import { elemen, type Unsur } from "./unsur.ts";

/** From so many columns on a table keeps its width and scrolls rather than squeezing its words. */
const KOLOM_LEBAR = 8;

/** Up to so many columns of short texts fit a phone. */
const KOLOM_RINGKAS = 4;

/** The table in its region, with its notes below; `ringkas`: it holds only names and figures. */
export function drawTabel(tabel: Tabel, opsi: OpsiHtml, ringkas = false): readonly Unsur[] {
  const { judul, kepala, baris, lebar, catatan = [] } = tabel;
  const kelompok = groupBaris(baris);
  const isi = elemen(
    "table",
    { class: kelasTabel(lebar.length, ringkas) },
    elemen("caption", {}, elemen("span", { class: "lap-judul-tabel" }, judul)),
    elemen("colgroup", {}, ...lebar.map((l) => elemen("col", { class: `lap-kolom-${persenLebar(l, lebar)}` }))),
    elemen("thead", {}, ...kepala.map((sel) => elemen("tr", {}, ...sel.map((s) => drawKepala(s, opsi))))),
    ...kelompok.map((k) =>
      elemen("tbody", {}, ...k.map((sel) => elemen("tr", {}, ...sel.map((s) => drawSel(s, opsi))))),
    ),
  );
  const wilayah = elemen("section", { class: "lap-gulir", "aria-label": `Tabel: ${judul}`, tabindex: 0 }, isi);
  if (catatan.length === 0) return [wilayah];
  return [wilayah, elemen("ul", { class: "lap-catatan-tabel" }, ...catatan.map((c) => elemen("li", {}, c)))];
}

function kelasTabel(kolom: number, ringkas: boolean): string {
  if (ringkas && kolom <= KOLOM_RINGKAS) return "lap-tabel lap-tabel-ringkas";
  return kolom >= KOLOM_LEBAR ? "lap-tabel lap-tabel-lebar" : "lap-tabel";
}

// Widths are classes of the style sheet: the page's security policy need not allow style attributes.
function persenLebar(kolom: number, semua: readonly number[]): number {
  const jumlah = semua.reduce((n, l) => n + l, 0);
  return Math.min(PERSEN_TERBESAR, Math.max(1, Math.round((100 * kolom) / jumlah)));
}

/** Rows that share a spanning cell stay in one group: that is what a heading of scope "rowgroup" names. */
function groupBaris(baris: Tabel["baris"]): readonly Tabel["baris"][] {
  const kelompok: (readonly Sel[])[][] = [];
  let sampai = 0;
  let jenisLalu: boolean | undefined;
  for (const [i, sel] of baris.entries()) {
    const rentang = Math.max(1, ...sel.map((s) => s.gabungBaris ?? 1));
    const berkelompok = rentang > 1 || i < sampai;
    // Rows without spans need no group each; they stay together until a spanning one comes.
    if (i >= sampai && (kelompok.length === 0 || berkelompok || jenisLalu === true)) kelompok.push([]);
    kelompok.at(-1)?.push(sel);
    sampai = Math.max(sampai, i + rentang);
    jenisLalu = berkelompok;
  }
  return kelompok;
}

function drawKepala(sel: Sel, opsi: OpsiHtml): Unsur {
  const scope = (sel.gabungKolom ?? 1) > 1 ? "colgroup" : "col";
  return elemen("th", { ...rentangOf(sel), scope, class: kelasOf(sel) }, ...drawIsi(sel.isi, opsi));
}

function drawSel(sel: Sel, opsi: OpsiHtml): Unsur {
  const isi = [...drawIsi(sel.isi, opsi), ...(sel.rumus === undefined ? [] : [drawRumus(sel.rumus)])];
  if (sel.judulBaris !== true) return elemen("td", { ...rentangOf(sel), class: kelasOf(sel) }, ...isi);
  const scope = (sel.gabungBaris ?? 1) > 1 ? "rowgroup" : "row";
  return elemen("th", { ...rentangOf(sel), scope, class: kelasOf(sel) }, ...isi);
}

function rentangOf({ gabungKolom, gabungBaris }: Sel) {
  return { colspan: gabungKolom, rowspan: gabungBaris };
}

/** A word that would make its column as wide as a page; numbers are never so long. */
const KATA_PANJANG = /\S{33,}/;

function kelasOf({ isi, rata = "kiri", nada = "biasa" }: Sel): string | undefined {
  const kelas = [
    ...(rata === "kiri" ? [] : [`lap-${rata}`]),
    ...(nada === "biasa" ? [] : [`lap-nada-${nada}`]),
    ...(KATA_PANJANG.test(teksPolos(isi)) ? ["lap-kata-panjang"] : []),
  ];
  return kelas.length === 0 ? undefined : kelas.join(" ");
}
