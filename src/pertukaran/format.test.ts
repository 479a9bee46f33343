// The format's own consistency, and that docs/format-data.md tells every file and column.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buatIsi } from "../../tests/bantu/kumpulan-uji.ts";
import { entriFormat, readKumpulan } from "./baca-kumpulan.ts";

const skemaMenurutBerkas = new Map(entriFormat().map(([, skema]) => [skema.berkas, skema]));
const dokumen = readFileSync("docs/format-data.md", "utf8");

describe.each([...skemaMenurutBerkas])("%s", (berkas, skema) => {
  test("every reference names columns that exist on both sides", () => {
    for (const rujukan of skema.rujukan) {
      const sasaran = skemaMenurutBerkas.get(rujukan.berkas);
      expect(Object.keys(skema.kolom)).toEqual(expect.arrayContaining(Object.keys(rujukan.kolom)));
      expect(Object.keys(sasaran?.kolom ?? {})).toEqual(expect.arrayContaining(Object.values(rujukan.kolom)));
    }
  });

  test.each(Object.entries(skema.kolom))("the example of column %s can be read", (_, kolom) => {
    expect(kolom.baca(kolom.contoh)).toMatchObject({ ok: true });
  });

  test("the document has its table, as the format says it", () => {
    const baris = Object.entries(skema.kolom).map(
      ([nama, k]) => `| \`${nama}\` | ${k.wajib ? "ya" : "tidak"} | ${k.jenis.nama} | ${k.uraian} | \`${k.contoh}\` |`,
    );
    expect(dokumen).toContain(`### ${berkas}\n`);
    for (const b of baris) expect(dokumen.replaceAll("\\|", "|")).toContain(b);
  });
});

test("the example set is read without an error", () => {
  expect(readKumpulan(buatIsi()).galat).toEqual([]);
});
