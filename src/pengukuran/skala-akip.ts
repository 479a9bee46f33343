// Scale 2 of 3: the predikat of an AKIP evaluation (PermenPANRB 88/2021). Not for capaian and not for IKM values.
import { type Angka, angkaFromInteger, compare, parseDecimal, roundHalfUp } from "#inti";

/** A predikat of the AKIP scale; `skala` keeps it apart from the other two scales. */
export type PredikatAkip = {
  readonly skala: "akip";
  readonly predikat: "AA" | "A" | "BB" | "B" | "CC" | "C" | "D";
  readonly sebutan: string;
};

const SERATUS = angkaFromInteger(100);
const TINGKAT: readonly { readonly diAtas: Angka; readonly predikat: PredikatAkip }[] = [
  tingkat("90", "AA", "Sangat Memuaskan"),
  tingkat("80", "A", "Memuaskan"),
  tingkat("70", "BB", "Sangat Baik"),
  tingkat("60", "B", "Baik"),
  tingkat("50", "CC", "Cukup (Memadai)"),
  tingkat("30", "C", "Kurang"),
  tingkat("0", "D", "Sangat Kurang"),
];

/**
 * The predikat of an AKIP value (0-100): lower bounds are exclusive, upper ones inclusive, and the value is rounded to
 * two decimals first, so 80,004 prints as 80,00 and is BB (PermenPANRB 88/2021, Lampiran, predikat). Null for 0, which
 * the scale gives no predikat, and for what is no AKIP value (below 0 or above 100).
 * @example predikatAkip(parseDecimal("88.30"))?.predikat // "A"
 */
export function predikatAkip(nilai: Angka): PredikatAkip | null {
  const bulat = roundHalfUp(nilai, 2);
  if (compare(bulat, SERATUS) > 0) return null;
  return TINGKAT.find(({ diAtas }) => compare(bulat, diAtas) > 0)?.predikat ?? null;
}

function tingkat(diAtas: string, predikat: PredikatAkip["predikat"], sebutan: string) {
  return { diAtas: parseDecimal(diAtas), predikat: { skala: "akip", predikat, sebutan } } as const;
}
