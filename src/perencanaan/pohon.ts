// Walking the pohon kinerja: children, ancestors, reading order, and the tree as screens draw it.
import { formatRupiah } from "#inti";
import { formatTarget } from "./target.ts";
import type { Indikator, JenisSimpul, RencanaPd, Simpul } from "./tipe.ts";

/** A node with everything below it. `pagu` is set text ("Rp10.000.000"), null where the year has none. */
export type CabangPohon = {
  readonly id: string;
  readonly kode: string;
  readonly jenis: JenisSimpul;
  /** "Sasaran", "Sub kegiatan", ... */
  readonly labelJenis: string;
  readonly nama: string;
  readonly nomenklatur: string | null;
  readonly prioritas: boolean;
  readonly pagu: string | null;
  /** `target` is set text of the year's target, null where the plan sets none. */
  readonly indikator: readonly { readonly kode: string; readonly nama: string; readonly target: string | null }[];
  readonly anak: readonly CabangPohon[];
};

const LABEL: Readonly<Record<JenisSimpul, string>> = {
  visi: "Visi",
  misi: "Misi",
  tujuan: "Tujuan",
  sasaran: "Sasaran",
  kondisi: "Kondisi",
  program: "Program",
  kegiatan: "Kegiatan",
  sub_kegiatan: "Sub kegiatan",
};

/** The kind of a node as it is printed. @example labelJenisSimpul("sub_kegiatan") // "Sub kegiatan" */
export function labelJenisSimpul(jenis: JenisSimpul): string {
  return LABEL[jenis];
}

type Urut = Pick<Simpul, "urutan" | "kode">;

/** Printed order among nodes of any level: by `urutan`, then by code. */
export function compareSimpul(a: Urut, b: Urut): number {
  if (a.urutan !== b.urutan) return a.urutan - b.urutan;
  return a.kode < b.kode ? -1 : Number(a.kode > b.kode);
}

/**
 * Parents before children, siblings in printed order. A node whose parent is not in `simpul` (it belongs to another
 * PD) starts a tree of its own; nodes that form a ring have no start and are left out.
 */
export function orderSimpul(simpul: readonly Simpul[]): readonly Simpul[] {
  const ada = new Set(simpul.map((s) => s.id));
  const anakDari = Map.groupBy(simpul.toSorted(compareSimpul), (s) =>
    s.indukId !== null && ada.has(s.indukId) ? s.indukId : null,
  );
  const susun = (induk: string | null): readonly Simpul[] =>
    (anakDari.get(induk) ?? []).flatMap((s) => [s, ...susun(s.id)]);
  return susun(null);
}

/** The children of a node, or the roots for null, in printed order. */
export function childrenOf(rencana: RencanaPd, simpulId: string | null): readonly Simpul[] {
  if (simpulId !== null) return rencana.simpul.filter((s) => s.indukId === simpulId);
  const ada = new Set(rencana.simpul.map((s) => s.id));
  return rencana.simpul.filter((s) => s.indukId === null || !ada.has(s.indukId));
}

/** All nodes of one kind in printed order, whatever their parents (the deck lists programmes by their own order). */
export function listSimpul(rencana: RencanaPd, jenis: JenisSimpul): readonly Simpul[] {
  return rencana.simpul.filter((s) => s.jenis === jenis).toSorted(compareSimpul);
}

/** The nearest node of `jenis` on the way from `simpul` (itself included) to the root, or undefined. */
export function findLeluhur(rencana: RencanaPd, simpul: Simpul, jenis: JenisSimpul): Simpul | undefined {
  const menurutId = new Map(rencana.simpul.map((s) => [s.id, s]));
  let kini: Simpul | undefined = simpul;
  while (kini !== undefined && kini.jenis !== jenis) {
    kini = kini.indukId === null ? undefined : menurutId.get(kini.indukId);
  }
  return kini;
}

/** The indikator of a node in order; those without a version in the plan's year are not part of the plan. */
export function indikatorOf(rencana: RencanaPd, simpul: Simpul): readonly Indikator[] {
  return simpul.indikatorId.flatMap((id) => rencana.indikator[id] ?? []);
}

/** The pohon kinerja of the plan as nested branches, with the year's targets and pagu set as text. */
export function buildPohon(rencana: RencanaPd): readonly CabangPohon[] {
  const prioritas = new Set(rencana.prioritas);
  const cabang = (s: Simpul): CabangPohon => ({
    id: s.id,
    kode: s.kode,
    jenis: s.jenis,
    labelJenis: LABEL[s.jenis],
    nama: s.nama,
    nomenklatur: s.nomenklatur?.kode ?? null,
    prioritas: prioritas.has(s.id),
    pagu: formatPagu(s.pagu[rencana.tahun]),
    indikator: indikatorOf(rencana, s).map((i) => ({
      kode: i.kode,
      nama: i.nama,
      target: targetTahun(i, rencana.tahun),
    })),
    anak: childrenOf(rencana, s.id).map(cabang),
  });
  return childrenOf(rencana, null).map(cabang);
}

function formatPagu(pagu: string | undefined): string | null {
  return pagu === undefined ? null : formatRupiah(pagu);
}

function targetTahun(indikator: Indikator, tahun: number): string | null {
  const target = indikator.target[String(tahun)];
  return target === undefined ? null : formatTarget(target, indikator.satuan);
}
