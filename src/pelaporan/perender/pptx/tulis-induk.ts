// The slide masters: cover, content, closing. Called by tulis.ts.
import type Pptx from "pptxgenjs";
import { teksPolos } from "../../isi.ts";
import { bungkusTeks } from "../../tata/ukur-teks.ts";
import type { Lembar } from "./objek.ts";
import { BIDANG_JUDUL, BIDANG_KAKI, BIDANG_NOMOR, LEMBAR } from "./ruang.ts";
import { HURUF, warnaPptx } from "./tema.ts";
import { inci, letak } from "./tulis-teks.ts";

const UKURAN_KAKI = 10;
const PITA = { sampul: 28, penutup: 28 } as const;

/** The footer on its one line; a longer one is cut after a word. @example satuBaris("Dinas Sosial") // "Dinas Sosial" */
export function satuBaris(kaki: string): string {
  const gaya = { ukuran: UKURAN_KAKI };
  const baris = bungkusTeks(kaki.replaceAll(/\s+/g, " "), gaya, BIDANG_KAKI.lebar - UKURAN_KAKI);
  const pertama = baris.slice(0, 1).map((b) => teksPolos(b.teks));
  return pertama.join("") + (baris.length > 1 ? "…" : "");
}

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
          text: satuBaris(kaki),
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
