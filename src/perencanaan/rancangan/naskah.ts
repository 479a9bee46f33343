// A plan as its rows, and a draft laid over it. Pure; every reader and writer of a plan works on this one shape.
import { compareSimpul } from "../pohon.ts";
import { bagianKunci, type IsiBaris, JENIS_BARIS, type JenisBaris, type Perubahan } from "./baris.ts";

/** The rows of one PD's plan within the years of a document, by kind and key. */
export type Naskah = { readonly [J in JenisBaris]: ReadonlyMap<string, IsiBaris[J]> };

/** A plan without rows. */
export function emptyNaskah(): Naskah {
  return {
    simpul: new Map(),
    indikator: new Map(),
    rumus: new Map(),
    kaitan: new Map(),
    lintas: new Map(),
    target_renstra: new Map(),
    pagu_renstra: new Map(),
    jadwal: new Map(),
    target: new Map(),
    pagu: new Map(),
    prioritas: new Map(),
    aksi: new Map(),
  };
}

/** The plan with every change carried out, in order; the given plan stays as it is. */
export function applyPerubahan(naskah: Naskah, perubahan: readonly Perubahan[]): Naskah {
  const menurutJenis = Map.groupBy(perubahan, (p) => p.jenis);
  const hasil: { -readonly [J in JenisBaris]: ReadonlyMap<string, IsiBaris[JenisBaris]> } = { ...naskah };
  for (const [jenis, daftar] of menurutJenis) {
    const baris = new Map<string, IsiBaris[JenisBaris]>(naskah[jenis]);
    for (const { kunci, isi } of daftar) {
      if (isi === null) baris.delete(kunci);
      else baris.set(kunci, isi);
    }
    hasil[jenis] = baris;
  }
  // Each change carries contents of its own kind, so each map holds its own kind still.
  return hasil as Naskah;
}

/** Every row of the plan as a change that would make it, parents first: for copies, exports and tests. */
export function listBaris(naskah: Naskah): readonly Perubahan[] {
  return JENIS_BARIS.flatMap((jenis) => [...naskah[jenis]].map(([kunci, isi]) => ({ jenis, kunci, isi }) as Perubahan));
}

/** Children of a node (null: the roots) in printed order, as [id, contents]. */
export function childrenNaskah(
  naskah: Naskah,
  indukId: string | null,
): readonly (readonly [string, IsiBaris["simpul"]])[] {
  return [...naskah.simpul]
    .filter(([, s]) => (s.induk_id !== null && naskah.simpul.has(s.induk_id) ? s.induk_id : null) === indukId)
    .toSorted(([, a], [, b]) => compareSimpul(a, b));
}

/** Every node id below `simpulId`, itself first. Ends also where nodes form a ring. */
export function descendantsNaskah(naskah: Naskah, simpulId: string): readonly string[] {
  const anakDari = Map.groupBy(naskah.simpul, ([, s]) => s.induk_id);
  const dilihat = new Set<string>();
  const antrian = [simpulId];
  for (let kini = antrian.pop(); kini !== undefined; kini = antrian.pop()) {
    if (dilihat.has(kini)) continue;
    dilihat.add(kini);
    antrian.push(...(anakDari.get(kini) ?? []).map(([id]) => id).toReversed());
  }
  return [...dilihat];
}

/** The indikator of a node in order, as ids. */
export function indikatorNaskah(naskah: Naskah, simpulId: string): readonly string[] {
  return [...naskah.kaitan]
    .map(([kunci, { urutan }]) => ({ bagian: bagianKunci(kunci), urutan }))
    .filter(({ bagian }) => bagian[0] === simpulId)
    .toSorted((a, b) => a.urutan - b.urutan)
    .map(({ bagian }) => bagian[1]);
}

/** The version of an indikator's formula that holds in `tahun`, or undefined. */
export function rumusPada(naskah: Naskah, indikatorId: string, tahun: number): IsiBaris["rumus"] | undefined {
  const mulai = [...naskah.rumus.keys()]
    .map(bagianKunci)
    .filter(([id, sejak]) => id === indikatorId && Number(sejak) <= tahun)
    .map(([, sejak]) => Number(sejak));
  return mulai.length === 0 ? undefined : naskah.rumus.get(`${indikatorId}/${Math.max(...mulai)}`);
}

/** Every node in reading order with its depth; nodes in a ring hang under no root and are left out. */
export function orderNaskah(
  naskah: Naskah,
): readonly { readonly id: string; readonly simpul: IsiBaris["simpul"]; readonly lekuk: number }[] {
  const anakDari = Map.groupBy(naskah.simpul, ([, s]) =>
    s.induk_id !== null && naskah.simpul.has(s.induk_id) ? s.induk_id : null,
  );
  type Urut = ReturnType<typeof orderNaskah>;
  const susun = (induk: string | null, lekuk: number): Urut =>
    (anakDari.get(induk) ?? [])
      .toSorted(([, a], [, b]) => compareSimpul(a, b))
      .flatMap(([id, simpul]) => [{ id, simpul, lekuk }, ...susun(id, lekuk + 1)]);
  return susun(null, 0);
}
