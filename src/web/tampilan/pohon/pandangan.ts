// Where the window onto the pohon kinerja stands: shift and scale of the drawing. Pure; used by gerak-pohon.ts.

export type Titik = { readonly x: number; readonly y: number };
/** A point p of the drawing is seen at (x + k p.x, y + k p.y), in pixels of the window. */
export type Pandangan = Titik & { readonly k: number };
/** Width and height in pixels. */
export type Ukuran = { readonly lebar: number; readonly tinggi: number };

const SKALA_TERKECIL = 0.2;
const SKALA_TERBESAR = 3;
/** Below this the text can no longer be read; the first look does not go there. */
const SKALA_TERBACA = 0.75;

/** Moves what is seen by (x, y) pixels. @example shift({ x: 0, y: 0, k: 2 }, 5, 0) // { x: 5, y: 0, k: 2 } */
export function shift(lama: Pandangan, x: number, y: number): Pandangan {
  return { ...lama, x: lama.x + x, y: lama.y + y };
}

/**
 * Scales by `kali`, within limits; what is seen at `titik` stays there.
 * @example scaleAround({ x: 0, y: 0, k: 1 }, 2, { x: 10, y: 0 }) // { x: -10, y: 0, k: 2 }
 */
export function scaleAround(lama: Pandangan, kali: number, titik: Titik): Pandangan {
  const k = Math.min(SKALA_TERBESAR, Math.max(SKALA_TERKECIL, lama.k * kali));
  const nyata = k / lama.k;
  return { k, x: titik.x - (titik.x - lama.x) * nyata, y: titik.y - (titik.y - lama.y) * nyata };
}

/** The first look: the drawing's top left corner, as wide as the window where that can be read, never enlarged. */
export function firstView(gambar: Ukuran, jendela: Ukuran): Pandangan {
  return { x: 0, y: 0, k: Math.max(SKALA_TERBACA, Math.min(1, jendela.lebar / gambar.lebar)) };
}

/** The whole drawing in the window, centred sideways, never enlarged. */
export function fitView(gambar: Ukuran, jendela: Ukuran): Pandangan {
  const k = Math.min(1, jendela.lebar / gambar.lebar, jendela.tinggi / gambar.tinggi);
  return { k, x: (jendela.lebar - gambar.lebar * k) / 2, y: 0 };
}

/**
 * One finger moves from `lama` to `baru` while another rests at `diam`: how much the distance between them grew.
 * @example pinch({ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 20, y: 0 }) // 2
 */
export function pinch(diam: Titik, lama: Titik, baru: Titik): number {
  return distance(diam, baru) / Math.max(1, distance(diam, lama));
}

/** Pixels between two points. @example distance({ x: 0, y: 0 }, { x: 3, y: 4 }) // 5 */
export function distance(a: Titik, b: Titik): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
