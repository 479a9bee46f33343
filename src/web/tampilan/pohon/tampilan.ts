// What the page /pohon shows: the diagram or the outline, never both, so that no page carries what it does not draw.
import type { CabangPohon } from "#perencanaan";
import { buildDiagram, type Diagram } from "./diagram.ts";
import { type Lipatan, resolveLipatan } from "./lipatan.ts";

export const TAMPILAN_POHON = ["diagram", "kerangka"] as const;
export type NamaTampilan = (typeof TAMPILAN_POHON)[number];

export type TampilanPohon = {
  readonly pd: { readonly kode: string; readonly nama: string };
  readonly tahun: number;
  readonly kosong: boolean;
} & (
  | { readonly tampilan: "diagram"; readonly diagram: Diagram }
  | { readonly tampilan: "kerangka"; readonly akar: readonly CabangPohon[] }
);

/** The tree of a PD as `getPohon` returns it. */
export type BahanPohon = {
  readonly pd: { readonly kode: string; readonly nama: string };
  readonly tahun: number;
  readonly akar: readonly CabangPohon[];
};

/** The page's data. `lipatan` counts for the diagram only; an outline folds by itself. */
export function buildTampilanPohon(bahan: BahanPohon, tampilan: NamaTampilan, lipatan: Lipatan): TampilanPohon {
  const { pd, tahun, akar } = bahan;
  const dasar = { pd: { kode: pd.kode, nama: pd.nama }, tahun, kosong: akar.length === 0 };
  if (tampilan === "kerangka") return { ...dasar, tampilan, akar };
  return { ...dasar, tampilan, diagram: buildDiagram(akar, resolveLipatan(akar, lipatan)) };
}
