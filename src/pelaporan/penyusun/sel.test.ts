import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Ekspresi, parseDecimal, printRumus } from "#inti";
import type { HitungUlang, SelAngka } from "#pengukuran";
import { angkaRupiah, angkaSel, barisTotal, selRupiah, withRentang } from "./sel.ts";
import { nadaPredikat, selBesaran, selCapaian, selTiga } from "./sel-capaian.ts";

const rentangOf = (kunci: readonly string[]) => withRentang(kunci, (k) => k).map((b) => b.rentang);

describe("withRentang", () => {
  test("neighbouring equal keys share a cell, parted ones do not", () => {
    expect(rentangOf(["a", "a", "b", "a"])).toEqual([2, 0, 1, 1]);
  });

  test("the spans cover every row exactly once, whatever the keys", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "c")), (kunci) => {
        const rentang = rentangOf(kunci);
        const tertutup = rentang.flatMap((r, i) => Array.from({ length: r }, (_, j) => i + j));
        expect(tertutup).toEqual(kunci.map((_, i) => i));
      }),
    );
  });
});

const SKALA = ["Buruk", "Cukup", "Baik"].map((predikat, i) => ({
  bawah: i === 0 ? null : parseDecimal(String(i * 50)),
  predikat,
}));
const CAPAIAN: SelAngka = { teks: "99,65%", nilai: "99.65", kosong: null, predikat: "Baik", jelaskan: "/jelaskan/x" };

describe("selCapaian", () => {
  test("the predikat stands in words beside the tone that repeats it", () => {
    expect(selCapaian(CAPAIAN, SKALA)).toEqual({
      isi: [{ teks: "99,65%", asal: "/jelaskan/x", tebal: true }, { teks: "\nBaik" }],
      rata: "tengah",
      nada: "baik",
      angka: { nilai: "99.65", satuan: "%", desimal: 2 },
    });
  });

  test("a cut value carries the mark that the footnote explains", () => {
    expect(selCapaian({ ...CAPAIAN, dipotong: "atas" }, SKALA).isi).toContainEqual(
      expect.objectContaining({ teks: "99,65%†" }),
    );
  });

  test("without a number there is no predikat, no link and a muted tone", () => {
    const kosong: SelAngka = { teks: "belum diisi", nilai: null, kosong: "belum_diisi" };
    expect(selCapaian(kosong, SKALA)).toEqual(selBesaran(kosong));
    expect(selBesaran(kosong)).toEqual({ isi: [{ teks: "belum diisi" }], rata: "tengah", nada: "redup" });
  });
});

describe("the number behind a text", () => {
  test("is there where setting it gives that text, and nowhere else", () => {
    expect(angkaSel("1.000 Pencaker", "1000", "Pencaker").angka).toEqual({
      nilai: "1000",
      satuan: "Pencaker",
      desimal: 0,
    });
    expect(angkaSel("80,0 s.d. 90,5", "80.0", "nilai")).toEqual({});
    expect(angkaSel("belum diisi", null, "%")).toEqual({});
  });

  test("money shows sen only where there are any", () => {
    expect(angkaRupiah("100.00").angka?.desimal).toBe(0);
    expect(angkaRupiah("100.5").angka?.desimal).toBe(2);
    expect(selRupiah("belum diisi", null)).toEqual({ isi: "belum diisi", rata: "kanan", nada: "redup" });
  });

  test("a total says which cells it adds up, and nothing where none has a number", () => {
    const rumus = (hitung: Ekspresi | undefined) => (hitung === undefined ? null : printRumus(hitung));
    const total = barisTotal(4, { teks: "Rp3", nilai: "3", asal: null, dari: ["a", "b"] })[1];
    expect(rumus(total?.hitung)).toBe("jumlah(a; b)");
    const kosong = barisTotal(4, { teks: "belum diisi", nilai: null, asal: null, dari: [] })[1];
    expect([kosong?.angka, kosong?.hitung]).toEqual([undefined, undefined]);
  });
});

describe("selTiga", () => {
  const tiga = {
    target: { teks: "80,0%", nilai: "80.0", kosong: null },
    realisasi: { teks: "33,3%", nilai: "33.3", kosong: null },
    capaian: CAPAIAN,
  };
  const nama = (n: string): Ekspresi => ({ jenis: "variabel", nama: n });
  const bagi: Ekspresi = { jenis: "hitung", operator: "/", kiri: nama("realisasi"), kanan: nama("target") };
  const ulang: HitungUlang = { satuan: "%", target: "80", realisasi: "33.333", capaian: bagi };

  test("capaian is computed of the cells beside it, which hold what was not rounded", () => {
    const [target, realisasi, capaian] = selTiga(tiga, { kunci: "0-s1", ulang, skala: SKALA });
    expect(realisasi.angka).toEqual({ nilai: "33.333", satuan: "%", desimal: 1 });
    expect(target.angka?.nilai).toBe("80");
    const rumus = capaian.hitung;
    expect(rumus === undefined ? null : printRumus(rumus)).toBe(`${realisasi.kunci} / ${target.kunci}`);
  });

  test("without a rule there are texts and no formula", () => {
    const [target, , capaian] = selTiga(tiga, { kunci: "0-s1", ulang: null, skala: SKALA });
    expect([target.angka, capaian.hitung]).toEqual([undefined, undefined]);
  });
});

describe("nadaPredikat", () => {
  test("goes by the place in the pemda's own scale", () => {
    expect(SKALA.map((p) => nadaPredikat(SKALA, p.predikat))).toEqual(["buruk", "sedang", "baik"]);
  });

  test("is plain for a predikat that the scale does not know, and in a scale of one", () => {
    expect(nadaPredikat(SKALA, "Lain")).toBe("biasa");
    expect(nadaPredikat(SKALA.slice(0, 1), "Buruk")).toBe("biasa");
  });
});
