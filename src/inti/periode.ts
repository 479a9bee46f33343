// Periode: year, semester, triwulan, month; their codes, order and containment. Used by plans, schedules and reports.
import { Galat } from "./galat.ts";

export type Periode =
  | { readonly jenis: "tahun"; readonly tahun: number }
  | { readonly jenis: "semester"; readonly tahun: number; readonly nomor: 1 | 2 }
  | { readonly jenis: "triwulan"; readonly tahun: number; readonly nomor: 1 | 2 | 3 | 4 }
  | { readonly jenis: "bulan"; readonly tahun: number; readonly nomor: NomorBulan };

export type JenisPeriode = Periode["jenis"];
export type NomorBulan = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** How many months one period of each kind lasts. */
const LAMA = { tahun: 12, semester: 6, triwulan: 3, bulan: 1 } as const satisfies Record<JenisPeriode, number>;
const POLA_KODE = /^(\d{4})(?:-(?:S([12])|TW([1-4])|(0[1-9]|1[0-2])))?$/;

/**
 * Reads a period code: `2024`, `2024-S1`, `2024-TW2` or `2024-06`.
 * @throws Galat `masukan` naming the valid forms.
 * @example parsePeriode("2024-S1") // { jenis: "semester", tahun: 2024, nomor: 1 }
 */
export function parsePeriode(kode: string): Periode {
  const periode = tryParsePeriode(kode);
  if (periode === null) {
    throw new Galat(
      "masukan",
      `Periode "${kode.slice(0, 40)}" tidak dikenal. Tulis tahun (2024), semester (2024-S1, 2024-S2), triwulan (2024-TW1 s/d 2024-TW4), atau bulan (2024-01 s/d 2024-12).`,
    );
  }
  return periode;
}

// Summing up a kabupaten reads the same few codes a million times. Bounded, because codes also come from addresses.
const DIBACA = new Map<string, Periode>();
const BATAS_DIBACA = 1000;

/** As `parsePeriode`, but null instead of an error. @example tryParsePeriode("2024-S3") // null */
export function tryParsePeriode(kode: string): Periode | null {
  const ada = DIBACA.get(kode);
  if (ada !== undefined) return ada;
  const periode = readKode(kode);
  if (periode !== null && DIBACA.size < BATAS_DIBACA) DIBACA.set(kode, Object.freeze(periode));
  return periode;
}

function readKode(kode: string): Periode | null {
  const bagian = POLA_KODE.exec(kode);
  if (bagian === null) return null;
  const tahun = Number(bagian[1]);
  const [, , semester, triwulan, bulan] = bagian;
  if (semester !== undefined) return periodeOf("semester", tahun * 2 + Number(semester) - 1);
  if (triwulan !== undefined) return periodeOf("triwulan", tahun * 4 + Number(triwulan) - 1);
  if (bulan !== undefined) return periodeOf("bulan", tahun * 12 + Number(bulan) - 1);
  return { jenis: "tahun", tahun };
}

/** The code of a period; `parsePeriode` reads it back. @example formatKode({ jenis: "bulan", tahun: 2024, nomor: 6 }) // "2024-06" */
export function formatKode(p: Periode): string {
  const tahun = String(p.tahun).padStart(4, "0");
  switch (p.jenis) {
    case "tahun":
      return tahun;
    case "semester":
      return `${tahun}-S${p.nomor}`;
    case "triwulan":
      return `${tahun}-TW${p.nomor}`;
    case "bulan":
      return `${tahun}-${String(p.nomor).padStart(2, "0")}`;
  }
}

/** Whether every month of `dalam` lies in `luar`; a period contains itself. @example containsPeriode(parsePeriode("2024-S2"), parsePeriode("2024-TW4")) // true */
export function containsPeriode(luar: Periode, dalam: Periode): boolean {
  return firstMonthIndex(luar) <= firstMonthIndex(dalam) && lastMonthIndex(dalam) <= lastMonthIndex(luar);
}

/**
 * Order by end, then by start descending, so that parts sort before the whole: June, TW2, S1 of one year.
 * 0 only for the same period. For `Array.prototype.sort`.
 * @example comparePeriode(parsePeriode("2024-TW2"), parsePeriode("2024-S1")) // -1
 */
export function comparePeriode(a: Periode, b: Periode): -1 | 0 | 1 {
  const selisih = lastMonthIndex(a) - lastMonthIndex(b) || firstMonthIndex(b) - firstMonthIndex(a);
  return selisih < 0 ? -1 : selisih > 0 ? 1 : 0;
}

/**
 * The period of the same kind just before.
 * @throws Galat `masukan` before the year 0.
 * @example formatKode(previousPeriode(parsePeriode("2024-S1"))) // "2023-S2"
 */
export function previousPeriode(p: Periode): Periode {
  return periodeOf(p.jenis, ordinal(p) - 1);
}

/**
 * The period of the same kind just after.
 * @throws Galat `masukan` after the year 9999.
 * @example formatKode(nextPeriode(parsePeriode("2024-12"))) // "2025-01"
 */
export function nextPeriode(p: Periode): Periode {
  return periodeOf(p.jenis, ordinal(p) + 1);
}

/**
 * The same period one year earlier.
 * @throws Galat `masukan` before the year 0.
 * @example formatKode(sameLastYear(parsePeriode("2024-TW2"))) // "2023-TW2"
 */
export function sameLastYear(p: Periode): Periode {
  return periodeOf(p.jenis, ordinal(p) - 12 / LAMA[p.jenis]);
}

/** The month with which the period ends. @example formatKode(lastMonth(parsePeriode("2024-S1"))) // "2024-06" */
export function lastMonth(p: Periode): Periode & { readonly jenis: "bulan" } {
  const bulan = lastMonthIndex(p);
  return { jenis: "bulan", tahun: p.tahun, nomor: ((bulan % 12) + 1) as NomorBulan };
}

/**
 * The periods of that kind that make up `p`, in order; empty when the kind is longer than `p`.
 * @example subPeriode(parsePeriode("2024"), "semester").map(formatKode) // ["2024-S1", "2024-S2"]
 */
export function subPeriode(p: Periode, jenis: JenisPeriode): readonly Periode[] {
  const banyak = Math.floor(LAMA[p.jenis] / LAMA[jenis]);
  const pertama = firstMonthIndex(p) / LAMA[jenis];
  return Array.from({ length: banyak }, (_, i) => periodeOf(jenis, pertama + i));
}

/** Position of the period among all of its kind, counted from the year 0. */
function ordinal(p: Periode): number {
  return p.jenis === "tahun" ? p.tahun : (p.tahun * 12) / LAMA[p.jenis] + p.nomor - 1;
}

function firstMonthIndex(p: Periode): number {
  return ordinal(p) * LAMA[p.jenis];
}

function lastMonthIndex(p: Periode): number {
  return firstMonthIndex(p) + LAMA[p.jenis] - 1;
}

function periodeOf(jenis: JenisPeriode, urutan: number): Periode {
  const perTahun = 12 / LAMA[jenis];
  const tahun = Math.floor(urutan / perTahun);
  if (tahun < 0 || tahun > 9999) throw new Galat("masukan", "Tahun periode harus antara 0000 dan 9999.");
  const nomor = (urutan % perTahun) + 1;
  // The remainder bounds `nomor` by the kind; the compiler cannot see that.
  return (jenis === "tahun" ? { jenis, tahun } : { jenis, tahun, nomor }) as Periode;
}
