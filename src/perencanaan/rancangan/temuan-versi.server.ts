// Use case: what stands between a version and being set. Called by /perencanaan.
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { withNomenklatur } from "../nomenklatur-lingkup.server.ts";
import type { VersiRencana } from "./dokumen.ts";
import type { Naskah } from "./naskah.ts";
import { periksaNaskah } from "./periksa-naskah.ts";
import { type LingkupPd, type PermintaanPd, readRencanaPd } from "./pintu-rencana.server.ts";
import type { TemuanRencana } from "./temuan-rencana.ts";
import { getVersi, loadLingkup, loadRancangan } from "./versi-baca.server.ts";

export type TemuanVersi = LingkupPd & {
  readonly versi: VersiRencana;
  readonly naskah: Naskah;
  /** Wrong ones first, then incomplete ones, then warnings. */
  readonly temuan: readonly TemuanRencana[];
  /** How many rows the version changes. */
  readonly perubahan: number;
};

/**
 * Every finding about an open version, the plan it would make, and how much it changes.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export function getTemuanVersi(
  konteks: Konteks,
  pengguna: Pengguna,
  { versiId, ...permintaan }: PermintaanPd & { readonly versiId: string },
): Promise<TemuanVersi> {
  return readRencanaPd(konteks, pengguna, { ...permintaan, aksi: "lihat_rancangan" }, async (sesi, lingkup) => {
    const versi = await getVersi(sesi, lingkup.pd.id, versiId);
    const { naskah, perubahan } = await loadRancangan(sesi, lingkup.pd, versi);
    const sekitar = await loadLingkup(sesi, lingkup.pd, versi.dokumen);
    const temuan = periksaNaskah(naskah, await withNomenklatur(sesi, lingkup.pemda, naskah, sekitar));
    return { ...lingkup, versi, naskah, temuan, perubahan: perubahan.length };
  });
}
