// What every answer must carry, whoever asked for it. Called for each answer the authorisation tests get.
import { expect } from "vitest";

/** Headers against framing and sniffing, and in a page nothing inline without the nonce of that very rendering. */
export function periksaHalaman(jawaban: Response, isi: string): void {
  const { headers } = jawaban;
  expect(headers.get("x-frame-options")).toBe("DENY");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  const csp = headers.get("content-security-policy") ?? "";
  expect(csp).toContain("frame-ancestors 'none'");
  expect(csp).not.toContain("unsafe-");
  if (!(headers.get("content-type") ?? "").startsWith("text/html") || headers.has("content-disposition")) return;
  const nonce = /script-src 'self' 'nonce-([\w-]{22})'/.exec(csp)?.[1];
  expect(nonce).toBeDefined();
  const tanda = [...isi.matchAll(/<[a-z][^>]*>/gi)].map(([t]) => t);
  expect(tanda.length).toBeGreaterThan(10);
  expect(tanda.filter((t) => /\s(?:style|on[a-z]+)\s*=/i.test(tanpaIsiAtribut(t)))).toEqual([]);
  expect(tanda.filter((t) => /^<(?:script|style)\b/i.test(t) && !t.includes(`nonce="${nonce}"`))).toEqual([]);
  expect(tanda.filter((t) => /(?:href|src|action)="\s*javascript:/i.test(t))).toEqual([]);
}

/** The tag with the values of its attributes emptied, so that a value holding " on=" is no attribute. */
function tanpaIsiAtribut(tanda: string): string {
  return tanda.replace(/="[^"]*"/g, '=""');
}
