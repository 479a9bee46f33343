// What every text that a person sends goes through before it is kept. Pure; called by the schemas of this folder.

/**
 * One kind of line break, and no control characters, which neither a file nor the database can hold.
 * @example rapikanTeks("a\r\nb\u0000") // "a\nb"
 */
export function rapikanTeks(teks: string): string {
  return teks.replaceAll(/\r\n?/g, "\n").replaceAll(/[^\P{Cc}\n\t]/gu, "");
}
