import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildBarisUji } from "./contoh-uji.ts";
import { KUNCI_URUT } from "./kolom.ts";
import { ARAH, mergeSimpul, nextArah, sortBaris } from "./urut.ts";

const nama = (baris: readonly { readonly indikator: { readonly nama: string } }[]) =>
  baris.map((b) => b.indikator.nama);

describe("sortBaris", () => {
  const baris = [
    buildBarisUji(1, "a", { s1: "99.65" }),
    buildBarisUji(2, "b"),
    buildBarisUji(3, "c", { s1: "249.52" }),
    buildBarisUji(4, "d", { s1: "100.02" }),
  ];

  test("compares figures as numbers, not as text", () => {
    expect(nama(sortBaris(baris, "capaian-1", "naik"))).toEqual(["a", "d", "c", "b"]);
  });

  test("puts cells without a number last in either direction", () => {
    expect(nama(sortBaris(baris, "capaian-1", "turun"))).toEqual(["c", "d", "a", "b"]);
  });

  test("keeps the printed order for nomor, and turns nodes round without turning their indikator", () => {
    const berdua = [buildBarisUji(1, "a"), buildBarisUji(2, "b1"), buildBarisUji(2, "b2")];
    expect(nama(sortBaris(berdua, "nomor", "naik"))).toEqual(["a", "b1", "b2"]);
    expect(nama(sortBaris(berdua, "nomor", "turun"))).toEqual(["b1", "b2", "a"]);
  });

  test("sorts names in Indonesian order whatever their capitals", () => {
    const acak = [buildBarisUji(1, "nilai"), buildBarisUji(2, "Persentase"), buildBarisUji(3, "Jumlah")];
    expect(nama(sortBaris(acak, "indikator", "naik"))).toEqual(["Jumlah", "nilai", "Persentase"]);
  });

  test("loses and invents no row, whatever column and direction", () => {
    const barisBebas = fc.array(fc.option(fc.integer({ min: 0, max: 30_000 })), { maxLength: 20 });
    fc.assert(
      fc.property(barisBebas, fc.constantFrom(...KUNCI_URUT), fc.constantFrom(...ARAH), (nilai, kunci, arah) => {
        const asal = nilai.map((n, i) => buildBarisUji(i, `i${i}`, { s1: n === null ? null : (n / 100).toFixed(2) }));
        const hasil = sortBaris(asal, kunci, arah);
        expect(nama(hasil).toSorted()).toEqual(nama(asal).toSorted());
      }),
    );
  });
});

describe("mergeSimpul", () => {
  test("spans neighbouring rows of one node and covers the rest", () => {
    const baris = [
      buildBarisUji(1, "a", { simpul: "p1" }),
      buildBarisUji(2, "b1", { simpul: "p2" }),
      buildBarisUji(2, "b2", { simpul: "p2" }),
      buildBarisUji(3, "c", { simpul: "p3" }),
    ];
    expect(mergeSimpul(baris).map((b) => b.rentang)).toEqual([1, 2, 0, 1]);
  });

  test("does not join rows of one node that sorting has parted", () => {
    const baris = [
      buildBarisUji(2, "b1", { simpul: "p2" }),
      buildBarisUji(1, "a", { simpul: "p1" }),
      buildBarisUji(2, "b2", { simpul: "p2" }),
    ];
    expect(mergeSimpul(baris).map((b) => b.rentang)).toEqual([1, 1, 1]);
  });

  test("covers every row exactly once", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 })), (simpul) => {
        const hasil = mergeSimpul(simpul.map((s, i) => buildBarisUji(s, `i${i}`, { simpul: `p${s}` })));
        expect(hasil.reduce((n, b) => n + b.rentang, 0)).toBe(simpul.length);
      }),
    );
  });
});

describe("nextArah", () => {
  test("turns the sorted column round and starts any other from small to large", () => {
    expect(nextArah({ urut: "capaian-1", arah: "naik" }, "capaian-1")).toBe("turun");
    expect(nextArah({ urut: "capaian-1", arah: "turun" }, "capaian-1")).toBe("naik");
    expect(nextArah({ urut: "capaian-1", arah: "naik" }, "target")).toBe("naik");
  });
});
