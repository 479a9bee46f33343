// Use case: the head of the PD approves cells.
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import type { HasilMassal, MasukanMassal } from "./isi-tipe.ts";
import { runMassal } from "./massal.server.ts";
import { parseMasukan, SKEMA_ISI } from "./skema-isi.ts";

/**
 * Approves submitted cells; never those that the head wrote. They go on to the verifikator and are not public yet.
 * @throws Galat `masukan`, `tidak_ditemukan`, `tidak_berhak`.
 */
export function setujui(konteks: Konteks, pengguna: Pengguna, masukan: MasukanMassal): Promise<HasilMassal> {
  return runMassal(konteks, pengguna, parseMasukan(SKEMA_ISI.massal, masukan), {
    tindakan: "setujui",
    aksi: ["setujui_realisasi"],
  });
}
