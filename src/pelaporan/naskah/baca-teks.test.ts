import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { teksPolos } from "../isi.ts";
import { bacaTeks, blokTeks } from "./baca-teks.ts";
import type { AngkaHidup } from "./blok-teks.ts";

const ANGKA: readonly AngkaHidup[] = [
  { kunci: "capaian/t1", label: "Capaian T1", teks: "99,65%", asal: "/jelaskan/capaian/t1" },
  { kunci: "pagu", label: "Pagu", teks: "Rp7.646.914.434" },
];

const paragraf = (...isi: readonly object[]) => ({ jenis: "paragraf", isi });
const kalimat = (teks: string) => {
  const [pertama] = bacaTeks(teks, ANGKA).bagian;
  return pertama?.jenis === "paragraf" ? pertama.isi : pertama;
};

describe("paragraphs and lists", () => {
  test("an empty line divides paragraphs, a single line break does not", () => {
    expect(bacaTeks("Satu\ndua.\r\n \r\nTiga.", []).bagian).toEqual([
      paragraf({ teks: "Satu dua." }),
      paragraf({ teks: "Tiga." }),
    ]);
  });

  test("lines with a hyphen are a list, lines with a number a numbered list", () => {
    expect(bacaTeks("Sebab:\n- satu\n- dua\n1. tiga\n12. empat", []).bagian).toEqual([
      paragraf({ teks: "Sebab:" }),
      { jenis: "daftar", bernomor: false, butir: [[{ teks: "satu" }], [{ teks: "dua" }]] },
      { jenis: "daftar", bernomor: true, butir: [[{ teks: "tiga" }], [{ teks: "empat" }]] },
    ]);
  });

  test("an empty line between items does not start the numbering again", () => {
    expect(bacaTeks("1. satu\n\n2. dua", []).bagian).toHaveLength(1);
  });

  test("an indented line continues its item, any other line begins a paragraph", () => {
    expect(bacaTeks("- satu\n  lanjutan\nLalu.", []).bagian).toEqual([
      { jenis: "daftar", bernomor: false, butir: [[{ teks: "satu lanjutan" }]] },
      paragraf({ teks: "Lalu." }),
    ]);
  });

  test.each(["2024. Tahun itu", "-tanpa spasi", "- ", "1.", "1.5 persen", "– tanda pisah"])(
    "%j is a paragraph",
    (teks) => {
      expect(bacaTeks(teks, []).bagian).toEqual([paragraf({ teks: teks.trim() })]);
    },
  );

  test.each(["", "\n \n", "   "])("%j has nothing in it", (teks) => {
    expect(bacaTeks(teks, ANGKA)).toEqual({ bagian: [], angkaHilang: [] });
  });
});

describe("live numbers", () => {
  test("a name in braces prints the number with its explanation", () => {
    expect(kalimat("Capaian {{capaian/t1}} dari {{ pagu }}.")).toEqual([
      { teks: "Capaian " },
      { teks: "99,65%", asal: "/jelaskan/capaian/t1" },
      { teks: " dari Rp7.646.914.434." },
    ]);
  });

  test("a number may be emphasised", () => {
    expect(kalimat("**naik {{capaian/t1}}**")).toEqual([
      { teks: "naik ", tebal: true },
      { teks: "99,65%", asal: "/jelaskan/capaian/t1", tebal: true },
    ]);
  });

  test("a number the report does not have stays as written and is named once", () => {
    const { bagian, angkaHilang } = bacaTeks("{{x}} dan {{x}}\n\n- {{y}}", ANGKA);
    expect(angkaHilang).toEqual(["x", "y"]);
    expect(bagian[0]).toEqual(paragraf({ teks: "{{x}} dan {{x}}" }));
  });

  test.each(["{{}}", "{x}", "{{a{b}}", "{{ada\n\nputus}}"])("%j is plain text", (teks) => {
    expect(bacaTeks(teks, ANGKA).angkaHilang).toEqual([]);
  });
});

describe("emphasis", () => {
  test.each([
    ["**tebal** dan *miring*", [{ teks: "tebal", tebal: true }, { teks: " dan " }, { teks: "miring", miring: true }]],
    ["***keduanya***", [{ teks: "keduanya", tebal: true, miring: true }]],
    [
      "**a *b* c**",
      [
        { teks: "a ", tebal: true },
        { teks: "b", tebal: true, miring: true },
        { teks: " c", tebal: true },
      ],
    ],
    ["di-*update*", [{ teks: "di-" }, { teks: "update", miring: true }]],
  ])("%s", (teks, harapan) => {
    expect(kalimat(teks)).toEqual(harapan);
  });

  test.each(["2 * 3 * 4", "2*3*4", "**belum ditutup", "*", "****", "a * b*", "catatan*)", "** spasi **"])(
    "%j is plain text",
    (teks) => {
      expect(kalimat(teks)).toEqual([{ teks }]);
    },
  );

  test("emphasis does not reach beyond its paragraph", () => {
    expect(bacaTeks("*a\n\nb*", []).bagian).toEqual([paragraf({ teks: "*a" }), paragraf({ teks: "b*" })]);
  });
});

describe("any text", () => {
  const huruf = fc.constantFrom("a", " ", "*", "**", "{{", "}}", "pagu", "-", "- ", "1. ", "\n", "\n\n", "9", "é");
  const naskah = fc.array(huruf, { maxLength: 60 }).map((h) => h.join(""));

  test("never throws, and loses no letter", () => {
    fc.assert(
      fc.property(naskah, (teks) => {
        const isi = bacaTeks(teks, []).bagian.flatMap((b) => (b.jenis === "paragraf" ? [b.isi] : b.butir));
        const inti = (t: string) => t.replaceAll(/[^a-zé]/g, "");
        expect(inti(isi.map(teksPolos).join(""))).toBe(inti(teks));
      }),
    );
  });

  test("has no empty paragraph, item or run", () => {
    fc.assert(
      fc.property(naskah, (teks) => {
        for (const blok of bacaTeks(teks, ANGKA).bagian) {
          for (const isi of blok.jenis === "paragraf" ? [blok.isi] : blok.butir) {
            expect(isi.length).toBeGreaterThan(0);
            expect(isi.every((r) => r.teks !== "")).toBe(true);
          }
        }
      }),
    );
  });
});

test("as blocks of a document a numbered list says so and a plain one does not", () => {
  expect(blokTeks("1. a\n- b\n\nc", [])).toEqual([
    { jenis: "daftar", butir: [[{ teks: "a" }]], bernomor: true },
    { jenis: "daftar", butir: [[{ teks: "b" }]] },
    { jenis: "paragraf", isi: [{ teks: "c" }] },
  ]);
});
