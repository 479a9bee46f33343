// The slide masters: cover, content, closing. Called by tulis.ts.
import type Pptx from "pptxgenjs";
import type { Lembar } from "./objek.ts";
import { BIDANG_JUDUL, BIDANG_KAKI, BIDANG_NOMOR, LEMBAR } from "./ruang.ts";
import { HURUF, warnaPptx } from "./tema.ts";
import { inci, letak } from "./tulis-teks.ts";

const UKURAN_KAKI = 10;
const PITA = { sampul: 28, penutup: 28 } as const;

/** One master per kind of slide, named after it. */
export function definisiInduk(kaki: string): readonly Pptx.SlideMasterProps[] {
  return [definisiPolos("sampul", PITA.sampul), definisiIsi(kaki), definisiPolos("penutup", PITA.penutup)];
}

function definisiPolos(title: Lembar["jenis"], lebarPita: number): Pptx.SlideMasterProps {
  return {
    title,
    background: { color: "FFFFFF" },
    objects: [{ rect: pita(0, 0, lebarPita, LEMBAR.tinggi) }, tempatJudul({ x: 88, y: 84, lebar: 784, tinggi: 210 })],
  };
}

function definisiIsi(kaki: string): Pptx.SlideMasterProps {
  const garis = { x: BIDANG_KAKI.x, y: BIDANG_KAKI.y - 5, lebar: LEMBAR.lebar - 2 * BIDANG_KAKI.x, tinggi: 0 };
  return {
    title: "isi",
    background: { color: "FFFFFF" },
    objects: [
      { rect: pita(0, 0, LEMBAR.lebar, 8) },
      { line: { ...letak(garis), line: { color: warnaPptx("garis"), width: 0.75 } } },
      {
        text: {
          text: kaki,
          options: {
            ...letak(BIDANG_KAKI),
            fontSize: UKURAN_KAKI,
            color: warnaPptx("redup"),
            align: "left",
            valign: "middle",
            margin: 0,
          },
        },
      },
      tempatJudul(BIDANG_JUDUL),
    ],
    slideNumber: {
      ...letak(BIDANG_NOMOR),
      fontFace: HURUF,
      fontSize: UKURAN_KAKI,
      color: warnaPptx("redup"),
      align: "right",
      valign: "middle",
      margin: 0,
    },
  };
}

function tempatJudul(kotak: Parameters<typeof letak>[0]) {
  return {
    placeholder: {
      options: {
        name: "judul",
        type: "title" as const,
        ...letak(kotak),
        margin: 0,
        align: "left" as const,
        valign: "bottom" as const,
        fontSize: 26,
        bold: true,
        color: warnaPptx("aksen_tua"),
      },
      text: "Judul",
    },
  };
}

function pita(x: number, y: number, lebar: number, tinggi: number): Pptx.ShapeProps {
  return { x: inci(x), y: inci(y), w: inci(lebar), h: inci(tinggi), fill: { color: warnaPptx("aksen") } };
}
