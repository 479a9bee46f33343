// Where a dragged branch would land: the box under the pointer and which part of it. Pure; used while dragging.
import type { KotakDiagram } from "../../pohon/diagram.ts";

/** Before or after a node among its siblings, or last under it. */
export type TempatLepas = { readonly id: string; readonly letak: "sebelum" | "sesudah" | "anak" };

/** Upper and lower part of a box that mean "beside", as a share of its height. */
const BAGIAN_TEPI = 0.28;
/** Space around a box that still counts as the box, in the drawing's pixels. */
const LEBIH = 7;

/**
 * The place under a point of the drawing, or null where there is no box.
 * @example findLepas([], { x: 0, y: 0 }) // null
 */
export function findLepas(
  kotak: readonly KotakDiagram[],
  titik: { readonly x: number; readonly y: number },
): TempatLepas | null {
  const kena = kotak.find(
    (k) =>
      titik.x >= k.x - LEBIH &&
      titik.x <= k.x + k.lebar + LEBIH &&
      titik.y >= k.y - LEBIH &&
      titik.y <= k.y + k.tinggi + LEBIH,
  );
  if (kena === undefined) return null;
  const bagian = (titik.y - kena.y) / kena.tinggi;
  if (bagian < BAGIAN_TEPI) return { id: kena.kunci, letak: "sebelum" };
  return { id: kena.kunci, letak: bagian > 1 - BAGIAN_TEPI ? "sesudah" : "anak" };
}

/** Where to draw the mark of a place, in the drawing's pixels. */
export function markLepas(kotak: KotakDiagram, letak: TempatLepas["letak"]) {
  const { x, y, lebar, tinggi } = kotak;
  if (letak === "anak") return { x: x - 4, y: y - 4, lebar: lebar + 8, tinggi: tinggi + 8 };
  return { x, y: letak === "sebelum" ? y - 8 : y + tinggi + 4, lebar, tinggi: 4 };
}
