// New ids in the browser. crypto.randomUUID exists on https and localhost only; a kabupaten's own network may be neither.

/** A random UUID, version 4. */
export function newUuid(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bita = crypto.getRandomValues(new Uint8Array(16));
  bita[6] = ((bita[6] ?? 0) & 0x0f) | 0x40;
  bita[8] = ((bita[8] ?? 0) & 0x3f) | 0x80;
  const heksa = [...bita].map((b) => b.toString(16).padStart(2, "0")).join("");
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([a, b]) => heksa.slice(a, b))
    .join("-");
}
