// Use case: the planner submits cells to the head of the PD.
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { kalimatKurang } from "./bukti/bukti.ts";
import { loadRingkasanBukti } from "./bukti/bukti-baca.server.ts";
import type { HasilMassal, MasukanMassal } from "./isi-tipe.ts";
import { loadPeriksaKurang } from "./kurang-baca.server.ts";
import { runMassal } from "./massal.server.ts";
import { parseMasukan, SKEMA_ISI } from "./skema-isi.ts";

/**
 * Submits every named cell that is complete; the others are named with everything they lack (figure, variables, rencana
 * tindak lanjut where the policy asks for it, required evidence).
 * @throws Galat `masukan`, `tidak_ditemukan`, `tidak_berhak`.
 */
export function ajukan(konteks: Konteks, pengguna: Pengguna, masukan: MasukanMassal): Promise<HasilMassal> {
  return runMassal(konteks, pengguna, parseMasukan(SKEMA_ISI.massal, masukan), {
    tindakan: "ajukan",
    aksi: ["isi_realisasi"],
    periksa: async (sesi, lembar, periode) => {
      const periksa = await loadPeriksaKurang(sesi, periode);
      const id = [...lembar.sel.values()].map((sel) => sel.indikatorId);
      const bukti = await loadRingkasanBukti(sesi, id, Number(periode.slice(0, 4)));
      return ({ indikatorId, periode: ukur, beku, entri }) => {
        if (entri === undefined) return ["Realisasi belum diisi."];
        return [...periksa(beku, entri.isi, entri.narasi), ...kalimatKurang(bukti(indikatorId, ukur).kurang)];
      };
    },
  });
}
