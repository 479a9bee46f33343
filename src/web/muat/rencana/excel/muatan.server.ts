// Changes that a workbook brings, packed into one hidden field, so that preview and confirmation need neither a store nor
// JavaScript. What comes back is checked by the use case like any other change.
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { z } from "zod";
import { Galat } from "#inti";
import type { PerubahanDiminta } from "#perencanaan/server";

/** The largest plan unpacked, in bytes: 20,000 rows of 2 kB. */
const UTUH_TERBESAR = 40 * 1024 * 1024;

const Muatan = z.array(
  z.custom<PerubahanDiminta>((p) => typeof p === "object" && p !== null && "jenis" in p && "kunci" in p && "isi" in p),
);

/** As text that a form carries without escaping. */
export function kemasPerubahan(perubahan: readonly PerubahanDiminta[]): string {
  const opsi = { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 22 } };
  return brotliCompressSync(JSON.stringify(perubahan), opsi).toString("base64url");
}

/** @throws Galat `masukan` when the field is not one of ours or was cut off. */
export function bukaPerubahan(muatan: string): readonly PerubahanDiminta[] {
  try {
    const utuh = brotliDecompressSync(Buffer.from(muatan, "base64url"), { maxOutputLength: UTUH_TERBESAR });
    return Muatan.parse(JSON.parse(utuh.toString()));
  } catch (sebab) {
    throw new Galat("masukan", "Hasil pemeriksaan tidak terbaca lagi. Unggah buku kerjanya sekali lagi.", { sebab });
  }
}
