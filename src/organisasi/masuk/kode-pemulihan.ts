// How a recovery code is written. Pure; used by the second step of signing in and by the code that makes them.

/** How many codes an account gets at once. */
export const JUMLAH_KODE_PEMULIHAN = 10;

/** Without letters and digits that look alike, because the codes are copied from paper. */
export const HURUF_KODE = "abcdefghjkmnpqrstuvwxyz23456789";
const PANJANG = 15;

/**
 * The code behind what was typed, however it was spaced or capitalised; undefined for a text that is no such code.
 * @example rapikanKode("ABCDE fghjk-mnp23") // "abcde-fghjk-mnp23"
 */
export function rapikanKode(ketikan: string): string | undefined {
  const isi = ketikan.toLowerCase().replace(/[\s-]/g, "");
  if (isi.length !== PANJANG || [...isi].some((huruf) => !HURUF_KODE.includes(huruf))) return undefined;
  return isi.match(/.{5}/g)?.join("-");
}
