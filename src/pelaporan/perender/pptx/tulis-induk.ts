// The slide masters: cover, content, closing. Called by tulis.ts.
import type Pptx from "pptxgenjs";
import type { LogoLaporan } from "../../gaya/gaya-laporan.ts";
import { dataLogo, muatLogo } from "../../gaya/logo.ts";
import { teksPolos } from "../../isi.ts";
import { bungkusTeks } from "../../tata/ukur-teks.ts";
import type { Lembar } from "./objek.ts";
import { BIDANG_JUDUL, BIDANG_KAKI, BIDANG_NOMOR, LEMBAR } from "./ruang.ts";
import { HURUF, warnaPptx } from "./tema.ts";
import { inci, letak } from "./tulis-teks.ts";

const UKURAN_KAKI = 10;
const PITA = { sampul: 28, penutup: 28 } as const;

/** The logo at the left of every footer. */
const KOTAK_LOGO = { lebar: 60, tinggi: 24 } as const;
const SELA_LOGO = 8;

/** The footer on its one line; a longer one is cut after a word. @example satuBaris("Dinas Sosial") // "Dinas Sosial" */
export function satuBaris(kaki: string, lebar: number = BIDANG_KAKI.lebar): string {
  const gaya = { ukuran: UKURAN_KAKI };
  const baris = bungkusTeks(kaki.replaceAll(/\s+/g, " "), gaya, lebar - UKURAN_KAKI);
  const pertama = baris.slice(0, 1).map((b) => teksPolos(b.teks));
  return pertama.join("") + (baris.length > 1 ? "…" : "");
}

/** One master per kind of slide, named after it. */
export function definisiInduk(kaki: string, logo?: LogoLaporan): readonly Pptx.SlideMasterProps[] {
  return [definisiPolos("sampul", PITA.sampul), definisiIsi(kaki, logo), definisiPolos("penutup", PITA.penutup)];
}

function definisiPolos(title: Lembar["jenis"], lebarPita: number): Pptx.SlideMasterProps {
  return {
    title,
    background: { color: "FFFFFF" },
    objects: [{ rect: pita(0, 0, lebarPita, LEMBAR.tinggi) }, tempatJudul({ x: 88, y: 84, lebar: 784, tinggi: 210 })],
  };
}

function definisiIsi(kaki: string, logo: LogoLaporan | undefined): Pptx.SlideMasterProps {
  const gambar = logo === undefined ? [] : [drawLogo(logo)];
  const geser = logo === undefined ? 0 : muatLogo(logo, KOTAK_LOGO).lebar + SELA_LOGO;
  const kotakKaki = { ...BIDANG_KAKI, x: BIDANG_KAKI.x + geser, lebar: BIDANG_KAKI.lebar - geser };
  const garis = { x: BIDANG_KAKI.x, y: BIDANG_KAKI.y - 5, lebar: LEMBAR.lebar - 2 * BIDANG_KAKI.x, tinggi: 0 };
  return {
    title: "isi",
    background: { color: "FFFFFF" },
    objects: [
      { rect: pita(0, 0, LEMBAR.lebar, 8) },
      { line: { ...letak(garis), line: { color: warnaPptx("garis"), width: 0.75 } } },
      ...gambar,
      {
        text: {
          text: satuBaris(kaki, kotakKaki.lebar),
          options: {
            ...letak(kotakKaki),
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

function drawLogo(logo: LogoLaporan): { image: Pptx.ImageProps } {
  const ukuran = muatLogo(logo, KOTAK_LOGO);
  const y = BIDANG_KAKI.y + (BIDANG_KAKI.tinggi - ukuran.tinggi) / 2;
  return { image: { ...letak({ x: BIDANG_KAKI.x, y, ...ukuran }), data: dataLogo(logo), altText: logo.alt } };
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
