import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Matematika } from "#inti";
import { kecilkanRumus, tataRumus } from "./rumus.ts";

const teks = (t: string): Matematika => ({ jenis: "teks", teks: t });
const operator = (t: string): Matematika => ({ jenis: "operator", teks: t });
const angka = (t: string): Matematika => ({ jenis: "angka", teks: t });
const pecahan = (atas: Matematika, bawah: Matematika): Matematika => ({ jenis: "pecahan", atas, bawah });

const PERSENTASE: Matematika = {
  jenis: "baris",
  isi: [pecahan(teks("Jumlah Penduduk yang Bekerja"), teks("Jumlah Angkatan Kerja")), operator("×"), angka("100")],
};

describe("tataRumus", () => {
  test("a fraction stacks its parts around one bar as wide as the wider part", () => {
    const hasil = tataRumus(PERSENTASE, 10, 400);
    expect(hasil.teks.map((t) => t.teks)).toEqual([
      "Jumlah Penduduk yang Bekerja",
      "Jumlah Angkatan Kerja",
      "×",
      "100",
    ]);
    const [atas, bawah] = hasil.teks;
    const [garis] = hasil.garis;
    expect(hasil.garis).toHaveLength(1);
    expect(garis?.y).toBe(hasil.sumbu);
    expect((atas?.y ?? 0) + (atas?.tinggi ?? 0)).toBeLessThan(garis?.y ?? 0);
    expect(bawah?.y).toBeGreaterThan(garis?.y ?? 0);
    expect(garis?.lebar).toBeGreaterThan(atas?.lebar ?? 0);
  });

  test("what stands beside a fraction stands on its axis", () => {
    const hasil = tataRumus(PERSENTASE, 10, 400);
    const seratus = hasil.teks.at(-1);
    expect((seratus?.y ?? 0) + (seratus?.tinggi ?? 0) / 2).toBeCloseTo(hasil.sumbu);
  });

  test("a long numerator wraps rather than pushing the factor out of the column", () => {
    const hasil = tataRumus(PERSENTASE, 10, 120);
    expect(hasil.lebar).toBeLessThanOrEqual(120);
    expect(hasil.teks.length).toBeGreaterThan(4);
  });

  test("a row of many pieces breaks into lines", () => {
    const suku = Array.from({ length: 12 }, (_, i) => [operator("+"), angka(`1.000.00${i}`)]).flat();
    const hasil = tataRumus({ jenis: "baris", isi: suku }, 10, 150);
    expect(hasil.lebar).toBeLessThanOrEqual(150);
    expect(hasil.tinggi).toBeGreaterThan(40);
  });

  test("parentheses grow with what they hold", () => {
    const rata = tataRumus({ jenis: "kurung", isi: angka("1") }, 10, 200);
    const tinggi = tataRumus({ jenis: "kurung", isi: pecahan(angka("1"), angka("2")) }, 10, 200);
    expect(rata.teks[0]?.ukuran).toBe(10);
    expect(tinggi.teks[0]?.ukuran).toBeGreaterThan(15);
  });

  test("a function shows its name and its arguments set apart by semicolons", () => {
    const hasil = tataRumus({ jenis: "fungsi", nama: "min", argumen: [angka("1"), angka("2")] }, 10, 200);
    expect(hasil.teks.map((t) => t.teks)).toEqual(["min", "(", "1", ";", "2", ")"]);
  });

  test("a percent sign stands close to its number", () => {
    const rapat = tataRumus({ jenis: "baris", isi: [angka("5"), operator("%")] }, 10, 200);
    const renggang = tataRumus({ jenis: "baris", isi: [angka("5"), operator("+")] }, 10, 200);
    expect(rapat.teks[1]?.x).toBeLessThan(renggang.teks[1]?.x ?? 0);
  });

  test("a formula nested as deep as the language allows is still set at once", () => {
    let m: Matematika = teks("Jumlah Penduduk yang Bekerja");
    for (let i = 0; i < 64; i++) m = { jenis: "kurung", isi: { jenis: "baris", isi: [m, operator("+"), angka("1")] } };
    expect(tataRumus(m, 10, 200).teks.length).toBeGreaterThan(64 * 4);
  });

  test("every piece lies inside the set formula", () => {
    const daun = fc.string({ maxLength: 40, unit: fc.constantFrom(..."abc def WX1") }).map(teks);
    const { rumus } = fc.letrec<{ rumus: Matematika }>((ikat) => ({
      rumus: fc.oneof(
        { maxDepth: 3 },
        daun,
        fc.tuple(ikat("rumus"), ikat("rumus")).map(([a, b]) => pecahan(a, b)),
        fc.array(ikat("rumus"), { maxLength: 4 }).map((isi): Matematika => ({ jenis: "baris", isi })),
        ikat("rumus").map((isi): Matematika => ({ jenis: "kurung", isi })),
      ),
    }));
    fc.assert(
      fc.property(rumus, (m) => {
        const { lebar, tinggi, teks: potongan, garis } = tataRumus(m, 11, 300);
        for (const p of potongan) {
          expect(p.x).toBeGreaterThanOrEqual(-1e-6);
          expect(p.y).toBeGreaterThanOrEqual(-1e-6);
          expect(p.x + p.lebar).toBeLessThanOrEqual(lebar + 1e-6);
          expect(p.y + p.tinggi).toBeLessThanOrEqual(tinggi + 1e-6);
        }
        for (const g of garis) expect(g.x + g.lebar).toBeLessThanOrEqual(lebar + 1e-6);
      }),
    );
  });
});

describe("kecilkanRumus", () => {
  test("shrinks every measure by one factor, and only when needed", () => {
    const asli = tataRumus(PERSENTASE, 10, 400);
    expect(kecilkanRumus(asli, asli.tinggi)).toBe(asli);
    const kecil = kecilkanRumus(asli, asli.tinggi / 2);
    expect(kecil.lebar).toBeCloseTo(asli.lebar / 2);
    expect(kecil.teks[0]?.ukuran).toBeCloseTo(5);
    expect(kecil.garis[0]?.y).toBeCloseTo(asli.sumbu / 2);
  });
});
