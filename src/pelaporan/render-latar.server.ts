// Draws documents in a thread of its own, so that pages stay quick meanwhile and memory goes back afterwards. Called by
// downloads, by the setting of reports, and by packages of reports, which keep a processor busy for minutes.
import { createUtas, projectPath } from "#inti/server";
import type { KodeFormat } from "./format.ts";
import type { Dokumen } from "./model.ts";
import { renderLaporan } from "./render.server.ts";

export type TugasGambar = { readonly dokumen: Dokumen; readonly format: KodeFormat };

const utas = createUtas<TugasGambar, Uint8Array<ArrayBuffer>>({
  berkas: projectPath("src", "pelaporan", "perender", "pekerja.server.ts"),
  sebutan: "Penyusunan berkas",
  heapMiB: 192,
  // What the libraries and the compiler keep goes with the thread: ten reports in four formats.
  umur: 40,
  diamMs: 60_000,
});

/**
 * As `renderLaporan`, the same bytes, in the background thread; a web page is quicker drawn than handed over.
 * @throws Galat `internal` when the thread fails.
 */
export function renderLatar(dokumen: Dokumen, format: KodeFormat): Promise<Uint8Array<ArrayBuffer>> {
  if (format === "html") return renderLaporan(dokumen, format);
  return utas.kerjakan({ dokumen, format });
}
