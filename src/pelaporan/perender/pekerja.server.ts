// The thread that draws documents for whoever makes many: all formats in one place, so that pages stay quick meanwhile.
// Started by render-latar.server.ts.
import { parentPort } from "node:worker_threads";
import type { PesanHasil, PesanTugas } from "#inti/server";
import { drawBerkas } from "../render.server.ts";
import type { TugasGambar } from "../render-latar.server.ts";
import { kompilasikan } from "./pdf/kompiler.server.ts";
import { naskahTypst } from "./pdf/naskah.ts";

parentPort?.on("message", async ({ id, tugas }: PesanTugas<TugasGambar>) => {
  parentPort?.postMessage(await kerjakan(id, tugas));
});

async function kerjakan(id: number, { dokumen, format }: TugasGambar): Promise<PesanHasil<Uint8Array<ArrayBuffer>>> {
  try {
    return { id, hasil: await drawBerkas(dokumen, format, async (d) => kompilasikan(naskahTypst(d))) };
  } catch (galat) {
    return { id, galat: galat instanceof Error ? galat.message : String(galat) };
  }
}
