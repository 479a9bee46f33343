import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Angka, compare, parseDecimal, toDecimalText, toExactDecimalText } from "#inti";
import type { AturanTurun } from "#organisasi";
import { kebijakan } from "../../tests/bantu/contoh.ts";
import { type AturanCapaian, computeCapaian } from "./capaian.ts";
import { toTargetAngka } from "./target-periode.ts";
import type { Capaian } from "./tipe.ts";

const A = "dua_target_kurang_realisasi";
const B = "target_per_realisasi";
const C = "selisih_per_target";

function aturan(beda: Partial<AturanCapaian> = {}): AturanCapaian {
  return { polaritas: "naik", aturanTurun: null, kebijakan: kebijakan(), ...beda };
}

function hitung(target: string, realisasi: string, beda: Partial<AturanCapaian> = {}): Capaian {
  return computeCapaian(toTargetAngka({ jenis: "titik", nilai: target }), parseDecimal(realisasi), aturan(beda));
}

function hitungRentang(bawah: string, atas: string, realisasi: string, beda: Partial<AturanCapaian> = {}): Capaian {
  const target = toTargetAngka({ jenis: "rentang", bawah, atas });
  return computeCapaian(target, parseDecimal(realisasi), aturan({ polaritas: "rentang", ...beda }));
}

function teks(capaian: Capaian): string {
  return capaian.ada ? toDecimalText(capaian.angka, capaian.desimal) : capaian.sebab.jenis;
}

function alasan(capaian: Capaian): string {
  return !capaian.ada && "alasan" in capaian.sebab ? capaian.sebab.alasan : "";
}

describe("higher is better", () => {
  test.each([
    ["94.87", "94.54", "99.65"],
    ["1.05", "2.62", "249.52"],
    ["86.50", "88.30", "102.08"],
    ["1.36", "2.50", "183.82"],
    ["44.26", "39.35", "88.91"],
  ])("target %s, realisasi %s is %s percent", (target, realisasi, harapan) => {
    expect(teks(hitung(target, realisasi))).toBe(harapan);
  });

  test("the exact value is kept beside the rounded one", () => {
    const capaian = hitung("8", "1");
    expect(capaian.ada && toExactDecimalText(capaian.utuh)).toBe("12.5");
  });
});

describe("lower is better", () => {
  // Target, realisasi, and the result under each rule; a negative result is cut at the floor 0.
  test.each([
    ["5", "4", "120.00", "125.00", "20.00"],
    ["5", "10", "0.00", "50.00", "0.00"],
    ["5", "15", "0.00", "33.33", "0.00"],
    ["5", "0", "200.00", "tidak_terdefinisi", "100.00"],
    ["3", "2.55", "115.00", "117.65", "15.00"],
  ])("target %s, realisasi %s: (2T-R)/T %s, T/R %s, (T-R)/T %s", (target, realisasi, a, b, c) => {
    for (const [aturanTurun, harapan] of [
      [A, a],
      [B, b],
      [C, c],
    ] as const) {
      expect(teks(hitung(target, realisasi, { polaritas: "turun", aturanTurun }))).toBe(harapan);
    }
  });

  test("the indikator's own rule goes before the policy's", () => {
    const turunB = aturan({ polaritas: "turun", kebijakan: kebijakan({ aturanTurun: B }) });
    expect(teks(hitung("5", "4", turunB))).toBe("125.00");
    expect(teks(hitung("5", "4", { ...turunB, aturanTurun: A }))).toBe("120.00");
  });
});

describe("a range", () => {
  test("inside, both bounds included, is 100", () => {
    for (const r of ["90", "95", "110"]) expect(teks(hitungRentang("90", "110", r))).toBe("100.00");
  });

  test("below counts realisasi against the lower bound", () => {
    expect(teks(hitungRentang("90", "110", "45"))).toBe("50.00");
  });

  test.each([
    [A, "121", "90.00"],
    [B, "137.5", "80.00"],
    [C, "121", "0.00"],
  ] as const)("above follows %s against the upper bound", (aturanTurun, realisasi, harapan) => {
    expect(teks(hitungRentang("90", "110", realisasi, { aturanTurun }))).toBe(harapan);
  });

  test("a range indikator with a single target treats it as both bounds", () => {
    expect(teks(hitung("50", "50", { polaritas: "rentang" }))).toBe("100.00");
    expect(teks(hitung("50", "25", { polaritas: "rentang" }))).toBe("50.00");
  });

  test("a bound of 0 that is missed has no ratio", () => {
    expect(alasan(hitungRentang("-1", "0", "2"))).toBe(
      "batas atas target bernilai 0, sehingga rasio tidak dapat dihitung",
    );
    expect(alasan(hitungRentang("0", "5", "-1"))).toContain("batas bawah target bernilai 0");
  });

  test.each(["naik", "turun"] as const)("a range target under polaritas %s is undefined with a reason", (polaritas) => {
    expect(alasan(hitungRentang("1", "2", "1", { polaritas }))).toContain("target berupa rentang");
  });
});

describe("undefined is never 0", () => {
  test.each(["naik", "turun"] as const)("polaritas %s with target 0 has a reason instead of a number", (polaritas) => {
    expect(teks(hitung("0", "5", { polaritas }))).toBe("tidak_terdefinisi");
    expect(alasan(hitung("0.00", "0", { polaritas }))).toBe("target bernilai 0, sehingga rasio tidak dapat dihitung");
  });

  test("a negative target has no meaningful ratio", () => {
    expect(alasan(hitung("-2", "-1"))).toBe("target negatif, sehingga rasio tidak bermakna");
  });

  test("T/R with realisasi 0 or below has no meaning", () => {
    const turunB = { polaritas: "turun", aturanTurun: B } as const;
    expect(alasan(hitung("5", "0", turunB))).toContain("realisasi bernilai 0");
    expect(alasan(hitung("5", "-1", turunB))).toContain("realisasi negatif");
  });
});

describe("policy", () => {
  test("the cap cuts with a mark and keeps the exact value", () => {
    const capaian = hitung("1.05", "2.62", { kebijakan: kebijakan({ batasAtas: parseDecimal("120") }) });
    expect(teks(capaian)).toBe("120.00");
    expect(capaian.ada && capaian.dipotong).toBe("atas");
    expect(capaian.ada && toDecimalText(capaian.utuh, 2)).toBe("249.52");
  });

  test("the floor cuts with a mark, and without a floor the value stays negative", () => {
    const turun = { polaritas: "turun", aturanTurun: A } as const;
    const capaian = hitung("5", "15", turun);
    expect(capaian.ada && capaian.dipotong).toBe("bawah");
    const tanpaLantai = hitung("5", "15", { ...turun, kebijakan: kebijakan({ batasBawah: null }) });
    expect(teks(tanpaLantai)).toBe("-100.00");
    expect(tanpaLantai.ada && tanpaLantai.dipotong).toBeNull();
  });

  test("the value is rounded before it is classified", () => {
    // 90,995 is printed 91,00 and is therefore Sangat Tinggi; 90,9949… is printed 90,99 and is Tinggi.
    expect(hitung("100000", "90995")).toMatchObject({ ada: true, predikat: "Sangat Tinggi" });
    expect(hitung("1000000", "909949")).toMatchObject({ ada: true, predikat: "Tinggi" });
  });

  test("decimals follow the policy, half away from zero", () => {
    expect(teks(hitung("8", "1", { kebijakan: kebijakan({ desimal: 0 }) }))).toBe("13");
    expect(teks(hitung("8", "1", { kebijakan: kebijakan({ desimal: 1 }) }))).toBe("12.5");
  });
});

describe("agreement with exact integer arithmetic", () => {
  // Hundredths in, hundredths of a percent out, by whole numbers only: an independent way to the same figure.
  const banding = (aturanTurun: AturanTurun | null, t: bigint, r: bigint): bigint => {
    const pembilang = aturanTurun === A ? 2n * t - r : aturanTurun === C ? t - r : r;
    const [atas, bawah] = aturanTurun === B ? [t, r] : [pembilang, t];
    const dibulatkan = (20000n * atas + bawah) / (2n * bawah);
    return atas < 0n ? 0n : dibulatkan;
  };
  const desimal = (n: bigint): string => `${n / 100n}.${String(n % 100n).padStart(2, "0")}`;
  const hasil = (t: bigint, r: bigint, beda: Partial<AturanCapaian>): string =>
    teks(hitung(desimal(t), desimal(r), beda));

  test("all 16,793 ratios of two-decimal figures that end in an exact half round up", () => {
    let banyak = 0;
    for (let t = 1; t <= 2000; t++) {
      for (let r = 1; r <= 4000; r++) {
        if ((20000 * r) % t !== 0 || ((20000 * r) / t) % 2 !== 1) continue;
        banyak++;
        expect(hasil(BigInt(t), BigInt(r), {})).toBe(desimal(banding(null, BigInt(t), BigInt(r))));
      }
    }
    expect(banyak).toBe(16_793);
  });

  test("1,000,000 random pairs agree under every rule", () => {
    const sen = fc.bigInt({ min: 1n, max: 10_000_000n });
    fc.assert(
      fc.property(sen, sen, fc.constantFrom(null, A, B, C), (t, r, aturanTurun) => {
        const polaritas = aturanTurun === null ? "naik" : "turun";
        return hasil(t, r, { polaritas, aturanTurun }) === desimal(banding(aturanTurun, t, r));
      }),
      { numRuns: 1_000_000 },
    );
  }, 300_000);

  test("more realisasi always raises a capaian that rises with it", () => {
    const angka = fc.integer({ min: 1, max: 100_000 });
    const utuh = (target: number, realisasi: number): Angka => {
      const capaian = hitung(String(target), String(realisasi));
      return capaian.ada ? capaian.utuh : parseDecimal("-1");
    };
    fc.assert(fc.property(angka, angka, angka, (t, r, tambah) => compare(utuh(t, r), utuh(t, r + tambah)) === -1));
  });
});
