import { generateSync } from "otplib";
import { expect, test } from "vitest";
import { alamatTotp, periksaTotp } from "./totp.ts";

// The secret of RFC 6238 appendix B ("12345678901234567890") and its 2005 time, of which the code is known.
const RAHASIA = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const KINI = new Date(1_111_111_109_000);
const LANGKAH = 37_037_036;
const periksa = (kode: string, langkahTerakhir = 0, kini = KINI) =>
  periksaTotp({ rahasia: RAHASIA, langkahTerakhir }, kode, kini);

test("the code of RFC 6238 is accepted and names its time step", () => {
  expect(periksa("081804")).toBe(LANGKAH);
  expect(periksa(" 081 804 ")).toBe(LANGKAH);
});

test("a code is good for its own step and its neighbours, not longer", () => {
  const detik = (n: number) => new Date(KINI.getTime() + n * 1000);
  expect(periksa("081804", 0, detik(30))).toBe(LANGKAH);
  expect(periksa("081804", 0, detik(-30))).toBe(LANGKAH);
  expect(periksa("081804", 0, detik(61))).toBeNull();
  expect(periksa("081804", 0, detik(-61))).toBeNull();
});

test("a code that was used is refused, and so is an earlier one", () => {
  expect(periksa("081804", LANGKAH)).toBeNull();
  expect(periksa("081804", LANGKAH + 1)).toBeNull();
  expect(periksa("081804", LANGKAH - 1)).toBe(LANGKAH);
});

test("what is no code of six digits is refused without asking the library", () => {
  for (const kode of ["", "81804", "0818041", "abcdef", "٠٨١٨٠٤"]) expect(periksa(kode)).toBeNull();
});

test("the address for the QR code carries issuer, account and secret", () => {
  const url = new URL(alamatTotp(RAHASIA, "OpenSAKIP", "ani@contoh.go.id"));
  expect(url.protocol).toBe("otpauth:");
  expect(url.searchParams.get("secret")).toBe(RAHASIA);
  expect(decodeURIComponent(url.pathname)).toContain("OpenSAKIP:ani@contoh.go.id");
  expect(generateSync({ secret: RAHASIA, epoch: 1_111_111_109 })).toBe("081804");
});
