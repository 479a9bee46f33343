// Draws a document as a Word file (tulis.ts and below, pure), with PNG beside its vector pictures. Called by
// `renderLaporan`.
import { Galat } from "#inti";
import type { Dokumen } from "../../model.ts";
import type { Pelukis } from "./penulis.ts";
import { tulisDocx } from "./tulis.ts";

/** The document as the bytes of a .docx file. The same document gives the same bytes, on every machine. */
export async function renderDocx(dokumen: Dokumen): Promise<Uint8Array<ArrayBuffer>> {
  return tulisDocx(dokumen, bergrafik(dokumen) ? (await import("./pelukis.server.ts")).lukisPng : tanpaGambar);
}

function bergrafik({ bagian }: Dokumen): boolean {
  return bagian.some((b) => b.blok.some((k) => k.jenis === "grafik"));
}

// Only charts are painted: a document without any need not load what paints them.
const tanpaGambar: Pelukis = () => {
  throw new Galat("internal", "Gambar diminta untuk dokumen tanpa grafik.");
};
