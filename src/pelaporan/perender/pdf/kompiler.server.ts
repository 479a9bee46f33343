// The Typst compiler of this process. Loaded with the first PDF or picture: it is large, and works for a second without a
// pause.
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { Galat } from "#inti";

const kompiler = NodeCompiler.create();

/**
 * A tagged PDF/UA-1. The same source gives the same bytes.
 * @throws Galat `internal` when the source does not compile.
 */
export function kompilasikan(naskah: string): Uint8Array<ArrayBuffer> {
  return susun("PDF", () => new Uint8Array(kompiler.pdf({ mainFileContent: naskah }, { pdfStandard: "ua-1" })));
}

/**
 * The first page as SVG without text: every letter is its outline, so no font is needed to draw it.
 * @throws Galat `internal` when the source does not compile.
 */
export function kompilasikanSvg(naskah: string): string {
  return susun("gambar", () => kompiler.plainSvg({ mainFileContent: naskah }));
}

function susun<T>(sebutan: string, kerja: () => T): T {
  try {
    return kerja();
  } catch (galat) {
    const pesan = galat instanceof Error ? galat.message : String(galat);
    throw new Galat("internal", `Penyusunan ${sebutan} gagal: ${pesan}`, { sebab: galat });
  } finally {
    // Reports share little, and what is remembered of one takes up to 40 MiB.
    kompiler.evictCache(0);
  }
}
