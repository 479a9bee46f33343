// The rule of one cell as plain data, from frozen rules or from the plan. Pure; called by the sheet and by submitting.
import { type Angka, toDecimalText, toExactDecimalText } from "#inti";
import type { KebijakanCapaian } from "#organisasi";
import type { Indikator, NilaiTarget } from "#perencanaan";
import type { AturanIsian } from "./isi-tipe.ts";
import { toPolos } from "./kebijakan-ukur.ts";
import type { TargetAngka } from "./target-periode.ts";
import type { BekuPengukuran } from "./tipe.ts";

// A target joined from parts may have no finite decimal form; this many decimals are far more than any is printed with.
const DESIMAL_TARGET = 12;

/** The rule of an indikator that already holds for the cell's period (see `indikatorBeku`, `kebijakanBeku`). */
export function toAturanIsian(
  indikator: Indikator,
  target: TargetAngka | undefined,
  kebijakan: KebijakanCapaian | undefined,
): AturanIsian {
  const { satuan, desimal, polaritas, aturanTurun, rumus, variabel } = indikator;
  return {
    satuan,
    desimal,
    polaritas,
    aturanTurun,
    rumus: rumus?.teks ?? null,
    variabel,
    target: target === undefined ? null : targetPolos(target),
    kebijakan: kebijakan === undefined ? null : toPolos(kebijakan),
  };
}

/** The rule that was frozen for a cell; the bands of predikat are those of the year's policy. */
export function aturanBeku(beku: BekuPengukuran, kebijakan: KebijakanCapaian | undefined): AturanIsian {
  const { satuan, desimal, polaritas, aturanTurun, rumus, variabel, target } = beku;
  const polos = kebijakan === undefined ? null : { ...toPolos(kebijakan), ...beku.kebijakan };
  return { satuan, desimal, polaritas, aturanTurun, rumus, variabel, target, kebijakan: polos };
}

function targetPolos(target: TargetAngka): NilaiTarget {
  const teks = (angka: Angka) => terpanjang(toExactDecimalText(angka), angka, target.desimal);
  return target.jenis === "titik"
    ? { jenis: "titik", nilai: teks(target.nilai) }
    : { jenis: "rentang", bawah: teks(target.bawah), atas: teks(target.atas) };
}

// The printed scale is kept ("86.50"), unless digits would be lost by it.
function terpanjang(utuh: string | null, angka: Angka, desimal: number): string {
  if (utuh === null) return toDecimalText(angka, DESIMAL_TARGET);
  const tercetak = toDecimalText(angka, desimal);
  return tercetak.length >= utuh.length ? tercetak : utuh;
}
