// Tables: caption above, header rows repeated on every page, spans, notes below. Called by blok.ts.
import { teksPolos } from "../../isi.ts";
import type { Sel, Tabel } from "../../model.ts";
import { UKURAN_TERKECIL } from "../../tata/kertas.ts";
import { susunKisi } from "../../tata/kisi-tabel.ts";
import { kisiTabel, pickUkuran, ukurKolom } from "../../tata/lebar-kolom.ts";
import { penggalIsi } from "../../tata/penggal.ts";
import { bagiRentang } from "../../tata/rentang.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";
import { type GayaPdf, TEPI_SEL } from "./gaya.ts";
import { drawRumus } from "./rumus.ts";
import { ekspresi, panggil, pt, teksTypst, warna } from "./teks.ts";

/** From so many columns on the print is smaller. */
const KOLOM_BANYAK = 8;
/** Where that leaves words broken it becomes smaller still, best first. */
const UKURAN_LEBIH_KECIL = [8.5, 8, 7.5, UKURAN_TERKECIL];
/** Part of a page that cells joined by a span may take; they go to the next page together. */
const BAGIAN_RENTANG = 0.3;
/** A row of cells up to this long goes to the next page as a whole; longer ones may be cut between lines. */
const HURUF_UTUH = 600;
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
  const { ukuran, kolom, baris } = tataTabel(tabel, gaya);
  const sel = (s: Sel, letak: number, kepala: boolean) => drawSel(s, { kolom, letak, ukuran, kepala, gaya });
  const draw = (baris: Tabel["baris"], kepala: boolean) =>
    susunKisi(baris, kolom.length).map((b) => b.map((k) => sel(k.sel, k.kolom, kepala)).join(", "));
  const isi = panggil(
    "table",
    `columns: (${kolom.map(pt).join(", ")},)`,
    `inset: (x: ${pt(TEPI_SEL.tepiX)}, y: ${pt(TEPI_SEL.tepiY)})`,
    `stroke: 0.5pt + ${warna(NILAI_WARNA.garis_kuat)}`,
    `table.header(${draw(tabel.kepala, true).join(", ")})`,
    ...draw(baris, false),
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

/** Print and column widths, and the rows with the names of long groups repeated. */
function tataTabel(tabel: Tabel, { lebar, tinggi, ukuranTabel, ukuranTabelPadat }: GayaPdf) {
  const biasa = tabel.lebar.length >= KOLOM_BANYAK ? ukuranTabelPadat : ukuranTabel;
  const dasar = { ...TEPI_SEL, ukuran: biasa, tebal: false, tinggiRumus: 0 };
  const ukuran = pickUkuran(tabel, lebar, dasar, [biasa, ...UKURAN_LEBIH_KECIL.filter((u) => u < biasa)]);
  const kolom = ukurKolom(tabel.lebar, lebar, kisiTabel(tabel), { ...dasar, ukuran });
  const { baris } = bagiRentang(tabel, kolom, tinggi * BAGIAN_RENTANG, { ...dasar, ukuran });
  return { ukuran, kolom, baris };
}

type TempatSel = {
  readonly kolom: readonly number[];
  readonly letak: number;
  readonly ukuran: number;
  readonly kepala: boolean;
  readonly gaya: GayaPdf;
};

function drawSel(sel: Sel, { kolom, letak, ukuran, kepala, gaya }: TempatSel): string {
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
    teksPolos(sel.isi).length <= HURUF_UTUH ? "breakable: false" : undefined,
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
