// Table pages as native tables of pptxgenjs. Called by tulis.ts.
import { listTeks } from "../../isi.ts";
import type { Nada } from "../../model.ts";
import type { HalamanTabel } from "../../tata/tabel.ts";
import type { SelUkur } from "../../tata/ukur-tabel.ts";
import type { ObjekTabel, Warna } from "./objek.ts";
import type { Slide, TableCell } from "./pptxgen.ts";
import { warnaPptx } from "./tema.ts";
import { inci, tulisParagraf } from "./tulis-teks.ts";

type GayaSel = { readonly teks: Warna; readonly isian: Warna; readonly garis: Warna };

const WARNA_NADA: Readonly<Record<Nada, Warna>> = {
  biasa: "tinta",
  redup: "redup",
  baik: "baik",
  sedang: "sedang",
  buruk: "buruk",
  peringatan: "sedang",
  jumlah: "aksen_tua",
};

/** Adds the table under `nama`; header rows first, row heights as laid out. */
export function tulisTabel(slide: Slide, { x, y, halaman }: ObjekTabel, nama: string): void {
  const { kolom, tinggiKepala, tinggiBaris } = halaman;
  const kepala = halaman.kepala.map((sel) => sel.map((s) => tulisSel(s, halaman, GAYA_KEPALA)));
  const baris = halaman.baris.map((sel) => sel.map((s) => tulisSel(s, halaman, gayaSel(s))));
  slide.addTable([...kepala, ...baris], {
    objectName: nama,
    x: inci(x),
    y: inci(y),
    w: inci(kolom.reduce((j, l) => j + l, 0)),
    h: inci(halaman.tinggi),
    colW: kolom.map(inci),
    rowH: [...tinggiKepala, ...tinggiBaris].map(inci),
  });
}

const GAYA_KEPALA: GayaSel = { teks: "putih", isian: "aksen", garis: "putih" };

function gayaSel({ nada }: SelUkur): GayaSel {
  return { teks: WARNA_NADA[nada], isian: nada === "jumlah" ? "aksen_muda" : "putih", garis: "garis" };
}

function tulisSel(sel: SelUkur, { ukuran, tepiX, tepiY }: HalamanTabel, gaya: GayaSel): TableCell {
  const tepi = { type: "solid", pt: 0.75, color: warnaPptx(gaya.garis) } as const;
  const kepala = gaya === GAYA_KEPALA;
  return {
    text: tulisParagraf([
      {
        teks: listTeks(sel.isi),
        ukuran,
        warna: gaya.teks,
        tebal: sel.tebal,
        rata: kepala ? "tengah" : sel.rata,
      },
    ]),
    options: {
      colspan: sel.lebarKolom,
      rowspan: sel.gabungBaris,
      fontSize: ukuran,
      fill: { color: warnaPptx(gaya.isian) },
      border: [tepi, tepi, tepi, tepi],
      margin: [tepiY, tepiX, tepiY, tepiX],
      // A formula is drawn over its cell from the top down; every other cell is centred.
      valign: sel.rumus === null ? "middle" : "top",
    },
  };
}
