// Moving about the sheet as in Excel: which field lies above, below, left or right of another. Pure.

/** A field: row and column. */
export type Tempat = { readonly kunci: string; readonly kolom: string };
/** A row's visible fields by zone: numbers first, then narrative. Only rows that can be written in. */
export type BarisGerak = { readonly kunci: string; readonly zona: readonly (readonly string[])[] };
export type Arah = "atas" | "bawah" | "kiri" | "kanan";

/** The neighbour in that direction, undefined at the edge. Down keeps to the zone and, as far as it reaches, the column. */
export function tetangga(baris: readonly BarisGerak[], dari: Tempat, arah: Arah): Tempat | undefined {
  const i = baris.findIndex((b) => b.kunci === dari.kunci);
  const kini = baris[i];
  if (kini === undefined) return undefined;
  if (arah === "kiri" || arah === "kanan") {
    const urut = kini.zona.flat();
    const kolom = urut[urut.indexOf(dari.kolom) + (arah === "kanan" ? 1 : -1)];
    return kolom === undefined || !urut.includes(dari.kolom) ? undefined : { kunci: dari.kunci, kolom };
  }
  const z = kini.zona.findIndex((zona) => zona.includes(dari.kolom));
  if (z < 0) return undefined;
  const tempat = kini.zona[z]?.indexOf(dari.kolom) ?? 0;
  const lain = arah === "bawah" ? baris.slice(i + 1) : baris.slice(0, i).toReversed();
  for (const { kunci, zona } of lain) {
    const kolom = zona[z]?.[Math.min(tempat, (zona[z]?.length ?? 0) - 1)];
    if (kolom !== undefined) return { kunci, kolom };
  }
  return undefined;
}
