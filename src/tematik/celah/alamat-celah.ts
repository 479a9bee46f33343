// Where a gap is mended: the screens of the theme's editor and of its budget tags. Pure; called by the gap rules.

/** A part of the theme's editor. */
export type BagianSunting = "kondisi" | "permasalahan" | "strategi" | "peran";

/** The editor of one part of a theme. @example alamatSunting("kemiskinan", "kondisi") // "/tematik/kemiskinan/sunting#kondisi" */
export function alamatSunting(temaKode: string, bagian: BagianSunting): string {
  return `/tematik/${temaKode}/sunting#${bagian}`;
}

/**
 * The budget tags of a theme in a year, of one PD where given.
 * @example alamatPenanda("kemiskinan", 2024, "disnaker") // "/tematik/kemiskinan/penanda?tahun=2024&pd=disnaker"
 */
export function alamatPenanda(temaKode: string, tahun: number, pdKode?: string): string {
  const pd = pdKode === undefined ? "" : `&pd=${encodeURIComponent(pdKode)}`;
  return `/tematik/${temaKode}/penanda?tahun=${tahun}${pd}`;
}
