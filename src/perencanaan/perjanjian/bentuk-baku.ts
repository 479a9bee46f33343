// One and only one text for a piece of data, so that its digest can be made again anywhere. Pure.

/**
 * Canonical JSON: keys in code unit order, no blanks, undefined left out. Numbers must be integers: decimals travel as
 * text.
 * @example bentukBaku({ b: 1, a: ["x", null] }) // '{"a":["x",null],"b":1}'
 */
export function bentukBaku(nilai: unknown): string {
  if (Array.isArray(nilai)) return `[${nilai.map((n) => bentukBaku(n ?? null)).join(",")}]`;
  if (typeof nilai === "object" && nilai !== null) {
    const butir = Object.entries(nilai)
      .filter(([, isi]) => isi !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([kunci, isi]) => `${JSON.stringify(kunci)}:${bentukBaku(isi)}`);
    return `{${butir.join(",")}}`;
  }
  if (typeof nilai === "number" && !Number.isSafeInteger(nilai)) {
    throw new RangeError(`Bilangan ${nilai} tidak punya bentuk baku: tulis sebagai teks.`);
  }
  return JSON.stringify(nilai);
}
