// Use case: the head or the verifikator returns cells to the planner, with a note.
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import type { HasilMassal, MasukanMassal } from "./isi-tipe.ts";
import { runMassal } from "./massal.server.ts";
import { parseMasukan, SKEMA_ISI } from "./skema-isi.ts";

/**
 * Returns submitted cells with a note: by the head before approval, by the verifikator after it. A correction falls away.
 * @throws Galat `masukan`, `tidak_ditemukan`, `tidak_berhak`.
 */
export function kembalikan(konteks: Konteks, pengguna: Pengguna, masukan: MasukanMassal): Promise<HasilMassal> {
  return runMassal(konteks, pengguna, parseMasukan(SKEMA_ISI.kembalikan, masukan), {
    tindakan: "kembalikan",
    aksi: ["setujui_realisasi", "verifikasi_realisasi"],
  });
}
