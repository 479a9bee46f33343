// The door of every use case about planning documents: finds pemda and PD, asks the permission table, opens one
// transaction. Called by the use cases of perencanaan.
import type { Konteks, Sesi } from "#inti/server";
import { type Aksi, assertCan, namaPelaku, type Pemda, type Pengguna, type PerangkatDaerah } from "#organisasi";
import { getPd, readPemda } from "#organisasi/server";

/** Where: the PD by code; without `pemdaSlug` the account's own pemda. */
export type PermintaanPd = { readonly pdKode: string; readonly pemdaSlug?: string | undefined };
export type LingkupPd = { readonly pemda: Pemda; readonly pd: PerangkatDaerah };

/**
 * Runs `kerja` in one read transaction about one PD, after asking for `aksi` on it.
 * @throws Galat `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export function readRencanaPd<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  { pdKode, pemdaSlug, aksi }: PermintaanPd & { readonly aksi: Aksi },
  kerja: (sesi: Sesi, lingkup: LingkupPd) => Promise<T>,
): Promise<T> {
  return readPemda(konteks, { pengguna, aksi: "lihat_organisasi", pemdaSlug }, async (sesi, pemda) => {
    const pd = await getPd(sesi, pdKode);
    assertCan(pengguna, aksi, { jenis: "pd", pemdaId: pemda.pemdaId, pdId: pd.id });
    return kerja(sesi, { pemda, pd });
  });
}

/**
 * Runs `kerja` in one write transaction about one PD, after asking for `aksi` on it; `alasan` goes to the audit trail.
 * Writers of one pemda follow one another, so what `kerja` reads stays true until it commits.
 * @throws Galat as `readRencanaPd`.
 */
export async function writeRencanaPd<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  pintu: PermintaanPd & { readonly aksi: Aksi; readonly alasan: string },
  kerja: (sesi: Sesi, lingkup: LingkupPd) => Promise<T>,
): Promise<T> {
  const { pemda, pemdaId } = await readRencanaPd(konteks, pengguna, pintu, async (sesi, l) => ({
    ...l,
    pemdaId: sesi.pemdaId,
  }));
  const tindakan = { pemdaId, pelaku: namaPelaku(pengguna), alasan: pintu.alasan };
  return konteks.basis.write(tindakan, async (sesi) => kerja(sesi, { pemda, pd: await getPd(sesi, pintu.pdKode) }));
}
