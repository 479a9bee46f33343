import { describe, expect, test } from "vitest";
import { type AngkaTahun, selKosong } from "#pengukuran";
import { PD } from "../../../tests/bantu/contoh.ts";
import { kondisiUji, temaTersimpanUji } from "../../../tests/bantu/tema-uji.ts";
import { buildTema } from "../tema.ts";
import { buildDeret, type HasilIndikator } from "./deret-kondisi.ts";

type Kondisi = ReturnType<typeof kondisiUji>;
const deret = (kondisi: readonly Kondisi[], indikator: HasilIndikator = new Map()) =>
  buildDeret({ kondisi: buildTema(temaTersimpanUji({ kondisi })).kondisi, indikator, dasar: "/jelaskan/kondisi/x/" });

const MISKIN = kondisiUji("Miskin", "jiwa", { 2021: "166350", 2022: "160000" });
const PENDUDUK = kondisiUji("Penduduk", "jiwa", { 2021: "1200000" });
const RUMUS = { rumus: "miskin / penduduk * 100" };

function tahunUkur(tahun: number, realisasi: AngkaTahun["realisasi"]): AngkaTahun {
  const strip = selKosong({ jenis: "tidak_dijadwalkan" });
  return { tahun, target: strip, capaian: strip, realisasi, ulang: null };
}

describe("a condition that is entered", () => {
  test("keeps every digit, its source, and where it is explained; years of other conditions are not filled in", () => {
    const [miskin, penduduk] = deret([MISKIN, PENDUDUK]);
    expect(miskin?.titik[0]).toEqual({
      tahun: 2021,
      sel: { teks: "166.350 jiwa", nilai: "166350", kosong: null, jelaskan: "/jelaskan/kondisi/x/miskin/2021" },
      asal: "diisi",
      sumber: "BPS",
      diisi: null,
    });
    expect(penduduk?.titik.map((t) => [t.tahun, t.sel.kosong])).toEqual([
      [2021, null],
      [2022, "belum_diisi"],
    ]);
  });
});

describe("a condition with a formula", () => {
  test("is computed exactly for years in which every operand exists, rounded half up to two decimals", () => {
    const [, , p0] = deret([MISKIN, PENDUDUK, kondisiUji("P0", "%", {}, RUMUS)]);
    expect(p0?.titik.map((t) => [t.tahun, t.sel.teks, t.asal])).toEqual([
      [2021, "13,86%", "rumus"],
      [2022, "belum diisi", null],
    ]);
  });

  test("keeps an entered value beside the computed one where they differ, and says nothing where they agree", () => {
    const beda = deret([MISKIN, PENDUDUK, kondisiUji("P0", "%", { 2021: "14.00" }, RUMUS)])[2]?.titik[0];
    expect(beda).toMatchObject({ sel: { teks: "13,86%" }, diisi: { teks: "14,00%", nilai: "14.00", sumber: "BPS" } });
    const sama = deret([MISKIN, PENDUDUK, kondisiUji("P0", "%", { 2021: "13.9" }, RUMUS)])[2]?.titik[0];
    expect(sama).toMatchObject({ sel: { teks: "13,86%" }, asal: "rumus", diisi: null });
  });

  test("falls back to the entered value where an operand is missing", () => {
    const p0 = deret([MISKIN, kondisiUji("Penduduk", "jiwa", {}), kondisiUji("P0", "%", { 2021: "13.86" }, RUMUS)])[2];
    expect(p0?.titik[0]).toMatchObject({ sel: { teks: "13,86%" }, asal: "diisi" });
  });

  test("is undefined, with the reason, over zero, over an unknown code, and in a circle", () => {
    const nol = deret([MISKIN, kondisiUji("Penduduk", "jiwa", { 2021: "0" }), kondisiUji("P0", "%", {}, RUMUS)])[2];
    expect(nol?.titik[0]?.sel).toMatchObject({ kosong: "tidak_terdefinisi", alasan: expect.stringContaining("nol") });
    const asing = deret([MISKIN, kondisiUji("P0", "%", {}, RUMUS)])[1];
    expect(asing?.titik[0]?.sel.alasan).toContain('"penduduk"');
    const putar = deret([
      MISKIN,
      kondisiUji("A", "%", {}, { rumus: "b" }),
      kondisiUji("B", "%", {}, { rumus: "a + 1" }),
    ]);
    expect(putar[1]?.titik[0]?.sel).toMatchObject({
      kosong: "tidak_terdefinisi",
      alasan: expect.stringContaining("berputar"),
    });
  });

  test("keeps the operands' decimals where they hold the result whole", () => {
    const [, dua] = deret([MISKIN, kondisiUji("Dua", "jiwa", {}, { rumus: "miskin * 2" })]);
    expect(dua?.titik[0]?.sel.teks).toBe("332.700 jiwa");
  });
});

describe("a condition linked to an indikator", () => {
  const indikator = { id: "i", kode: "iku-9", nama: "TPT", pd: PD };
  const hasil: HasilIndikator = new Map([
    [
      "i",
      [
        tahunUkur(2022, { teks: "5,00%", nilai: "5.00", kosong: null }),
        tahunUkur(2023, selKosong({ jenis: "tidak_tersedia", alasan: "survei ditiadakan" })),
        tahunUkur(2024, selKosong({ jenis: "tidak_dijadwalkan" })),
      ],
    ],
  ]);

  test("takes the published realisasi of the year, and keeps the kinds of no number apart", () => {
    const [tpt] = deret(
      [kondisiUji("TPT", "%", { 2021: "6" }, { indikator }), kondisiUji("X", "%", { 2023: "1", 2024: "1" })],
      hasil,
    );
    expect(tpt?.titik.map((t) => [t.tahun, t.sel.teks, t.asal, t.sel.kosong])).toEqual([
      [2021, "6%", "diisi", null],
      [2022, "5,00%", "indikator", null],
      [2023, "tidak tersedia", null, "tidak_tersedia"],
      [2024, "-", null, "tidak_dijadwalkan"],
    ]);
    expect(tpt?.titik[2]?.sel.alasan).toBe("survei ditiadakan");
  });

  test("shows an entered value of the same year beside it where it differs", () => {
    const [tpt] = deret([kondisiUji("TPT", "%", { 2022: "4.9" }, { indikator })], hasil);
    expect(tpt?.titik[0]).toMatchObject({ asal: "indikator", sel: { nilai: "5.00" }, diisi: { teks: "4,9%" } });
  });
});
