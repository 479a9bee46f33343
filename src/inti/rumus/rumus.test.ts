// The laws of the formula language as a whole, over random trees: print and read, evaluate, explain, limits.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Angka, angkaFromInteger, compare, divide, parseDecimal } from "../angka.ts";
import { BATAS_RUMUS, childrenOfEkspresi, type Ekspresi, variablesOf } from "./ekspresi.ts";
import { evaluateRumus } from "./evaluator.ts";
import { explainRumus } from "./explain.ts";
import { toMatematika } from "./ke-matematika.ts";
import { mathMl } from "./math-ml.ts";
import { parseRumus } from "./parser.ts";
import { printRumus } from "./printer.ts";

const VARIABEL = ["a", "b", "c", "x", "jumlah", "angkatan_kerja"] as const;

// Literals that the language refuses as ambiguous ("1.125") have no place in a tree.
const literal = fc.constantFrom("0", "1", "2", "7", "100", "0.5", "0.125", "12.75", "1000", "3.1400");
const { ekspresi } = fc.letrec<{ ekspresi: Ekspresi; banding: Extract<Ekspresi, { jenis: "jika" }>["syarat"] }>(
  (tie) => ({
    ekspresi: fc.oneof(
      { maxDepth: 6, depthSize: "small" },
      literal.map((teks): Ekspresi => ({ jenis: "angka", teks })),
      fc.constantFrom(...VARIABEL).map((nama): Ekspresi => ({ jenis: "variabel", nama })),
      fc.record({ jenis: fc.constant("negatif"), isi: tie("ekspresi") }),
      fc.record({
        jenis: fc.constant("hitung"),
        operator: fc.constantFrom("+", "-", "*", "/"),
        kiri: tie("ekspresi"),
        kanan: tie("ekspresi"),
      }),
      fc.record({
        jenis: fc.constant("fungsi"),
        nama: fc.constantFrom("min", "max", "rata", "jumlah"),
        argumen: fc.array(tie("ekspresi"), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ jenis: fc.constant("fungsi"), nama: fc.constant("abs"), argumen: fc.tuple(tie("ekspresi")) }),
      fc.record({
        jenis: fc.constant("jika"),
        syarat: tie("banding"),
        maka: tie("ekspresi"),
        jikaTidak: tie("ekspresi"),
      }),
    ),
    banding: fc.record({
      operator: fc.constantFrom("<", "<=", ">", ">=", "=", "<>"),
      kiri: tie("ekspresi"),
      kanan: tie("ekspresi"),
    }),
  }),
);

const nilaiVariabel = fc.array(fc.integer({ min: -20, max: 20 }), {
  minLength: VARIABEL.length,
  maxLength: VARIABEL.length,
});

function countNodes(e: Ekspresi): number {
  return childrenOfEkspresi(e).reduce((n, anak) => n + countNodes(anak), 1);
}

/** An independent evaluator over pairs of bigint; null means division by zero. */
type Pecahan = readonly [bigint, bigint];
function oracle(e: Ekspresi, nilai: ReadonlyMap<string, bigint>): Pecahan | null {
  if (e.jenis === "angka") {
    const [bulat = "", desimal = ""] = e.teks.split(".");
    return [BigInt(bulat + desimal), 10n ** BigInt(desimal.length)];
  }
  if (e.jenis === "variabel") return [nilai.get(e.nama) ?? 0n, 1n];
  if (e.jenis === "jika") {
    const [kiri, kanan] = [oracle(e.syarat.kiri, nilai), oracle(e.syarat.kanan, nilai)];
    if (kiri === null || kanan === null) return null;
    const beda = difference(kiri, kanan);
    const benar = {
      "<": beda < 0n,
      "<=": beda <= 0n,
      ">": beda > 0n,
      ">=": beda >= 0n,
      "=": beda === 0n,
      "<>": beda !== 0n,
    };
    return oracle(benar[e.syarat.operator] ? e.maka : e.jikaTidak, nilai);
  }
  const bagian: Pecahan[] = [];
  for (const anak of childrenOfEkspresi(e)) {
    const hasil = oracle(anak, nilai);
    if (hasil === null) return null;
    bagian.push(hasil);
  }
  return combine(e, bagian);
}

function combine(e: Ekspresi, bagian: readonly Pecahan[]): Pecahan | null {
  const [a = [0n, 1n], b = [0n, 1n]] = bagian;
  const jumlah = bagian.reduce<Pecahan>(([n, d], [m, f]) => [n * f + m * d, d * f], [0n, 1n]);
  if (e.jenis === "negatif") return [-a[0], a[1]];
  if (e.jenis === "hitung") {
    if (e.operator === "+") return jumlah;
    if (e.operator === "-") return [a[0] * b[1] - b[0] * a[1], a[1] * b[1]];
    if (e.operator === "*") return [a[0] * b[0], a[1] * b[1]];
    if (b[0] === 0n) return null;
    return b[0] < 0n ? [-a[0] * b[1], a[1] * -b[0]] : [a[0] * b[1], a[1] * b[0]];
  }
  if (e.jenis !== "fungsi") throw new Error(e.jenis);
  if (e.nama === "jumlah") return jumlah;
  if (e.nama === "rata") return [jumlah[0], jumlah[1] * BigInt(bagian.length)];
  if (e.nama === "abs") return [a[0] < 0n ? -a[0] : a[0], a[1]];
  return (
    [...bagian]
      .sort((p, q) => Number(difference(p, q) > 0n) - Number(difference(p, q) < 0n))
      .at(e.nama === "min" ? 0 : -1) ?? a
  );
}

function difference(a: Pecahan, b: Pecahan): bigint {
  return a[0] * b[1] - b[0] * a[1];
}

describe("laws of the formula language", () => {
  test("a printed formula reads back as the same tree, and prints the same again", () => {
    fc.assert(
      fc.property(ekspresi, (e) => {
        fc.pre(countNodes(e) <= BATAS_RUMUS.simpul);
        const teks = printRumus(e);
        fc.pre(teks.replaceAll(" ", "").length <= BATAS_RUMUS.panjang);
        expect(parseRumus(teks)).toEqual({ ok: true, ekspresi: e });
      }),
      { numRuns: 3000 },
    );
  });

  test("no pair of parentheses in a printed formula can be left out", () => {
    fc.assert(
      fc.property(ekspresi, (e) => {
        const teks = printRumus(e);
        fc.pre(teks.length <= 300);
        for (const [buka, tutup] of groupings(teks)) {
          const tanpa = `${teks.slice(0, buka)} ${teks.slice(buka + 1, tutup)} ${teks.slice(tutup + 1)}`;
          expect(parseRumus(tanpa)).not.toEqual({ ok: true, ekspresi: e });
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a value agrees with exact whole-number fractions, and only a zero denominator stops it", () => {
    fc.assert(
      fc.property(ekspresi, nilaiVariabel, (e, daftar) => {
        const bilangan = new Map(VARIABEL.map((nama, i) => [nama as string, BigInt(daftar[i] ?? 0)]));
        const values = new Map([...bilangan].map(([nama, n]): [string, Angka] => [nama, angkaFromInteger(n)]));
        const hasil = evaluateRumus(e, values);
        const harapan = oracle(e, bilangan);
        if (harapan === null) {
          expect(hasil).toMatchObject({ ok: false, sebab: "bagi_nol" });
        } else {
          const tepat = divide(angkaFromInteger(harapan[0]), angkaFromInteger(harapan[1]));
          expect(hasil.ok && compare(hasil.nilai, tepat)).toBe(0);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("an explanation ends with the value of the evaluation, one step per operation of the taken branches", () => {
    fc.assert(
      fc.property(ekspresi, nilaiVariabel, (e, daftar) => {
        const values = new Map(VARIABEL.map((nama, i): [string, Angka] => [nama, angkaFromInteger(daftar[i] ?? 0)]));
        const [nilai, uraian] = [evaluateRumus(e, values), explainRumus(e, values)];
        expect(uraian.ok).toBe(nilai.ok);
        if (!nilai.ok || !uraian.ok) return;
        expect(compare(uraian.nilai, nilai.nilai)).toBe(0);
        expect(uraian.langkah.length).toBeLessThan(countNodes(e));
        if (e.jenis === "hitung" || e.jenis === "fungsi") expect(uraian.langkah.at(-1)?.rumus).toBe(printRumus(e));
      }),
    );
  });

  test("set mathematics is well-formed and shows every variable of the formula", () => {
    fc.assert(
      fc.property(ekspresi, (e) => {
        const xml = mathMl(toMatematika(e, (nama) => `<${nama}>`));
        for (const nama of variablesOf(e)) expect(xml).toContain(`<mtext>&lt;${nama}&gt;</mtext>`);
        expect(unclosedTags(xml)).toEqual([]);
      }),
    );
  });

  test("any text is read or refused with position, message and hint, never with an exception", () => {
    const huruf = fc.constantFrom(..."ab x1.0,5;()+-*/<>=:%jikamin ");
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: huruf, maxLength: 30 })), (teks) => {
        const hasil = parseRumus(teks);
        if (hasil.ok) {
          expect(parseRumus(printRumus(hasil.ekspresi))).toEqual(hasil);
          return;
        }
        expect(hasil.posisi).toBeGreaterThanOrEqual(0);
        expect(hasil.posisi).toBeLessThanOrEqual(teks.length);
        expect(hasil.pesan).not.toBe("");
        expect(hasil.saran).not.toBe("");
      }),
      { numRuns: 5000 },
    );
  });
});

describe("limits", () => {
  test("500 nodes are read, 501 are not", () => {
    const deret = (n: number): string => Array.from({ length: n }, () => "a").join("+");
    expect(parseRumus(deret(250)).ok).toBe(true);
    expect(parseRumus(`-(${deret(250)})`).ok).toBe(true);
    expect(parseRumus(deret(251))).toMatchObject({ ok: false, pesan: expect.stringContaining("500 unsur") });
  });

  test("64 levels are read, 65 are not", () => {
    const kurung = (n: number): string => `${"(".repeat(n)}a${")".repeat(n)}`;
    expect(parseRumus(kurung(64)).ok).toBe(true);
    expect(parseRumus(kurung(65))).toMatchObject({ ok: false, posisi: 65 });
    expect(parseRumus(`${"-".repeat(65)}a`).ok).toBe(false);
    expect(parseRumus(`${"abs(".repeat(65)}a${")".repeat(65)}`).ok).toBe(false);
  });

  test("levels count what is open at once, not what was ever opened", () => {
    expect(parseRumus(Array.from({ length: 100 }, () => "(-a)").join("+")).ok).toBe(true);
  });

  test("2,000 characters are read, more are not; blanks do not count but are bounded too", () => {
    const panjang = `min(${Array.from({ length: 49 }, () => "b".repeat(39)).join(";")};${"c".repeat(35)})`;
    expect(panjang).toHaveLength(2000);
    expect(parseRumus(panjang).ok).toBe(true);
    expect(parseRumus(panjang.replaceAll(";", " ; ")).ok).toBe(true);
    expect(parseRumus(panjang.replace("ccc", "cccc"))).toMatchObject({ ok: false, posisi: 2000 });
    expect(parseRumus(" ".repeat(1_000_000))).toMatchObject({ ok: false, posisi: 2000 });
  });

  test("a value that grows beyond 1,000 digits stops the computation", () => {
    const besar = new Map([["a", parseDecimal(`1${"0".repeat(600)}`)]]);
    const hasil = (teks: string): unknown => {
      const rumus = parseRumus(teks);
      return rumus.ok ? evaluateRumus(rumus.ekspresi, besar) : rumus;
    };
    expect(hasil("a * a")).toMatchObject({ ok: false, sebab: "terlalu_besar" });
    expect(hasil("1 / a / a")).toMatchObject({ ok: false, sebab: "terlalu_besar" });
    expect(hasil("a * a / a")).toMatchObject({ ok: false, sebab: "terlalu_besar" });
    expect(hasil("a / a")).toMatchObject({ ok: true });
    expect(hasil(Array.from({ length: 100 }, () => "a").join("*"))).toMatchObject({
      pesan: expect.stringMatching(/^Hasil "a \* a" terlalu besar/),
    });
  });
});

/** Positions of the parentheses that group, those of function calls left aside. */
function groupings(teks: string): readonly (readonly [number, number])[] {
  const terbuka: number[] = [];
  const pasangan: (readonly [number, number])[] = [];
  for (const [i, huruf] of [...teks].entries()) {
    if (huruf === "(") terbuka.push(i);
    if (huruf !== ")") continue;
    const buka = terbuka.pop() ?? 0;
    if (!/[a-z_]/.test(teks.charAt(buka - 1))) pasangan.push([buka, i]);
  }
  return pasangan;
}

function unclosedTags(xml: string): readonly string[] {
  const terbuka: string[] = [];
  for (const [, tutup, nama = ""] of xml.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
    if (tutup === "") terbuka.push(nama);
    else if (terbuka.at(-1) === nama) terbuka.pop();
    else return [...terbuka, `/${nama}`];
  }
  return terbuka;
}
