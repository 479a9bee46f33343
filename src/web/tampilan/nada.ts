// Which tone and icon a predikat gets: by its place in the scale, because each pemda names its own bands.

/** From best to worst; `netral` where the place is unknown. Always shown together with the word and an icon. */
export type Nada = "unggul" | "baik" | "sedang" | "rendah" | "gawat" | "netral";

/** The bands of Permendagri 86/2017 from lowest to highest, for places that are told a predikat without its scale. */
export const SKALA_BAKU: readonly string[] = ["Sangat Rendah", "Rendah", "Sedang", "Tinggi", "Sangat Tinggi"];

const DARI_BAWAH: readonly Nada[] = ["gawat", "rendah", "sedang", "baik", "unggul"];

/**
 * The tone of a predikat in a scale that goes from lowest to highest.
 * @example nadaPredikat(["Kurang", "Cukup", "Baik"], "Cukup") // "sedang"
 */
export function nadaPredikat(skala: readonly string[], predikat: string): Nada {
  const urutan = skala.indexOf(predikat);
  if (urutan === -1 || skala.length < 2) return "netral";
  const tempat = Math.round((urutan / (skala.length - 1)) * (DARI_BAWAH.length - 1));
  return DARI_BAWAH[tempat] ?? "netral";
}
