import { describe, expect, test } from "vitest";
import type { Tabel } from "../model.ts";
import { kisiTabel, nilaiMuat, pickUkuran, ukurKolom } from "./lebar-kolom.ts";

const GAYA = { ukuran: 10, tebal: false, tepiX: 2, tepiY: 2, tinggiRumus: 40 };
const tabel = (...isi: readonly string[]): Tabel => ({
  ...{ jenis: "tabel", judul: "T", kepala: [], lebar: isi.map(() => 1) },
  baris: [isi.map((i) => ({ isi: i }))],
});
const jumlah = (lebar: readonly number[]) => lebar.reduce((j, l) => j + l, 0);

describe("columns on a width that is too narrow", () => {
  test("keep the number whole and break the word", () => {
    const t = tabel("1.234.567", "pertanggungjawaban");
    const [angka = 0, kata = 0] = ukurKolom(t.lebar, 115, kisiTabel(t), GAYA);
    expect(angka + kata).toBeCloseTo(115);
    expect(nilaiMuat(tabel("1.234.567"), angka, GAYA)).toBe("kata");
    expect(nilaiMuat(tabel("pertanggungjawaban"), kata, GAYA)).toBe("angka");
  });

  test("share it by what their numbers need where not even those fit", () => {
    const t = tabel("1.234.567.890", "12");
    const [panjang = 0, pendek = 0] = ukurKolom(t.lebar, 30, kisiTabel(t), GAYA);
    expect(jumlah([panjang, pendek])).toBeCloseTo(30);
    expect(panjang).toBeGreaterThan(pendek);
    expect(nilaiMuat(t, 30, GAYA)).toBe("tidak");
  });
});

describe("the size of a table", () => {
  test("is the largest at which every word is whole, otherwise the smallest", () => {
    const t = tabel("pertanggungjawaban");
    expect(pickUkuran(t, 500, GAYA, [12, 9, 7])).toBe(12);
    expect(pickUkuran(t, 10, GAYA, [12, 9, 7])).toBe(7);
  });

  test("stays that of the style where there is none to choose from", () => {
    expect(pickUkuran(tabel("a"), 500, GAYA, [])).toBe(10);
  });
});
