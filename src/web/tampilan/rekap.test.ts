import { expect, test } from "vitest";
import type { SelAngka } from "#pengukuran";
import { gambarGaris, gambarSeri, kalimatTren, toSeriTampil } from "./rekap.ts";

const sel = (nilai: string | null): SelAngka =>
  nilai === null ? { teks: "belum diisi", nilai, kosong: "belum_diisi" } : { teks: `${nilai}%`, nilai, kosong: null };

test("a line stops where there is no number instead of bridging the gap", () => {
  const g = gambarGaris([sel("50"), sel("100"), sel(null), sel("75"), sel("25")]);
  expect(g.ruas).toEqual(["0,50 25,0", "75,25 100,75"]);
  expect(g.titik.map((t) => t.x)).toEqual([0, 25, 75, 100]);
});

test("a single figure is a dot in the middle, and no line", () => {
  expect(gambarGaris([sel("80")])).toMatchObject({ ruas: [], titik: [{ x: 50, y: 20 }] });
});

test("100 percent is marked where it lies on the scale", () => {
  expect(gambarGaris([sel("120")])).toMatchObject({ batas: 125, garis: 20 });
});

test("a trend is told with its first and last figure", () => {
  const tahun = (label: string, nilai: string | null) => ({ label, sel: sel(nilai) });
  expect(kalimatTren([])).toBe("Belum ada capaian yang dapat dibandingkan.");
  expect(kalimatTren([tahun("2023", "80")])).toBe("Baru ada satu capaian: 2023 80%.");
  expect(kalimatTren([tahun("2022", null), tahun("2023", "80"), tahun("2024", "90")])).toBe(
    "Naik dari 80% (2023) ke 90% (2024).",
  );
  expect(kalimatTren([tahun("2023", "90"), tahun("2024", "80")])).toMatch(/^Turun/);
  expect(kalimatTren([tahun("2023", "90"), tahun("2024", "90")])).toMatch(/^Tetap/);
});

test("all small drawings share one scale, which one outlier cannot stretch beyond 150 percent", () => {
  const seri = (kode: string, nilai: string | null) =>
    toSeriTampil({
      kode,
      nama: kode,
      jenis: "IKU",
      titik: [{ triwulan: 1, periode: "2024-TW1", label: "TW I", sel: sel(nilai) }],
    });
  const gambar = gambarSeri([seri("a", "75"), seri("b", "400")]);
  expect(gambar.map((g) => g.batas)).toEqual([150, 150]);
  expect(gambar[1]?.titik[0]?.y).toBe(0);
});

test("a quarter says which longer period it stands for", () => {
  const titik = (periode: string) => ({ triwulan: 2 as const, periode, label: "Semester I", sel: sel("1") });
  const keterangan = (periode: string) =>
    toSeriTampil({ kode: "a", nama: "a", jenis: "IKU", titik: [titik(periode)] }).titik[0]?.keterangan;
  expect(keterangan("2024-TW2")).toBeNull();
  expect(keterangan("2024-S1")).toBe("Semester I");
});
