// Nodes as reports name them, and which node an indikator stands under. Pure; called by the builders of this folder.
import { type Indikator, indikatorOf, labelJenisSimpul, type RencanaPd, type Simpul } from "#perencanaan";
import type { SimpulLaporan } from "./tipe.ts";

/** A node by its nomenklatur code where it has one. */
export function toSimpulLaporan({ id, jenis, kode, nama, nomenklatur }: Simpul): SimpulLaporan {
  return { id, jenis, labelJenis: labelJenisSimpul(jenis), kode: nomenklatur?.kode ?? kode, nama };
}

/** Each indikator of the plan once, with the node that uses it first in reading order. */
export function listPemakai(rencana: RencanaPd): readonly { readonly simpul: Simpul; readonly indikator: Indikator }[] {
  const pertama = new Map<string, Simpul>();
  for (const s of rencana.simpul) for (const i of indikatorOf(rencana, s)) if (!pertama.has(i.id)) pertama.set(i.id, s);
  return rencana.simpul.flatMap((simpul) =>
    indikatorOf(rencana, simpul).flatMap((indikator) =>
      pertama.get(indikator.id) === simpul ? [{ simpul, indikator }] : [],
    ),
  );
}

/** Whether `id` is `atas` or lies below it; ends also where nodes form a ring. */
export function isDiBawah(induk: ReadonlyMap<string, string | null>, id: string, atas: string): boolean {
  const dilihat = new Set<string>();
  for (let kini: string | null = id; kini !== null && !dilihat.has(kini); kini = induk.get(kini) ?? null) {
    if (kini === atas) return true;
    dilihat.add(kini);
  }
  return false;
}
