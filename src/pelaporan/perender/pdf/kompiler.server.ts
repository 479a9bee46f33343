// The Typst compiler of one thread. Loaded only by threads: it works for seconds without a pause.
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/** What the compiler remembers of earlier documents is dropped after so many that did not use it. */
const UMUR_INGATAN = 10;

const kompiler = NodeCompiler.create();

/** A tagged PDF/UA-1. @throws Error when the text does not compile. */
export function kompilasikan(naskah: string): Uint8Array<ArrayBuffer> {
  const isi = new Uint8Array(kompiler.pdf({ mainFileContent: naskah }, { pdfStandard: "ua-1" }));
  kompiler.evictCache(UMUR_INGATAN);
  return isi;
}
