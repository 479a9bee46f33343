import { describe, expect, test } from "vitest";
import { bedaAngka } from "./beda-angka.ts";
import type { AngkaHidup, BlokTeks } from "./blok-teks.ts";
import { bentukPenetapan, dokumenDitetapkan } from "./isi-penetapan.ts";
import { isiBlokTeks, type Kerangka, periksaNaskah } from "./kerangka.ts";

const blok = (kunci: string, draf = ""): BlokTeks => ({
  kunci,
  judul: `Judul ${kunci}`,
  petunjuk: `Tulis ${kunci}.`,
  draf,
});
const angka = (kunci: string, teks: string, lain: Partial<AngkaHidup> = {}): AngkaHidup => ({
  kunci,
  label: kunci,
  teks,
  ...lain,
});

describe("what stands where a block is", () => {
  test("the words that were written, else the draft, else what belongs there", () => {
    const isi = (b: BlokTeks, teks = new Map<string, string>()) => isiBlokTeks(b, teks, [angka("c", "9%")]);
    expect(isi(blok("a", "Draf {{c}}."), new Map([["a", "Tulisan."]]))).toEqual([
      { jenis: "paragraf", isi: [{ teks: "Tulisan." }] },
    ]);
    expect(isi(blok("a", "Draf {{c}}."))).toEqual([{ jenis: "paragraf", isi: [{ teks: "Draf 9%." }] }]);
    expect(isi(blok("a"))).toEqual([{ jenis: "catatan", nada: "kosong", isi: "Tulis a." }]);
    expect(isi(blok("a", "Draf."), new Map([["a", " \n"]]))).toEqual([
      { jenis: "catatan", nada: "kosong", isi: "Tulis a." },
    ]);
  });
});

test("readiness names by title what is missing, still a draft, or empty", () => {
  const kerangka: Pick<Kerangka, "blok" | "angka"> = {
    blok: [blok("a", "x"), blok("b", "y"), blok("c"), blok("d")],
    angka: [angka("ada", "1")],
  };
  const teks = new Map([
    ["a", "{{ada}} {{tiada}} {{lain}}"],
    ["d", ""],
  ]);
  expect(
    periksaNaskah(
      {
        ...kerangka,
        build: () => {
          throw new Error("unused");
        },
      },
      teks,
    ),
  ).toEqual({
    angkaHilang: [{ judul: "Judul a", kunci: ["tiada", "lain"] }],
    masihDraf: ["Judul b"],
    kosong: ["Judul c", "Judul d"],
  });
});

describe("drift", () => {
  test("numbers that agree are not named, whatever became of their label or explanation", () => {
    expect(bedaAngka([angka("a", "1")], [angka("a", "1", { label: "Baru", asal: "/jelaskan/a" })])).toEqual([]);
  });

  test("changed, gone and new numbers are named in the order of the report", () => {
    const beku = [angka("a", "1"), angka("b", "2"), angka("c", "3")];
    const kini = [angka("d", "4"), angka("c", "30", { asal: "/jelaskan/c" }), angka("a", "1")];
    expect(bedaAngka(beku, kini)).toEqual([
      { kunci: "b", label: "b", dari: "2", ke: null },
      { kunci: "c", label: "c", dari: "3", ke: "30", asal: "/jelaskan/c" },
      { kunci: "d", label: "d", dari: null, ke: "4" },
    ]);
  });
});

describe("the frozen form", () => {
  test("does not depend on the order of keys, as a database hands them back", () => {
    expect(bentukPenetapan({ b: [1, 0.5], a: { d: null, c: "x" } })).toBe(
      bentukPenetapan({ a: { c: "x", d: null }, b: [1, 0.5] }),
    );
  });

  test("the document carries digest and address, and is otherwise the one that was frozen", () => {
    const dokumen = {
      jenis: "deck-sakip",
      judul: "J",
      pengarang: "P",
      sampul: { baris: [], periode: "" },
      bagian: [],
      penutup: "",
      kaki: "",
      bahasa: "id",
    } as const;
    const jadi = dokumenDitetapkan(
      { dokumen, tanggal: "2025-02-28", oleh: "Sari" },
      { sidik: "ab", alamat: "https://x" },
    );
    expect(jadi).toEqual({
      ...dokumen,
      pengesahan: { sidik: "ab", alamat: "https://x", tanggal: "2025-02-28", oleh: "Sari" },
    });
  });
});
