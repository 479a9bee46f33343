// A chart as pictures in print size, whatever its form. Pure; called by the renderers of Word and PDF.
import { assertNever } from "#inti";
import type { Grafik } from "../../model.ts";
import { susunBatangDatar } from "./batang-datar.ts";
import { susunBatangTegak } from "./batang-tegak.ts";
import type { Gambar } from "./coretan.ts";
import { susunGaris } from "./garis.ts";
import type { RuangGambar } from "./pita.ts";
import { susunSebar } from "./sebar.ts";

/**
 * The chart without its title, all of it inside its pictures: one, or several by categories where bars would be taller
 * than `tinggiTerbesar` (pixels of 1/96 inch). None where there is nothing to draw.
 */
export function susunGrafik(grafik: Grafik, ruang: RuangGambar): readonly Gambar[] {
  if (grafik.seri.length === 0) return [];
  switch (grafik.bentuk) {
    case "batang_datar":
      return susunBatangDatar(grafik, ruang);
    case "batang":
      return susunBatangTegak(grafik, ruang);
    case "garis":
      return susunGaris(grafik, ruang);
    case "sebar":
      return susunSebar(grafik, ruang);
    default:
      return assertNever(grafik.bentuk);
  }
}
