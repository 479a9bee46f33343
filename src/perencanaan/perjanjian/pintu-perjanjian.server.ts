// The door of the use cases that name an agreement by its id: finds it and its PD, then asks the permission table.
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { type Aksi, assertCan, namaPelaku, type Pemda, type Pengguna, type PerangkatDaerah } from "#organisasi";
import { listPd, readPemda } from "#organisasi/server";
import type { PerjanjianTercatat } from "./perjanjian.ts";
import { findTercatat } from "./perjanjian-baca.server.ts";

/** Which agreement; without `pemdaSlug` the account's own pemda. */
export type PermintaanPerjanjian = { readonly id: string; readonly pemdaSlug?: string | undefined };
export type LingkupPerjanjian = {
  readonly pemda: Pemda;
  readonly pd: PerangkatDaerah;
  readonly perjanjian: PerjanjianTercatat;
};

/**
 * Runs `kerja` in one read transaction about one agreement, after asking for `aksi` on its PD.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export function readPerjanjian<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  { id, pemdaSlug, aksi }: PermintaanPerjanjian & { readonly aksi: Aksi },
  kerja: (sesi: Sesi, lingkup: LingkupPerjanjian) => Promise<T>,
): Promise<T> {
  return readPemda(konteks, { pengguna, aksi: "lihat_organisasi", pemdaSlug }, async (sesi, pemda) =>
    kerja(sesi, await getLingkup(sesi, pengguna, { pemda, id, aksi })),
  );
}

/**
 * Runs `kerja` in one write transaction about one agreement; `alasan` goes to the audit trail.
 * @throws Galat as `readPerjanjian`.
 */
export async function writePerjanjian<T>(
  konteks: Konteks,
  pengguna: Pengguna,
  pintu: PermintaanPerjanjian & { readonly aksi: Aksi; readonly alasan: string },
  kerja: (sesi: Sesi, lingkup: LingkupPerjanjian) => Promise<T>,
): Promise<T> {
  const { pemda, pemdaId } = await readPerjanjian(konteks, pengguna, pintu, async (sesi, lingkup) => ({
    pemda: lingkup.pemda,
    pemdaId: sesi.pemdaId,
  }));
  const tindakan = { pemdaId, pelaku: namaPelaku(pengguna), alasan: pintu.alasan };
  const { id, aksi } = pintu;
  return konteks.basis.write(tindakan, async (sesi) =>
    kerja(sesi, await getLingkup(sesi, pengguna, { pemda, id, aksi })),
  );
}

async function getLingkup(
  sesi: Sesi,
  pengguna: Pengguna,
  { pemda, id, aksi }: { readonly pemda: Pemda; readonly id: string; readonly aksi: Aksi },
): Promise<LingkupPerjanjian> {
  const ada = await findTercatat(sesi, id);
  const pd = ada === undefined ? undefined : (await listPd(sesi)).find((p) => p.id === ada.pdId);
  // Who may see nothing is told the same whether it exists or not.
  if (pd !== undefined || pengguna.jenis !== "akun") {
    assertCan(pengguna, aksi, { jenis: "pd", pemdaId: pemda.pemdaId, pdId: pd?.id ?? "" });
  }
  if (ada === undefined || pd === undefined) {
    throw new Galat("tidak_ditemukan", "Perjanjian kinerja itu tidak ada. Pilih dari daftar perjanjian kinerja.");
  }
  const { pdId: _, ...perjanjian } = ada;
  return { pemda, pd, perjanjian };
}
