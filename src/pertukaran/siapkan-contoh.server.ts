// Puts the example data into an installation that has none yet. Called by main.ts at every start.
import { type Konteks, projectPath } from "#inti/server";
import type { HasilImpor } from "./hasil-impor.ts";
import { imporFolder } from "./impor.server.ts";

/**
 * Imports contoh/lamongan-disnaker-2024 when no pemda is registered; otherwise does nothing and returns null. Several
 * servers that start together import it once: the later ones find nothing to change.
 */
export async function siapkanContoh(konteks: Konteks): Promise<HasilImpor | null> {
  if ((await konteks.basis.listPemda()).length > 0) return null;
  const pengguna = { jenis: "operator", nama: "penyiapan awal" } as const;
  return imporFolder(konteks, pengguna, projectPath("contoh", "lamongan-disnaker-2024"));
}
