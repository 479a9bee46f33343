// The rules of a period as they were frozen when its filling was opened, laid over the plan of today.
// Pure; called by everything that measures, so that a rule changed mid-year never changes an earlier period.
import { type Angka, Galat, parseDecimal, parseRumus, toDecimalText, toExactDecimalText } from "#inti";
import type { KebijakanCapaian } from "#organisasi";
import type { Indikator, NilaiTarget } from "#perencanaan";
import { bagianTerpakai } from "./jadwal.ts";
import { resolveTarget, type TargetAngka } from "./target-periode.ts";
import type { BahanUkur, BekuPengukuran, KebijakanBeku } from "./tipe.ts";

/**
 * The indikator by the rules that hold for `periode`: those frozen for it, or for the last of the parts it is joined
 * from, otherwise those of the plan. Frozen targets stand in the place of the plan's.
 */
export function indikatorBeku({ indikator, beku = {} }: BahanUkur, periode: string): Indikator {
  const bertarget = Object.entries(beku).flatMap(([kode, { target }]) => (target === null ? [] : [[kode, target]]));
  const dasar = findBeku({ indikator, beku }, periode);
  if (dasar === undefined && bertarget.length === 0) return indikator;
  const denganTarget = { ...indikator, target: { ...indikator.target, ...Object.fromEntries(bertarget) } };
  if (dasar === undefined) return denganTarget;
  const { versiSejak, satuan, desimal, polaritas, aturanTurun, agregasi, variabel } = dasar;
  const rumus = rumusBeku(indikator, dasar.rumus);
  return { ...denganTarget, versiSejak, satuan, desimal, polaritas, aturanTurun, agregasi, variabel, rumus };
}

/** The policy by which the capaian of `periode` is computed: the year's, with what was frozen laid over it. */
export function kebijakanBeku(
  bahan: Pick<BahanUkur, "indikator" | "beku">,
  periode: string,
  kebijakan: KebijakanCapaian | undefined,
): KebijakanCapaian | undefined {
  const beku = findBeku(bahan, periode)?.kebijakan ?? null;
  if (beku === null || kebijakan === undefined) return kebijakan;
  const { aturanTurun, desimal, batasBawah, batasAtas } = beku;
  return { ...kebijakan, aturanTurun, desimal, batasBawah: toAngka(batasBawah), batasAtas: toAngka(batasAtas) };
}

/** What is frozen for `periode` itself or for the last part it is joined from. */
export function findBeku(
  { indikator, beku = {} }: Pick<BahanUkur, "indikator" | "beku">,
  periode: string,
): BekuPengukuran | undefined {
  const bagian = bagianTerpakai(indikator, periode).at(-1);
  return beku[periode] ?? (bagian === undefined ? undefined : beku[bagian]);
}

/**
 * What is frozen of an indikator for the measured period `kode` when its filling opens.
 * @example buildBeku(indikator, "2024-TW4", kebijakan).targetAsal // ["2024"]
 */
export function buildBeku(indikator: Indikator, kode: string, kebijakan: KebijakanBeku | null): BekuPengukuran {
  const { versiSejak, satuan, desimal, polaritas, aturanTurun, agregasi, rumus, variabel } = indikator;
  const target = resolveTarget(indikator, kode);
  const aturan = { versiSejak, satuan, desimal, polaritas, aturanTurun, agregasi, variabel, kebijakan };
  return {
    ...aturan,
    rumus: rumus?.teks ?? null,
    target: target === undefined ? null : toNilaiTarget(target.target),
    targetAsal: target?.asal ?? [],
  };
}

// A mean of parts may have no finite decimal form. Then its parts, each frozen by itself, say the same exactly.
function toNilaiTarget(target: TargetAngka): NilaiTarget | null {
  if (target.jenis === "titik") {
    const nilai = decimalOf(target.nilai, target.desimal);
    return nilai === null ? null : { jenis: "titik", nilai };
  }
  const bawah = decimalOf(target.bawah, target.desimal);
  const atas = decimalOf(target.atas, target.desimal);
  return bawah === null || atas === null ? null : { jenis: "rentang", bawah, atas };
}

function decimalOf(angka: Angka, desimal: number): string | null {
  const utuh = toExactDecimalText(angka);
  if (utuh === null) return null;
  const tercetak = toDecimalText(angka, desimal);
  return tercetak.length >= utuh.length ? tercetak : utuh;
}

function rumusBeku({ kode, rumus }: Indikator, teks: string | null): Indikator["rumus"] {
  if (teks === null || rumus?.teks === teks) return teks === null ? null : rumus;
  const hasil = parseRumus(teks);
  if (hasil.ok) return { teks, ekspresi: hasil.ekspresi };
  throw new Galat("internal", `Rumus beku indikator ${kode} tidak terbaca: ${hasil.pesan}`);
}

function toAngka(teks: string | null): Angka | null {
  return teks === null ? null : parseDecimal(teks);
}
