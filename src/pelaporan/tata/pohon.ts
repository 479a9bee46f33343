// Lays out a pohon kinerja: boxes with measured text and the lines between them. One layout for the native shapes of the
// PPTX, the SVG of the HTML report and the diagram of the web page /pohon.
import { type HierarchyPointNode, hierarchy, tree } from "d3-hierarchy";
import { teksPolos } from "../isi.ts";
import type { SimpulPohon } from "../model.ts";
import { bungkusTeks, tinggiBaris } from "./ukur-teks.ts";

/**
 * All lengths are in the unit of `ukuran` (the font size). `arah`: children below their parent, or to its right.
 * `tinggiTerbesar` cuts a box's text with an ellipsis where it would grow taller; without it nothing is cut.
 */
export type OpsiPohon = {
  readonly ukuran: number;
  readonly lebarSimpul: number;
  readonly arah: "turun" | "kanan";
  readonly selaSaudara: number;
  readonly selaLapis: number;
  readonly tinggiTerbesar?: number;
};

/** One line of a box's text; `y` is its top within the box. */
export type TeksKotak = {
  readonly jenis: "label" | "judul" | "rincian";
  readonly teks: string;
  readonly y: number;
  readonly ukuran: number;
};

export type KotakPohon = {
  readonly kunci: string;
  readonly simpul: SimpulPohon;
  readonly induk: string | null;
  /** 0 for roots. */
  readonly lapis: number;
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
  readonly teks: readonly TeksKotak[];
  readonly terpotong: boolean;
};

/** An elbow line from a parent to its child, through four points. */
export type GarisPohon = {
  readonly dari: string;
  readonly ke: string;
  readonly titik: readonly (readonly [x: number, y: number])[];
};
export type TataPohon = {
  readonly lebar: number;
  readonly tinggi: number;
  readonly kotak: readonly KotakPohon[];
  readonly garis: readonly GarisPohon[];
};

/** Inner margin of a box and the gap above each entry of its details, as multiples of the font size. */
export const TEPI_KOTAK = 0.6;
export const SELA_RINCIAN = 0.25;
const UKURAN_LABEL = 1;

type Butir = { readonly simpul: SimpulPohon | null; readonly anak: readonly Butir[]; readonly isi: IsiKotak };
type IsiKotak = Pick<KotakPohon, "teks" | "tinggi" | "terpotong">;
type Titik = HierarchyPointNode<Butir>;

/**
 * Places a forest of nodes; the boxes come in reading order (a parent before its children). Equal input gives equal
 * output. Keys must be unique.
 * @example tataPohon([], { ukuran: 10, lebarSimpul: 100, arah: "turun", selaSaudara: 8, selaLapis: 20 }).kotak // []
 */
export function tataPohon(akar: readonly SimpulPohon[], opsi: OpsiPohon): TataPohon {
  if (akar.length === 0) return { lebar: 0, tinggi: 0, kotak: [], garis: [] };
  const hutan: Butir = {
    simpul: null,
    anak: akar.map((s) => toButir(s, opsi)),
    isi: { teks: [], tinggi: 0, terpotong: false },
  };
  const tebal = (b: Butir) => (opsi.arah === "turun" ? opsi.lebarSimpul : b.isi.tinggi);
  const susun = tree<Butir>()
    .nodeSize([1, 1])
    .separation((a, b) => (tebal(a.data) + tebal(b.data)) / 2 + opsi.selaSaudara);
  const titik = susun(hierarchy(hutan, (b) => b.anak));
  return place(toPraurut(titik).slice(1), opsi);
}

function toButir(simpul: SimpulPohon, opsi: OpsiPohon): Butir {
  return { simpul, anak: simpul.anak.map((a) => toButir(a, opsi)), isi: isiKotak(simpul, opsi) };
}

function toPraurut(titik: Titik): readonly Titik[] {
  return [titik, ...(titik.children ?? []).flatMap(toPraurut)];
}

function isiKotak(simpul: SimpulPohon, opsi: OpsiPohon): IsiKotak {
  const { ukuran, lebarSimpul, tinggiTerbesar } = opsi;
  const tepi = TEPI_KOTAK * ukuran;
  const lebar = lebarSimpul - 2 * tepi;
  const teks: TeksKotak[] = [];
  let y = tepi;
  const tulis = (jenis: TeksKotak["jenis"], isi: string, besar: number) => {
    for (const b of bungkusTeks(isi, { ukuran: besar, tebal: jenis !== "rincian" }, lebar)) {
      teks.push({ jenis, teks: teksPolos(b.teks), y, ukuran: besar });
      y += tinggiBaris(1, besar);
    }
  };
  tulis("label", simpul.label, ukuran * UKURAN_LABEL);
  tulis("judul", simpul.judul, ukuran);
  for (const r of simpul.rincian) {
    y += SELA_RINCIAN * ukuran;
    tulis("rincian", r, ukuran);
  }
  const utuh = { teks, tinggi: y + tepi, terpotong: false };
  return tinggiTerbesar === undefined || utuh.tinggi <= tinggiTerbesar ? utuh : potong(utuh, tinggiTerbesar, tepi);
}

function potong({ teks }: IsiKotak, tinggi: number, tepi: number): IsiKotak {
  const muat = teks.filter((t, i) => i === 0 || t.y + tinggiBaris(1, t.ukuran) + tepi <= tinggi);
  return {
    teks: muat.map((t, i) => (i === muat.length - 1 ? { ...t, teks: `${t.teks.slice(0, -2)}…` } : t)),
    tinggi,
    terpotong: true,
  };
}

function place(titik: readonly Titik[], opsi: OpsiPohon): TataPohon {
  const turun = opsi.arah === "turun";
  const mulaiLapis = startOfLapis(titik, opsi);
  const sisi = titik.map((t) => t.x - panjang(t, turun, opsi) / 2);
  const awal = Math.min(...sisi);
  const kotak = titik.map((t, i): KotakPohon => {
    const melintang = (sisi[i] ?? 0) - awal;
    const membujur = mulaiLapis[t.depth - 1] ?? 0;
    const simpul = simpulOf(t);
    return {
      kunci: simpul.kunci,
      simpul,
      induk: t.parent?.data.simpul?.kunci ?? null,
      lapis: t.depth - 1,
      x: turun ? melintang : membujur,
      y: turun ? membujur : melintang,
      lebar: opsi.lebarSimpul,
      ...t.data.isi,
    };
  });
  return {
    lebar: Math.max(...kotak.map((k) => k.x + k.lebar)),
    tinggi: Math.max(...kotak.map((k) => k.y + k.tinggi)),
    kotak,
    garis: listGaris(kotak, opsi),
  };
}

// Only the forest's own root carries no node, and it is never placed.
function simpulOf({ data }: Titik): SimpulPohon {
  return data.simpul ?? { kunci: "", lapis: "tujuan", label: "", judul: "", rincian: [], anak: [] };
}

function panjang(t: Titik, turun: boolean, opsi: OpsiPohon): number {
  return turun ? opsi.lebarSimpul : t.data.isi.tinggi;
}

/** Where each level begins: levels are aligned, as tall (or wide) as their largest box. */
function startOfLapis(titik: readonly Titik[], { arah, lebarSimpul, selaLapis }: OpsiPohon): readonly number[] {
  const ukuran: number[] = [];
  for (const t of titik) {
    const perlu = arah === "turun" ? t.data.isi.tinggi : lebarSimpul;
    ukuran[t.depth - 1] = Math.max(ukuran[t.depth - 1] ?? 0, perlu);
  }
  let mulai = 0;
  return ukuran.map((u) => {
    const kini = mulai;
    mulai += u + selaLapis;
    return kini;
  });
}

function listGaris(kotak: readonly KotakPohon[], opsi: OpsiPohon): readonly GarisPohon[] {
  const menurutKunci = new Map(kotak.map((k) => [k.kunci, k]));
  return kotak.flatMap((anak): GarisPohon[] => {
    const induk = anak.induk === null ? undefined : menurutKunci.get(anak.induk);
    if (induk === undefined) return [];
    return [{ dari: induk.kunci, ke: anak.kunci, titik: siku(induk, anak, opsi) }];
  });
}

/** The elbow bends half a gap before the child, so that siblings share one beam whatever the height of their parent. */
function siku(induk: KotakPohon, anak: KotakPohon, { arah, selaLapis }: OpsiPohon): GarisPohon["titik"] {
  if (arah === "turun") {
    const [x1, x2] = [induk.x + induk.lebar / 2, anak.x + anak.lebar / 2];
    const tengah = anak.y - selaLapis / 2;
    return [
      [x1, induk.y + induk.tinggi],
      [x1, tengah],
      [x2, tengah],
      [x2, anak.y],
    ];
  }
  const [y1, y2] = [induk.y + induk.tinggi / 2, anak.y + anak.tinggi / 2];
  const tengah = anak.x - selaLapis / 2;
  return [
    [induk.x + induk.lebar, y1],
    [tengah, y1],
    [tengah, y2],
    [anak.x, y2],
  ];
}
