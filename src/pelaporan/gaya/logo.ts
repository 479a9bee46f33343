// Measures of a logo where it is drawn. Pure; called by the renderers.
import type { LogoLaporan } from "./gaya-laporan.ts";

/** The largest size of the logo inside a box, in the box's unit, with at most two decimals. */
export function muatLogo(
  { lebar, tinggi }: Pick<LogoLaporan, "lebar" | "tinggi">,
  kotak: { readonly lebar: number; readonly tinggi: number },
): { readonly lebar: number; readonly tinggi: number } {
  const skala = Math.min(kotak.lebar / lebar, kotak.tinggi / tinggi);
  const bulat = (n: number) => Math.round(n * 100) / 100;
  return { lebar: bulat(lebar * skala), tinggi: bulat(tinggi * skala) };
}

/** The bytes of the picture. */
export function bitaLogo({ isi }: Pick<LogoLaporan, "isi">): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(isi), (huruf) => huruf.charCodeAt(0));
}

/** The picture as an address that needs no other file. */
export function dataLogo({ jenis, isi }: Pick<LogoLaporan, "jenis" | "isi">): string {
  return `data:image/${jenis === "png" ? "png" : "jpeg"};base64,${isi}`;
}
