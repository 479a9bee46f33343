// Has Typst compiled by a thread of its own, so that a long report keeps no request waiting. Called by index.server.ts.
import { Worker } from "node:worker_threads";
import { Galat } from "#inti";
import { projectPath } from "#inti/server";
import type { HasilPdf, TugasPdf } from "./pekerja.server.ts";

type Penunggu = { readonly selesai: (isi: Uint8Array<ArrayBuffer>) => void; readonly gagal: (galat: Galat) => void };

let pekerja: Worker | undefined;
let nomor = 0;
const menunggu = new Map<number, Penunggu>();

/**
 * The file that the source gives. The same source gives the same bytes.
 * @throws Galat `internal` when the source does not compile, or the thread ended.
 */
export function compilePdf(naskah: string): Promise<Uint8Array<ArrayBuffer>> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  pekerja ??= startPekerja();
  nomor += 1;
  menunggu.set(nomor, { selesai: resolve, gagal: reject });
  // A thread without work does not keep the program running.
  pekerja.ref();
  pekerja.postMessage({ id: nomor, naskah } satisfies TugasPdf);
  return promise;
}

function startPekerja(): Worker {
  // From its source, also when the program itself was bundled.
  const baru = new Worker(projectPath("src", "pelaporan", "perender", "pdf", "pekerja.server.ts"));
  baru.on("message", (hasil: HasilPdf) => {
    const penunggu = menunggu.get(hasil.id);
    menunggu.delete(hasil.id);
    if (menunggu.size === 0) baru.unref();
    if ("isi" in hasil) penunggu?.selesai(hasil.isi);
    else penunggu?.gagal(new Galat("internal", `Naskah PDF tidak dapat disusun: ${hasil.galat}`));
  });
  const akhiri = (sebab?: unknown) => {
    if (pekerja === baru) pekerja = undefined;
    for (const { gagal } of menunggu.values()) gagal(new Galat("internal", "Penyusun PDF berhenti.", { sebab }));
    menunggu.clear();
  };
  baru.on("error", akhiri);
  baru.on("exit", () => akhiri());
  return baru;
}
