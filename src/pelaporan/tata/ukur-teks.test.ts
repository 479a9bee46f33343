import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { teksPolos } from "../isi.ts";
import { lebarHuruf } from "./lebar-huruf.ts";
import { bungkusTeks, lebarKataTerpanjang, lebarTeks, satukanBaris, tinggiBaris } from "./ukur-teks.ts";

const baris = (isi: Parameters<typeof bungkusTeks>[0], lebar: number) =>
  bungkusTeks(isi, { ukuran: 10 }, lebar).map((b) => teksPolos(b.teks));

describe("lebarHuruf", () => {
  test("knows Arial in both weights", () => {
    expect([lebarHuruf("A", false), lebarHuruf("A", true), lebarHuruf("i", false)]).toEqual([667, 722, 222]);
  });
  test("a letter with a diacritic is as wide as its base letter", () => {
    expect(lebarHuruf("é", false)).toBe(lebarHuruf("e", false));
  });
  test("an unknown character counts as a whole em", () => {
    expect([lebarHuruf("漢", false), lebarHuruf("\u0301", false), lebarHuruf("가", true)]).toEqual([1000, 1000, 1000]);
  });
});

describe("bungkusTeks", () => {
  test("breaks at spaces when the next word does not fit", () => {
    expect(baris("Jumlah Penduduk yang Bekerja", 80)).toEqual(["Jumlah", "Penduduk yang", "Bekerja"]);
  });
  test("an empty text takes one line", () => {
    expect(baris("", 50)).toEqual([""]);
  });
  test("a line feed begins a paragraph, even an empty one", () => {
    expect(baris("a\n\nb", 50)).toEqual(["a", "", "b"]);
  });
  test("a word wider than the column is cut", () => {
    expect(baris("mmmmm", 20)).toEqual(["mm", "mm", "m"]);
  });
  test("keeps the styles of its runs and measures bold text as bold", () => {
    const isi = [{ teks: "a b" }, { teks: "c d", tebal: true, asal: "/x" }];
    expect(bungkusTeks(isi, { ukuran: 10 }, 500)).toEqual([
      { teks: [{ teks: "a b" }, { teks: "c d", tebal: true, asal: "/x" }], akhir: "paragraf" },
    ]);
    expect(lebarKataTerpanjang([{ teks: "AAA", tebal: true }], { ukuran: 10 })).toBeGreaterThan(
      lebarTeks("AAA", { ukuran: 10 }),
    );
  });
  test("no line is wider than the column, and nothing but line-end spaces is lost", () => {
    const kata = fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(..."abcijmWA1é,") });
    fc.assert(
      fc.property(fc.array(kata, { maxLength: 30 }), fc.integer({ min: 20, max: 300 }), (daftar, lebar) => {
        const isi = daftar.join(" ");
        const hasil = bungkusTeks(isi, { ukuran: 12 }, lebar);
        for (const b of hasil) expect(lebarTeks(teksPolos(b.teks), { ukuran: 12 })).toBeLessThanOrEqual(lebar + 1e-6);
        expect(teksPolos(satukanBaris(hasil))).toBe(isi);
      }),
    );
  });
});

describe("satukanBaris", () => {
  test("gives the text back, paragraphs included", () => {
    const isi = "Satu dua\n\ntiga empat lima";
    expect(teksPolos(satukanBaris(bungkusTeks(isi, { ukuran: 10 }, 40)))).toBe(isi);
  });
});

describe("tinggiBaris", () => {
  test("is lines times size times the line distance", () => {
    expect(tinggiBaris(2, 10)).toBe(24);
  });
});
