// The thread that compiles Typst to PDF/UA-1. Started by kompilasi.server.ts; one text in, one file or error out.
import { parentPort } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/** One text to compile. */
export type TugasPdf = { readonly id: number; readonly naskah: string };
/** Its file, or why there is none. */
export type HasilPdf =
  | { readonly id: number; readonly isi: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly galat: string };

/** What the compiler remembers of earlier documents is dropped after so many that did not use it. */
const UMUR_INGATAN = 10;

const kompiler = NodeCompiler.create();

parentPort?.on("message", ({ id, naskah }: TugasPdf) => parentPort?.postMessage(kerjakan(id, naskah)));

function kerjakan(id: number, naskah: string): HasilPdf {
  try {
    const isi = new Uint8Array(kompiler.pdf({ mainFileContent: naskah }, { pdfStandard: "ua-1" }));
    kompiler.evictCache(UMUR_INGATAN);
    return { id, isi };
  } catch (galat) {
    return { id, galat: galat instanceof Error ? galat.message : String(galat) };
  }
}
