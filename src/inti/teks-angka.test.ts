import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { angkaFromInteger, divide, parseDecimal, toDecimalText } from "./angka.ts";
import { parseAngkaId } from "./baca-angka.ts";
import { formatAngka, formatBesaran, formatPersen, formatRupiah } from "./teks-angka.ts";

const teksDesimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 6 }))
  .map(([n, desimal]) => toDecimalText(divide(angkaFromInteger(n), angkaFromInteger(10n ** BigInt(desimal))), desimal));

describe("formatAngka", () => {
  test.each([
    ["7646914434", "7.646.914.434"],
    ["94.87", "94,87"],
    ["86.50", "86,50"],
    ["80", "80"],
    ["999", "999"],
    ["1000", "1.000"],
    ["-1234567.5", "-1.234.567,5"],
    ["0.1234567", "0,1234567"],
  ])("%s keeps its own scale: %s", (teks, hasil) => {
    expect(formatAngka(teks)).toBe(hasil);
  });

  test("rounds half up where decimals are asked for", () => {
    expect(formatAngka("94.865", 2)).toBe("94,87");
    expect(formatAngka(parseDecimal("999999.5"), 0)).toBe("1.000.000");
  });

  test("an exact value is shown as far as it goes, cut with an ellipsis after ten decimals", () => {
    expect(formatAngka(parseDecimal("99.650"))).toBe("99,65");
    expect(formatAngka(parseDecimal("100"))).toBe("100");
    expect(formatAngka(divide(parseDecimal("20"), parseDecimal("3")))).toBe("6,6666666666…");
    expect(formatAngka(divide(parseDecimal("1000"), parseDecimal("-3")))).toBe("-333,3333333333…");
    expect(formatAngka(divide(parseDecimal("1"), angkaFromInteger(10n ** 11n)))).toBe("0,0000000000…");
  });

  test("whatever is printed is read back as the same number", () => {
    fc.assert(
      fc.property(teksDesimal, (teks) => {
        expect(parseAngkaId(formatAngka(teks))).toEqual({ ok: true, nilai: teks });
        expect(parseAngkaId(formatPersen(teks))).toEqual({ ok: true, nilai: teks, satuan: "%" });
        expect(parseAngkaId(formatBesaran(teks, "orang"))).toEqual({ ok: true, nilai: teks, satuan: "orang" });
      }),
    );
  });

  test("rupiah is read back as the same amount", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (sen) => {
        const jumlah = toDecimalText(divide(angkaFromInteger(sen), angkaFromInteger(100)), 2);
        const bulat = jumlah.replace(/\.00$/, "");
        expect(parseAngkaId(formatRupiah(jumlah))).toEqual({ ok: true, nilai: bulat, satuan: "rupiah" });
      }),
    );
  });
});

describe("formatRupiah and formatBesaran", () => {
  test.each([
    ["7646914434.00", "Rp7.646.914.434"],
    ["1200000000.5", "Rp1.200.000.000,50"],
    ["-1200.5", "-Rp1.200,50"],
    ["0", "Rp0"],
    ["-0.001", "Rp0"],
  ])("%s rupiah prints %s", (teks, hasil) => {
    expect(formatRupiah(teks)).toBe(hasil);
  });

  test.each([
    ["94.87", "%", "94,87%"],
    ["86.50", "nilai", "86,50"],
    ["3.10", "Indeks", "3,10"],
    ["160", "orang", "160 orang"],
    ["1000", "Pencaker", "1.000 Pencaker"],
    ["5000", "rupiah", "Rp5.000"],
    ["419309", "rupiah/kapita/bulan", "Rp419.309/kapita/bulan"],
  ])("%s with unit %s prints %s", (teks, satuan, hasil) => {
    expect(formatBesaran(teks, satuan)).toBe(hasil);
  });

  test("a quantity can be rounded as well", () => {
    expect(formatBesaran(divide(parseDecimal("200"), parseDecimal("3")), "%", 2)).toBe("66,67%");
    expect(formatBesaran("2.5", "orang", 0)).toBe("3 orang");
    expect(formatRupiah(parseDecimal("12"))).toBe("Rp12");
  });
});
