// The name under which a report is saved. Called by the command line and by the download page.
import type { KodeFormat } from "./format.ts";
import { getFormat } from "./format.ts";

/**
 * A file name of letters, digits, dots and hyphens only, safe on every system.
 * @example namaBerkasDeck({ pdKode: "disnaker", periode: "2024-S1" }, "pptx") // "sakip-disnaker-2024-S1.pptx"
 */
export function namaBerkasDeck(
  { pdKode, periode }: { readonly pdKode: string; readonly periode: string },
  kode: KodeFormat,
): string {
  const aman = (teks: string) =>
    teks
      .normalize("NFKD")
      .replace(/[^A-Za-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "");
  const bagian = ["sakip", aman(pdKode), aman(periode)].filter((b) => b !== "");
  return `${bagian.join("-")}.${getFormat(kode).ekstensi}`;
}
