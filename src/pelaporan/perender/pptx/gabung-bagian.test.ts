import { describe, expect, test } from "vitest";
import type { Bagian } from "../../model.ts";
import { gabungBagian } from "./gabung-bagian.ts";

const bagian = (judul: string, beda: Partial<Bagian> = {}): Bagian => ({
  ...{ kunci: judul, judul, blok: [{ jenis: "paragraf", isi: `Isi ${judul}` }] },
  ...beda,
});

describe("sections on slides", () => {
  test("of the highest level are never joined", () => {
    expect(gabungBagian([bagian("A"), bagian("B")], () => true).map((b) => b.judul)).toEqual(["A", "B"]);
  });

  test("stay apart where they do not fit on one slide together", () => {
    expect(gabungBagian([bagian("A"), bagian("A1", { tingkat: 2 })], () => false)).toHaveLength(2);
  });

  test("a chapter without a text is the title over its first section, with every subtitle there is", () => {
    const bab = bagian("Bab", { subjudul: "Umum", blok: [] });
    const [satu] = gabungBagian([bab, bagian("A1", { tingkat: 2, subjudul: "" })], () => false);
    expect(satu).toMatchObject({ judul: "Bab", subjudul: "Umum: A1", blok: [{ isi: "Isi A1" }] });
  });

  test("a section below another stands under it with its title and subtitle", () => {
    const [satu] = gabungBagian([bagian("A"), bagian("A1", { tingkat: 2, subjudul: "Rinci" })], () => true);
    expect(satu?.judul).toBe("A");
    expect(satu?.blok).toMatchObject([
      { isi: "Isi A" },
      { isi: [{ teks: "A1", tebal: true }, { teks: "\nRinci" }] },
      { isi: "Isi A1" },
    ]);
  });

  test("sections beside each other without a chapter above keep the title of the first", () => {
    const [satu] = gabungBagian([bagian("A", { tingkat: 2 }), bagian("B", { tingkat: 2 })], () => true);
    expect(satu?.judul).toBe("A");
    expect(satu?.blok).toHaveLength(4);
  });
});
