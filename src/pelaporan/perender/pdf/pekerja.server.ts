// The thread that compiles Typst to PDF/UA-1. Started by kompilasi.server.ts; one text in, one file or error out.
import { parentPort } from "node:worker_threads";
import type { PesanHasil, PesanTugas } from "#inti/server";
import { kompilasikan } from "./kompiler.server.ts";

parentPort?.on("message", ({ id, tugas }: PesanTugas<string>) => parentPort?.postMessage(kerjakan(id, tugas)));

function kerjakan(id: number, naskah: string): PesanHasil<Uint8Array<ArrayBuffer>> {
  try {
    return { id, hasil: kompilasikan(naskah) };
  } catch (galat) {
    return { id, galat: galat instanceof Error ? galat.message : String(galat) };
  }
}
