import { describe, expect, test } from "vitest";
import { selKosong } from "../sel.ts";
import { berangka, type GambaranGrafik, kalimatGrafik } from "./gambaran.ts";
import { sel } from "./sel-uji.ts";

const SATU: GambaranGrafik = {
  bentuk: "batang",
  judul: "Capaian",
  satuan: "%",
  desimal: 2,
  kategori: [
    { kunci: "a", nama: "Pencaker" },
    { kunci: "b", nama: "Pelatihan" },
  ],
  seri: [{ nama: "Semester I 2024", nilai: [sel("99.65"), sel(null)] }],
  acuan: { y: "100" },
};
const seri = (nama: string, ...nilai: readonly (string | null)[]) => ({ nama, nilai: nilai.map(sel) });

describe("what is left to draw", () => {
  test("a series without a number is dropped, one with a single number is kept", () => {
    const gambaran = { ...SATU, seri: [seri("2022", null, null), seri("2023", null, "0"), seri("2024", "1", "2")] };
    expect(berangka(gambaran)?.seri.map((s) => s.nama)).toEqual(["2023", "2024"]);
  });

  test("a chart without any number, or without categories, is none", () => {
    expect(berangka({ ...SATU, seri: [seri("2023", null, null)] })).toBeNull();
    expect(berangka({ ...SATU, seri: [] })).toBeNull();
    expect(berangka({ ...SATU, kategori: [] })).toBeNull();
  });

  test("points need both of their figures in one category, whatever each series holds by itself", () => {
    const titik = (...dua: readonly (readonly (string | null)[])[]): GambaranGrafik => ({
      ...SATU,
      bentuk: "sebar",
      seri: dua.map((nilai, i) => seri(String(i), ...nilai)),
    });
    expect(berangka(titik(["1", null], ["2", null]))?.seri).toHaveLength(2);
    expect(berangka(titik(["1", "2"], [null, null]))).toBeNull();
    expect(berangka(titik(["1", null], [null, "2"]))).toBeNull();
    expect(berangka(titik(["1", "2"], []))).toBeNull();
  });
});

describe("the sentence of a chart", () => {
  test("names each category with its figure, and a missing figure in its own words", () => {
    expect(kalimatGrafik(SATU)).toBe(
      "Capaian. Pencaker: Semester I 2024 99.65%. Pelatihan: Semester I 2024 belum diisi.",
    );
  });

  test("does not name a single series again that the title names", () => {
    expect(kalimatGrafik({ ...SATU, judul: "Capaian semester I 2024" })).toBe(
      "Capaian semester I 2024. Pencaker: 99.65%. Pelatihan: belum diisi.",
    );
    const dua = [seri("Capaian", "1", "2"), seri("Serapan", "3", "4")];
    expect(kalimatGrafik({ ...SATU, seri: dua })).toContain("Pencaker: Capaian 1%, Serapan 3%.");
  });

  test("names the series where there are several, and says a dash in words", () => {
    const nilai = [sel("1"), selKosong({ jenis: "tidak_dijadwalkan" })];
    expect(kalimatGrafik({ ...SATU, seri: [seri("2023", "5", "6"), { nama: "2024", nilai }] })).toBe(
      "Capaian. Pencaker: 2023 5%, 2024 1%. Pelatihan: 2023 6%, 2024 tidak dijadwalkan.",
    );
  });

  test("says so where a series has no cell for a category", () => {
    const kurang = [seri("Capaian", "5")];
    expect(kalimatGrafik({ ...SATU, seri: kurang })).toBe("Capaian. Pencaker: 5%. Pelatihan: tidak ada.");
  });

  test("names the lines that part the points, set as Indonesians write numbers", () => {
    const sebar: GambaranGrafik = {
      ...SATU,
      bentuk: "sebar",
      seri: [seri("Serapan anggaran", "40", "50"), seri("Capaian", "90", "80")],
      acuan: { x: "50.00", y: "75.5" },
    };
    expect(kalimatGrafik(sebar)).toMatch(/ Garis pembagi: Serapan anggaran 50,00%, Capaian 75,5%\.$/);
    expect(kalimatGrafik({ ...sebar, acuan: { y: "100" } })).not.toContain("Garis pembagi");
  });
});
