// Use case: the planner submits cells to the head of the PD.
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import type { HasilMassal, MasukanMassal } from "./isi-tipe.ts";
import { loadPeriksaKurang } from "./kurang-baca.server.ts";
import { runMassal } from "./massal.server.ts";
import { parseMasukan, SKEMA_ISI } from "./skema-isi.ts";

/**
 * Submits every named cell that is complete; the others are named with everything they lack (figure, variables, rencana
 * tindak lanjut where the policy asks for it).
 * @throws Galat `masukan`, `tidak_ditemukan`, `tidak_berhak`.
 */
export function ajukan(konteks: Konteks, pengguna: Pengguna, masukan: MasukanMassal): Promise<HasilMassal> {
  return runMassal(konteks, pengguna, parseMasukan(SKEMA_ISI.massal, masukan), {
    tindakan: "ajukan",
    aksi: ["isi_realisasi"],
    periksa: async (sesi, periode) => {
      const periksa = await loadPeriksaKurang(sesi, periode);
      return ({ beku, entri }) =>
        entri === undefined ? ["Realisasi belum diisi."] : periksa(beku, entri.isi, entri.narasi);
    },
  });
}
