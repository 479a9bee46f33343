import { unzlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { jalurQr, modulQr, pngQr } from "./kode-qr.ts";

const ALAMAT = `https://sakip.contoh.go.id/verifikasi/${"a1".repeat(32)}`;

test("a path covers every dark module once and no other", () => {
  const modul = modulQr(ALAMAT);
  const terisi = modul.map((b) => b.map(() => false));
  for (const [, x, y, lebar] of jalurQr(modul).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let i = 0; i < Number(lebar); i++) {
      const baris = terisi[Number(y)] ?? [];
      expect(baris[Number(x) + i]).toBe(false);
      baris[Number(x) + i] = true;
    }
  }
  expect(terisi).toEqual(modul);
});

describe("a PNG", () => {
  const png = pngQr(modulQr(ALAMAT));
  const teks = Buffer.from(png);

  test("is square, one bit a pixel, and its picture is the code", () => {
    const modul = modulQr(ALAMAT);
    const sisi = modul.length * 8;
    expect([teks.readUInt32BE(16), teks.readUInt32BE(20), teks[24], teks[25]]).toEqual([sisi, sisi, 1, 0]);
    const panjang = teks.readUInt32BE(33);
    const gambar = unzlibSync(new Uint8Array(teks.subarray(41, 41 + panjang)));
    const gelap = modul.map((_, y) => [...gambar.subarray(y * 8 * (modul.length + 1) + 1).subarray(0, modul.length)]);
    expect(gelap.map((b) => b.map((bita) => bita === 0))).toEqual(modul);
  });

  test("has the checksum that readers ask for", () => {
    // The last piece is always the same: an empty IEND.
    expect(teks.subarray(-12).toString("hex")).toBe("0000000049454e44ae426082");
  });

  test("of the same text has the same bytes", () => {
    expect(Buffer.from(pngQr(modulQr(ALAMAT))).equals(teks)).toBe(true);
  });
});
