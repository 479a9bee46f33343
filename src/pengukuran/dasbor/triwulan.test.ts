import { describe, expect, test } from "vitest";
import { indikator, kebijakan, nilaiPer, rencana, simpul, titik } from "../../../tests/bantu/contoh.ts";
import { type BahanTriwulan, buildSeriTriwulan, periodeAkhir } from "./triwulan.ts";

describe("periodeAkhir", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "by quarter, each by itself",
      ["2024-TW1", "2024-TW2", "2024-TW3", "2024-TW4"],
      ["2024-TW1", "2024-TW2", "2024-TW3", "2024-TW4"],
    ],
    ["by month, the quarter that holds it", ["2024-02"], ["2024-TW1", "2024-S1", "2024-TW3", "2024"]],
    ["by semester, its second quarter", ["2024-S1", "2024-S2"], ["2024-TW1", "2024-S1", "2024-TW3", "2024-S2"]],
    ["by year, the fourth quarter", ["2024"], ["2024-TW1", "2024-TW2", "2024-TW3", "2024"]],
    ["never, every quarter", [], ["2024-TW1", "2024-TW2", "2024-TW3", "2024-TW4"]],
  ])("an indikator due %s stands at the shortest period that ends there", (_, jadwal, harapan) => {
    const ind = indikator({ jadwal });
    expect(([1, 2, 3, 4] as const).map((t) => periodeAkhir(ind, 2024, t))).toEqual(harapan);
  });
});

describe("buildSeriTriwulan", () => {
  const target = { "2024-S1": titik("80"), "2024-S2": titik("80") };
  const satu = indikator({ id: "a", kode: "a", nama: "Satu", target });
  const dua = indikator({
    id: "b",
    kode: "b",
    nama: "Dua",
    jenis: "IKK",
    jadwal: ["2024"],
    target: { "2024": titik("10") },
  });
  const seri = (beda: Partial<BahanTriwulan> = {}) =>
    buildSeriTriwulan({
      rencana: rencana(
        [
          simpul("p1", { jenis: "program", indikatorId: ["b", "a"] }),
          simpul("s1", { indikatorId: ["a"] }),
          simpul("k1", { jenis: "kegiatan", indikatorId: ["c"] }),
        ],
        [satu, dua, indikator({ id: "c", kode: "c" })],
      ),
      ukur: { a: { realisasi: nilaiPer({ "2024-S1": "60" }), tercetak: {} } },
      kebijakan: kebijakan(),
      istilah: "tribulan",
      ...beda,
    });

  test("has each indikator of sasaran and programme once, those of sasaran first", () => {
    expect(seri().map((s) => [s.kode, s.nama, s.jenis])).toEqual([
      ["a", "Satu", "IKU"],
      ["b", "Dua", "IKK"],
    ]);
  });

  test("gives each quarter its figure, or which kind of none it has", () => {
    expect(seri()[0]?.titik.map((t) => [t.triwulan, t.label, t.sel.teks])).toEqual([
      [1, "Tribulan I", "-"],
      [2, "Semester I", "75,00%"],
      [3, "Tribulan III", "-"],
      [4, "Semester II", "belum diisi"],
    ]);
    expect(seri()[1]?.titik.map((t) => t.sel.teks)).toEqual(["-", "-", "-", "belum diisi"]);
  });

  test("leads from a figure to its explanation, under the PD and the period it was measured in", () => {
    expect(seri()[0]?.titik[1]?.sel.jelaskan).toBe("/jelaskan/capaian/disnaker/a/2024-S1");
    expect(seri()[0]?.titik[3]?.sel.jelaskan).toBeUndefined();
  });

  test("has no capaian without a policy", () => {
    expect(seri({ kebijakan: undefined })[0]?.titik[1]?.sel.kosong).toBe("tidak_terdefinisi");
  });
});
