import { describe, expect, test } from "vitest";
import { formatTanggal, formatWaktu, tanggalOf, ZONA_WAKTU } from "./teks-tanggal.ts";

describe("dates as text", () => {
  test("a calendar day is printed as it stands", () => {
    expect(formatTanggal("2024-08-12")).toBe("12 Agustus 2024");
    expect(formatTanggal("2024-02-29")).toBe("29 Februari 2024");
  });

  test("an instant is printed as the day of the zone", () => {
    const saat = new Date("2024-12-31T16:30:00Z");
    expect(formatTanggal(saat)).toBe("31 Desember 2024");
    expect(formatTanggal(saat, "Asia/Jayapura")).toBe("1 Januari 2025");
  });

  test("a time carries the abbreviation of its zone", () => {
    const saat = new Date("2024-08-12T03:05:00Z");
    expect(formatWaktu(saat)).toBe("12 Agustus 2024 10.05 WIB");
    expect(formatWaktu(saat, "Asia/Makassar")).toBe("12 Agustus 2024 11.05 WITA");
    expect(formatWaktu(saat, "Asia/Jayapura")).toBe("12 Agustus 2024 12.05 WIT");
  });

  test.each(["2024-02-30", "2023-02-29", "2024-13-01", "12-08-2024", "2024-8-1", "", "kemarin"])(
    "%j is not a day and is refused with the form to write",
    (teks) => {
      expect(() => formatTanggal(teks)).toThrow(/2024-08-12/);
    },
  );
});

test("the calendar day of an instant is that of the zone", () => {
  const saat = new Date("2024-12-31T16:30:00Z");
  expect(ZONA_WAKTU.map((zona) => tanggalOf(saat, zona))).toEqual([
    "2024-12-31",
    "2024-12-31",
    "2025-01-01",
    "2025-01-01",
  ]);
  expect(tanggalOf(saat)).toBe("2024-12-31");
});
