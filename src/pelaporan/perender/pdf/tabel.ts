// Tables: caption above, header rows repeated on every page, spans, notes below. Called by blok.ts.
import type { Sel, Tabel } from "../../model.ts";
import { UKURAN_TERKECIL } from "../../tata/kertas.ts";
import { kisiTabel, pickUkuran, ukurKolom } from "../../tata/lebar-kolom.ts";
import { penggalIsi } from "../../tata/penggal.ts";
import { bagiRentang } from "../../tata/rentang.ts";
import { ukurBaris } from "../../tata/ukur-tabel.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";
import { type GayaPdf, TEPI_SEL } from "./gaya.ts";
import { drawRumus } from "./rumus.ts";
import { ekspresi, panggil, pt, teksTypst, warna } from "./teks.ts";

/** From so many columns on the print is smaller. */
const KOLOM_BANYAK = 8;
/** Where that leaves words broken it becomes smaller still, best first. */
const UKURAN_LEBIH_KECIL = [8.5, 8, 7.5, UKURAN_TERKECIL];
/** A row, or rows joined by a span, up to this part of a page go to the next page together; a taller row is cut. */
const BAGIAN_UTUH = 0.5;
const RATA = { kiri: "left", tengah: "center", kanan: "right" } as const;
const ISIAN: Readonly<Partial<Record<NonNullable<Sel["nada"]>, string>>> = {
  baik: "E2F3E9",
  sedang: NILAI_WARNA.sedang_muda,
  buruk: "FCE7E8",
  peringatan: NILAI_WARNA.sedang_muda,
  jumlah: NILAI_WARNA.aksen_muda,
};

/** The table as a numbered figure, with its notes. */
export function drawTabel(tabel: Tabel, gaya: GayaPdf): string {
  const { ukuran, kolom, kisi, utuh } = tataTabel(tabel, gaya);
  const tempat = { kolom, ukuran, gaya };
  const kepala = kisi.kepala.flat().map((k) => drawSel(k.sel, { ...tempat, letak: k.kolom, kepala: true, utuh: true }));
  const baris = kisi.baris.map((b, i) =>
    b.map((k, j) => drawSel(k.sel, { ...tempat, letak: k.kolom, kepala: false, utuh: utuh[i]?.[j] === true })),
  );
  const isi = panggil(
    "table",
    `columns: (${kolom.map(pt).join(", ")},)`,
    `inset: (x: ${pt(TEPI_SEL.tepiX)}, y: ${pt(TEPI_SEL.tepiY)})`,
    `stroke: 0.5pt + ${warna(NILAI_WARNA.garis_kuat)}`,
    `table.header(${kepala.join(", ")})`,
    ...baris.map((b) => b.join(", ")),
  );
  const gambar = panggil(
    "figure",
    "kind: table",
    "supplement: [Tabel]",
    `caption: ${ekspresi(tabel.judul)}`,
    `{ set text(size: ${pt(ukuran)}); set par(justify: false); ${isi} }`,
  );
  return [gambar, ...drawCatatan(tabel.catatan ?? [])].join("\n");
}

/** Print and column widths, the cells with the names of long groups repeated, and which of them stay on one page. */
function tataTabel(tabel: Tabel, { lebar, tinggi, ukuranTabel, ukuranTabelPadat }: GayaPdf) {
  const biasa = tabel.lebar.length >= KOLOM_BANYAK ? ukuranTabelPadat : ukuranTabel;
  const dasar = { ...TEPI_SEL, ukuran: biasa, tebal: false, tinggiRumus: 0 };
  const ukuran = pickUkuran(tabel, lebar, dasar, [biasa, ...UKURAN_LEBIH_KECIL.filter((u) => u < biasa)]);
  const ukur = { ...dasar, ukuran, tinggiRumus: tinggi };
  const kolom = ukurKolom(tabel.lebar, lebar, kisiTabel(tabel), ukur);
  const paling = tinggi * BAGIAN_UTUH;
  const kisi = kisiTabel(bagiRentang(tabel, kolom, paling, ukur));
  const terukur = ukurBaris(kisi.baris, kolom, ukur);
  const barisUtuh = terukur.map((b) => b.every((s) => s.gabungBaris > 1 || s.tinggi <= paling));
  const utuh = terukur.map((b, i) =>
    b.map((s) => s.tinggi <= paling && barisUtuh.slice(i, i + s.gabungBaris).every(Boolean)),
  );
  return { ukuran, kolom, kisi, utuh };
}

type TempatSel = {
  readonly kolom: readonly number[];
  readonly letak: number;
  readonly ukuran: number;
  readonly kepala: boolean;
  readonly utuh: boolean;
  readonly gaya: GayaPdf;
};

function drawSel(sel: Sel, { kolom, letak, ukuran, kepala, utuh, gaya }: TempatSel): string {
  const { gabungKolom = 1, gabungBaris = 1, rata = "kiri", nada = "biasa" } = sel;
  const lebar = kolom.slice(letak, letak + gabungKolom).reduce((j, l) => j + l, 0) - 2 * TEPI_SEL.tepiX;
  const tebal = kepala || nada === "jumlah";
  const terpenggal = ekspresi(penggalIsi(sel.isi, { ukuran, tebal }, lebar));
  const teks = tebal ? `strong(${terpenggal})` : terpenggal;
  const berwarna = kepala ? `text(fill: ${warna(gaya.teksKepala)}, ${teks})` : redupkan(teks, nada);
  const isi = sel.rumus === undefined ? berwarna : `${berwarna} + ${drawRumus(sel.rumus, { ukuran, lebar })}`;
  const isian = kepala ? gaya.isianKepala : ISIAN[nada];
  return panggil(
    "table.cell",
    gabungKolom > 1 ? `colspan: ${gabungKolom}` : undefined,
    gabungBaris > 1 ? `rowspan: ${gabungBaris}` : undefined,
    utuh ? "breakable: false" : undefined,
    isian === undefined ? undefined : `fill: ${warna(isian)}`,
    `align: ${RATA[rata]} + ${kepala ? "horizon" : "top"}`,
    isi,
  );
}

function redupkan(teks: string, nada: NonNullable<Sel["nada"]>): string {
  return nada === "redup" ? `text(fill: ${warna(NILAI_WARNA.redup)}, ${teks})` : teks;
}

function drawCatatan(catatan: readonly string[]): readonly string[] {
  if (catatan.length === 0) return [];
  return [panggil("block", `text(size: 8pt, ${panggil("list", ...catatan.map((c) => `[#${teksTypst(c)}]`))})`)];
}
