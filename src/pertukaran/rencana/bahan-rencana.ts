// What the workbook of a plan is made from, and what reading one keeps in hand. Pure; shared by the files of this folder.
import { type IsiBaris, type LingkupNaskah, type Naskah, orderNaskah } from "#perencanaan";
import type { SelTulis } from "../buku/sel.ts";
import type { KamusTulis } from "./kamus-rencana.ts";
import type { Kolom } from "./kolom-rencana.ts";
import type { RuangDokumen } from "./ruang-rencana.ts";

/** A plan, what surrounds it, and the names for it. */
export type BahanTulis = {
  readonly naskah: Naskah;
  readonly lingkup: LingkupNaskah;
  readonly ruang: RuangDokumen;
  readonly kamus: KamusTulis;
};

/** The nodes as printed: parents before children, siblings in order. Nodes of a ring come last. */
export function urutSimpul(naskah: Naskah): readonly (readonly [string, IsiBaris["simpul"]])[] {
  const urut = orderNaskah(naskah).map(({ id, simpul }) => [id, simpul] as const);
  const ada = new Set(urut.map(([id]) => id));
  return [...urut, ...[...naskah.simpul].filter(([id]) => !ada.has(id))];
}

/** The cells of a row by its columns. */
export function selKolom(kolom: readonly Kolom[], isi: object, kamus: KamusTulis): readonly SelTulis[] {
  const nilai: Readonly<Record<string, unknown>> = { ...isi };
  return kolom.map((k) => k.keSel(nilai[k.nama] ?? null, kamus));
}

/** Where an indikator stands first, in printed order; undefined where it stands nowhere. */
export function tempatUtama(naskah: Naskah): ReadonlyMap<string, string> {
  const urut = new Map(urutSimpul(naskah).map(([id], i) => [id, i]));
  const letak = (simpul: string): number => urut.get(simpul) ?? 0;
  const utama = new Map<string, string>();
  for (const kunci of [...naskah.kaitan.keys()].toSorted()) {
    const [simpul = "", indikator = ""] = kunci.split("/");
    const kini = utama.get(indikator);
    if (kini === undefined || letak(simpul) < letak(kini)) utama.set(indikator, simpul);
  }
  return utama;
}

/** The newest version of each indikator's formula: the year from which it holds. */
export function sejakUtama(naskah: Naskah): ReadonlyMap<string, number> {
  const terbaru = new Map<string, number>();
  for (const kunci of naskah.rumus.keys()) {
    const [id = "", tahun = "0"] = kunci.split("/");
    terbaru.set(id, Math.max(terbaru.get(id) ?? 0, Number(tahun)));
  }
  return terbaru;
}

/** The indikator in the order of the nodes they stand on, those without a place last. */
export function urutIndikator(naskah: Naskah): readonly (readonly [string, IsiBaris["indikator"]])[] {
  const letak = new Map(urutSimpul(naskah).map(([id], i) => [id, i]));
  const utama = tempatUtama(naskah);
  const tempat = (id: string): readonly [number, number] => {
    const simpul = utama.get(id);
    if (simpul === undefined) return [Number.POSITIVE_INFINITY, 0];
    return [letak.get(simpul) ?? 0, naskah.kaitan.get(`${simpul}/${id}`)?.urutan ?? 0];
  };
  const banding = (a: string, b: string): number => {
    const [[s, u], [t, v]] = [tempat(a), tempat(b)];
    return s === t ? u - v : s < t ? -1 : 1;
  };
  return [...naskah.indikator].toSorted(
    ([a, i], [b, j]) => banding(a, b) || (i.kode < j.kode ? -1 : Number(i.kode > j.kode)),
  );
}
