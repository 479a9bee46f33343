import { describe, expect, test } from "vitest";
import { type Angka, angkaFromInteger, divide, multiply, parseDecimal, roundHalfUp, toDecimalText } from "./angka.ts";

const SERATUS = angkaFromInteger(100);

/** R / T x 100 at two decimals, as capaian computes it. */
function persen(realisasi: Angka, target: Angka): string {
  return toDecimalText(roundHalfUp(multiply(divide(realisasi, target), SERATUS), 2), 2);
}

/** The same from whole numbers only: atas / bawah, halves away from zero, in hundredths. */
function roundedHundredths(atas: bigint, bawah: bigint): bigint {
  const [n, d] = bawah < 0n ? [-atas, -bawah] : [atas, bawah];
  return n < 0n ? -((2n * -n + d) / (2n * d)) : (2n * n + d) / (2n * d);
}

function textOfHundredths(n: bigint): string {
  const digit = (n < 0n ? -n : n).toString().padStart(3, "0");
  return `${n < 0n ? "-" : ""}${digit.slice(0, -2)}.${digit.slice(-2)}`;
}

function textOfScaled(n: number, desimal: number): string {
  const digit = String(Math.abs(n)).padStart(desimal + 1, "0");
  const tanda = n < 0 ? "-" : "";
  return desimal === 0 ? `${tanda}${digit}` : `${tanda}${digit.slice(0, -desimal)}.${digit.slice(-desimal)}`;
}

/** mulberry32: the same million cases in every run, so that a failure can be repeated. */
function seededRandom(benih: number): (batas: number) => number {
  let keadaan = benih;
  return (batas) => {
    keadaan = (keadaan + 0x6d2b79f5) | 0;
    let t = Math.imul(keadaan ^ (keadaan >>> 15), keadaan | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * batas);
  };
}

/** Every pair (target 0,01-20,00; realisasi 0,01-40,00), in hundredths, whose percentage ends exactly on a half. */
function listSeri(): readonly { readonly target: number; readonly realisasi: number }[] {
  const seri: { target: number; realisasi: number }[] = [];
  for (let target = 1; target <= 2000; target += 1) {
    for (let realisasi = 1; realisasi <= 4000; realisasi += 1) {
      // R x 10.000 / T hundredths of a percent has the fractional part 1/2.
      if ((realisasi * 20_000) % (2 * target) === target) seri.push({ target, realisasi });
    }
  }
  return seri;
}

describe("rounding of R / T x 100", () => {
  test("1,000,000 random ratios agree with exact whole-number fractions", () => {
    const acak = seededRandom(20_240_801);
    const salah: string[] = [];
    for (let i = 0; i < 1_000_000; i += 1) {
      const [dr, dt] = [acak(5), acak(5)];
      const realisasi = acak(2_000_000_000) - 100_000_000;
      const target = (1 + acak(1_000_000_000)) * (acak(20) === 0 ? -1 : 1);
      const hasil = persen(parseDecimal(textOfScaled(realisasi, dr)), parseDecimal(textOfScaled(target, dt)));
      const atas = BigInt(realisasi) * BigInt(10 ** dt) * 10_000n;
      const harapan = textOfHundredths(roundedHundredths(atas, BigInt(target) * BigInt(10 ** dr)));
      if (hasil !== harapan) salah.push(`${realisasi}e-${dr} / ${target}e-${dt}: ${hasil}, seharusnya ${harapan}`);
    }
    expect(salah).toEqual([]);
  });

  test("all 16,793 two-decimal ties round up, as exact fractions do", () => {
    const seri = listSeri();
    const salah = seri.filter(({ target, realisasi }) => {
      const harapan = textOfHundredths(roundedHundredths(BigInt(realisasi) * 10_000n, BigInt(target)));
      return persen(parseDecimal(textOfScaled(realisasi, 2)), parseDecimal(textOfScaled(target, 2))) !== harapan;
    });
    expect(seri).toHaveLength(16_793);
    expect(salah).toEqual([]);
  });

  test("floats would have rounded 2,807 of these ties wrong", () => {
    const salah = listSeri().filter(({ target, realisasi }) => {
      const benar = Number(roundedHundredths(BigInt(realisasi) * 10_000n, BigInt(target))) / 100;
      return Math.round((realisasi / 100 / (target / 100)) * 100 * 100) / 100 !== benar;
    });
    expect(salah).toHaveLength(2807);
  });
});
