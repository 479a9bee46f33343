// One block of a section as Typst. Called by naskah.ts.
import { assertNever } from "#inti";
import { teksPolos } from "../../isi.ts";
import type { Blok, Catatan, Daftar, Isian, Isi as IsiTeks, JajaranKartu, Sorotan, TandaTangan } from "../../model.ts";
import { NILAI_WARNA } from "../pptx/tema.ts";
import type { GayaPdf } from "./gaya.ts";
import { drawGrafik } from "./grafik.ts";
import { drawPohon } from "./pohon.ts";
import { drawRumus } from "./rumus.ts";
import { drawTabel } from "./tabel.ts";
import { ekspresi, literalPecah, panggil, teksTypst, warna } from "./teks.ts";

/** The block as expressions of code mode, one per line. */
export function drawBlok(blok: Blok, gaya: GayaPdf): string {
  switch (blok.jenis) {
    case "paragraf":
      return `par(${ekspresi(blok.isi)})`;
    case "daftar":
      return drawDaftar(blok);
    case "kartu":
      return drawKartu(blok, gaya);
    case "sorotan":
      return drawSorotan(blok, gaya);
    case "rumus":
      return drawRumus(blok.rumus, gaya);
    case "catatan":
      return drawCatatan(blok);
    case "isian":
      return drawIsian(blok);
    case "tanda_tangan":
      return drawTandaTangan(blok);
    case "tabel":
      return drawTabel(blok, gaya);
    case "grafik":
      return drawGrafik(blok, gaya);
    case "pohon":
      return drawPohon(blok, gaya);
    default:
      return assertNever(blok);
  }
}

function drawDaftar({ judul, butir, bernomor }: Daftar): string {
  const isi = panggil(bernomor === true ? "enum" : "list", ...butir.map((b) => ekspresi(b)));
  return judul === undefined ? isi : `heading(level: 2, ${teksTypst(judul)})\n${isi}`;
}

function drawKartu({ kartu }: JajaranKartu, { kolomKartu }: GayaPdf): string {
  const isi = kartu.map(({ judul, sub, butir }) => {
    const bagian = [
      `heading(level: 2, ${teksTypst(judul)})`,
      ...(sub === undefined ? [] : [`par(strong(text(size: 0.85em, ${literalPecah(sub)})))`]),
      ...(butir.length === 0 ? [] : [panggil("list", ...butir.map((b) => ekspresi(b)))]),
    ];
    return kotak(bagian.join("\n"), NILAI_WARNA.putih, isSehalaman([judul, sub ?? "", ...butir]));
  });
  return panggil("grid", `columns: (1fr,) * ${kolomKartu}`, "gutter: 8pt", ...isi);
}

function drawSorotan({ butir }: Sorotan, { kolomKartu }: GayaPdf): string {
  const isi = butir.map(({ label, nilai, keterangan }) => {
    const bagian = [
      `par(${teksTypst(label)})`,
      `par(strong(text(size: 1.35em, fill: ${warna(NILAI_WARNA.aksen_tua)}, ${ekspresi(nilai)})))`,
      ...(keterangan === undefined ? [] : [`par(text(size: 0.85em, ${literalPecah(keterangan)}))`]),
    ];
    return kotak(bagian.join("\n"), NILAI_WARNA.alas);
  });
  return panggil("grid", `columns: (1fr,) * ${kolomKartu}`, "gutter: 8pt", ...isi);
}

/** Cards of up to so many items and letters fit a page, so they go on to the next one whole. */
const SEHALAMAN = { butir: 14, huruf: 700 } as const;

function isSehalaman(isi: readonly IsiTeks[]): boolean {
  const huruf = isi.reduce((j, satu) => j + teksPolos(satu).length, 0);
  return isi.length <= SEHALAMAN.butir && huruf <= SEHALAMAN.huruf;
}

function kotak(isi: string, isian: string, utuh = false): string {
  const garis = `0.5pt + ${warna(NILAI_WARNA.garis_kuat)}`;
  const rupa = [`breakable: ${!utuh}`, `fill: ${warna(isian)}`, `stroke: ${garis}`];
  return panggil("block", "width: 100%", "inset: 8pt", ...rupa, `{ ${isi} }`);
}

function drawCatatan({ nada, isi }: Catatan): string {
  const teks = nada === "peringatan" ? `strong(text("Perhatian: ")) + ${ekspresi(isi)}` : ekspresi(isi);
  const isian = { info: NILAI_WARNA.aksen_muda, peringatan: NILAI_WARNA.sedang_muda, kosong: NILAI_WARNA.alas }[nada];
  const garis = `(left: 2.5pt + ${warna(nada === "peringatan" ? NILAI_WARNA.sedang : NILAI_WARNA.aksen)})`;
  return panggil("block", "width: 100%", "inset: 8pt", `fill: ${warna(isian)}`, `stroke: ${garis}`, teks);
}

function drawIsian({ butir }: Isian): string {
  const sel = butir.map(({ label, nilai }) => `${teksTypst(label)}, text(":"), strong(${teksTypst(nilai)})`);
  return panggil("pad", "left: 2em", panggil("grid", "columns: (5.5em, 0.8em, 1fr)", "row-gutter: 0.7em", ...sel));
}

const TITIK = `text("${".".repeat(48)}")`;

function drawTandaTangan({ tempatTanggal, pihak }: TandaTangan): string {
  const tempat = tempatTanggal === null ? TITIK : `${teksTypst(tempatTanggal)}`;
  const atas = pihak.map(({ sebutan, jabatan }, i) => {
    const pertama = i === pihak.length - 1 ? tempat : 'hide(text("."))';
    return `${pertama} + linebreak() + linebreak() + ${teksTypst(sebutan)} + linebreak() + ${teksTypst(jabatan)}`;
  });
  const bawah = pihak.map(({ nama }) => (nama === null ? TITIK : `strong(${teksTypst(nama)})`));
  const isi = panggil(
    "grid",
    `columns: (1fr,) * ${pihak.length}`,
    "column-gutter: 12pt",
    "align: center",
    "row-gutter: 62pt",
    ...atas,
    ...bawah,
  );
  return panggil("block", "above: 2.2em", "breakable: false", "width: 100%", `{ set par(justify: false); ${isi} }`);
}
