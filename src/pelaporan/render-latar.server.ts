// Draws documents in a process of its own, so that pages stay quick meanwhile and memory goes back afterwards. Called by
// downloads, by the setting of reports, and by packages of reports, which keep a processor busy for minutes.
import { projectPath } from "#inti/server";
import { createAnak } from "./anak.server.ts";
import type { KodeFormat } from "./format.ts";
import type { Dokumen } from "./model.ts";
import { renderLaporan } from "./render.server.ts";

export type TugasGambar = { readonly dokumen: Dokumen; readonly format: KodeFormat };

/** Built beside the program when that is built. */
const BERKAS = import.meta.url.endsWith(".ts")
  ? projectPath("src", "pelaporan", "perender", "penggambar.server.ts")
  : projectPath("build", "server", "penggambar.js");

const penggambar = createAnak<TugasGambar, Uint8Array<ArrayBuffer>>({
  berkas: BERKAS,
  sebutan: "Penyusunan berkas",
  heapMiB: 192,
  // What the libraries and the compiler keep goes with the process: eight reports in four formats.
  umur: 32,
  diamMs: 60_000,
});

/**
 * As `renderLaporan`, the same bytes, in the background; a web page is quicker drawn than handed over.
 * @throws Galat `internal` when the file cannot be drawn, or its process ends.
 */
export function renderLatar(dokumen: Dokumen, format: KodeFormat): Promise<Uint8Array<ArrayBuffer>> {
  if (format === "html") return renderLaporan(dokumen, format);
  return penggambar.kerjakan({ dokumen, format });
}
