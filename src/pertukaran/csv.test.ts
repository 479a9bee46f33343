import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeUtf8, parseCsv } from "./csv.ts";

const bita = (teks: string): Uint8Array => new TextEncoder().encode(teks);
const BOM = "\u{FEFF}";

/** Writes a cell as Excel does: quoted when it holds a separator, a quote or a line break. */
const tulisSel = (isi: string): string => (/[;,\t"\r\n]/.test(isi) ? `"${isi.replaceAll('"', '""')}"` : isi);

describe("parseCsv", () => {
  test("any table comes back whole through each separator, line end, and with or without BOM", () => {
    const sel = fc.string({ unit: fc.constantFrom("a", "é", "7", " ", ";", ",", "\t", '"', "\n", ".") });
    const tabel = fc
      .integer({ min: 2, max: 5 })
      .chain((lebar) =>
        fc.array(fc.array(sel, { minLength: lebar, maxLength: lebar }), { minLength: 1, maxLength: 5 }),
      );
    const bentuk = fc.record({
      pemisah: fc.constantFrom(";", ",", "\t"),
      akhir: fc.constantFrom("\n", "\r\n"),
      bom: fc.boolean(),
    });
    fc.assert(
      fc.property(tabel, bentuk, (isi, { pemisah, akhir, bom }) => {
        const kepala = (isi[0] ?? []).map((_, i) => `kolom_${i}`);
        const teks = [kepala, ...isi].map((b) => b.map(tulisSel).join(pemisah)).join(akhir);
        expect(parseCsv(bita((bom ? BOM : "") + teks))).toEqual({ ok: true, baris: [kepala, ...isi] });
      }),
    );
  });

  test("the number of a row is the one Excel shows, empty rows and line breaks in cells included", () => {
    const hasil = parseCsv(bita('a;b\n\n"satu\ndua";3\n'));
    expect(hasil).toEqual({ ok: true, baris: [["a", "b"], [""], ["satu\ndua", "3"]] });
  });

  test("a file that is not UTF-8 is refused with the way to save it", () => {
    const hasil = parseCsv(Uint8Array.of(0xff, 0xfe, 0x61, 0x00));
    expect(hasil).toMatchObject({ ok: false, pesan: expect.stringContaining("CSV UTF-8") });
  });

  test.each(['a;b\n1;"x\n', 'a;b\n1;x"y\n', 'a;b\n1;"x"y\n'])(
    "unpaired quotes are refused with their line: %j",
    (teks) => {
      expect(parseCsv(bita(teks))).toMatchObject({
        ok: false,
        baris: 2,
        pesan: expect.stringContaining("Tanda kutip"),
      });
    },
  );

  test("an empty file has no rows", () => {
    expect(parseCsv(bita(""))).toEqual({ ok: true, baris: [] });
  });
});

test("decodeUtf8 drops the BOM and keeps everything else", () => {
  expect(decodeUtf8(bita(`${BOM}é`))).toBe("é");
  expect(decodeUtf8(Uint8Array.of(0xe9))).toBeNull();
});
