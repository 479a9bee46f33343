import { describe, expect, test } from "vitest";
import { type BarisSasaran, parseBlok, susunTempel } from "./tempel.ts";

describe("reading the clipboard of a spreadsheet", () => {
  test("tabs part columns and line ends part rows, whatever system wrote them", () => {
    expect(parseBlok("1.250\t94,87\r\n3\t4\r\n")).toEqual([
      ["1.250", "94,87"],
      ["3", "4"],
    ]);
  });

  test("a quoted field may hold line ends, tabs and doubled quotes", () => {
    expect(parseBlok('"dua\nbaris"\t"kata ""miring"""\n')).toEqual([["dua\nbaris", 'kata "miring"']]);
  });

  test("a quote inside a text is a letter like any other", () => {
    expect(parseBlok('5" pipa\t7')).toEqual([['5" pipa', "7"]]);
  });

  test("a single text is left to the browser, with or without the line end that Excel adds", () => {
    expect(parseBlok("94,87")).toBeNull();
    expect(parseBlok("94,87\r\n")).toBeNull();
  });

  test("an empty row inside a block keeps its place", () => {
    expect(parseBlok("1\n\n3\n")).toEqual([["1"], [""], ["3"]]);
  });
});

describe("laying a block over the sheet", () => {
  const baris = (kunci: string, zona: readonly string[], terkunci: string | null = null): BarisSasaran => ({
    kunci,
    nama: kunci.toUpperCase(),
    terkunci,
    zona,
  });
  const terima = () => null;

  test("it fills down from the first row and to the right from the focused column", () => {
    const hasil = susunTempel([["1", "2"], ["3"]], [baris("a", ["x", "y", "z"]), baris("b", ["p", "q"])], 1, terima);
    expect(hasil).toEqual({
      isi: [
        { kunci: "a", kolom: "y", teks: "1" },
        { kunci: "a", kolom: "z", teks: "2" },
        { kunci: "b", kolom: "q", teks: "3" },
      ],
      laporan: [],
    });
  });

  test("empty fields of the block leave the sheet as it is", () => {
    expect(susunTempel([["", "2"]], [baris("a", ["x", "y"])], 0, terima).isi).toEqual([
      { kunci: "a", kolom: "y", teks: "2" },
    ]);
  });

  test("every part that is not taken over is told with its row: unreadable, no column, closed row, no row", () => {
    const hasil = susunTempel(
      [["1,2,3"], ["1", "2"], ["3"], ["4"]],
      [baris("a", ["x"]), baris("b", ["x"]), baris("c", ["x"], "sudah diajukan.")],
      0,
      (_, __, teks) => (teks === "1,2,3" ? "tidak jelas." : null),
    );
    expect(hasil.isi).toEqual([{ kunci: "b", kolom: "x", teks: "1" }]);
    expect(hasil.laporan).toEqual([
      "Baris 1 salinan (A): tidak jelas.",
      'Baris 2 salinan (B): "2" tidak punya kolom di baris ini.',
      "Baris 3 salinan (C): sudah diajukan.",
      "Baris 4 salinan: tidak ada baris lembar untuknya.",
    ]);
  });
});
