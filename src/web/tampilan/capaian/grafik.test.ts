import { describe, expect, test } from "vitest";
import type { GambaranGrafik } from "#pengukuran";
import { buildSel } from "./contoh-uji.ts";
import { buildGrafik, teksGrafik } from "./grafik.ts";

type Isi = Readonly<Record<string, readonly (string | null)[]>>;

/** A chart of the indikator `a` and `b` with these series. */
function gambaran(isi: Isi): GambaranGrafik {
  return {
    bentuk: "batang_datar",
    judul: "Capaian per indikator",
    satuan: "%",
    desimal: 2,
    kategori: ["a", "b"].map((kunci) => ({ kunci, nama: `Indikator ${kunci}` })),
    seri: Object.entries(isi).map(([nama, nilai]) => ({ nama, nilai: nilai.map(buildSel) })),
    acuan: { y: "100" },
  };
}

describe("buildGrafik", () => {
  test("shows the bars of every series under its indikator, each with the cell it stands for", () => {
    const { kelompok } = buildGrafik(gambaran({ "Tahun 2022": ["10", "20"], "Semester I 2023": ["30", "40"] }));
    expect(kelompok.map((k) => [k.kunci, k.nama])).toEqual([
      ["a", "Indikator a"],
      ["b", "Indikator b"],
    ]);
    expect(kelompok[1]?.batang).toEqual([
      { seri: "Tahun 2022", sel: buildSel("20"), lebar: 20 },
      { seri: "Semester I 2023", sel: buildSel("40"), lebar: 40 },
    ]);
  });

  test("draws no bar where there is no number, and none to the left of zero", () => {
    const { kelompok } = buildGrafik(gambaran({ lalu: ["-40.00", null] }));
    expect(kelompok.map((k) => k.batang.map((b) => b.lebar))).toEqual([[0], [null]]);
  });

  test("names the mark over the scale, and the end of the scale where the mark does not stand there", () => {
    expect(buildGrafik(gambaran({ lalu: ["12", "99"] }))).toMatchObject({
      acuan: { teks: "100%", letak: 100 },
      ujung: null,
    });
    expect(buildGrafik(gambaran({ lalu: ["12", "249.52"] }))).toMatchObject({
      acuan: { teks: "100%", letak: 40 },
      ujung: "250%",
    });
  });

  test("has no mark where the chart has none", () => {
    const { acuan: _, ...tanpa } = gambaran({ lalu: ["12", "99"] });
    expect(buildGrafik(tanpa)).toMatchObject({ acuan: null, ujung: "100%" });
  });

  test("leaves out a bar without a cell", () => {
    expect(buildGrafik(gambaran({ lalu: ["12"] })).kelompok[1]?.batang).toEqual([]);
  });
});

describe("teksGrafik", () => {
  test("names the highest and the lowest and counts what reached 100 percent", () => {
    const { kelompok } = buildGrafik(
      gambaran({
        "Tahun 2023": ["99.65", null],
        "Semester I 2024": [null, "100.00"],
        "Semester II 2024": ["120", null],
      }),
    );
    expect(teksGrafik(kelompok)).toBe(
      "2 dari 3 capaian mencapai 100% atau lebih. Tertinggi: Indikator a (Semester II 2024) 120%. Terendah: Indikator a (Tahun 2023) 99.65%.",
    );
  });

  test("tells the lowest of several below zero", () => {
    const { kelompok } = buildGrafik(gambaran({ lalu: ["-10", "-40"] }));
    expect(teksGrafik(kelompok)).toContain("Terendah: Indikator b (lalu) -40%.");
  });

  test("says so when nothing is measured yet", () => {
    expect(teksGrafik([])).toBe("Belum ada capaian untuk digambar.");
  });
});
