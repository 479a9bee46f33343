import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalPlaces, parseDecimal, toDecimalText } from "./angka.ts";
import { parseAngkaId } from "./baca-angka.ts";

describe("parseAngkaId understands", () => {
  test.each([
    ["94,87%", "94.87", "%"],
    ["13,86 persen", "13.86", "%"],
    ["Rp7.646.914.434", "7646914434", "rupiah"],
    ["Rp 1.200.000.000,50", "1200000000.50", "rupiah"],
    ["rp5.000,-", "5000", "rupiah"],
    ["IDR 5000", "5000", "rupiah"],
    ["Rp. 419.309/Kapita/Bulan", "419309", "rupiah/kapita/bulan"],
    ["Rp419.309 per kapita per bulan", "419309", "rupiah/kapita/bulan"],
    ["160 orang", "160", "orang"],
    ["1.000 Pencaker", "1000", "Pencaker"],
    ["12 m2", "12", "m2"],
    ["Rp-5.000", "-5000", "rupiah"],
    ["-Rp5.000", "-5000", "rupiah"],
  ])("%j as a number with its unit", (teks, nilai, satuan) => {
    expect(parseAngkaId(teks)).toEqual({ ok: true, nilai, satuan });
  });

  test.each([
    ["1.000", "1000"],
    ["1000", "1000"],
    [" 1.234.567,5 ", "1234567.5"],
    ["0,500", "0.500"],
    ["1,000", "1.000"],
    ["−12,5", "-12.5"],
    ["-0,0", "0.0"],
    ["5,-", "5"],
  ])("%j as a plain number", (teks, nilai) => {
    expect(parseAngkaId(teks)).toEqual({ ok: true, nilai });
  });
});

describe("parseAngkaId refuses", () => {
  test.each([
    ["1.00", "tulis 1,00 bila"],
    ["1.0000", "tulis 1,0000 bila"],
    ["94.87", "tulis 94,87 bila"],
    ["0.500", "tulis 0,500 bila"],
    ["007.5", "tulis 7,5 bila"],
    ["12,34,5", "satu koma memisahkan desimal"],
    ["1.000.00", "titik memisahkan ribuan"],
    ["5,", "titik memisahkan ribuan"],
    ["1,234.50", "tulis 1.234,50"],
    ["1,234,567", "tulis 1.234.567"],
    ["007", "tulis tanpa nol di depan: 7"],
    [",5", "tulis nol di depan koma: 0,5"],
    ["", "angka kosong"],
    ["abc", "bukan angka"],
    ["Rp", "bukan angka"],
    ["1,2 juta", "tulis angkanya lengkap"],
    ["Rp1,2 miliar", "tulis angkanya lengkap"],
    ["1 200", "tulis satu angka lalu satuannya"],
    ["1e5", "tulis satu angka lalu satuannya"],
    ["12 Agustus 2024", "tulis satu angka lalu satuannya"],
    ["2024-S1", "tulis satu angka lalu satuannya"],
    ["Rp5.000 orang", "tulis seperti Rp1.250.000"],
    ["-Rp-5", "dua tanda minus"],
    [`1${"0".repeat(300)}`, "terlalu panjang"],
  ])("%j and says what to write: %s", (teks, pesan) => {
    const hasil = parseAngkaId(teks);
    expect(hasil.ok ? hasil.nilai : hasil.pesan.toLowerCase()).toContain(pesan.toLowerCase());
  });

  test("any text gives either a canonical decimal or a message, never an exception", () => {
    const huruf = fc.constantFrom(..."0123456789.,-% Rporang/");
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: huruf, maxLength: 12 })), (teks) => {
        const hasil = parseAngkaId(teks);
        if (hasil.ok) expect(toDecimalText(parseDecimal(hasil.nilai), decimalPlaces(hasil.nilai))).toBe(hasil.nilai);
        else expect(hasil.pesan).not.toBe("");
      }),
      { numRuns: 2000 },
    );
  });
});
