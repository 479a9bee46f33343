import { expect, test } from "vitest";
import { isAngka, penggalIsi, penggalKata } from "./penggal.ts";

const terbaca = (teks: string) => teks.replaceAll("\u00ad", "-").replaceAll("\u200b", "|");

test("a word is broken between its syllables, with a hyphen", () => {
  expect(terbaca(penggalKata("berkesinambungan"))).toBe("ber-ke-si-nam-bu-ngan");
  expect(terbaca(penggalKata("menyusun"))).toBe("me-nyu-sun");
});

test("what has no syllables is broken between any two characters, without a hyphen", () => {
  expect(terbaca(penggalKata("xyz"))).toBe("x|y|z");
});

test("an address is broken after its signs and never with a hyphen, a long part of it anywhere", () => {
  expect(terbaca(penggalKata("/pengukuran/isi?pd=disnaker&tahun=2023"))).toBe(
    "/|pengukuran/|isi?|pd=|disnaker&|tahun=|2023",
  );
  expect(terbaca(penggalKata("https://a.id/abcdefghijklmnopq"))).toBe(
    "https:/|/|a.id/|a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q",
  );
});

test("only words wider than the room are marked, numbers never, and runs keep what they carry", () => {
  const huruf = { ukuran: 10, tebal: false };
  expect(penggalIsi("kata pendek", huruf, 200)).toBe("kata pendek");
  expect(penggalIsi("Rp7.646.914.434", huruf, 5)).toBe("Rp7.646.914.434");
  expect(isAngka("94,87%")).toBe(true);
  expect(
    penggalIsi(
      [
        { teks: "kata", asal: "/jelaskan" },
        { teks: "kata", tebal: true },
      ],
      huruf,
      5,
    ),
  ).toEqual([
    { teks: "ka\u00adta", asal: "/jelaskan" },
    { teks: "ka\u00adta", tebal: true },
  ]);
});
