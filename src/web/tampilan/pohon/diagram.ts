// Trees placed for drawing: the pohon kinerja of /pohon (on the server only, so that the browser gets positions) and the
// editor of /perencanaan/pohon.
import { type KotakPohon, type OpsiPohon, type SimpulPohon, tataPohon, toSimpulPohon } from "#pelaporan";
import type { CabangPohon } from "#perencanaan";
import { flatten, toggleLipatan } from "./lipatan.ts";

/** Folding of a box that has children: the new value of `?lipat=`, whether it is folded, and what lies below. */
export type LipatKotak = { readonly lipat: string; readonly terlipat: boolean; readonly jumlah: number };

/** Lengths in CSS pixels. `teks[].y` is the baseline within the box. */
export type KotakDiagram = {
  readonly kunci: string;
  readonly lapis: SimpulPohon["lapis"];
  readonly judul: string;
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
  readonly teks: readonly {
    readonly jenis: "label" | "judul" | "rincian";
    readonly teks: string;
    readonly y: number;
  }[];
  readonly lipatan: LipatKotak | null;
};

/** `garis` are SVG path data, each to the box `ke`. */
export type Diagram = {
  readonly lebar: number;
  readonly tinggi: number;
  readonly kotak: readonly KotakDiagram[];
  readonly garis: readonly { readonly kunci: string; readonly ke: string; readonly d: string }[];
};

// Measured as if set larger than it is drawn: the layout knows the widths of Arial, a reader's font may be wider.
const OPSI: OpsiPohon = { ukuran: 15, lebarSimpul: 260, arah: "kanan", selaSaudara: 14, selaLapis: 56 };
/** Room around the tree for the fold buttons on the right edge of boxes. */
const TEPI = 16;

/** Places the branches left to right, without what is folded. */
export function buildDiagram(akar: readonly CabangPohon[], terlipat: readonly string[]): Diagram {
  const menurutKode = new Map(flatten(akar).map((c) => [c.kode, c]));
  const hutan = akar.map((c) => toSimpulPohon(c, (kode) => terlipat.includes(kode)));
  return placeDiagram(hutan, (kunci) => {
    const cabang = menurutKode.get(kunci);
    return cabang === undefined ? null : lipatanOf(cabang, terlipat);
  });
}

/** Places a forest left to right; `lipatan` says how the box with that key folds. */
export function placeDiagram(hutan: readonly SimpulPohon[], lipatan: (kunci: string) => LipatKotak | null): Diagram {
  const tata = tataPohon(hutan, OPSI);
  return {
    lebar: Math.ceil(tata.lebar) + 2 * TEPI,
    tinggi: Math.ceil(tata.tinggi) + 2 * TEPI,
    kotak: tata.kotak.map((k) => toKotak(k, lipatan(k.kunci))),
    garis: tata.garis.map(({ dari, ke, titik }) => ({ kunci: `${dari} ${ke}`, ke, d: toPath(titik) })),
  };
}

function toKotak(kotak: KotakPohon, lipatan: LipatKotak | null): KotakDiagram {
  const { kunci, simpul, x, y, lebar, tinggi, teks } = kotak;
  return {
    kunci,
    lapis: simpul.lapis,
    judul: simpul.judul,
    x: bulat(x + TEPI),
    y: bulat(y + TEPI),
    lebar,
    tinggi: bulat(tinggi),
    // The baseline lies about one font size under the line's top.
    teks: teks.map((t) => ({ jenis: t.jenis, teks: t.teks, y: bulat(t.y + t.ukuran * 0.95) })),
    lipatan,
  };
}

function lipatanOf(cabang: CabangPohon, terlipat: readonly string[]): LipatKotak | null {
  if (cabang.anak.length === 0) return null;
  return {
    lipat: toggleLipatan(terlipat, cabang.kode),
    terlipat: terlipat.includes(cabang.kode),
    jumlah: flatten(cabang.anak).length,
  };
}

function toPath(titik: readonly (readonly [number, number])[]): string {
  return titik.map(([x, y], i) => `${i === 0 ? "M" : "L"}${bulat(x + TEPI)} ${bulat(y + TEPI)}`).join("");
}

// Tenths of a pixel are finer than anyone sees, and shorter to send.
function bulat(panjang: number): number {
  return Math.round(panjang * 10) / 10;
}
