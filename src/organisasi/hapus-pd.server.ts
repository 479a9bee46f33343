// Use case: deletes a perangkat daerah that was entered by mistake. Called by /pengaturan/organisasi/:kode.
import { parseIsian } from "#inti";
import type { Konteks } from "#inti/server";
import { throwDipakai } from "./dipakai.server.ts";
import type { Pengguna } from "./hak.ts";
import { AlasanHapus } from "./isian-organisasi.ts";
import { getPd } from "./pd.server.ts";
import { dbOrganisasi, writeOrganisasi } from "./pintu-organisasi.server.ts";

/** Which one, and why; the reason stays in the audit trail with everything that was deleted. */
export type PermintaanHapusPd = {
  readonly pdKode: string;
  readonly alasan: string;
  readonly pemdaSlug?: string | undefined;
};

/**
 * Deletes the PD, where nothing refers to it: no jabatan, plan, account or measurement.
 * @throws Galat `masukan` (no reason), `bentrok` (still used; says by what), `tidak_ditemukan`, `tidak_berhak`.
 */
export async function deletePd(
  konteks: Konteks,
  pengguna: Pengguna,
  { pdKode, alasan: mentah, pemdaSlug }: PermintaanHapusPd,
): Promise<void> {
  const alasan = `menghapus perangkat daerah: ${parseIsian(AlasanHapus, mentah)}`;
  await writeOrganisasi(konteks, { pengguna, alasan, pemdaSlug }, async (sesi) => {
    const { id, nama } = await getPd(sesi, pdKode);
    await dbOrganisasi(sesi)
      .deleteFrom("sakip.perangkat_daerah")
      .where("pemda_id", "=", sesi.pemdaId)
      .where("pd_id", "=", id)
      .execute()
      .catch((galat: unknown) => throwDipakai(galat, nama, "Hanya perangkat daerah yang salah catat yang dihapus."));
  });
}
