// Where the quadrant of serapan and capaian is parted. Pure; called by the dashboard and by the LKjIP of a pemda.
import { type Angka, angkaFromInteger, divide, lastMonth, parsePeriode, toDecimalText } from "#inti";
import type { KebijakanCapaian } from "#organisasi";
import type { AcuanGrafik } from "./gambaran.ts";

const SERATUS = angkaFromInteger(100);

/**
 * In percent: of serapan, how much of the year has passed at the end of the period; of capaian, where the second highest
 * band of the policy begins (100 without a policy).
 * @example garisKuadran("2024-S1", undefined) // 50 and 100
 */
export function garisKuadran(
  periode: string,
  kebijakan: KebijakanCapaian | undefined,
): { readonly serapan: Angka; readonly capaian: Angka } {
  return {
    serapan: divide(angkaFromInteger(lastMonth(parsePeriode(periode)).nomor * 100), angkaFromInteger(12)),
    capaian: kebijakan?.skala.at(-2)?.bawah ?? SERATUS,
  };
}

/** The same as a chart takes it, two decimals. */
export function acuanKuadran(periode: string, kebijakan: KebijakanCapaian | undefined): Required<AcuanGrafik> {
  const { serapan, capaian } = garisKuadran(periode, kebijakan);
  return { x: toDecimalText(serapan, 2), y: toDecimalText(capaian, 2) };
}
