// What the writer of one document remembers from block to block. Made by index.ts.
import type { GayaDocx } from "./gaya.ts";
import type { DaftarRumus } from "./rumus.ts";

/** Tables and numbered lists are counted per document; `rumus` collects the formulas that are put in afterwards. */
export type Penulis = {
  readonly gaya: GayaDocx;
  readonly rumus: DaftarRumus;
  tabel: number;
  daftar: number;
};
