import { describe, expect, test } from "vitest";
import { matematikaTeks } from "#inti";
import { type AngkaTahun, selKosong } from "#pengukuran";
import { PD } from "../../../tests/bantu/contoh.ts";
import { kondisiUji, temaTersimpanUji } from "../../../tests/bantu/tema-uji.ts";
import type { HasilIndikator } from "../kondisi/deret-kondisi.ts";
import { buildTema } from "../tema.ts";
import { explainKondisi } from "./jelaskan-kondisi.ts";

const PENULIS = { pelaku: "akun:1 Rani", waktu: new Date("2026-01-02T03:04:00Z") };

/** The explanation of the last condition in 2022. */
function jelaskanAkhir(daftar: readonly ReturnType<typeof kondisiUji>[], indikator: HasilIndikator = new Map()) {
  const { kondisi } = buildTema(temaTersimpanUji({ kondisi: daftar }));
  const akhir = kondisi.at(-1);
  if (akhir === undefined) throw new Error("Tanpa kondisi");
  const bahan = { kondisi, indikator, dasar: "/jelaskan/kondisi/kemiskinan/" };
  return explainKondisi({ namaTema: "Kemiskinan", bahan, kondisi: akhir, tahun: 2022, penulis: PENULIS });
}

describe("a condition taken from an indikator is explained", () => {
  const indikator = { id: "i", kode: "iku-9", nama: "TPT", pd: PD };
  const strip = selKosong({ jenis: "tidak_dijadwalkan" });
  const hasil = (realisasi: AngkaTahun["realisasi"]): HasilIndikator =>
    new Map([["i", [{ tahun: 2022, target: strip, capaian: strip, realisasi, ulang: null }]]]);
  const lima = hasil({ teks: "5,00%", nilai: "5.00", kosong: null });
  const tpt = (nilai: Readonly<Record<number, string>> = {}) => kondisiUji("Pengangguran", "%", nilai, { indikator });

  test("by its realisasi, the perangkat daerah, and a link to the explanation of that realisasi", () => {
    const p = jelaskanAkhir([tpt()], lima);
    expect(p.hasil).toBe("5,00%");
    expect(p.operan).toEqual([
      { label: "Realisasi TPT", nilai: "5,00%", sumber: PD.nama, asal: "/jelaskan/realisasi/disnaker/iku-9/2022" },
    ]);
    expect(p.kebijakan[0]).toContain("Realisasi indikator yang sudah disetujui dipakai");
    expect(p.catatan).toContain(`Diambil dari indikator TPT, ${PD.nama}.`);
    expect(p).not.toHaveProperty("pengisi");
    expect(p).not.toHaveProperty("tercetak");
  });

  test("with an entered value that differs beside it, as a thing to look into", () => {
    expect(jelaskanAkhir([tpt({ 2022: "4.9" })], lima).tercetak).toEqual({
      teks: "4,9%",
      sumber: "BPS",
      cocok: false,
      terjelaskanPembulatan: false,
      uraian: "Nilai yang diisi 4,9%, sedangkan realisasi indikator ialah 5,00%. Keduanya disimpan; periksa sumbernya.",
    });
  });

  test("without a number: the reason, and no link to a realisasi that does not exist", () => {
    const p = jelaskanAkhir([tpt()], hasil(selKosong({ jenis: "tidak_tersedia", alasan: "survei ditiadakan" })));
    expect(p.operan).toEqual([{ label: "Realisasi TPT", nilai: "tidak tersedia", sumber: PD.nama }]);
    expect(p.catatan).toContain("Tidak ada angka karena survei ditiadakan.");
    expect(p.kebijakan).toEqual([]);
  });

  test("without a number and without a reason, no reason is made up", () => {
    const p = jelaskanAkhir([tpt()], hasil({ teks: "tidak tersedia", nilai: null, kosong: "tidak_tersedia" }));
    expect(p.hasil).toBe("tidak tersedia");
    expect(p.catatan).toEqual(["Satuan: %", `Diambil dari indikator TPT, ${PD.nama}.`]);
  });

  test("by the entered value where nothing was published, with who entered it", () => {
    const p = jelaskanAkhir([tpt({ 2022: "4.9" })]);
    expect(p.operan).toEqual([{ label: "Nilai yang dicatat", nilai: "4,9%", sumber: "BPS" }]);
    expect(p.pengisi?.oleh).toBe("Rani");
    expect(p).not.toHaveProperty("tercetak");
  });
});

describe("a condition computed by a formula is explained", () => {
  test("with an entered value that differs from the result beside it", () => {
    const p = jelaskanAkhir([
      kondisiUji("Miskin", "jiwa", { 2022: "10" }),
      kondisiUji("Dua", "jiwa", { 2022: "21" }, { rumus: "miskin * 2" }),
    ]);
    expect(p.hasil).toBe("20 jiwa");
    expect(p.tercetak).toMatchObject({
      teks: "21 jiwa",
      cocok: false,
      uraian: "Nilai yang diisi 21 jiwa, sedangkan hasil rumus ialah 20 jiwa. Keduanya disimpan; periksa sumbernya.",
    });
  });

  test("without a word about rounding where the result is whole", () => {
    const p = jelaskanAkhir([
      kondisiUji("Miskin", "jiwa", { 2022: "10" }),
      kondisiUji("Dua", "jiwa", {}, { rumus: "miskin * 2" }),
    ]);
    expect(p.hitungan && matematikaTeks(p.hitungan)).toBe("10 × 2 = 20 jiwa");
    expect(p).not.toHaveProperty("pembulatan");
  });

  test("that names an unknown condition: the name as written stands in the formula and is told to be missing", () => {
    const p = jelaskanAkhir([
      kondisiUji("Miskin", "jiwa", { 2022: "10" }),
      kondisiUji("P0", "%", {}, { rumus: "miskin / penduduk" }),
    ]);
    expect(p.rumus && matematikaTeks(p.rumus)).toBe("Miskin ÷ penduduk");
    expect(p).not.toHaveProperty("hitungan");
    expect(p.operan[1]).toEqual({
      label: "penduduk",
      nilai: "tidak terdefinisi",
      sumber: "Tidak ada pada tema ini",
    });
    expect(p.catatan.at(-1)).toBe('Tidak ada angka karena tema ini tidak mempunyai kondisi berkode "penduduk".');
  });

  test("that cannot be read: no operands, no formula, and the reason", () => {
    const p = jelaskanAkhir([kondisiUji("P0", "%", {}, { rumus: "miskin /" })]);
    expect(p).toMatchObject({ hasil: "tidak terdefinisi", operan: [] });
    expect(p).not.toHaveProperty("rumus");
    expect(p.catatan.at(-1)).toBe('Tidak ada angka karena rumus "miskin /" tidak terbaca.');
  });
});

test("a condition that is entered has no operand in a year without a value, and nobody who entered it", () => {
  const p = jelaskanAkhir([kondisiUji("Miskin", "jiwa", { 2021: "10" })]);
  expect(p).toMatchObject({ hasil: "belum diisi", operan: [], kebijakan: [], catatan: ["Satuan: jiwa"] });
  expect(p).not.toHaveProperty("pengisi");
});
