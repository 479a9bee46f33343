import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { teksPolos } from "../isi.ts";
import type { Sel, Tabel } from "../model.ts";
import { UKURAN_TERKECIL } from "./kertas.ts";
import { type HalamanTabel, tataTabel, UKURAN_TABEL } from "./tabel.ts";
import type { SelUkur } from "./ukur-tabel.ts";

const KEPALA: Tabel["kepala"] = [
  [
    { isi: "NO", gabungBaris: 2 },
    { isi: "PROGRAM", gabungKolom: 2 },
  ],
  [{ isi: "NAMA" }, { isi: "PAGU" }],
];
const tabel = (baris: Tabel["baris"]): Tabel => ({
  jenis: "tabel",
  judul: "Uji",
  lebar: [1, 4, 2],
  kepala: KEPALA,
  baris,
});
const RUANG = { lebar: 600, sisa: 300, penuh: 300 };
const teks = (baris: readonly SelUkur[]) => baris.map((s) => teksPolos(s.isi));
const baris = (n: number) =>
  Array.from({ length: n }, (_, i) => [{ isi: `${i + 1}` }, { isi: `nama ${i}` }, { isi: "1" }]);

/** Cells with their row spans cover every column of every row exactly once. */
function isPenuh({ baris: isi, kolom }: HalamanTabel): boolean {
  const kena = isi.map(() => kolom.map(() => 0));
  for (const [i, sel] of isi.entries()) {
    for (const s of sel) {
      for (let r = i; r < i + s.gabungBaris; r++) {
        for (let k = s.kolom; k < s.kolom + s.lebarKolom; k++) {
          const larik = kena[r];
          if (larik === undefined) return false;
          larik[k] = (larik[k] ?? 0) + 1;
        }
      }
    }
  }
  return kena.every((larik) => larik.every((n) => n === 1));
}

describe("tataTabel", () => {
  test("a short table is one page in the largest font", () => {
    const [satu, ...lain] = tataTabel(tabel(baris(3)), RUANG);
    expect(lain).toEqual([]);
    expect(satu?.ukuran).toBe(UKURAN_TABEL[0]);
    expect(satu?.kolom.reduce((j, l) => j + l, 0)).toBeCloseTo(600);
  });

  test("a table that fits on one page only in a smaller font is set in that font", () => {
    const [satu, ...lain] = tataTabel(tabel(baris(13)), RUANG);
    expect(lain).toEqual([]);
    expect(satu?.ukuran).toBeLessThan(UKURAN_TABEL[0]);
  });

  test("a long table flows on with its header, in the largest font that needs no more pages", () => {
    const halaman = tataTabel(tabel(baris(40)), RUANG);
    expect(halaman.length).toBeGreaterThan(1);
    for (const h of halaman) expect(h.kepala.flatMap(teks)).toEqual(["NO", "PROGRAM", "NAMA", "PAGU"]);
    expect(halaman.flatMap((h) => h.baris.map((b) => teks(b)[0]))).toEqual(baris(40).map((_, i) => `${i + 1}`));
  });

  test("a table without rows still shows its header", () => {
    const [satu] = tataTabel(tabel([]), RUANG);
    expect(satu?.baris).toEqual([]);
    expect(satu?.tinggi).toBeGreaterThan(0);
  });

  test("when no row fits in what is left of the page, the table begins on the next one", () => {
    const halaman = tataTabel(tabel(baris(3)), { ...RUANG, sisa: 30 });
    expect(halaman).toHaveLength(1);
    expect(halaman[0]?.baris).toHaveLength(3);
  });

  test("a column is widened for its longest word when others have room", () => {
    const isi = tabel([[{ isi: "1" }, { isi: "nama" }, { isi: "Rp6.011.914.656.000.000" }]]);
    const [satu] = tataTabel({ ...isi, lebar: [1, 8, 1] }, RUANG);
    expect(satu?.baris[0]?.[2]?.baris).toHaveLength(1);
  });

  test("rows joined by a span stay on one page where a good page remains", () => {
    const awal = baris(7);
    const berkelompok: Tabel["baris"] = [
      ...awal,
      [{ isi: "10", gabungBaris: 3 }, { isi: "a" }, { isi: "1" }],
      [{ isi: "b" }, { isi: "1" }],
      [{ isi: "c" }, { isi: "1" }],
    ];
    const halaman = tataTabel(tabel(berkelompok), { ...RUANG, sisa: 215, penuh: 215 });
    expect(halaman[0]?.baris).toHaveLength(7);
    expect(halaman[1]?.baris).toHaveLength(3);
  });

  test("a span that must be broken shows its content again on the next page", () => {
    const anggota = Array.from({ length: 30 }, (_, i): readonly Sel[] => [{ isi: `anggota ${i}` }, { isi: "1" }]);
    const [pertama = [], ...lain] = anggota;
    const halaman = tataTabel(tabel([[{ isi: "7", gabungBaris: 30 }, ...pertama], ...lain]), RUANG);
    expect(halaman.length).toBeGreaterThan(1);
    for (const h of halaman) {
      expect(teksPolos(h.baris[0]?.[0]?.isi ?? "")).toBe("7");
      expect(h.baris[0]?.[0]?.gabungBaris).toBe(h.baris.length);
    }
  });

  test("the total is not left alone on the last page", () => {
    const jumlah: readonly Sel[] = [
      { isi: "TOTAL", gabungKolom: 2, nada: "jumlah" },
      { isi: "9", nada: "jumlah" },
    ];
    for (let n = 8; n < 40; n++) {
      const halaman = tataTabel(tabel([...baris(n), jumlah]), { ...RUANG, sisa: 180, penuh: 180 });
      expect(halaman.at(-1)?.baris.length).toBeGreaterThan(1);
    }
  });

  test("a row taller than a page is split between its lines; a formula follows its text", () => {
    const kata = Array.from({ length: 600 }, (_, i) => `kata${i}`).join(" ");
    const rumus = { jenis: "teks", teks: "R" } as const;
    const halaman = tataTabel(tabel([[{ isi: "1" }, { isi: kata, rumus }, { isi: "akhir" }]]), RUANG);
    expect(halaman.length).toBeGreaterThan(2);
    const kolom = halaman.flatMap((h) => h.baris.map((b) => teksPolos(b[1]?.isi ?? "")));
    expect(kolom.join(" ").trim()).toBe(kata);
    expect(halaman.flatMap((h) => h.baris).filter((b) => b[1]?.rumus !== null)).toHaveLength(1);
    expect(halaman.at(-1)?.baris.at(-1)?.[1]?.rumus).not.toBeNull();
  });

  test("a formula that alone would be taller than a page is made smaller", () => {
    const deret = Array.from({ length: 80 }, (_, i) => ({ jenis: "teks", teks: `suku nomor ${i}` }) as const);
    const rumus = { jenis: "baris", isi: deret } as const;
    const halaman = tataTabel(tabel([[{ isi: "1" }, { isi: "teks", rumus }, { isi: "1" }]]), RUANG);
    for (const h of halaman) expect(h.tinggi).toBeLessThanOrEqual(RUANG.penuh);
  });
});

describe("tataTabel on any table", () => {
  const KOLOM = 4;
  const sel = fc.record({
    kata: fc.nat({ max: 60 }),
    gabungBaris: fc.integer({ min: 1, max: 4 }),
    gabungKolom: fc.integer({ min: 1, max: 2 }),
    rumus: fc.boolean(),
  });

  /** Rows without impossible spans: a cell takes the next free columns, cut where a span from above stands. */
  function buildBaris(
    isi: readonly (readonly { kata: number; gabungBaris: number; gabungKolom: number; rumus: boolean }[])[],
  ) {
    const terpakai = Array.from({ length: KOLOM }, () => 0);
    return isi.map((larik, i): readonly Sel[] => {
      const hasil: Sel[] = [];
      for (let k = 0; k < KOLOM; k++) {
        const usul = larik[k];
        if ((terpakai[k] ?? 0) > 0 || usul === undefined) continue;
        const lebar = usul.gabungKolom === 2 && k + 1 < KOLOM && terpakai[k + 1] === 0 ? 2 : 1;
        const tinggi = Math.min(usul.gabungBaris, isi.length - i);
        terpakai.fill(tinggi, k, k + lebar);
        const tulisan = Array.from({ length: usul.kata }, (_, n) => `k${i}x${k}x${n}`).join(" ");
        const rumus = usul.rumus ? { rumus: { jenis: "teks", teks: `r${i}x${k}` } as const } : {};
        hasil.push({ isi: tulisan, gabungBaris: tinggi, gabungKolom: lebar, ...rumus });
        k += lebar - 1;
      }
      for (const [k, sisa] of terpakai.entries()) terpakai[k] = Math.max(0, sisa - 1);
      return hasil;
    });
  }

  const acak = fc.array(fc.array(sel, { minLength: KOLOM, maxLength: KOLOM }), { maxLength: 25 }).map(buildBaris);

  test("no word is lost, every page has the header, nothing is taller than its page, every cell has the room it needs", () => {
    fc.assert(
      fc.property(acak, fc.integer({ min: 0, max: 300 }), (barisAcak, sisa) => {
        const asal: Tabel = {
          ...tabel(barisAcak),
          lebar: [1, 2, 2, 1],
          kepala: [[{ isi: "A" }, { isi: "B" }, { isi: "C" }, { isi: "D" }]],
        };
        const halaman = tataTabel(asal, { ...RUANG, sisa });
        const tertulis = new Set(
          halaman.flatMap((h) => h.baris.flat()).flatMap((s) => teksPolos(s.isi).split(/[ \n]/)),
        );
        const rumus = halaman.flatMap((h) => h.baris.flat()).flatMap((s) => s.rumus?.teks.map((t) => t.teks) ?? []);
        for (const s of asal.baris.flat()) {
          for (const kata of teksPolos(s.isi).split(" ")) expect(tertulis.has(kata)).toBe(true);
          if (s.rumus?.jenis === "teks") expect(rumus).toContain(s.rumus.teks);
        }
        for (const h of halaman) {
          expect(h.kepala.flatMap(teks)).toEqual(["A", "B", "C", "D"]);
          expect(h.tinggi).toBeLessThanOrEqual(RUANG.penuh + 1e-6);
          expect(h.ukuran).toBeGreaterThanOrEqual(UKURAN_TERKECIL);
          expect(isPenuh(h)).toBe(true);
          for (const [i, larik] of h.baris.entries()) {
            for (const s of larik) {
              const ada = h.tinggiBaris.slice(i, i + s.gabungBaris).reduce((j, t) => j + t, 0);
              expect(ada).toBeGreaterThanOrEqual(s.tinggi - 1e-6);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
