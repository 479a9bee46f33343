// Targets as typed and back, and patterns of measuring.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { POLA_JADWAL, parseTarget, periodeJadwal, polaJadwal, sebutanPolaJadwal, teksTarget } from "./teks-target.ts";

const isi = (teks: string) => {
  const hasil = parseTarget(teks);
  return hasil.ok ? hasil.isi : hasil.pesan;
};
const titik = (nilai: string) => ({ nilai, batas_bawah: null, batas_atas: null });
const rentang = (bawah: string, atas: string) => ({ nilai: null, batas_bawah: bawah, batas_atas: atas });

describe("a target as typed", () => {
  test.each([
    ["94,87", titik("94.87")],
    ["94,87%", titik("94.87")],
    ["1.250 orang", titik("1250")],
    ["", null],
    ["-", null],
    ["80 s.d. 90", rentang("80", "90")],
    ["80 sd 90", rentang("80", "90")],
    ["80 sampai 90,5", rentang("80", "90.5")],
    ["80 - 90", rentang("80", "90")],
    ["80 - 80", rentang("80", "80")],
    ["-5", titik("-5")],
  ])("%j is read", (teks, harus) => {
    expect(isi(teks)).toEqual(harus);
  });

  test.each([
    ["1.00", /tidak jelas|Tulis/],
    ["90 s.d. 80", /Tukar keduanya/],
    ["1 s.d. 2 s.d. 3", /satu angka, atau rentang/],
    ["banyak", /bukan angka/],
  ])("%j is refused with what to do", (teks, pesan) => {
    expect(isi(teks)).toMatch(pesan);
  });

  test("stands in a field as it was typed: a range with both bounds, nothing as nothing", () => {
    expect(teksTarget(rentang("80", "90.5"))).toBe("80 s.d. 90,5");
    expect(teksTarget(undefined)).toBe("");
    expect(teksTarget({ nilai: null, batas_bawah: "80", batas_atas: null })).toBe("");
  });

  test("reads back what it wrote", () => {
    const desimal = fc
      .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 99 }))
      .map(([a, b]) => {
        return b === 0 ? String(a) : `${a}.${String(b).padStart(2, "0")}`;
      });
    fc.assert(
      fc.property(desimal, (nilai) => {
        expect(isi(teksTarget(titik(nilai)))).toEqual(titik(nilai));
      }),
    );
  });
});

describe("a pattern of measuring", () => {
  test.each(POLA_JADWAL)("%s is recognised from its periods", (pola) => {
    expect(polaJadwal(periodeJadwal(pola, 2026).toReversed(), 2026)).toBe(pola);
  });

  test.each([
    ["triwulan", "Tiap triwulan", 4],
    ["semester", "Tiap semester", 2],
    ["tahun", "Sekali setahun", 1],
    ["triwulan_4", "Triwulan IV saja", 1],
    ["bulan", "Tiap bulan", 12],
    ["tidak", "Tidak diukur", 0],
  ] as const)("%s reads %s and measures %i times", (pola, kata, banyak) => {
    expect(sebutanPolaJadwal(pola)).toBe(kata);
    expect(periodeJadwal(pola, 2026)).toHaveLength(banyak);
  });

  test("that is none of them is called special", () => {
    expect(polaJadwal(["2026-S1", "2026-TW4"], 2026)).toBe("khusus");
  });
});
