// Children and indikator of every node of a plan, found once: walking a whole Renstra for every office of a PD would
// otherwise look through all its rows at each step. Pure; called by the other files of this folder.
import { bagianKunci, type IsiBaris } from "../rancangan/baris.ts";
import type { Naskah } from "../rancangan/naskah.ts";

/** A node of a plan with its id. */
export type Simpul = readonly [id: string, isi: IsiBaris["simpul"]];

/** Both in printed order. */
export type IndeksNaskah = {
  /** Children of a node; of null the roots. */
  readonly anak: (induk: string | null) => readonly Simpul[];
  readonly indikator: (simpulId: string) => readonly string[];
  /** Sasaran first, then what carries them out, each level in its own order: as the tables of the PD are printed. */
  readonly urut: readonly Simpul[];
};

// A plan never changes, so neither does its index.
const DIINGAT = new WeakMap<Naskah, IndeksNaskah>();

/** The index of a plan. @example indeksOf(naskah).anak(null).map(([id]) => id) */
export function indeksOf(naskah: Naskah): IndeksNaskah {
  const ada = DIINGAT.get(naskah) ?? buildIndeks(naskah);
  DIINGAT.set(naskah, ada);
  return ada;
}

function buildIndeks(naskah: Naskah): IndeksNaskah {
  const urut = [...naskah.simpul].toSorted(
    ([, a], [, b]) => a.urutan - b.urutan || (a.kode < b.kode ? -1 : Number(a.kode > b.kode)),
  );
  const anak = Map.groupBy(urut, ([, s]) => (s.induk_id !== null && naskah.simpul.has(s.induk_id) ? s.induk_id : null));
  const kaitan = [...naskah.kaitan]
    .toSorted(([, a], [, b]) => a.urutan - b.urutan)
    .map(([kunci]) => bagianKunci(kunci));
  const indikator = Map.groupBy(kaitan, ([simpul]) => simpul);
  const susun = (induk: string | null): readonly Simpul[] =>
    (anak.get(induk) ?? []).flatMap((s) => [s, ...susun(s[0])]);
  return {
    urut: susun(null).toSorted(([, a], [, b]) => lapis(a) - lapis(b) || bandingkanUrutan(a, b)),
    anak: (induk) => anak.get(induk) ?? [],
    indikator: (simpulId) => (indikator.get(simpulId) ?? []).map(([, id]) => id),
  };
}

function lapis({ jenis }: IsiBaris["simpul"]): number {
  return ["program", "kegiatan", "sub_kegiatan"].indexOf(jenis);
}

// Programmes count through the PD; what lies above or below keeps the order of the tree (sorting is stable).
function bandingkanUrutan(a: IsiBaris["simpul"], b: IsiBaris["simpul"]): number {
  if (a.jenis !== "program" || b.jenis !== "program") return 0;
  return a.urutan - b.urutan || (a.kode < b.kode ? -1 : 1);
}
