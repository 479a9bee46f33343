import { describe, expect, test } from "vitest";
import { matematikaTeks } from "#inti";
import { ANGGARAN_UJI, TEMA_UJI } from "../../../tests/bantu/kerangka-uji.ts";
import { kondisiUji, temaTersimpanUji } from "../../../tests/bantu/tema-uji.ts";
import { buildTema } from "../tema.ts";
import { explainKondisi } from "./jelaskan-kondisi.ts";
import { ambilStrategi, explainSebagian, explainSerapan, explainStrategi, explainTanda } from "./jelaskan-uang.ts";

const { kondisi } = buildTema(
  temaTersimpanUji({
    kondisi: [
      kondisiUji("Miskin", "jiwa", { 2021: "166350" }),
      kondisiUji("Penduduk", "jiwa", { 2021: "1200000" }),
      kondisiUji(
        "P0",
        "%",
        { 2021: "14" },
        { rumus: "miskin / penduduk * 100", definisi: "Bagian penduduk miskin", arah: "turun" },
      ),
    ],
  }),
);
const BAHAN = { kondisi, indikator: new Map(), dasar: "/jelaskan/kondisi/kemiskinan/" };
const PENULIS = { pelaku: "akun:1 Rani", waktu: new Date("2026-01-02T03:04:00Z") };

function jelaskan(kode: string, tahun = 2021) {
  const satu = kondisi.find((k) => k.kode === kode);
  if (satu === undefined) throw new Error(`Tidak ada kondisi ${kode}`);
  return explainKondisi({ namaTema: "Kemiskinan", bahan: BAHAN, kondisi: satu, tahun, penulis: PENULIS });
}

describe("a condition is explained", () => {
  test("when entered: value, source, and who entered it", () => {
    expect(jelaskan("miskin")).toMatchObject({
      konteks: "Tema Kemiskinan, Tahun 2021",
      hasil: "166.350 jiwa",
      operan: [{ label: "Nilai yang dicatat", nilai: "166.350 jiwa", sumber: "BPS" }],
      pengisi: { oleh: "Rani", pada: expect.stringContaining("2026") },
    });
  });

  test("when computed: operands with their own explanations, formula, rounding, and the entered value beside", () => {
    const p = jelaskan("p0");
    expect(p.hasil).toBe("13,86%");
    expect(p.operan.map((o) => [o.label, o.asal])).toEqual([
      ["Miskin", "/jelaskan/kondisi/kemiskinan/miskin/2021"],
      ["Penduduk", "/jelaskan/kondisi/kemiskinan/penduduk/2021"],
    ]);
    expect(p.rumus && matematikaTeks(p.rumus)).toBe("Miskin ÷ Penduduk × 100");
    expect(p.hitungan && matematikaTeks(p.hitungan)).toBe("166.350 ÷ 1.200.000 × 100 = 13,86%");
    expect(p.pembulatan).toContain("13,8625");
    expect(p.tercetak).toMatchObject({ teks: "14%", cocok: true });
    expect(p.catatan).toContain("Definisi: Bagian penduduk miskin");
  });

  test("when there is no number: the kind and the reason, and nobody who entered it", () => {
    const p = jelaskan("p0", 2022);
    expect(p).toMatchObject({ hasil: "belum diisi", operan: [{ nilai: "belum diisi" }, { nilai: "belum diisi" }] });
    expect(p).not.toHaveProperty("pengisi");
  });
});

describe("tagged money is explained", () => {
  test("row by row: pagu, share, strategy, who tagged it", () => {
    const [penanda] = ANGGARAN_UJI.penanda;
    const [baris] = ANGGARAN_UJI.baris;
    if (penanda === undefined) throw new Error("Tanpa penanda");
    const p = explainTanda({ namaTema: "Kemiskinan", tahun: 2024, penanda, baris, penulis: PENULIS });
    expect(p).toMatchObject({ hasil: "Rp600", pengisi: { oleh: "Rani" } });
    expect(p.hitungan && matematikaTeks(p.hitungan)).toBe("Rp1.000 × 60% = Rp600");
    const tanpa = explainTanda({
      namaTema: "Kemiskinan",
      tahun: 2024,
      penanda: { ...penanda, pagu: null },
      baris: undefined,
      penulis: undefined,
    });
    expect(tanpa.hasil).toBe("belum diisi");
    expect(tanpa.catatan[0]).toContain("belum memiliki pagu Tahun 2024");
  });

  test("per strategy, and for what is tagged for none, by the rows that are its own", () => {
    const [kerja] = TEMA_UJI.strategi;
    expect(explainStrategi(kerja?.uraian ?? "", ambilStrategi(ANGGARAN_UJI, "kerja"))).toMatchObject({
      hasil: "Rp600",
      operan: [{ label: "Pelatihan Kerja" }],
    });
    expect(explainStrategi(null, ambilStrategi(ANGGARAN_UJI, null))).toMatchObject({
      judul: "Anggaran yang mendukung tema ini tanpa strategi",
      hasil: "Rp250,50",
    });
    expect(explainSebagian("Kemiskinan", ANGGARAN_UJI).hasil).toBe("Rp1.250,50");
  });

  test("when spent: only reports count, and who has not reported is named instead of counted as 0", () => {
    const p = explainSerapan({ nama: "tema Kemiskinan", anggaran: ANGGARAN_UJI });
    expect(p.hasil).toBe("Rp300 (23,99%)");
    expect(p.operan.map((o) => o.nilai)).toEqual(["Rp300", "belum diisi", "belum diisi", "Rp1.250,50"]);
    expect(p.catatan).toHaveLength(2);
    expect(explainSerapan({ nama: "x", anggaran: ambilStrategi(ANGGARAN_UJI, "jamin") }).hasil).toBe("belum diisi");
  });
});
