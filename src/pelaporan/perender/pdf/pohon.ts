// Trees as boxes with real text and lines between them, on as many pages as they need. Called by blok.ts.
import type { Pohon } from "../../model.ts";
import { tataHalamanPohon } from "../../tata/halaman-pohon.ts";
import { type KotakPohon, type TataPohon, TEPI_KOTAK } from "../../tata/pohon.ts";
import { GAYA_LAPIS } from "../pptx/gaya-pohon.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";
import type { GayaPdf } from "./gaya.ts";
import { literal, panggil, pt, teksTypst, warna } from "./teks.ts";

const UKURAN = [10, 9, 8.5] as const;
const UKURAN_TERBAGI = [8.5, 8] as const;
/** Room for the heading and the two lines above a tree. */
const PEMBUKA = 90;

/** A title and what the tree shows, then the tree. */
export function drawPohon({ judul, akar, teksAlternatif }: Pohon, gaya: GayaPdf): string {
  const ruang = { lebar: gaya.lebar, tinggi: gaya.tinggi - PEMBUKA, ukuran: UKURAN, ukuranTerbagi: UKURAN_TERBAGI };
  return [
    `block(sticky: true, strong(${teksTypst(judul)}))`,
    `block(sticky: true, ${teksTypst(teksAlternatif)})`,
    ...tataHalamanPohon(akar, ruang).map((tata) => drawHalaman(tata, ruang)),
  ].join("\n");
}

function drawHalaman(tata: TataPohon, ruang: { readonly lebar: number; readonly tinggi: number }): string {
  const skala = Math.min(1, ruang.lebar / tata.lebar, ruang.tinggi / tata.tinggi);
  const garis = tata.garis.map(({ titik }) => {
    const [awal, ...lain] = titik.map(([x, y]) => `(${pt(x * skala)}, ${pt(y * skala)})`);
    const lanjut = lain.map((t) => `curve.line(${t})`);
    const isi = panggil("curve", `stroke: 0.75pt + ${warna(NILAI_WARNA.garis_kuat)}`, `curve.move(${awal})`, ...lanjut);
    return `place(top + left, ${isi})`;
  });
  const isi = [...garis, ...tata.kotak.map((k) => drawKotak(k, skala))].join("\n");
  const [lebar, tinggi] = [tata.lebar * skala, tata.tinggi * skala];
  return panggil("block", `width: ${pt(lebar)}`, `height: ${pt(tinggi)}`, "breakable: false", `{ ${isi} }`);
}

function drawKotak(k: KotakPohon, skala: number): string {
  const { isian, garis, label, teks } = GAYA_LAPIS[k.simpul.lapis];
  const tepi = TEPI_KOTAK * Math.max(...k.teks.map((t) => t.ukuran)) * skala;
  const warnaTeks = (jenis: string) => warna(NILAI_WARNA[jenis === "label" ? label : teks]);
  // The lines were measured one by one, so each keeps its place whatever the font.
  const baris = k.teks.map((t) => {
    const isi = `text(size: ${pt(t.ukuran * skala)}, fill: ${warnaTeks(t.jenis)}, ${literal(t.teks)})`;
    const tebal = t.jenis === "rincian" ? isi : `strong(${isi})`;
    return `place(top + left, dx: ${pt(tepi)}, dy: ${pt(t.y * skala)}, box(${tebal}))`;
  });
  const kotak = panggil(
    "block",
    `width: ${pt(k.lebar * skala)}`,
    `height: ${pt(k.tinggi * skala)}`,
    `fill: ${warna(NILAI_WARNA[isian])}`,
    `stroke: 0.75pt + ${warna(NILAI_WARNA[garis])}`,
    "radius: 3pt",
    `{ ${baris.join("\n")} }`,
  );
  return `place(top + left, dx: ${pt(k.x * skala)}, dy: ${pt(k.y * skala)}, ${kotak})`;
}
