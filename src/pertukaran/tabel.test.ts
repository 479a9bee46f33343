import { describe, expect, test } from "vitest";
import { ANGKA, bulat, KODE } from "./jenis-sel.ts";
import { bertahan, opsional, readTabel, tabel, wajib } from "./tabel.ts";

const SKEMA = tabel({
  berkas: "uji.csv",
  wajib: true,
  uraian: "baris uji",
  kolom: {
    kode: wajib(KODE, "kode baris", "a"),
    nilai: wajib(ANGKA, "nilai", "1,5"),
    versi: opsional(bulat(0, 9), "versi; kosong berarti 0", "0", 0),
    catatan: opsional(KODE, "catatan", "a", null),
  },
  kunci: ["kode", "catatan"],
  rujukan: [],
});

const read = (teks: string) => readTabel(SKEMA, new TextEncoder().encode(teks));
const galatDari = (teks: string) => read(teks).galat.map((g) => `${g.baris}: ${g.pesan}`);

describe("readTabel", () => {
  test("columns may stand in any order and an optional one may be missing", () => {
    expect(read(" Nilai ;KODE\n94,87;a\n").tabel.baris).toEqual([
      { kode: "a", nilai: "94.87", versi: 0, catatan: null, baris: 2 },
    ]);
  });

  test("a column that is set on screens too is left alone when the file lacks it, and emptied when its cell is empty", () => {
    const kolom = {
      ...SKEMA.kolom,
      unit: bertahan(KODE, "unit", "a", null),
      batas: bertahan(ANGKA, "batas", "1", "9"),
    };
    const skema = tabel({ ...SKEMA, kolom, kunci: ["kode", "catatan"] });
    const baca = (teks: string) => readTabel(skema, new TextEncoder().encode(teks)).tabel.baris[0];
    expect(baca("kode;nilai\na;1\n")).toMatchObject({ unit: undefined, batas: undefined });
    expect(baca("kode;nilai;unit;batas\na;1;;\n")).toMatchObject({ unit: null, batas: "9" });
    expect(baca("kode;nilai;unit;batas\na;1;b;2\n")).toMatchObject({ unit: "b", batas: "2" });
  });

  test("numbers with a comma need quotes only where the comma separates", () => {
    const titikKoma = read("kode;nilai\na;94,87\n");
    expect(read('kode,nilai\na,"94,87"\n').tabel.baris).toEqual(titikKoma.tabel.baris);
    expect(read("kode\tnilai\na\t94,87\n").tabel.baris).toEqual(titikKoma.tabel.baris);
    expect(galatDari("kode,nilai\na,94,87\n")).toEqual([
      expect.stringMatching(/^2: Baris ini berisi 3 sel, padahal ada 2 kolom/),
    ]);
  });

  test("empty rows, and empty cells after the last column, are passed over but counted", () => {
    expect(read("kode;nilai\n;\n\na;1;;\n").tabel.baris).toMatchObject([{ kode: "a", baris: 4 }]);
  });

  test("every cell of a row is reported, not just the first", () => {
    expect(galatDari("kode;nilai;versi\nA B;;x\n")).toEqual([
      expect.stringMatching(/^2: Kolom "kode" berisi "A B": /),
      '2: Kolom "nilai" kosong. Isi dengan: nilai',
      expect.stringMatching(/^2: Kolom "versi" berisi "x": /),
    ]);
  });

  test("a row with errors is only partly known", () => {
    const { baris, sebagian } = read("kode;nilai\na;x\nb;2\n").tabel;
    expect(baris.map((b) => b.kode)).toEqual(["b"]);
    expect(sebagian).toEqual([{ kode: "a", versi: 0, catatan: null, baris: 2 }]);
  });

  test("two rows with one key are double, whether or not they could be read", () => {
    expect(galatDari("kode;nilai\na;x\na;2\n").at(-1)).toBe(
      '3: Baris ganda: kode "a" sudah ada di baris 2. Hapus salah satunya.',
    );
  });

  test("rows whose key cannot be read are not called double", () => {
    expect(galatDari("kode;nilai\nA;1\nA;2\n")).toHaveLength(2);
  });

  test("missing, unknown, double and nameless columns are all named", () => {
    expect(galatDari("kode;nlai;kode;\n")).toEqual([
      '1: Kolom "nilai" tidak ada. Tambahkan kolom itu: nilai',
      '1: Kolom "nlai" tidak dikenal. Maksud Anda "nilai"?',
      "1: Ada kolom tanpa nama. Hapus kolom itu atau beri nama.",
      '1: Kolom "kode" ada lebih dari satu. Hapus salah satunya.',
    ]);
  });

  test("an empty file lacks its columns", () => {
    expect(read("").tabel.utuh).toBe(false);
    expect(galatDari("")).toHaveLength(2);
  });

  test("a file that cannot be read at all is one error", () => {
    expect(galatDari('kode;nilai\na;"1\n')).toEqual([expect.stringMatching(/^2: Tanda kutip/)]);
    expect(readTabel(SKEMA, Uint8Array.of(0xff)).galat).toEqual([
      { berkas: "uji.csv", pesan: expect.stringContaining("UTF-8") },
    ]);
  });
});
