// Where a gap is mended: the screens of the theme's editor and of its budget tags. Pure; called by the gap rules.

/** A part of the theme's editor. */
export type BagianSunting = "kondisi" | "permasalahan" | "strategi" | "peran";

const HALAMAN: Readonly<Record<BagianSunting, string>> = {
  kondisi: "kondisi",
  permasalahan: "kerangka",
  strategi: "kerangka",
  peran: "peran",
};

/**
 * The editor at one row of a theme; without `id` at the list.
 * @example alamatSunting("kemiskinan", "peran", "0190…") // "/tematik/kemiskinan/sunting/peran#0190…"
 */
export function alamatSunting(temaKode: string, bagian: BagianSunting, id: string = bagian): string {
  return `/tematik/${temaKode}/sunting/${HALAMAN[bagian]}#${id}`;
}

/**
 * The budget tags of a theme in a year, of one PD where given.
 * @example alamatPenanda("kemiskinan", 2024, "disnaker") // "/tematik/kemiskinan/penanda?tahun=2024&pd=disnaker"
 */
export function alamatPenanda(temaKode: string, tahun: number, pdKode?: string): string {
  const pd = pdKode === undefined ? "" : `&pd=${encodeURIComponent(pdKode)}`;
  return `/tematik/${temaKode}/penanda?tahun=${tahun}${pd}`;
}
