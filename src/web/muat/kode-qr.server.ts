// A QR code as one SVG path, drawn by React itself so that no markup is trusted. Called by the loader of /akun.
import { encode } from "uqr";

/** A square of `ukuran` modules a side, quiet zone included; `d` paints the dark ones. */
export type KodeQr = { readonly ukuran: number; readonly d: string };

/** The code for a text, with medium error correction. */
export function buildQr(teks: string): KodeQr {
  const { size, data } = encode(teks, { ecc: "M", border: 4 });
  const gelap = data.flatMap((baris, y) => baris.flatMap((isi, x) => (isi ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { ukuran: size, d: gelap.join("") };
}
