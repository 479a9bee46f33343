// Scale 3 of 3: the service quality of an IKM value (PermenPANRB 14/2017). Not for capaian and not for AKIP values.
import { type Angka, angkaFromInteger, compare, parseDecimal, roundHalfUp } from "#inti";

/** A grade of the IKM scale; `skala` keeps it apart from the other two scales. */
export type MutuLayanan = {
  readonly skala: "ikm";
  readonly mutu: "A" | "B" | "C" | "D";
  readonly kinerja: string;
};

const TERTINGGI = angkaFromInteger(100);
const TINGKAT: readonly { readonly sejak: Angka; readonly mutu: MutuLayanan }[] = [
  tingkat("88.31", "A", "Sangat Baik"),
  tingkat("76.61", "B", "Baik"),
  tingkat("65.00", "C", "Kurang Baik"),
  tingkat("25.00", "D", "Tidak Baik"),
];

/**
 * The service quality of a converted IKM value (25-100), rounded to two decimals first (PermenPANRB 14/2017, conversion
 * table: A from 88,31, B from 76,61, C from 65,00). Null for what is no IKM value (below 25 or above 100).
 * @example mutuLayanan(parseDecimal("87.61"))?.mutu // "B"
 */
export function mutuLayanan(ikm: Angka): MutuLayanan | null {
  const bulat = roundHalfUp(ikm, 2);
  if (compare(bulat, TERTINGGI) > 0) return null;
  return TINGKAT.find(({ sejak }) => compare(bulat, sejak) >= 0)?.mutu ?? null;
}

function tingkat(sejak: string, mutu: MutuLayanan["mutu"], kinerja: string) {
  return { sejak: parseDecimal(sejak), mutu: { skala: "ikm", mutu, kinerja } } as const;
}
