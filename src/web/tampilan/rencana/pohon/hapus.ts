// What goes when a branch is taken away, in words for the confirmation. Pure.
import { bagianKunci, type JenisBaris, type Naskah, type Perubahan } from "#perencanaan";
import { listHutan } from "./hutan.ts";

const SEBUTAN: readonly (readonly [JenisBaris, string])[] = [
  ["simpul", "simpul"],
  ["indikator", "indikator yang tidak dipakai simpul lain"],
  ["lintas", "dukungan perangkat daerah lain"],
  ["target_renstra", "target jangka menengah"],
  ["target", "target"],
  ["pagu_renstra", "pagu indikatif"],
  ["pagu", "pagu"],
  ["jadwal", "jadwal ukur"],
  ["prioritas", "tanda prioritas"],
  ["aksi", "rencana aksi"],
];

export type RingkasanHapus = {
  /** "3 simpul", "1 indikator yang tidak dipakai simpul lain", ... */
  readonly butir: readonly string[];
  /** The first nodes that go. */
  readonly nama: readonly { readonly id: string; readonly nama: string }[];
  /** How many more nodes go. */
  readonly lainnya: number;
  /** Indikator that stay, because another node uses them. */
  readonly tetap: readonly string[];
};

const NAMA_DISEBUT = 8;

/** Counts what `perubahan` (as `removeCabang` gives them) takes away from `naskah`. */
export function ringkasHapus(naskah: Naskah, perubahan: readonly Perubahan[]): RingkasanHapus {
  const hilang = Map.groupBy(perubahan, (p) => p.jenis);
  const dihapus = new Set((hilang.get("simpul") ?? []).map((p) => p.kunci));
  const simpul = listHutan(naskah).flatMap(({ id }) =>
    dihapus.has(id) ? [{ id, nama: naskah.simpul.get(id)?.nama ?? "" }] : [],
  );
  const indikator = new Set((hilang.get("indikator") ?? []).map((p) => p.kunci));
  const dilepas = new Set((hilang.get("kaitan") ?? []).map((p) => bagianKunci(p.kunci)[1]));
  return {
    butir: SEBUTAN.flatMap(([jenis, sebutan]) => {
      const banyak = hilang.get(jenis)?.length ?? 0;
      return banyak === 0 ? [] : [`${banyak} ${sebutan}`];
    }),
    nama: simpul.slice(0, NAMA_DISEBUT),
    lainnya: Math.max(0, simpul.length - NAMA_DISEBUT),
    tetap: [...dilepas].filter((id) => !indikator.has(id)).map((id) => naskah.indikator.get(id)?.nama ?? ""),
  };
}
