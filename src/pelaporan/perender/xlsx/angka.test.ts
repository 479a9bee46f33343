import { expect, test } from "vitest";
import type { Sel } from "../../model.ts";
import { isTerlaluPanjang, tulisAngka } from "./angka.ts";

const sel = (isi: string, nilai: string, satuan: string, desimal = 0): Sel => ({
  isi,
  angka: { nilai, satuan, desimal },
});

test.each([
  ["94,87%", "94.87", "%", 2, 94.87, '[$-421]#,##0.00"%"'],
  ["86,50", "86.5", "nilai", 2, 86.5, "[$-421]#,##0.00"],
  ["1.000 Pencaker", "1000", "Pencaker", 0, 1000, '[$-421]#,##0" Pencaker"'],
  ["Rp7.646.914.434", "7646914434.00", "rupiah", 0, 7646914434, '[$-421]"Rp"#,##0;[$-421]-"Rp"#,##0'],
  ["Rp419.309/kapita", "419309", "rupiah/kapita", 0, 419309, '[$-421]"Rp"#,##0"/kapita";[$-421]-"Rp"#,##0"/kapita"'],
])("%s is the number that it says, in a format that shows it so", (isi, nilai, satuan, desimal, harapan, format) => {
  expect(tulisAngka(sel(isi, nilai, satuan, desimal))).toEqual({ nilai: harapan, format, teks: isi, sisa: "" });
});

test("percent stays percent points: 94,87% is stored as 94.87", () => {
  expect(tulisAngka(sel("94,87%", "94.87", "%", 2))?.nilai).toBe(94.87);
});

test("what was not rounded is stored, what is shown is rounded", () => {
  expect(tulisAngka(sel("33,33%", "33.33333333333333333333", "%", 2))).toMatchObject({
    nilai: 33.333333333333336,
    teks: "33,33%",
  });
});

test("words on further lines, a long unit and a unit with quotes stand beside the number; a mark stays with it", () => {
  const capaian = tulisAngka(sel("120,00%†\nSangat Tinggi", "120", "%", 2));
  expect(capaian).toMatchObject({ teks: "120,00%†", sisa: "Sangat Tinggi", format: '[$-421]#,##0.00"%†"' });
  const panjang = "perusahaan yang menerapkan tata kelola";
  expect(tulisAngka(sel(`5 ${panjang}`, "5", panjang))).toMatchObject({ teks: "5", sisa: panjang });
  expect(tulisAngka(sel('5 "unit"', "5", '"unit"'))).toMatchObject({
    teks: "5",
    sisa: '"unit"',
    format: "[$-421]#,##0",
  });
});

test("a text that does not begin with its number stays text", () => {
  expect(tulisAngka(sel("belum diisi", "5", "%"))).toBeNull();
  expect(tulisAngka({ isi: "-" })).toBeNull();
});

test("more than fifteen digits stay text, because a spreadsheet would change them", () => {
  const panjang = { nilai: "1234567890123456", satuan: "rupiah", desimal: 0 };
  expect(isTerlaluPanjang(panjang)).toBe(true);
  expect(tulisAngka({ isi: "Rp1.234.567.890.123.456", angka: panjang })).toBeNull();
  expect(isTerlaluPanjang({ ...panjang, nilai: "123456789012345.00" })).toBe(false);
});
