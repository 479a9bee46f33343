import { describe, expect, test } from "vitest";
import { buildBarisUji } from "./contoh-uji.ts";
import { buildGrafik, teksGrafik } from "./grafik.ts";

const SERI = { lalu: "Tahun 2023", kini: "Semester I 2024", semester: 0 } as const;

describe("buildGrafik", () => {
  test("always has room for 100 percent", () => {
    const grafik = buildGrafik([buildBarisUji(1, "a", { lalu: "12.00" })], SERI);
    expect(grafik).toMatchObject({ batas: 100, garis: 100 });
    expect(grafik.kelompok[0]?.batang[0]?.lebar).toBeCloseTo(12);
  });

  test("ends at the next multiple of 50 above the largest capaian", () => {
    const grafik = buildGrafik([buildBarisUji(1, "a", { lalu: "183.82", s1: "249.52" })], SERI);
    expect(grafik).toMatchObject({ batas: 250, garis: 40 });
    expect(grafik.kelompok[0]?.batang.map((b) => Math.round(b.lebar ?? -1))).toEqual([74, 100]);
  });

  test("draws no bar where there is no number, and none to the left of zero", () => {
    const grafik = buildGrafik([buildBarisUji(1, "a", { lalu: "-40.00" })], SERI);
    expect(grafik.kelompok[0]?.batang.map((b) => b.lebar)).toEqual([0, null]);
  });

  test("shows an indikator of several nodes once", () => {
    const grafik = buildGrafik([buildBarisUji(1, "a"), buildBarisUji(2, "a"), buildBarisUji(2, "b")], SERI);
    expect(grafik.kelompok.map((k) => k.nama)).toEqual(["a", "b"]);
  });

  test("takes the semester the series names", () => {
    const baris = [buildBarisUji(1, "a", { s1: "10.00", s2: "20.00" })];
    const grafik = buildGrafik(baris, { ...SERI, kini: "Semester II 2024", semester: 1 });
    expect(grafik.kelompok[0]?.batang[1]).toMatchObject({ seri: "Semester II 2024", sel: { nilai: "20.00" } });
  });
});

describe("teksGrafik", () => {
  test("names the highest and the lowest and counts what reached 100 percent", () => {
    const baris = [buildBarisUji(1, "a", { lalu: "99.65" }), buildBarisUji(2, "b", { s1: "100.00" })];
    expect(teksGrafik(buildGrafik(baris, SERI))).toBe(
      "1 dari 2 capaian mencapai 100% atau lebih. Tertinggi: b (Semester I 2024) 100.00%. Terendah: a (Tahun 2023) 99.65%.",
    );
  });

  test("says so when nothing is measured yet", () => {
    expect(teksGrafik(buildGrafik([buildBarisUji(1, "a")], SERI))).toBe("Belum ada capaian untuk digambar.");
  });
});
