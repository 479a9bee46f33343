// Use case: the verifikator accepts cells, which publishes them.
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import type { HasilMassal, MasukanMassal } from "./isi-tipe.ts";
import { runMassal } from "./massal.server.ts";
import { parseMasukan, SKEMA_ISI } from "./skema-isi.ts";

/**
 * Accepts approved cells; never those that the verifikator wrote. From now on they are public.
 * @throws Galat `masukan`, `tidak_ditemukan`, `tidak_berhak`.
 */
export function terima(konteks: Konteks, pengguna: Pengguna, masukan: MasukanMassal): Promise<HasilMassal> {
  return runMassal(konteks, pengguna, parseMasukan(SKEMA_ISI.massal, masukan), {
    tindakan: "terima",
    aksi: ["verifikasi_realisasi"],
  });
}
