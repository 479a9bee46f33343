// How the values of parts of a period make the value of the whole. Called by the checks of a plan, and by measuring for target and realisasi.
import { type Angka, angkaFromInteger, assertNever, divide, sum } from "#inti";
import type { Agregasi, Indikator } from "./tipe.ts";

/**
 * One value from those of the parts, oldest first: their sum (akumulasi), the last (posisi akhir), or their plain mean
 * (rata-rata). Undefined for no parts.
 * @example agregasikan("akumulasi", [parseDecimal("2"), parseDecimal("3")]) // 5
 */
export function agregasikan(agregasi: Agregasi, nilai: readonly Angka[]): Angka | undefined {
  if (nilai.length === 0) return undefined;
  switch (agregasi) {
    case "akumulasi":
      return sum(nilai);
    case "posisi_akhir":
      return nilai.at(-1);
    case "rata_rata":
      return divide(sum(nilai), angkaFromInteger(nilai.length));
    default:
      return assertNever(agregasi);
  }
}

/** How many decimals a joined value is printed with: those of its parts, for a mean at least the indikator's own. */
export function desimalGabungan(
  indikator: Pick<Indikator, "agregasi" | "desimal">,
  bagian: readonly { readonly desimal: number }[],
): number {
  const dasar = indikator.agregasi === "rata_rata" ? indikator.desimal : 0;
  return Math.max(dasar, ...bagian.map((b) => b.desimal));
}
