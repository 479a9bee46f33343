import { describe, expect, test } from "vitest";
import type { SelAngka } from "#pengukuran";
import { gambarTren, gambarTriwulan, kalimatTren, toSeriTampil } from "./rekap.ts";

const sel = (nilai: string | null): SelAngka =>
  nilai === null ? { teks: "belum diisi", nilai, kosong: "belum_diisi" } : { teks: `${nilai}%`, nilai, kosong: null };

const JUMLAH = { berangka: 1, belum_diisi: 0, tidak_tersedia: 0, tidak_terdefinisi: 0, tidak_dijadwalkan: 0 };

test("a trend is drawn through its years, with 100 percent marked", () => {
  const tahun = (label: string, nilai: string | null) => ({ label, sel: sel(nilai), jumlah: JUMLAH });
  const gambar = gambarTren([tahun("2022", "120"), tahun("2023", null), tahun("2024", "75")]);
  expect(gambar).toMatchObject({ batas: 150, acuan: 33.33, seri: [{ ruas: [] }] });
  expect(gambar?.seri[0]?.titik.map((t) => t.x)).toEqual([0, 100]);
  expect([gambarTren([tahun("2024", "75")]), gambarTren([tahun("2023", null), tahun("2024", null)])]).toEqual([
    null,
    null,
  ]);
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

describe("the quarters of several indikator", () => {
  const ISTILAH = ["TW I", "TW II", "TW III", "TW IV"];
  const seri = (kode: string, ...nilai: readonly (string | null)[]) =>
    toSeriTampil({
      kode,
      nama: kode,
      jenis: "IKU",
      titik: ([1, 2, 3, 4] as const).map((triwulan) => ({
        triwulan,
        periode: `2024-TW${triwulan}`,
        label: `Semester ${triwulan}`,
        sel: sel(nilai[triwulan - 1] ?? null),
      })),
    });

  test("are drawn on one scale, which one outlier cannot stretch beyond 150 percent", () => {
    const gambar = gambarTriwulan([seri("a", "75"), seri("b", "400")], ISTILAH);
    expect(gambar).toMatchObject({ batas: 150, acuan: 33.33 });
    expect(gambar?.seri.map((s) => s.titik[0]?.y)).toEqual([50, 0]);
    expect(gambarTriwulan([seri("a", "75"), seri("b", "90")], ISTILAH)?.batas).toBe(100);
  });

  test("are a line each, which a quarter without any figure breaks", () => {
    const gambar = gambarTriwulan([seri("a", "25", "50", null, "100"), seri("b", null, null, null, "25")], ISTILAH);
    expect(gambar?.seri.map((s) => s.ruas)).toEqual([["0,75 33.33,50"], []]);
    expect(gambar?.seri.map((s) => s.titik.map((t) => t.ke))).toEqual([[0, 1, 3], [3]]);
  });

  test("are not drawn before anything is measured", () => {
    expect(gambarTriwulan([seri("a")], ISTILAH)).toBeNull();
    expect(gambarTriwulan([], ISTILAH)).toBeNull();
  });
});

test("a quarter says which longer period it stands for", () => {
  const titik = (periode: string) => ({ triwulan: 2 as const, periode, label: "Semester I", sel: sel("1") });
  const keterangan = (periode: string) =>
    toSeriTampil({ kode: "a", nama: "a", jenis: "IKU", titik: [titik(periode)] }).titik[0]?.keterangan;
  expect(keterangan("2024-TW2")).toBeNull();
  expect(keterangan("2024-S1")).toBe("Semester I");
});
