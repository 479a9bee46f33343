// Whole years of some indikator of any PD: target, realisasi and capaian as cells. Called inside the transactions of the
// modules above (themes).
import type { Sesi } from "#inti/server";
import { findKebijakan, type KebijakanCapaian, type PerangkatDaerah } from "#organisasi";
import { listKebijakan } from "#organisasi/server";
import { type IndikatorTersimpan, indikatorPada } from "#perencanaan";
import { listIndikatorTersimpan } from "#perencanaan/server";
import { selPeriode, TAK_DIJADWALKAN } from "../baris.ts";
import type { UkurTersimpan } from "../tipe.ts";
import { loadUkur } from "../ukur.server.ts";
import type { AngkaTahun } from "./tipe.ts";

/** Which indikator with the PD each belongs to, and which years. */
export type PilihanTahunan = {
  readonly indikator: readonly { readonly id: string; readonly pd: PerangkatDaerah }[];
  readonly tahun: readonly number[];
};

/**
 * What each indikator came to in each of the years, under that year's rules and from published figures only; by indikator
 * id, years oldest first. A year in which an indikator did not exist is not scheduled. Two queries for every two years
 * that follow each other, and one.
 */
export async function listHasilTahunan(
  sesi: Sesi,
  { indikator, tahun }: PilihanTahunan,
): Promise<ReadonlyMap<string, readonly AngkaTahun[]>> {
  const hasil = new Map<string, AngkaTahun[]>(indikator.map(({ id }) => [id, []]));
  const urut = [...new Set(tahun)].toSorted((a, b) => a - b);
  const terakhir = urut.at(-1);
  if (indikator.length === 0 || terakhir === undefined) return hasil;
  const kebijakan = await listKebijakan(sesi, terakhir);
  const id = indikator.map((i) => i.id);
  for (const [akhir, pasangan] of pairUp(urut)) {
    const ukur = await loadUkur(sesi, id, akhir);
    const tersimpan = new Map((await listIndikatorTersimpan(sesi, { id, tahun: akhir })).map((t) => [t.id, t]));
    for (const { id: satu, pd } of indikator) {
      for (const t of pasangan) {
        const milik = { ukur: ukur[satu], tersimpan: tersimpan.get(satu), kebijakan };
        hasil.get(satu)?.push(toAngkaTahun(t, pd, milik));
      }
    }
  }
  return hasil;
}

type Milik = {
  readonly ukur: UkurTersimpan | undefined;
  readonly tersimpan: IndikatorTersimpan | undefined;
  readonly kebijakan: readonly KebijakanCapaian[];
};

function toAngkaTahun(tahun: number, pd: PerangkatDaerah, { ukur, tersimpan, kebijakan }: Milik): AngkaTahun {
  const indikator = tersimpan === undefined ? null : indikatorPada(tersimpan, tahun);
  if (indikator === null) return { tahun, ...TAK_DIJADWALKAN };
  const bahan = { ...(ukur ?? { realisasi: {}, tercetak: {} }), indikator };
  return { tahun, ...selPeriode(bahan, pd, String(tahun), findKebijakan(kebijakan, tahun)) };
}

// Each reader brings a year and the one before it.
function pairUp(urut: readonly number[]): readonly (readonly [akhir: number, tahun: readonly number[]])[] {
  const [pertama, kedua, ...lain] = urut;
  if (pertama === undefined) return [];
  if (kedua === pertama + 1) return [[kedua, [pertama, kedua]], ...pairUp(lain)];
  return [[pertama, [pertama]], ...pairUp(urut.slice(1))];
}
