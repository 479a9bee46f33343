import fc from "fast-check";
import { expect, test } from "vitest";
import { PANJANG_SANDI_TERPANJANG, periksaSandi } from "./sandi.ts";

const ORANG = { surel: "ani.lestari@contoh.go.id", nama: "Ani Lestari", panjangTerpendek: 12 };
const periksa = (sandi: string, beda = {}) => periksaSandi(sandi, { ...ORANG, ...beda });

test("a sentence of one's own is accepted, with or without signs, in any script", () => {
  for (const sandi of ["sawah hijau pagi hari", "kuda-nil makan 3 semangka", "ꦲꦤꦕꦫꦏꦢꦠꦱꦮꦭꦥꦝꦗꦪ"]) {
    expect(periksa(sandi)).toBeNull();
  }
});

test("the shortest length is the pemda's, counted in characters", () => {
  expect(periksa("sawah hijau")).toBe("Sandi paling sedikit 12 karakter.");
  expect(periksa("sawah hijau.")).toBeNull();
  expect(periksa("sawah hijau.", { panjangTerpendek: 13 })).toBe("Sandi paling sedikit 13 karakter.");
  expect(periksa("🌾🌴🐃🌋🌊🌧", { panjangTerpendek: 8 })).toBe("Sandi paling sedikit 8 karakter.");
});

test("what would make the server hash a book is refused", () => {
  const panjang = "sawah hijau ".repeat(30);
  expect(periksa(panjang)).toContain(String(PANJANG_SANDI_TERPANJANG));
});

test.each([
  ["aaaaaaaaaaaa", "seragam"],
  ["121212121212", "seragam"],
  ["abcdefghijklmnop", "urutan"],
  ["0123456789:;", "urutan"],
  ["zyxwvutsrqponm", "urutan"],
  ["qwertyuiopas", "paling sering ditebak"],
  ["2024bismillahirrahmanirrahim!!", "paling sering ditebak"],
  ["Indonesia12345", "paling sering ditebak"],
  ["OPENSAKIP20242025", "paling sering ditebak"],
  ["ani.lestari2024", "nama atau alamat"],
  ["AniLestari!!2024", "nama atau alamat"],
  ["ani.lestari@contoh.go.id", "nama atau alamat"],
])("%s is refused (%s)", (sandi, sebab) => {
  expect(periksa(sandi)).toContain(sebab);
});

test("a long sentence may hold one's name", () => {
  expect(periksa("ani lestari menanam padi di sawah")).toBeNull();
});

test("every refusal is a sentence, and nothing shorter than the policy is ever accepted", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), fc.integer({ min: 8, max: 30 }), (sandi, panjang) => {
      const salah = periksa(sandi, { panjangTerpendek: panjang });
      if ([...sandi].length < panjang) expect(salah).not.toBeNull();
      if (salah !== null) expect(salah).toMatch(/^Sandi .*\.$/);
    }),
  );
});
