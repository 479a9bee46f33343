import { describe, expect, test } from "vitest";
import { susunKisi } from "./kisi-tabel.ts";

const letak = (hasil: ReturnType<typeof susunKisi>) =>
  hasil.map((b) => b.map((s) => [s.sel.isi, s.kolom, s.lebar, s.tinggi]));

describe("susunKisi", () => {
  test("cells after a span from above move to the free columns", () => {
    const hasil = susunKisi(
      [
        [
          { isi: "no", gabungBaris: 2 },
          { isi: "tahun", gabungKolom: 2 },
        ],
        [{ isi: "target" }, { isi: "realisasi" }],
      ],
      3,
    );
    expect(letak(hasil)).toEqual([
      [
        ["no", 0, 1, 2],
        ["tahun", 1, 2, 1],
      ],
      [
        ["target", 1, 1, 1],
        ["realisasi", 2, 1, 1],
      ],
    ]);
  });

  test("a span that reaches beyond the last row is cut there", () => {
    expect(letak(susunKisi([[{ isi: "a", gabungBaris: 5 }]], 1))).toEqual([[["a", 0, 1, 1]]]);
  });

  test("a short row is filled with empty cells", () => {
    expect(letak(susunKisi([[{ isi: "a" }]], 2))).toEqual([
      [
        ["a", 0, 1, 1],
        ["", 1, 1, 1],
      ],
    ]);
  });

  test("a row with more cells than columns is refused", () => {
    expect(() => susunKisi([[{ isi: "a" }, { isi: "b" }]], 1)).toThrow("lebih banyak");
    expect(() => susunKisi([[{ isi: "a", gabungKolom: 3 }]], 2)).toThrow("lebih banyak");
  });

  test("a wide cell may not run into a span from above", () => {
    const baris = [[{ isi: "a" }, { isi: "b", gabungBaris: 2 }], [{ isi: "c", gabungKolom: 2 }]];
    expect(() => susunKisi(baris, 2)).toThrow("lebih banyak");
  });
});
