// Use cases: an agreement as a document, by its id or as the newest of an office. Called by the web and the command line.
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import type { IsiPerjanjian, LembarPerjanjian } from "#perencanaan";
import { getPerjanjian, getPerjanjianJabatan, type PermintaanPerjanjianPd } from "#perencanaan/server";
import { pasangGaya } from "./gaya/pasang-gaya.server.ts";
import type { Dokumen } from "./model.ts";
import { buildPerjanjianKinerja } from "./penyusun/perjanjian-kinerja.ts";

/** The document with what it says, for whoever names a file. */
export type LaporanPerjanjian = { readonly dokumen: Dokumen; readonly isi: IsiPerjanjian };

/**
 * Use case: an agreement as a document. A signed one is always drawn from what was signed.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export async function getLaporanPerjanjian(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: { readonly id: string; readonly pemdaSlug?: string | undefined },
): Promise<LaporanPerjanjian & { readonly lembar: LembarPerjanjian }> {
  const lembar = await getPerjanjian(konteks, pengguna, permintaan);
  const { isi } = lembar;
  const polos = buildPerjanjianKinerja(isi, lembar.perjanjian.naskah);
  const lingkup = { pemdaSlug: lembar.pemda.slug, pdKode: lembar.pd.kode };
  return { dokumen: await pasangGaya(konteks, pengguna, { dokumen: polos, ...lingkup }), isi, lembar };
}

/**
 * Use case: the newest agreement of an office of a PD (its head unless told otherwise) as a document.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export async function getLaporanPerjanjianPd(
  konteks: Konteks,
  pengguna: Pengguna,
  permintaan: PermintaanPerjanjianPd,
): Promise<LaporanPerjanjian> {
  const { isi, naskah } = await getPerjanjianJabatan(konteks, pengguna, permintaan);
  const lingkup = { pemdaSlug: permintaan.pemdaSlug, pdKode: permintaan.pdKode };
  const dokumen = buildPerjanjianKinerja(isi, naskah);
  return { dokumen: await pasangGaya(konteks, pengguna, { dokumen, ...lingkup }), isi };
}
