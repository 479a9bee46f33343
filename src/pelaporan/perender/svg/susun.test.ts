// Charts as pictures: every form keeps inside its frame whatever its data, is cut where it is taller than a page, and says
// in words where there is no number.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Grafik } from "../../model.ts";
import { lebarTeks } from "../../tata/ukur-teks.ts";
import type { Coretan, Gambar, Tulisan } from "./coretan.ts";
import { susunGrafik } from "./susun.ts";

const RUANG = { lebar: 640, tinggiTerbesar: 700 } as const;
const NAMA_PANJANG = "Persentase rumah tangga yang memperoleh pelayanan sesuai standar ".repeat(4).slice(0, 200);
const KATA_PANJANG = "Ketidakberkesinambungan".repeat(9).slice(0, 200);

function grafik(lain: Partial<Grafik> = {}): Grafik {
  return {
    jenis: "grafik",
    bentuk: "batang_datar",
    judul: "Uji",
    satuan: "%",
    desimal: 2,
    kategori: ["Angka kemiskinan", "Angka pengangguran"],
    seri: [
      { nama: "Tahun 2023", nilai: ["50", "-5"] },
      { nama: "Tahun 2024", nilai: ["120.5", null] },
    ],
    teksAlternatif: "Uji.",
    ...lain,
  };
}

/** Left, top, right and bottom of a stroke; letters reach a little below their base line. */
function tepi(c: Coretan): readonly [number, number, number, number] {
  if (c.jenis === "kotak") return [c.x, c.y, c.x + c.lebar, c.y + c.tinggi];
  if (c.jenis === "lingkar") return [c.x - c.jari, c.y - c.jari, c.x + c.jari, c.y + c.jari];
  if (c.jenis === "tulisan") return tepiTulisan(c);
  const [x, y] = [c.titik.map((t) => t[0]), c.titik.map((t) => t[1])];
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
}

function tepiTulisan(t: Tulisan): readonly [number, number, number, number] {
  const lebar = lebarTeks(t.teks, t);
  const x = { kiri: t.x, tengah: t.x - lebar / 2, kanan: t.x - lebar }[t.rata];
  return [x, t.y - 0.75 * t.ukuran, x + lebar, t.y + 0.22 * t.ukuran];
}

/** A pixel for the width of strokes. */
function listKeluar({ lebar, tinggi, coretan }: Gambar): readonly Coretan[] {
  return coretan.filter((c) => {
    const angka = tepi(c);
    if (!angka.every(Number.isFinite)) return true;
    const [kiri, atas, kanan, bawah] = angka;
    return kiri < -1 || atas < -1 || kanan > lebar + 1 || bawah > tinggi + 1;
  });
}

const tulisan = (gambar: readonly Gambar[]) =>
  gambar.flatMap((g) => g.coretan.flatMap((c) => (c.jenis === "tulisan" ? [c] : [])));
const teks = (gambar: readonly Gambar[]) => tulisan(gambar).map((t) => t.teks);
const listTindih = (gambar: Gambar): readonly string[] => {
  const semua = tulisan([gambar]).map((t) => ({ teks: t.teks, kotak: tepiTulisan(t) }));
  return semua.flatMap((a, i) =>
    semua
      .slice(i + 1)
      .filter(({ kotak: [kiri, atas, kanan, bawah] }) => {
        const [l, t, r, b] = a.kotak;
        return l < kanan && kiri < r && t < bawah && atas < b;
      })
      .map((b) => `${a.teks} | ${b.teks}`),
  );
};

describe("whatever the data", () => {
  const nilai = fc.oneof(
    fc.constant(null),
    fc.constantFrom("0", "-0.01", "100", "-250", "999999999999999", "0.0000001"),
    fc.integer({ min: -20_000, max: 20_000 }).map((n) => (n / 100).toFixed(2)),
  );
  const nama = fc.oneof(fc.constantFrom(NAMA_PANJANG, KATA_PANJANG, "", "2024"), fc.string({ maxLength: 40 }));
  const acak = fc
    .record({
      bentuk: fc.constantFrom("batang", "batang_datar", "garis", "sebar"),
      satuan: fc.constantFrom("%", "rupiah", "orang", "kasus per 1.000 kelahiran hidup di seluruh kabupaten"),
      kategori: fc.array(nama, { maxLength: 14 }),
      namaSeri: fc.array(nama, { maxLength: 5 }),
      acuan: fc.constantFrom(undefined, { y: "100" }, { x: "50", y: "90" }, { x: "0", y: "0" }),
    })
    .chain(({ namaSeri, acuan, ...lain }) =>
      fc
        .array(fc.array(nilai, { minLength: lain.kategori.length, maxLength: lain.kategori.length }), {
          minLength: namaSeri.length,
          maxLength: namaSeri.length,
        })
        .map((isi) =>
          grafik({
            ...lain,
            seri: isi.map((n, i) => ({ nama: namaSeri[i] ?? "", nilai: n })),
            ...(acuan === undefined ? {} : { acuan }),
          }),
        ),
    );

  test("every stroke and every letter lies inside its picture, no text over another", () => {
    fc.assert(
      fc.property(acak, fc.constantFrom(480, 640, 860), (g, lebar) => {
        for (const gambar of susunGrafik(g, { lebar, tinggiTerbesar: 700 })) {
          expect(listKeluar(gambar)).toEqual([]);
          expect(listTindih(gambar)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("lying bars", () => {
  test("each is named and figured beside it, and what has no number says so", () => {
    expect(teks(susunGrafik(grafik(), RUANG))).toEqual([
      ...["Angka kemiskinan", "Tahun 2023", "50,00%", "Tahun 2024", "120,50%"],
      ...["Angka pengangguran", "Tahun 2023", "-5,00%", "Tahun 2024", "tanpa angka"],
    ]);
  });

  test("a single series is not named: the title is its name", () => {
    const g = grafik({ seri: [{ nama: "Capaian", nilai: ["1", "2"] }] });
    expect(teks(susunGrafik(g, RUANG))).not.toContain("Capaian");
  });

  test("bars of negative figures lie on the other side of zero", () => {
    const [g] = susunGrafik(grafik(), RUANG);
    const batang = (g?.coretan ?? []).flatMap((c) => (c.jenis === "kotak" && c.isian !== "alas" ? [c] : []));
    const [positif, , negatif] = batang;
    expect(batang).toHaveLength(3);
    expect((negatif?.x ?? 0) + (negatif?.lebar ?? 0)).toBeCloseTo(positif?.x ?? 0);
    expect(negatif?.lebar).toBeGreaterThan(0);
  });

  test("sixty categories are cut into pictures of about one height, none taller than asked, every name whole", () => {
    const kategori = Array.from({ length: 60 }, (_, i) => `${NAMA_PANJANG.slice(0, 196)} ${i}`);
    const seri = [1, 2, 3, 4].map((s) => ({ nama: `Tahun ${s}`, nilai: kategori.map((_, i) => String(i + s)) }));
    const gambar = susunGrafik(grafik({ kategori, seri, acuan: { y: "100" } }), RUANG);
    expect(gambar.length).toBeGreaterThan(5);
    const tinggi = gambar.map((g) => g.tinggi);
    expect(Math.max(...tinggi)).toBeLessThanOrEqual(RUANG.tinggiTerbesar);
    expect(Math.max(...tinggi) - Math.min(...tinggi)).toBeLessThanOrEqual(150);
    // Each names the mark and takes up the categories where the one before ended.
    for (const g of gambar) expect(teks([g])[0]).toBe("100%");
    const tebal = tulisan(gambar).flatMap((t) => (t.tebal ? [t.teks] : []));
    expect(tebal.join(" ")).toBe(kategori.join(" "));
  });
});

describe("standing bars", () => {
  test("series are told apart by a legend, and a gap is named under its category", () => {
    const isi = teks(susunGrafik(grafik({ bentuk: "batang" }), RUANG));
    expect(isi.slice(0, 2)).toEqual(["Tahun 2023", "Tahun 2024"]);
    expect(isi.filter((t) => t.endsWith("%"))).toEqual(["50,00%", "120,50%", "-5,00%"]);
    expect(isi.join(" ")).toContain("Angka pengangguran Tahun 2024: tanpa angka");
  });
});

describe("lines", () => {
  const tahun = ["2020", "2021", "2022", "2023", "2024"];
  const celah = grafik({
    bentuk: "garis",
    kategori: tahun,
    seri: [{ nama: "Capaian", nilai: ["80", "90", null, "95", "120"] }],
    acuan: { y: "100" },
  });
  const [gambar] = susunGrafik(celah, RUANG);

  test("stop where there is no number, and the year says so", () => {
    const garis = (gambar?.coretan ?? []).flatMap((c) =>
      c.jenis === "garis" && c.tebal === 2 ? [c.titik.length] : [],
    );
    expect(garis).toEqual([2, 2]);
    expect(gambar?.coretan.filter((c) => c.jenis === "lingkar")).toHaveLength(4);
    const isi = teks(gambar === undefined ? [] : [gambar]);
    expect(isi).toContain("tanpa angka");
    expect(isi).toEqual(
      expect.arrayContaining([...tahun, "80,00%", "90,00%", "95,00%", "120,00%", "0%", "150%", "100%"]),
    );
  });

  test("of several series differ in dashes and marks, and the legend shows both", () => {
    const seri = ["a", "b", "c"].map((nama, i) => ({ nama, nilai: tahun.map((_, t) => String(10 * i + t)) }));
    const [satu] = susunGrafik(grafik({ bentuk: "garis", kategori: tahun, seri }), RUANG);
    const garis = (satu?.coretan ?? []).flatMap((c) =>
      c.jenis === "garis" && c.tebal === 2 ? [`${c.warna} ${c.putus?.join()}`] : [],
    );
    expect(garis).toHaveLength(6);
    expect(new Set(garis).size).toBe(3);
  });

  test("one point stands alone, and no category gives no picture", () => {
    const satu = susunGrafik(
      grafik({ bentuk: "garis", kategori: ["2024"], seri: [{ nama: "a", nilai: ["5"] }] }),
      RUANG,
    );
    expect(satu[0]?.coretan.filter((c) => c.jenis === "lingkar")).toHaveLength(1);
    for (const bentuk of ["garis", "batang", "batang_datar"] as const) {
      expect(susunGrafik(grafik({ bentuk, kategori: [], seri: [{ nama: "a", nilai: [] }] }), RUANG)).toEqual([]);
    }
    expect(susunGrafik(grafik({ seri: [] }), RUANG)).toEqual([]);
  });
});

describe("points", () => {
  const pd = Array.from({ length: 45 }, (_, i) => `Dinas ${i + 1}`);
  const sebar = (kanan: readonly (string | null)[], atas: readonly (string | null)[]) =>
    grafik({
      bentuk: "sebar",
      kategori: pd.slice(0, kanan.length),
      seri: [
        { nama: "Serapan anggaran", nilai: kanan },
        { nama: "Capaian", nilai: atas },
      ],
      acuan: { x: "50", y: "90" },
    });

  test("carry the number of their category; who lacks one of the two figures has none", () => {
    const isi = teks(susunGrafik(sebar(["10", null, "30"], ["80", "90", "100"]), RUANG));
    expect(isi.filter((t) => /^\d+$/.test(t))).toEqual(["1", "3"]);
    expect(isi).toEqual(expect.arrayContaining(["Serapan anggaran", "Capaian", "50%", "90%", "100%", "0%"]));
  });

  test("forty-five in one spot all keep their number, none over another", () => {
    const [gambar] = susunGrafik(
      sebar(
        pd.map(() => "50"),
        pd.map(() => "90"),
      ),
      RUANG,
    );
    const nomor = teks(gambar === undefined ? [] : [gambar]).filter((t) => /^\d+$/.test(t));
    expect(new Set(nomor).size).toBe(45);
    expect(gambar === undefined ? ["tanpa gambar"] : listTindih(gambar)).toEqual([]);
  });

  test("the square is as tall as the page allows", () => {
    const [gambar] = susunGrafik(sebar(["1"], ["2"]), { lebar: 860, tinggiTerbesar: 330 });
    expect(gambar?.tinggi).toBeLessThanOrEqual(330);
  });
});
