// Places for labels beside the points they belong to, without one over another. Pure; called by lines and points, on paper
// and in HTML.
import { bulatGambar } from "#pengukuran";
import type { Kotak } from "../pptx/objek.ts";

/** A point and how large its label is. */
export type Berlabel = { readonly x: number; readonly y: number; readonly lebar: number; readonly tinggi: number };
/** Where a label's middle may lie, seen from its point: the first free place is taken. */
export type Calon = readonly (readonly [dx: number, dy: number])[];

/**
 * The frame of each label, null where every place is taken or outside `bingkai`. `rintangan` are frames that no label may
 * lie over.
 */
export function taruhLabel(
  titik: readonly Berlabel[],
  calon: Calon,
  bingkai: Kotak,
  rintangan: readonly Kotak[],
): readonly (Kotak | null)[] {
  const terisi: Kotak[] = [...rintangan];
  return titik.map(({ x, y, lebar, tinggi }) => {
    const tempat = calon
      .map(([dx, dy]): Kotak => ({ x: x + dx - lebar / 2, y: y + dy - tinggi / 2, lebar, tinggi }))
      .find((k) => isDalam(k, bingkai) && !terisi.some((t) => isTindih(k, t)));
    if (tempat !== undefined) terisi.push(tempat);
    return tempat ?? null;
  });
}

const TERJAUH = 240;
const ANTARA = 6;

/** `dekat`: a label whose middle is no farther needs no line; a line ends `sebelum` that middle. */
export type Jangkauan = { readonly dekat: number; readonly sebelum: number };

/** Where the thin line from a point to the middle of its label ends; null where the label is near enough. */
export function ujungPenunjuk(
  [x, y]: readonly [number, number],
  [tx, ty]: readonly [number, number],
  { dekat, sebelum }: Jangkauan,
): readonly [number, number] | null {
  const jauh = Math.hypot(tx - x, ty - y);
  if (jauh <= dekat) return null;
  const bagian = (jauh - sebelum) / jauh;
  return [x + (tx - x) * bagian, y + (ty - y) * bagian];
}

/** Places on rings round a point from the radius `awal` on, the nearest first and right of it before all others. */
export function lingkaran(awal: number): Calon {
  const banyak = Math.ceil((TERJAUH - awal) / ANTARA);
  return Array.from({ length: banyak }, (_, i) => awal + i * ANTARA).flatMap((jari) => {
    const arah = Math.max(16, Math.floor((2 * Math.PI * jari) / ANTARA));
    return Array.from({ length: arah }, (_, i) => {
      const sudut = -(i / arah) * 2 * Math.PI;
      // Sines differ in their last digit from one engine to the next; a hundredth does not.
      return [bulatGambar(jari * Math.cos(sudut)), bulatGambar(jari * Math.sin(sudut))] as const;
    });
  });
}

function isDalam(k: Kotak, luar: Kotak): boolean {
  return (
    k.x >= luar.x && k.y >= luar.y && k.x + k.lebar <= luar.x + luar.lebar && k.y + k.tinggi <= luar.y + luar.tinggi
  );
}

function isTindih(a: Kotak, b: Kotak): boolean {
  return a.x < b.x + b.lebar && b.x < a.x + a.lebar && a.y < b.y + b.tinggi && b.y < a.y + a.tinggi;
}
