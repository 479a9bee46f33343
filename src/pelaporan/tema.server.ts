// Use case: a theme as a document, all of it from one state of the data. Called by /tematik/:kode/unduh and `opensakip`.
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { readPemda } from "#organisasi/server";
import { getBacaanTema, type PermintaanBacaan } from "#tematik/server";
import { pasangGaya } from "./gaya/pasang-gaya.server.ts";
import type { Dokumen } from "./model.ts";
import { buildDokumenTema } from "./penyusun/tema/dokumen-tema.ts";

export type LaporanTema = {
  readonly dokumen: Dokumen;
  readonly tema: { readonly kode: string; readonly nama: string };
  readonly tahun: number;
};

/**
 * Use case: everything a theme holds, with the budget of every PD tagged for it in one year.
 * @throws Galat `tidak_ditemukan` (pemda, theme: names the valid ones), `tidak_berhak`.
 */
export async function getLaporanTema(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, temaKode, tahun }: PermintaanBacaan,
): Promise<LaporanTema> {
  return konteks.basis.snapshot((basis) => {
    const dalam = { ...konteks, basis };
    return readPemda(dalam, { pengguna, aksi: "buat_laporan", pemdaSlug }, async (_, pemda) => {
      const bacaan = await getBacaanTema(dalam, pengguna, { pemdaSlug: pemda.slug, temaKode, tahun });
      const { kode, nama } = bacaan.tema;
      const polos = { dokumen: buildDokumenTema({ pemda, bacaan }), pemdaSlug: pemda.slug, pdKode: null };
      return { dokumen: await pasangGaya(dalam, pengguna, polos), tema: { kode, nama }, tahun: bacaan.tahun };
    });
  });
}
