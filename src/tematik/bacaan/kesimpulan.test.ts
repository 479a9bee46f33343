import { describe, expect, test } from "vitest";
import { kondisiUji, temaTersimpanUji } from "../../../tests/bantu/tema-uji.ts";
import { buildDeret } from "../kondisi/deret-kondisi.ts";
import { buildTema } from "../tema.ts";
import { selSerapan } from "./bacaan.ts";
import { arahDeret, kalimatBerhasil, kalimatKondisi, kalimatUang } from "./kesimpulan.ts";

const deret = (nilai: Readonly<Record<number, string>>, arah: "naik" | "turun" | null = "turun") => {
  const { kondisi } = buildTema(temaTersimpanUji({ kondisi: [kondisiUji("P0", "%", nilai, { arah })] }));
  const [satu] = buildDeret({ kondisi, indikator: new Map(), dasar: "" });
  if (satu === undefined) throw new Error("Deret kosong");
  return satu;
};

test.each([
  [
    { 2021: "13.86", 2023: "12.42" },
    "turun",
    "searah",
    "P0 turun dari 13,86% (2021) ke 12,42% (2023), sesuai arah yang diharapkan.",
  ],
  [
    { 2021: "12", 2023: "13" },
    "turun",
    "berlawanan",
    "P0 naik dari 12% (2021) ke 13% (2023), padahal diharapkan turun.",
  ],
  [{ 2021: "12", 2023: "12.0" }, "turun", "tetap", "P0 tetap 12,0% dari 2021 ke 2023."],
  [
    { 2021: "12", 2023: "13" },
    null,
    "tanpa_arah",
    "P0 naik dari 12% (2021) ke 13% (2023); arah yang diharapkan belum ditetapkan.",
  ],
  [
    { 2021: "12" },
    "turun",
    "satu_nilai",
    "P0 baru mempunyai satu nilai, 12% (2021); arah perubahannya belum dapat dibaca.",
  ],
  [{}, "turun", "tanpa_nilai", "P0 belum mempunyai nilai."],
] as const)("a series %j that should go %s is read as %s", (nilai, arah, hasil, kalimat) => {
  expect(arahDeret(deret(nilai, arah))).toBe(hasil);
  expect(kalimatKondisi(deret(nilai, arah))).toBe(kalimat);
});

test("the answer counts conditions by direction, and says when nothing can be told", () => {
  const [turun, naik, satu] = [deret({ 2021: "3", 2022: "2" }), deret({ 2021: "2", 2022: "3" }), deret({ 2021: "1" })];
  expect(kalimatBerhasil([turun, naik, satu])).toBe(
    "1 kondisi bergerak sesuai arah yang diharapkan, 1 berlawanan; 1 belum dapat dibaca arahnya.",
  );
  expect(kalimatBerhasil([satu])).toContain("Belum dapat dibaca");
});

describe("money over the years", () => {
  const uang = (nilai: string, realisasi: string | null = null) => ({ nilai, realisasi, penanda: [] });

  test("is told from the first to the last tagged year, with what was reported spent", () => {
    expect(kalimatUang([], 2024)).toBe("Belum ada anggaran bertanda sampai Tahun 2024.");
    expect(kalimatUang([{ tahun: 2024, uang: uang("1000") }], 2024)).toBe(
      "Anggaran bertanda baru ada untuk Tahun 2024, Rp1.000; realisasi Tahun 2024 belum dilaporkan.",
    );
    const dua = [
      { tahun: 2022, uang: uang("1000") },
      { tahun: 2023, uang: null },
      { tahun: 2024, uang: uang("1500", "900") },
    ];
    expect(kalimatUang(dua, 2024)).toBe(
      "Anggaran bertanda naik dari Rp1.000 (2022) ke Rp1.500 (2024); realisasi Tahun 2024 Rp900.",
    );
  });

  test("spent in percent keeps the kinds of no number apart", () => {
    expect(selSerapan(null).kosong).toBe("tidak_dijadwalkan");
    expect(selSerapan(uang("100")).kosong).toBe("belum_diisi");
    expect(selSerapan(uang("0", "0")).kosong).toBe("tidak_terdefinisi");
    expect(selSerapan(uang("3", "2"))).toMatchObject({ teks: "66,67%", nilai: "66.67" });
  });
});
