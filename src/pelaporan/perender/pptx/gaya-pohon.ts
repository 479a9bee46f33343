// How a box of a pohon kinerja looks and what is written in it. Called by tata-pohon.ts.
import type { SimpulPohon } from "../../model.ts";
import { type KotakPohon, SELA_RINCIAN, type TeksKotak } from "../../tata/pohon.ts";
import type { ParagrafLembar, Warna } from "./objek.ts";

type GayaLapis = { readonly isian: Warna; readonly garis: Warna; readonly label: Warna; readonly teks: Warna };

const PUTIH = { label: "aksen", teks: "tinta" } as const;
/** The label says what a box is; the fill only repeats it. */
export const GAYA_LAPIS: Readonly<Record<SimpulPohon["lapis"], GayaLapis>> = {
  tujuan: { isian: "aksen_tua", garis: "aksen_tua", label: "aksen_muda", teks: "putih" },
  sasaran: { isian: "aksen", garis: "aksen", label: "aksen_muda", teks: "putih" },
  program: { isian: "aksen_muda", garis: "aksen", ...PUTIH },
  kegiatan: { isian: "putih", garis: "aksen", ...PUTIH },
  sub_kegiatan: { isian: "alas", garis: "garis", ...PUTIH },
  masalah: { isian: "sedang_muda", garis: "sedang", label: "sedang", teks: "tinta" },
  strategi: { isian: "aksen_muda", garis: "aksen", ...PUTIH },
  inovasi: { isian: "putih", garis: "garis", ...PUTIH },
};

/** The text of a box as paragraphs; lines are joined again, so that it can be edited and searched. */
export function paragrafKotak(kotak: KotakPohon, skala: number): readonly ParagrafLembar[] {
  const { label, judul, rincian } = kotak.simpul;
  const gaya = GAYA_LAPIS[kotak.simpul.lapis];
  const ukuran = (jenis: TeksKotak["jenis"]) =>
    Math.max(0, ...kotak.teks.filter((t) => t.jenis === jenis).map((t) => t.ukuran)) * skala;
  const tulis = (jenis: TeksKotak["jenis"], teks: string, akhir: boolean): ParagrafLembar => ({
    teks: [{ teks }],
    ukuran: ukuran(jenis),
    warna: jenis === "label" ? gaya.label : gaya.teks,
    tebal: jenis !== "rincian",
    ...(akhir || jenis === "label" ? {} : { sesudah: SELA_RINCIAN * ukuran("rincian") }),
  });
  if (kotak.terpotong) return kotak.teks.map((t) => tulis(t.jenis, t.teks, true));
  return [
    tulis("label", label, false),
    tulis("judul", judul, rincian.length === 0),
    ...rincian.map((r, i) => tulis("rincian", r, i === rincian.length - 1)),
  ];
}
