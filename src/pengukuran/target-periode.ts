// The target of any period: its own, or the one its parts or its year imply. Called by measuring and explaining.
import { type Angka, decimalPlaces, formatKode, lastMonth, parseDecimal, parsePeriode } from "#inti";
import { agregasikan, desimalGabungan, type Indikator, type NilaiTarget } from "#perencanaan";
import { bagianTerpakai, isDijadwalkan, jadwalDalam } from "./jadwal.ts";

/** A target ready to compute with; `desimal` is how many decimals it is printed with. */
export type TargetAngka =
  | { readonly jenis: "titik"; readonly nilai: Angka; readonly desimal: number }
  | { readonly jenis: "rentang"; readonly bawah: Angka; readonly atas: Angka; readonly desimal: number };

/** A target with the period code it was set for, or those of the parts it was made from. */
export type TargetPeriode = { readonly target: TargetAngka; readonly asal: readonly string[] };

/**
 * A stored target as numbers.
 * @example toTargetAngka({ jenis: "titik", nilai: "86.50" }) // 86,50 with two decimals
 */
export function toTargetAngka(target: NilaiTarget): TargetAngka {
  if (target.jenis === "titik") {
    return { jenis: "titik", nilai: parseDecimal(target.nilai), desimal: decimalPlaces(target.nilai) };
  }
  const desimal = Math.max(decimalPlaces(target.bawah), decimalPlaces(target.atas));
  return { jenis: "rentang", bawah: parseDecimal(target.bawah), atas: parseDecimal(target.atas), desimal };
}

/**
 * The target that `periode` is measured against, or undefined where the plan implies none. In this order:
 * 1. the period's own target;
 * 2. those of the scheduled parts it is made from, joined by the indikator's aggregation, when each has one;
 * 3. the year's target, for a period that ends the year, when the year's end alone decides (not accumulated) or when
 *    nothing else of the year is scheduled, e.g. a yearly target measured in Triwulan IV.
 */
export function resolveTarget(indikator: Indikator, periode: string): TargetPeriode | undefined {
  const sendiri = indikator.target[periode];
  if (sendiri !== undefined) return { target: toTargetAngka(sendiri), asal: [periode] };
  return targetDariBagian(indikator, periode) ?? targetDariTahun(indikator, periode);
}

function targetDariBagian(indikator: Indikator, periode: string): TargetPeriode | undefined {
  const bagian = bagianTerpakai(indikator, periode).map((kode) => resolveTarget(indikator, kode));
  const lengkap = bagian.filter((b) => b !== undefined);
  if (lengkap.length < bagian.length) return undefined;
  const target = lengkap.map((b) => b.target);
  const bawah = agregasikan(indikator.agregasi, target.map(batasBawah));
  const atas = agregasikan(indikator.agregasi, target.map(batasAtas));
  if (bawah === undefined || atas === undefined) return undefined;
  const desimal = desimalGabungan(indikator, target);
  const titik = target.every((t) => t.jenis === "titik");
  return {
    target: titik ? { jenis: "titik", nilai: bawah, desimal } : { jenis: "rentang", bawah, atas, desimal },
    asal: lengkap.flatMap(({ asal }) => asal),
  };
}

function targetDariTahun(indikator: Indikator, periode: string): TargetPeriode | undefined {
  const tahun = periode.slice(0, 4);
  const target = indikator.target[tahun];
  if (target === undefined || !isDijadwalkan(indikator, periode)) return undefined;
  if (formatKode(lastMonth(parsePeriode(periode))) !== `${tahun}-12`) return undefined;
  const satuSatunya = jadwalDalam(indikator, tahun).length === jadwalDalam(indikator, periode).length;
  if (indikator.agregasi === "akumulasi" && !satuSatunya) return undefined;
  return { target: toTargetAngka(target), asal: [tahun] };
}

function batasBawah(target: TargetAngka): Angka {
  return target.jenis === "titik" ? target.nilai : target.bawah;
}

function batasAtas(target: TargetAngka): Angka {
  return target.jenis === "titik" ? target.nilai : target.atas;
}
