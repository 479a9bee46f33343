// Use case: the planner takes submitted cells back.
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import type { HasilMassal, MasukanMassal } from "./isi-tipe.ts";
import { runMassal } from "./massal.server.ts";
import { parseMasukan, SKEMA_ISI } from "./skema-isi.ts";

/**
 * Takes back what the head has not approved yet: an entry becomes a draft again, a correction falls away.
 * @throws Galat `masukan`, `tidak_ditemukan`, `tidak_berhak`.
 */
export function tarik(konteks: Konteks, pengguna: Pengguna, masukan: MasukanMassal): Promise<HasilMassal> {
  return runMassal(konteks, pengguna, parseMasukan(SKEMA_ISI.massal, masukan), {
    tindakan: "tarik",
    aksi: ["isi_realisasi", "koreksi_realisasi"],
  });
}
