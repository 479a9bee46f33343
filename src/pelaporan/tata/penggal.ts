// Where a word too wide for its column may be broken: between Indonesian syllables with a hyphen, else anywhere. Called by
// the formats whose own programs break only at spaces (PDF), and by the measuring of columns.
import type { Isi, Teks } from "../model.ts";
import { type Huruf, lebarTeks } from "./ukur-teks.ts";

const PENGHUBUNG = "\u00ad";
const TANPA_LEBAR = "\u200b";
/** A hyphen stands at least so many letters from either end of a word. */
const TEPI_KATA = 2;
/** Longer than any amount of money: text, whatever it is made of. */
const ANGKA_TERPANJANG = 32;
const ANGKA = /^(?:[^\p{L}]|Rp)*$/u;
const VOKAL = /[aiueo]/i;
const DIGRAF = /^(?:ng|ny|sy|kh)$/i;

/**
 * Numbers, amounts and codes are never broken.
 * @example isAngka("Rp999.999.999") // true
 */
export function isAngka(kata: string): boolean {
  return kata.length <= ANGKA_TERPANJANG && /\d/.test(kata) && ANGKA.test(kata);
}

/**
 * The content with invisible marks in every word wider than `lebar`: soft hyphens between syllables, and between
 * characters that no syllable divides. Words that fit stay as they are, and so do numbers.
 * @example penggalIsi("kata", { ukuran: 10 }, 100) // "kata"
 */
export function penggalIsi(isi: Isi, huruf: Huruf, lebar: number): Isi {
  if (typeof isi === "string") return penggalTeks(isi, huruf, lebar);
  return isi.map((t): Teks => {
    const tebal = huruf.tebal === true || t.tebal === true;
    return { ...t, teks: penggalTeks(t.teks, { ...huruf, tebal }, lebar) };
  });
}

function penggalTeks(teks: string, huruf: Huruf, lebar: number): string {
  return teks.replace(/[^\s\u00a0]+/g, (kata) =>
    isAngka(kata) || lebarTeks(kata, huruf) <= lebar ? kata : penggalKata(kata),
  );
}

// A hyphen inside an address would be read as part of it.
const ALAMAT = /^\/\w|:\/\//;
/** A part of an address up to this length stays whole. */
const BAGIAN_ALAMAT = 16;

/** @example penggalKata("berkesinambungan").split("\u00ad") // ["ber", "ke", "si", "nam", "bu", "ngan"] */
export function penggalKata(kata: string): string {
  if (ALAMAT.test(kata)) return penggalAlamat(kata);
  return kata.replace(/\p{L}+|[^\p{L}]+/gu, (bagian) =>
    VOKAL.test(bagian) && /^[a-z]+$/i.test(bagian) ? penggalHuruf(bagian) : [...bagian].join(TANPA_LEBAR),
  );
}

function penggalAlamat(alamat: string): string {
  const bagian = alamat.split(/(?<=[/?&=])/);
  return bagian.map((b) => (b.length <= BAGIAN_ALAMAT ? b : [...b].join(TANPA_LEBAR))).join(TANPA_LEBAR);
}

function penggalHuruf(kata: string): string {
  const batas = listBatas(kata).filter((b) => b >= TEPI_KATA && b <= kata.length - TEPI_KATA);
  return [0, ...batas].map((b, i) => kata.slice(b, batas[i] ?? kata.length)).join(PENGHUBUNG);
}

// A syllable begins with the last consonant before a vowel; ng, ny, sy and kh are one consonant.
function listBatas(kata: string): readonly number[] {
  const batas: number[] = [];
  let vokalLalu = -1;
  for (let i = 0; i < kata.length; i++) {
    if (!VOKAL.test(kata[i] ?? "")) continue;
    if (vokalLalu >= 0 && i - vokalLalu > 1)
      batas.push(i - (DIGRAF.test(kata.slice(Math.max(vokalLalu + 1, i - 2), i)) ? 2 : 1));
    vokalLalu = i;
  }
  return batas;
}
