// What the writer of one document remembers from block to block. Made by index.ts.
import type { GayaLaporan } from "../../gaya/gaya-laporan.ts";
import type { Gambar } from "../svg/coretan.ts";
import type { GayaDocx } from "./gaya.ts";
import type { DaftarRumus } from "./rumus.ts";

/** A picture as PNG, for readers that do not know SVG. */
export type Pelukis = (gambar: Gambar, rupa: GayaLaporan | undefined) => Uint8Array;

/**
 * Tables, pictures and numbered lists are counted per document; `rumus` collects the formulas that are put in afterwards.
 * `rupa` is what the pemda chose, for pictures, which carry their colours and fonts themselves.
 */
export type Penulis = {
  readonly gaya: GayaDocx;
  readonly rupa: GayaLaporan | undefined;
  readonly lukis: Pelukis;
  readonly rumus: DaftarRumus;
  tabel: number;
  gambar: number;
  daftar: number;
};
