// Charts as pictures whose labels are real text; lines and points have their figures as a table below. Called by blok.ts.
import type { Grafik } from "../../model.ts";
import { tabelGrafik } from "../../tata/ganti-tabel.ts";
import { potongGrafik } from "../svg/potong.ts";
import { drawGambar, TITIK_SEPIKSEL } from "./gambar.ts";
import type { GayaPdf } from "./gaya.ts";
import { drawTabel } from "./tabel.ts";
import { literal, panggil, teksTypst } from "./teks.ts";

/** Room for a heading and the title above a picture, in points. */
const PEMBUKA = 110;

/** The chart under its title. Bars name and label every figure themselves. */
export function drawGrafik(grafik: Grafik, gaya: GayaPdf): string {
  const halaman = (gaya.tinggi - PEMBUKA) / TITIK_SEPIKSEL;
  const tegak = gaya.tinggi > gaya.lebar;
  const gambar = potongGrafik(grafik, gaya.lebar / TITIK_SEPIKSEL, {
    halaman,
    sebagian: tegak ? halaman / 2 : halaman,
  });
  const alt = literal(grafik.teksAlternatif);
  const bertabel = grafik.bentuk === "garis" || grafik.bentuk === "sebar" || gambar.length === 0;
  return [
    ...(gambar.length === 0 ? [] : [`block(sticky: true, strong(${teksTypst(grafik.judul)}))`]),
    // The text read aloud is the sentence, not the labels in the order they were placed.
    ...gambar.map((g) =>
      panggil("figure", 'kind: "grafik"', "supplement: none", "outlined: false", `alt: ${alt}`, drawGambar(g)),
    ),
    ...(bertabel ? [drawTabel(tabelGrafik(grafik), gaya)] : []),
  ].join("\n");
}
