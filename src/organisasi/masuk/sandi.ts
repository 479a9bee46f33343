// Password policy: what a new password must be. Called by the use cases that set one, and by the form's hint.

/** What the rule looks at besides the password itself. `panjangTerpendek` counts characters (kebijakan_sandi). */
export type BahanSandi = { readonly surel: string; readonly nama: string; readonly panjangTerpendek: number };

/** Longer ones are refused before hashing, so that nobody makes the server hash a book. */
export const PANJANG_SANDI_TERPANJANG = 256;

// Words that most guessed passwords are made of, here and abroad. A password that is one of them with digits around it
// is no better, so digits and signs at both ends are left out before looking.
const KATA_UMUM: ReadonlySet<string> = new Set(
  `password passwords passw sandi katasandi rahasia admin administrator adminadmin qwerty qwertyuiop qwertyuiopas asdfgh asdfghjkl
  zxcvbnm letmein welcome iloveyou sayang sayangku bismillah bismillahirrahmanirrahim indonesia indonesiaraya merdeka
  merdekaindonesia garuda pancasila garudapancasila jakarta surabaya lamongan pemda pemkab pemkot kabupaten dinas bappeda
  sakip opensakip simpeg kinerja akuntabilitas perencana perencanaan verifikator inspektorat bupati walikota monkey dragon
  football superman batman abcdef abcdefgh abcdefghijkl asdasdasd qweqweqwe changeme default`.split(/\s+/),
);

/**
 * Why `sandi` is refused as a new password, in a sentence that says what to do; null when it is accepted.
 * @example periksaSandi("12345678", { surel: "a@b.id", nama: "Ani", panjangTerpendek: 12 })
 * // "Sandi paling sedikit 12 karakter."
 */
export function periksaSandi(sandi: string, { surel, nama, panjangTerpendek }: BahanSandi): string | null {
  const panjang = [...sandi].length;
  if (panjang < panjangTerpendek) return `Sandi paling sedikit ${panjangTerpendek} karakter.`;
  if (panjang > PANJANG_SANDI_TERPANJANG) return `Sandi paling banyak ${PANJANG_SANDI_TERPANJANG} karakter.`;
  const rata = sandi.toLowerCase();
  if (new Set(rata).size < 4) return "Sandi terlalu seragam. Pakai lebih banyak karakter yang berbeda.";
  if (isUrutan(rata)) return "Sandi berupa urutan yang mudah ditebak. Pakai kalimat sandi sendiri.";
  const inti = rata.replace(/^[^a-z]+|[^a-z]+$/g, "");
  if (KATA_UMUM.has(inti)) return "Sandi termasuk yang paling sering ditebak. Pakai kalimat sandi sendiri.";
  if (memuatDiri(rata, surel, nama)) return "Sandi tidak boleh berasal dari nama atau alamat surel Anda.";
  return null;
}

/** "abcdefgh", "87654321": every character one step from the one before, in one direction. */
function isUrutan(teks: string): boolean {
  const langkah = [...teks].slice(1).map((huruf, i) => huruf.charCodeAt(0) - teks.charCodeAt(i));
  return langkah.every((l) => l === 1) || langkah.every((l) => l === -1);
}

/** The address, its part before the @, or a name, with at most a few characters added. */
function memuatDiri(rata: string, surel: string, nama: string): boolean {
  const huruf = (teks: string) => teks.toLowerCase().replace(/[^a-z0-9]/g, "");
  const isi = huruf(rata);
  const milik = [surel, surel.split("@")[0] ?? "", nama].map(huruf).filter((m) => m.length >= 4);
  return milik.some((m) => isi.includes(m) && isi.length - m.length < 8);
}
