import { describe, expect, test } from "vitest";
import { variablesOf } from "./ekspresi.ts";
import { parseRumus } from "./parser.ts";
import { printRumus } from "./printer.ts";

function printed(teks: string): string {
  const hasil = parseRumus(teks);
  return hasil.ok ? printRumus(hasil.ekspresi) : `${hasil.posisi}: ${hasil.pesan}`;
}

describe("parseRumus reads", () => {
  test.each([
    ["penduduk_bekerja / angkatan_kerja x 100", "penduduk_bekerja / angkatan_kerja * 100"],
    ["a:b", "a / b"],
    ["a ÷ b × 100", "a / b * 100"],
    ["2x 3 X a", "2 * 3 * a"],
    ["x x x", "x * x"],
    ["a − b – c", "a - b - c"],
    ["((a + b)) * (c)", "(a + b) * c"],
    ["a - (b - c) - (d + e)", "a - (b - c) - (d + e)"],
    ["a / (b / c)", "a / (b / c)"],
    ["-(a * b) - -c", "-(a * b) - -c"],
    ["-a * b", "-a * b"],
    ["0.5 * a", "0.5 * a"],
    ["MIN(a, b) + Rata(a; b; c)", "min(a; b) + rata(a; b; c)"],
    ["jumlah / jumlah(jumlah; b)", "jumlah / jumlah(jumlah; b)"],
    ["min(1, 2)", "min(1; 2)"],
    ["jika(a ≥ b; 100; a / b * 100)", "jika(a >= b; 100; a / b * 100)"],
    ["jika(a ≠ 0, b ∗ c, abs(d · e))", "jika(a <> 0; b * c; abs(d * e))"],
    ["jika(a != b; a; b)", "jika(a <> b; a; b)"],
    ["jika(a = b; 1; jika(a <= b; 2; 3))", "jika(a = b; 1; jika(a <= b; 2; 3))"],
    ["a\n  + b\t", "a + b"],
  ])("%j as %j", (teks, hasil) => {
    expect(printed(teks)).toBe(hasil);
  });

  test("operators of one strength from left to right", () => {
    expect(parseRumus("a - b - c")).toEqual(parseRumus("(a - b) - c"));
    expect(parseRumus("a / b * c")).toEqual(parseRumus("(a / b) * c"));
    expect(parseRumus("a + b * c")).toEqual(parseRumus("a + (b * c)"));
  });

  test("each variable once, in order of appearance, a function's name not among them", () => {
    const hasil = parseRumus("jika(b > a; rata(c; b); jumlah) / a");
    expect(hasil.ok ? variablesOf(hasil.ekspresi) : null).toEqual(["b", "a", "c", "jumlah"]);
  });
});

describe("parseRumus refuses with position and hint", () => {
  test.each([
    ["", 0, "kosong", "Tulis rumus"],
    ["   ", 0, "kosong", "Tulis rumus"],
    ["0,5 * a", 1, "dua bilangan", "0.5"],
    ["min(0,5; 1)", 5, "dua bilangan", "0; 5"],
    ["a * 1.000", 4, "tidak dapat dibaca", "1000. Bila yang dimaksud bilangan desimal, tulis 1.0000"],
    ["1.000.000", 0, "tidak dapat dibaca", "ribuan: 1000000."],
    ["1.2.3", 0, "tidak dapat dibaca", "satu titik"],
    ["5. + a", 0, "tidak dapat dibaca", "setelah titik"],
    ["a + .5", 4, "tidak dikenal", "nol di depan titik"],
    ["007", 0, "tidak dapat dibaca", "nol di depan: 7"],
    [`1${"0".repeat(1000)}`, 0, "tidak dapat dibaca", "terlalu panjang"],
    ["2x3", 1, "Tidak ada operator", "2 x 3"],
    ["1e5", 1, "Tidak ada operator", "notasi e"],
    ["3 orang", 2, "Tidak ada operator", "+, -, *, atau /"],
    ["jumlah penduduk", 7, "Tidak ada operator", "jumlah_penduduk"],
    ["(a)(b)", 3, "Tidak ada operator", "+, -, *, atau /"],
    ["a 5", 2, "Tidak ada operator", "+, -, *, atau /"],
    ["(a b)", 3, "Tidak ada operator", "a_b"],
    ["Penduduk / a", 0, "tidak sah", "huruf kecil"],
    [`${"a".repeat(41)}`, 0, "tidak sah", "40 karakter"],
    ["kerja_é", 0, "tidak sah", "huruf kecil"],
    ["a +", 3, "rumus berakhir", "Lengkapi nilai"],
    ["a + * b", 4, 'ditemukan "*"', "Lengkapi nilai"],
    ["min()", 4, 'ditemukan ")"', "Lengkapi nilai"],
    ["min(a;)", 6, 'ditemukan ")"', "Lengkapi nilai"],
    ["+a", 0, "Tanda +", "Hapus"],
    ["(a + b", 6, "posisi 1 belum ditutup", "Lengkapi rumus"],
    ["min(a", 5, "posisi 4 belum ditutup", "Lengkapi rumus"],
    ["a)", 1, "tanpa kurung buka", "Hapus kurung"],
    ["a > b", 2, "Perbandingan", "jika(a > b; a; b)"],
    ["jika((a > b); a; b)", 8, "Perbandingan", "jika(a > b; a; b)"],
    ["jika(a; b; c)", 6, "harus perbandingan", "jika(a > b; a; b)"],
    ["jika(a > b; c)", 13, "tiga bagian", "bila tidak"],
    ["jika(a > b", 10, "belum lengkap", "Lengkapi rumus"],
    ["jika(a > b; c; d; e)", 16, "Pemisah", "antara argumen"],
    ["jika(a > b; c, d)", 13, "dua macam pemisah", "titik koma"],
    ["min(a; b, c)", 8, "dua macam pemisah", "titik koma"],
    ["a; b", 1, "Pemisah", "antara argumen"],
    ["abs(a; b)", 0, "tepat satu", "abs(a)"],
    ["sum(a; b)", 0, "tidak dikenal", "jumlah(...)"],
    ["pangkat(a)", 0, "tidak dikenal", "min, max, rata, jumlah, abs, jika"],
    ["constructor(a)", 0, "tidak dikenal", "min, max, rata, jumlah, abs, jika"],
    ["rata-rata(a; b)", 0, "rata-rata", "rata(a; b)"],
    ["a / b * 100%", 11, '"%"', "100 tanpa tanda %"],
    ["jika(a == b; 1; 2)", 7, '"=="', "satu tanda sama dengan"],
    ["jika(a => b; 1; 2)", 7, '"=>"', ">="],
    ["a ** 2", 2, '"**"', "Pangkat"],
    ["a ^ 2", 2, '"^"', "Pangkat"],
    ["[a]", 0, '"["', "kurung biasa"],
    ["a ? b", 2, '"?"', "+ - * /"],
    ["a + 😀", 4, '"😀"', "+ - * /"],
  ])("%j at %i: %s; hint: %s", (teks, posisi, pesan, saran) => {
    expect(parseRumus(teks)).toEqual({
      ok: false,
      posisi,
      pesan: expect.stringContaining(pesan),
      saran: expect.stringContaining(saran),
    });
  });
});
