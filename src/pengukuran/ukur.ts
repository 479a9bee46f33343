// Measures one indikator in one period: target, realisasi and capaian together. Called by tables, counts, explanations.
import type { KebijakanCapaian } from "#organisasi";
import type { Indikator } from "#perencanaan";
import { indikatorBeku, kebijakanBeku } from "./beku.ts";
import { computeCapaian } from "./capaian.ts";
import { resolveRealisasi } from "./realisasi.ts";
import { resolveTarget, type TargetPeriode } from "./target-periode.ts";
import type { BahanUkur, Capaian, Nilai } from "./tipe.ts";

/**
 * The three figures of an indikator in a period. `target` is undefined where the plan sets none. `indikator` and
 * `kebijakan` are those that hold for the period: frozen when its filling was opened, otherwise the plan's.
 */
export type HasilUkur = {
  readonly periode: string;
  readonly indikator: Indikator;
  readonly kebijakan: KebijakanCapaian | undefined;
  readonly target: TargetPeriode | undefined;
  readonly realisasi: Nilai;
  readonly capaian: Capaian;
};

/**
 * Target, realisasi and capaian of an indikator in `periode`, under the policy of that period's year. Without a policy
 * (`undefined`) capaian is undefined with a reason: a rule is never guessed.
 */
export function measure(bahan: BahanUkur, periode: string, kebijakan: KebijakanCapaian | undefined): HasilUkur {
  const indikator = indikatorBeku(bahan, periode);
  const berlaku = kebijakanBeku(bahan, periode, kebijakan);
  const target = resolveTarget(indikator, periode);
  const realisasi = resolveRealisasi(bahan, periode);
  const dasar = { periode, indikator, kebijakan: berlaku, target, realisasi };
  return { ...dasar, capaian: capaianDari(dasar) };
}

function capaianDari({ periode, indikator, kebijakan, target, realisasi }: Omit<HasilUkur, "capaian">): Capaian {
  if (!realisasi.ada) return { ada: false, sebab: realisasi.sebab };
  if (target === undefined) return { ada: false, sebab: { jenis: "belum_diisi" } };
  if (kebijakan === undefined) {
    const alasan = `kebijakan penghitungan capaian Tahun ${periode.slice(0, 4)} belum ditetapkan`;
    return { ada: false, sebab: { jenis: "tidak_terdefinisi", alasan } };
  }
  const { polaritas, aturanTurun } = indikator;
  return computeCapaian(target.target, realisasi.angka, { polaritas, aturanTurun, kebijakan });
}
