import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SimpulPohon } from "../model.ts";
import { type KotakPohon, type OpsiPohon, tataPohon } from "./pohon.ts";

const TURUN: OpsiPohon = { ukuran: 10, lebarSimpul: 100, arah: "turun", selaSaudara: 8, selaLapis: 20 };
const KANAN: OpsiPohon = { ...TURUN, arah: "kanan" };

const simpul = (kunci: string, anak: readonly SimpulPohon[] = [], rincian: readonly string[] = []): SimpulPohon => ({
  kunci,
  lapis: "program",
  label: "Program",
  judul: `Judul ${kunci}`,
  rincian,
  anak,
});

const bertumpuk = (a: KotakPohon, b: KotakPohon) =>
  a.x + a.lebar > b.x + 1e-6 &&
  b.x + b.lebar > a.x + 1e-6 &&
  a.y + a.tinggi > b.y + 1e-6 &&
  b.y + b.tinggi > a.y + 1e-6;

describe("tataPohon", () => {
  test("an empty forest takes no room", () => {
    expect(tataPohon([], TURUN)).toEqual({ lebar: 0, tinggi: 0, kotak: [], garis: [] });
  });

  test("a parent stands over the middle of its children, levels are aligned", () => {
    const { kotak, lebar } = tataPohon([simpul("a", [simpul("b"), simpul("c", [], ["rincian"])])], TURUN);
    const [a, b, c] = kotak;
    expect(kotak.map((k) => [k.kunci, k.induk, k.lapis])).toEqual([
      ["a", null, 0],
      ["b", "a", 1],
      ["c", "a", 1],
    ]);
    expect(lebar).toBe(208);
    expect((a?.x ?? 0) + 50).toBeCloseTo(104);
    expect(b?.y).toBe(c?.y);
    expect(c?.tinggi).toBeGreaterThan(b?.tinggi ?? 0);
  });

  test("a tree to the right puts children beside their parent", () => {
    const { kotak, garis } = tataPohon([simpul("a", [simpul("b"), simpul("c")])], KANAN);
    expect(kotak.map((k) => k.x)).toEqual([0, 120, 120]);
    expect(garis[0]?.titik[0]?.[0]).toBe(100);
    expect(garis[0]?.titik.at(-1)?.[0]).toBe(120);
  });

  test("lines run from the parent's edge to the child's edge in right angles", () => {
    const { garis, kotak } = tataPohon([simpul("a", [simpul("b"), simpul("c")])], TURUN);
    const a = kotak[0];
    expect(garis.map((g) => [g.dari, g.ke])).toEqual([
      ["a", "b"],
      ["a", "c"],
    ]);
    for (const g of garis) {
      expect(g.titik[0]).toEqual([(a?.x ?? 0) + 50, (a?.y ?? 0) + (a?.tinggi ?? 0)]);
      expect(g.titik[1]?.[1]).toBe(g.titik[2]?.[1]);
    }
  });

  test("text that would grow too tall is cut with an ellipsis, and the box says so", () => {
    const panjang = simpul(
      "a",
      [],
      Array.from({ length: 30 }, (_, i) => `Indikator ke ${i}`),
    );
    const [kotak] = tataPohon([panjang], { ...TURUN, tinggiTerbesar: 80 }).kotak;
    expect(kotak?.tinggi).toBe(80);
    expect(kotak?.terpotong).toBe(true);
    expect(kotak?.teks.at(-1)?.teks.endsWith("…")).toBe(true);
    expect(tataPohon([panjang], TURUN).kotak[0]?.terpotong).toBe(false);
  });

  test("no two boxes overlap, and all lie inside the stated size, in either direction", () => {
    type Bentuk = { readonly rincian: readonly string[]; readonly anak: readonly Bentuk[] };
    const rincian = fc.array(fc.string(), { maxLength: 3 });
    const { bentuk } = fc.letrec<{ bentuk: Bentuk }>((ikat) => ({
      bentuk: fc.oneof(
        { maxDepth: 4 },
        rincian.map((r): Bentuk => ({ rincian: r, anak: [] })),
        fc.record({ rincian, anak: fc.array(ikat("bentuk"), { maxLength: 4 }) }),
      ),
    }));
    const beriKunci = (b: Bentuk, kunci: string): SimpulPohon =>
      simpul(
        kunci,
        b.anak.map((a, i) => beriKunci(a, `${kunci}.${i}`)),
        b.rincian,
      );
    fc.assert(
      fc.property(fc.array(bentuk, { minLength: 1, maxLength: 3 }), fc.constantFrom(TURUN, KANAN), (hutan, opsi) => {
        const akar = hutan.map((b, i) => beriKunci(b, `${i}`));
        const { kotak, lebar, tinggi } = tataPohon(akar, opsi);
        for (const [i, a] of kotak.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(-1e-6);
          expect(a.y).toBeGreaterThanOrEqual(-1e-6);
          expect(a.x + a.lebar).toBeLessThanOrEqual(lebar + 1e-6);
          expect(a.y + a.tinggi).toBeLessThanOrEqual(tinggi + 1e-6);
          for (const b of kotak.slice(i + 1)) expect(bertumpuk(a, b)).toBe(false);
        }
      }),
    );
  });
});
