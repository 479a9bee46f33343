// A target as one cell, and the cell as a target.
import { describe, expect, test } from "vitest";
import { bacaTarget, tulisTarget } from "./tulis-target.ts";

describe("a target is written as", () => {
  test.each([
    ["a number", { nilai: "86.50", batas_bawah: null, batas_atas: null }, { jenis: "angka", nilai: "86.50" }],
    ["nothing", { nilai: null, batas_bawah: null, batas_atas: null }, null],
    ["a range", { nilai: null, batas_bawah: "90", batas_atas: "110.5" }, { jenis: "teks", teks: "90 s.d. 110,5" }],
    ["a range open below", { nilai: null, batas_bawah: null, batas_atas: "5" }, { jenis: "teks", teks: "? s.d. 5" }],
    ["a range open above", { nilai: null, batas_bawah: "5", batas_atas: null }, { jenis: "teks", teks: "5 s.d. ?" }],
    [
      "a number and its range",
      { nilai: "7", batas_bawah: "5", batas_atas: "9" },
      { jenis: "teks", teks: "7 (5 s.d. 9)" },
    ],
  ] as const)("%s", (_, isi, sel) => {
    expect(tulisTarget(isi)).toEqual(sel);
  });
});

describe("a cell is read:", () => {
  test.each(["90 s.d. 110,5", "90 s/d 110,5", "90 sd 110,5", "90 Sampai 110,5"])("%s is a range", (teks) => {
    expect(bacaTarget({ jenis: "teks", teks })).toEqual({
      ok: true,
      nilai: { nilai: null, batas_bawah: "90", batas_atas: "110.5" },
    });
  });

  test("a number and an empty cell are targets without a range", () => {
    const tanpa = { batas_bawah: null, batas_atas: null };
    expect(bacaTarget({ jenis: "angka", nilai: "12.5" })).toEqual({ ok: true, nilai: { nilai: "12.5", ...tanpa } });
    expect(bacaTarget({ jenis: "kosong" })).toEqual({ ok: true, nilai: { nilai: null, ...tanpa } });
  });

  test.each(["? s.d. 5", "5 s.d. ?", "1 s.d. 2 s.d. 3"])("%s is refused, with an example", (teks) => {
    expect(bacaTarget({ jenis: "teks", teks })).toEqual({
      ok: false,
      pesan: expect.stringContaining("rentang seperti 90 s.d. 110"),
    });
  });
});
