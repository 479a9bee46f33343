// Where bars, lines and points of a chart lie in a frame of 100 x 100, y downwards. Pure; whoever draws stretches the frame.
// For drawing only, so ordinary numbers will do: a hundredth is finer than a pixel.
import type { AcuanGrafik } from "./gambaran.ts";

type Nilai = readonly (string | null)[];
type Ujung = { readonly bawah: number; readonly atas: number };
/** `ke` is the place of the category. */
export type TitikTempat = { readonly ke: number; readonly x: number; readonly y: number };

/**
 * The end of a scale that begins at 0: the next round number above the largest value and the mark.
 * @example batasSkala(["98.50", null], "100") // 100
 */
export function batasSkala(nilai: Nilai, acuan?: string): number {
  const terbesar = Math.max(0, ...[...nilai, acuan ?? null].map((n) => (n === null ? 0 : Number(n))));
  if (terbesar === 0) return 1;
  const langkah = 10 ** Math.floor(Math.log10(terbesar)) / 2;
  // Steps below 1 are not exact in binary; the end of the scale is, to a reader.
  return Number((Math.ceil(terbesar / langkah) * langkah).toPrecision(12));
}

/** `acuan` is how far the mark lies from the start, null without one. `seri` are the lengths, null without a number. */
export type BatangTempat = {
  readonly batas: number;
  readonly acuan: number | null;
  readonly seri: readonly (readonly (number | null)[])[];
};

/** Bars that begin at 0, all on one scale; what is below 0 has no length. */
export function tempatBatang(seri: readonly Nilai[], acuan?: AcuanGrafik): BatangTempat {
  const batas = batasSkala(seri.flat(), acuan?.y);
  return {
    batas,
    acuan: acuan === undefined ? null : panjang(acuan.y, batas),
    seri: seri.map((nilai) => nilai.map((n) => (n === null ? null : panjang(n, batas)))),
  };
}

/** `ruas` are the unbroken runs of points, as SVG points: where there is no number the line stops instead of bridging. */
export type GarisTempat = {
  readonly batas: number;
  /** Height of 0, null where the scale does not reach it. */
  readonly nol: number | null;
  /** Height of the mark, null without one. */
  readonly acuan: number | null;
  readonly seri: readonly { readonly titik: readonly TitikTempat[]; readonly ruas: readonly string[] }[];
};

/**
 * Lines through evenly spaced categories, all on one scale. It goes from 0 to the next round number unless `tetap` says
 * otherwise; what lies beyond is drawn at the edge. Where both ends are the same, so is every value: in the middle.
 */
export function tempatGaris(
  seri: readonly Nilai[],
  acuan?: AcuanGrafik,
  { bawah = 0, atas = batasSkala(seri.flat(), acuan?.y) }: Partial<Ujung> = {},
): GarisTempat {
  const ujung = { bawah, atas };
  return {
    batas: atas,
    nol: bawah > 0 || atas < 0 ? null : tinggi("0", ujung),
    acuan: acuan === undefined ? null : tinggi(acuan.y, ujung),
    seri: seri.map((nilai) => {
      const semua = nilai.map((n, ke) => (n === null ? null : { ke, x: sela(ke, nilai.length), y: tinggi(n, ujung) }));
      return { titik: semua.filter((t) => t !== null), ruas: ruasOf(semua) };
    }),
  };
}

function sela(ke: number, banyak: number): number {
  return banyak === 1 ? 50 : bulatGambar((ke / (banyak - 1)) * 100);
}

function ruasOf(semua: readonly (TitikTempat | null)[]): readonly string[] {
  const ruas: string[][] = [[]];
  for (const t of semua) {
    if (t === null) ruas.push([]);
    else ruas.at(-1)?.push(`${t.x},${t.y}`);
  }
  return ruas.filter((r) => r.length > 1).map((r) => r.join(" "));
}

/** `garis` are the places of the marks, null without one. */
export type SebarTempat = {
  readonly batas: { readonly x: number; readonly y: number };
  readonly garis: { readonly x: number | null; readonly y: number | null };
  readonly titik: readonly TitikTempat[];
};

/** A point for each category that has both figures. Each direction has its own scale. */
export function tempatSebar(kanan: Nilai, atas: Nilai, acuan?: AcuanGrafik): SebarTempat {
  const batas = { x: batasSkala(kanan, acuan?.x), y: batasSkala(atas, acuan?.y) };
  const tegak = { bawah: 0, atas: batas.y };
  return {
    batas,
    garis: {
      x: acuan?.x === undefined ? null : panjang(acuan.x, batas.x),
      y: acuan === undefined ? null : tinggi(acuan.y, tegak),
    },
    titik: kanan.flatMap((x, ke) => {
      const y = atas[ke] ?? null;
      return x === null || y === null ? [] : [{ ke, x: panjang(x, batas.x), y: tinggi(y, tegak) }];
    }),
  };
}

function panjang(nilai: string, batas: number): number {
  return bulatGambar(bagian(nilai, { bawah: 0, atas: batas }));
}

function tinggi(nilai: string, ujung: Ujung): number {
  return bulatGambar(100 - bagian(nilai, ujung));
}

// In percent of the scale.
function bagian(nilai: string, { bawah, atas }: Ujung): number {
  if (atas === bawah) return 50;
  return ((Math.min(Math.max(Number(nilai), bawah), atas) - bawah) / (atas - bawah)) * 100;
}

/** A length to a hundredth, which is finer than a pixel. @example bulatGambar(1 / 3) // 0.33 */
export function bulatGambar(n: number): number {
  return Math.round(n * 100) / 100;
}
