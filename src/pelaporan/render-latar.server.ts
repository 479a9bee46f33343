// Draws documents in a thread of its own: for packages of reports, which keep a processor busy for minutes.
import { createUtas, projectPath } from "#inti/server";
import type { KodeFormat } from "./format.ts";
import type { Dokumen } from "./model.ts";

export type TugasGambar = { readonly dokumen: Dokumen; readonly format: KodeFormat };

/** After so many files the thread starts anew: what its libraries keep in memory goes with it. */
const UMUR_UTAS = 400;

const utas = createUtas<TugasGambar, Uint8Array<ArrayBuffer>>(
  projectPath("src", "pelaporan", "perender", "pekerja.server.ts"),
  "Penyusunan berkas",
);
let tergambar = 0;

/**
 * As `renderLaporan`, the same bytes, in the background thread.
 * @throws Galat `internal` when the thread fails.
 */
export async function renderLatar(dokumen: Dokumen, format: KodeFormat): Promise<Uint8Array<ArrayBuffer>> {
  const isi = await utas.kerjakan({ dokumen, format });
  tergambar += 1;
  if (tergambar % UMUR_UTAS === 0) await utas.segarkan();
  return isi;
}
