// Has Typst compiled by a thread of its own, so that a long report keeps no request waiting. Called by index.server.ts.
import { createUtas, projectPath } from "#inti/server";

const utas = createUtas<string, Uint8Array<ArrayBuffer>>({
  berkas: projectPath("src", "pelaporan", "perender", "pdf", "pekerja.server.ts"),
  sebutan: "Penyusunan PDF",
});

/**
 * The file that the source gives. The same source gives the same bytes.
 * @throws Galat `internal` when the source does not compile, or the thread ended.
 */
export function compilePdf(naskah: string): Promise<Uint8Array<ArrayBuffer>> {
  return utas.kerjakan(naskah);
}
