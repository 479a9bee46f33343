// The logical framework as the page draws it: the same nodes and links as a diagram, an outline and a table. Runs on the
// server only, so that the browser gets positions; called by the view of /tematik/:kode.
import { formatRupiah } from "#inti";
import type { SimpulPohon } from "#pelaporan";
import {
  alamatUang,
  type CabangKerangka,
  type KelompokKerangka,
  type Kerangka,
  type LapisKerangka,
  type PohonKerangka,
  type SimpulKerangka,
  toPohonKerangka,
  toTabelKerangka,
} from "#tematik";
import { type Diagram, placeDiagram } from "../pohon/diagram.ts";

/** A node as it travels to the browser; money is set text. */
export type SimpulTampil = {
  readonly kunci: string;
  readonly lapis: LapisKerangka;
  readonly label: string;
  readonly judul: string;
  readonly pd: { readonly kode: string; readonly namaSingkat: string } | null;
  readonly anggaran: string | null;
  readonly realisasi: string | null;
  /** The page that explains `anggaran`. */
  readonly jelaskan: string | null;
};
export type CabangTampil = {
  readonly simpul: SimpulTampil;
  readonly masalah: readonly SimpulTampil[];
  readonly anak: readonly CabangTampil[];
};
export type KelompokTampil = {
  readonly masalah: readonly SimpulTampil[];
  readonly strategi: SimpulTampil | null;
  readonly inovasi: readonly SimpulTampil[];
  readonly baris: readonly {
    readonly antara: SimpulTampil | null;
    readonly pelaksana: SimpulTampil | null;
    readonly kedalaman: number;
  }[];
};

/** A part of the drawing at its place; `judul` stands above a part that hangs on nothing. */
export type BagianDiagram = {
  readonly x: number;
  readonly y: number;
  readonly judul: string | null;
  readonly diagram: Diagram;
};
/** Lengths in CSS pixels. `jawaban` are the lines from causes to strategies, as path data. */
export type DiagramKerangka = {
  readonly lebar: number;
  readonly tinggi: number;
  readonly bagian: readonly BagianDiagram[];
  readonly jawaban: readonly { readonly kunci: string; readonly d: string }[];
};

export type KerangkaTampil = {
  readonly judul: string;
  readonly tahun: number;
  readonly uraian: string;
  readonly diagram: DiagramKerangka;
  readonly garisBesar: {
    readonly strategi: readonly CabangTampil[];
    readonly belumDijawab: readonly SimpulTampil[];
    readonly tanpaStrategi: readonly CabangTampil[];
  };
  readonly tabel: readonly KelompokTampil[];
};

/** Diagram, outline and table of one framework. */
export function buildKerangkaTampil(utuh: Kerangka, temaKode: string): KerangkaTampil {
  const kerangka = shortenKunci(utuh);
  const pohon = toPohonKerangka(kerangka);
  // One object per node: what outline and table share travels once.
  const tampil = new Map(kerangka.simpul.map((s) => [s.kunci, tampilkanSimpul(s, temaKode, kerangka.tahun)]));
  const toSimpul = (s: SimpulKerangka) => tampil.get(s.kunci) ?? tampilkanSimpul(s, temaKode, kerangka.tahun);
  return {
    judul: kerangka.judul,
    tahun: kerangka.tahun,
    uraian: kalimatKerangka(kerangka, pohon),
    diagram: buildDiagramKerangka(kerangka),
    garisBesar: {
      strategi: pohon.strategi.map((c) => toCabang(c, toSimpul)),
      belumDijawab: pohon.belumDijawab.map(toSimpul),
      tanpaStrategi: pohon.tanpaStrategi.map((c) => toCabang(c, toSimpul)),
    },
    tabel: toTabelKerangka(kerangka).kelompok.map((k) => toKelompok(k, toSimpul)),
  };
}

/** The same framework with short keys: each travels to the browser several times. */
function shortenKunci({ simpul, tautan, ...lain }: Kerangka): Kerangka {
  const pendek = new Map(simpul.map((s, i) => [s.kunci, `${s.lapis}-${i}`]));
  const ganti = (kunci: string) => pendek.get(kunci) ?? kunci;
  return {
    ...lain,
    simpul: simpul.map((s) => ({ ...s, kunci: ganti(s.kunci) })),
    tautan: tautan.map(({ dari, ke }) => ({ dari: ganti(dari), ke: ganti(ke) })),
  };
}

/** The framework in one sentence: what it holds, and what hangs on nothing. */
export function kalimatKerangka({ judul, simpul }: Kerangka, pohon: PohonKerangka): string {
  const banyak = (lapis: LapisKerangka) => simpul.filter((s) => s.lapis === lapis).length;
  const ada = SEBUTAN_LAPIS.flatMap(([lapis, sebutan]) => {
    const jumlah = banyak(lapis);
    return jumlah === 0 ? [] : [`${jumlah} ${sebutan}`];
  });
  const isi = `${judul} memuat ${ada.join("; ") || "belum satu bagian pun"}.`;
  const lepas = [
    ...(pohon.belumDijawab.length > 0 ? [`${pohon.belumDijawab.length} permasalahan belum dijawab strategi`] : []),
    ...(pohon.tanpaStrategi.length > 0
      ? [`${pohon.tanpaStrategi.length} anggaran bertanda belum dikaitkan dengan strategi`]
      : []),
  ];
  return lepas.length === 0 ? isi : `${isi} ${lepas.join("; ")}.`;
}

const SEBUTAN_LAPIS: readonly (readonly [LapisKerangka, string])[] = [
  ["permasalahan", "permasalahan"],
  ["strategi", "strategi"],
  ["sasaran_antara", "sasaran antara"],
  ["pelaksana", "program, kegiatan, atau sub kegiatan"],
  ["inovasi", "inovasi"],
];

/** Between the causes and the strategies, and between parts one under the other. */
const SELA = { kolom: 48, bagian: 20, judul: 26 } as const;

/**
 * Causes to the left, each strategy with all it leads to on their right; causes that no strategy answers, and what is
 * tagged for none, in parts of their own below.
 */
export function buildDiagramKerangka(kerangka: Kerangka): DiagramKerangka {
  const pohon = toPohonKerangka(kerangka);
  const dijawab = new Set(pohon.belumDijawab.map((s) => s.kunci));
  const masalah = kerangka.simpul.filter((s) => s.lapis === "permasalahan");
  const daun = (s: SimpulKerangka) => toSimpulPohon({ simpul: s, masalah: [], anak: [] });
  const kiri = susunTegak(0, [
    { judul: null, hutan: masalah.filter((s) => !dijawab.has(s.kunci)).map(daun) },
    { judul: "Belum dijawab strategi", hutan: pohon.belumDijawab.map(daun) },
  ]);
  const mulai = kiri.length === 0 ? 0 : Math.max(...kiri.map((b) => b.diagram.lebar)) + SELA.kolom;
  const kanan = susunTegak(mulai, [
    { judul: null, hutan: pohon.strategi.map(toSimpulPohon) },
    { judul: "Bertanda tanpa strategi", hutan: pohon.tanpaStrategi.map(toSimpulPohon) },
  ]);
  const bagian = [...kiri, ...kanan];
  return {
    lebar: Math.max(0, ...bagian.map((b) => b.x + b.diagram.lebar)),
    tinggi: Math.max(0, ...bagian.map((b) => b.y + b.diagram.tinggi)),
    bagian,
    jawaban: garisJawaban(kerangka, bagian),
  };
}

type Isi = { readonly judul: string | null; readonly hutan: readonly SimpulPohon[] };

function susunTegak(x: number, isi: readonly Isi[]): readonly BagianDiagram[] {
  let y = 0;
  return isi.flatMap(({ judul, hutan }) => {
    if (hutan.length === 0) return [];
    const diagram = placeDiagram(hutan, () => null);
    const atas = y + (judul === null ? 0 : SELA.judul);
    y = atas + diagram.tinggi + SELA.bagian;
    return [{ x, y: atas, judul, diagram }];
  });
}

function garisJawaban({ simpul, tautan }: Kerangka, bagian: readonly BagianDiagram[]): DiagramKerangka["jawaban"] {
  const masalah = new Set(simpul.filter((s) => s.lapis === "permasalahan").map((s) => s.kunci));
  const tempat = new Map(
    bagian.flatMap(({ x, y, diagram }) =>
      diagram.kotak.map((k) => [k.kunci, { x: x + k.x, y: y + k.y + k.tinggi / 2, lebar: k.lebar }] as const),
    ),
  );
  return tautan.flatMap(({ dari, ke }) => {
    const [awal, akhir] = [tempat.get(dari), tempat.get(ke)];
    if (!masalah.has(dari) || awal === undefined || akhir === undefined) return [];
    const [x1, tengah] = [awal.x + awal.lebar, (awal.x + awal.lebar + akhir.x) / 2];
    const d = `M${x1} ${awal.y}C${tengah} ${awal.y} ${tengah} ${akhir.y} ${akhir.x} ${akhir.y}`;
    return [{ kunci: `${dari} ${ke}`, d }];
  });
}

function toSimpulPohon({ simpul, anak }: CabangKerangka): SimpulPohon {
  const { kunci, judul, label, pd, uang } = simpul;
  const rincian = [
    ...(pd === null ? [] : [pd.namaSingkat]),
    ...(uang === null ? [] : [`Anggaran ${formatRupiah(uang.nilai)}`]),
  ];
  return { kunci, judul, label, rincian, lapis: lapisPohon(simpul), anak: anak.map(toSimpulPohon) };
}

function lapisPohon({ lapis, simpul }: SimpulKerangka): SimpulPohon["lapis"] {
  switch (lapis) {
    case "permasalahan":
      return "masalah";
    case "sasaran_antara":
      return "sasaran";
    case "pelaksana":
      return simpul?.jenis === "program" || simpul?.jenis === "kegiatan" ? simpul.jenis : "sub_kegiatan";
    default:
      return lapis;
  }
}

type Tampilkan = (simpul: SimpulKerangka) => SimpulTampil;

function tampilkanSimpul(simpul: SimpulKerangka, temaKode: string, tahun: number): SimpulTampil {
  const { kunci, lapis, label, judul, pd, uang } = simpul;
  const realisasi = uang?.realisasi ?? null;
  return {
    kunci,
    lapis,
    label,
    judul,
    pd: pd === null ? null : { kode: pd.kode, namaSingkat: pd.namaSingkat },
    anggaran: uang === null ? null : formatRupiah(uang.nilai),
    realisasi: realisasi === null ? null : formatRupiah(realisasi),
    jelaskan: uang === null ? null : alamatUang("penanda", temaKode, tahun, uang.penanda.join(",")),
  };
}

function toCabang({ simpul, masalah, anak }: CabangKerangka, tampilkan: Tampilkan): CabangTampil {
  return {
    simpul: tampilkan(simpul),
    masalah: masalah.map(tampilkan),
    anak: anak.map((c) => toCabang(c, tampilkan)),
  };
}

function toKelompok({ masalah, strategi, inovasi, baris }: KelompokKerangka, tampilkan: Tampilkan): KelompokTampil {
  const atauKosong = (s: SimpulKerangka | null) => (s === null ? null : tampilkan(s));
  return {
    masalah: masalah.map(tampilkan),
    strategi: atauKosong(strategi),
    inovasi: inovasi.map(tampilkan),
    baris: baris.map(({ antara, pelaksana, kedalaman }) => ({
      antara: atauKosong(antara),
      pelaksana: atauKosong(pelaksana),
      kedalaman,
    })),
  };
}
