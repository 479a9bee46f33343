// A chart in as many pictures as its pages need. Called by the renderers of pages.
import type { Grafik } from "../../model.ts";
import type { Gambar } from "./coretan.ts";
import { susunGrafik } from "./susun.ts";

/** What part of a page a chart takes in one piece before it is cut. */
const BAGIAN_UTUH = 0.6;

/** Pixels: the height that a page has for a picture, and for one of two when two of them shall fill an upright page. */
export type TinggiHalaman = { readonly halaman: number; readonly sebagian: number };

/** Whole where it takes little more than a half page, else cut so that no piece leaves half of a page blank. */
export function potongGrafik(grafik: Grafik, lebar: number, { halaman, sebagian }: TinggiHalaman): readonly Gambar[] {
  const utuh = susunGrafik(grafik, { lebar, tinggiTerbesar: Math.max(sebagian, halaman * BAGIAN_UTUH) });
  return utuh.length <= 1 ? utuh : susunGrafik(grafik, { lebar, tinggiTerbesar: sebagian });
}
