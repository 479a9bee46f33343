import { describe, expect, test } from "vitest";
import { unitNotes } from "./catatan-satuan.ts";
import { parseRumus } from "./parser.ts";

const SATUAN = new Map([
  ["bekerja", "orang"],
  ["angkatan", "Orang"],
  ["uang", "Rp"],
  ["kota", "rupiah"],
  ["garis", "rupiah/kapita/bulan"],
  ["bulan", "bulan"],
  ["tingkat", "persen"],
  ["laju", "%"],
  ["skala", ""],
]);

function notes(teks: string, satuanHasil?: string): readonly string[] {
  const hasil = parseRumus(teks);
  if (!hasil.ok) throw new Error(hasil.pesan);
  return unitNotes(hasil.ekspresi, SATUAN, satuanHasil);
}

describe("unitNotes", () => {
  test.each([
    ["bekerja / angkatan * 100", "%"],
    ["(bekerja - angkatan) / angkatan * 100.0", "%"],
    ["100 - tingkat", "%"],
    ["rata(tingkat; laju)", "%"],
    ["uang + kota", "rupiah"],
    ["garis * bulan * bekerja / bekerja", "rupiah/kapita"],
    ["kota / angkatan", "rupiah/orang"],
    ["max(bekerja; 0)", "orang"],
    ["-bekerja + 1", "orang"],
    ["skala * bekerja", "orang"],
    ["jika(angkatan = 0; 0; bekerja / angkatan * 100)", "%"],
    ["bekerja / angkatan", "nilai"],
    ["tak_dikenal / angkatan + bekerja", "%"],
    ["min(1; 2)", "%"],
    ["1 / (1 / bekerja)", "orang"],
  ])("has nothing to say about %s in %s", (teks, satuan) => {
    expect(notes(teks, satuan)).toEqual([]);
  });

  test.each([
    [
      "bekerja + uang",
      '"bekerja" bersatuan orang, sedangkan "uang" bersatuan rupiah. Keduanya tidak dapat dijumlahkan.',
    ],
    [
      "bekerja - tingkat",
      '"bekerja" bersatuan orang, sedangkan "tingkat" bersatuan %. Keduanya tidak dapat dikurangkan.',
    ],
    [
      "max(0; bekerja; uang)",
      '"bekerja" bersatuan orang, sedangkan "uang" bersatuan rupiah. Keduanya tidak dapat digabungkan.',
    ],
    [
      "jika(bekerja > uang; 1; 2)",
      '"bekerja" bersatuan orang, sedangkan "uang" bersatuan rupiah. Keduanya tidak dapat dibandingkan.',
    ],
    [
      "jika(1 > 2; bekerja; uang / bekerja / bekerja)",
      '"bekerja" bersatuan orang, sedangkan "uang / bekerja / bekerja" bersatuan rupiah/orang^2. Keduanya tidak dapat menjadi pilihan dari satu rumus.',
    ],
    [
      "bekerja / angkatan + uang",
      '"bekerja / angkatan" bersatuan tanpa satuan, sedangkan "uang" bersatuan rupiah. Keduanya tidak dapat dijumlahkan.',
    ],
  ])("tells of different units in %s", (teks, catatan) => {
    expect(notes(teks)).toEqual([catatan]);
  });

  test("tells of a percentage without x 100", () => {
    expect(notes("bekerja / angkatan", "%")).toEqual([
      "Satuan indikator adalah %, tetapi rasionya tidak dikalikan 100. Tambahkan * 100.",
    ]);
    expect(notes("bekerja / (angkatan + 100)", "%")).toHaveLength(1);
  });

  test("tells of a result in another unit than the indikator's", () => {
    expect(notes("uang / bekerja", "orang")).toEqual([
      "Rumus menghasilkan rupiah/orang, sedangkan satuan indikator adalah orang.",
    ]);
    expect(notes("1 / bekerja", "%")).toEqual(["Rumus menghasilkan 1/orang, sedangkan satuan indikator adalah %."]);
  });

  test("says the same thing once, and nothing about what follows from it", () => {
    expect(notes("(bekerja + uang) * (bekerja + uang)", "orang")).toHaveLength(1);
  });
});
