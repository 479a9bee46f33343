// Use case: deletes a term of office that was entered by mistake. Called by /pengaturan/organisasi/:kode.
import { Galat, parseIsian } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "./hak.ts";
import { AlasanHapus, IdIsian } from "./isian-organisasi.ts";
import { getPd } from "./pd.server.ts";
import { dbOrganisasi, writeOrganisasi } from "./pintu-organisasi.server.ts";

/** Which term in which PD, and why. */
export type PermintaanHapusPejabat = {
  readonly pdKode: string;
  readonly id: string;
  readonly alasan: string;
  readonly pemdaSlug?: string | undefined;
};

/**
 * Deletes the term. One that has ended is not deleted but gets its last day: reports of that time name its holder.
 * @throws Galat `masukan` (no reason), `tidak_ditemukan`, `tidak_berhak`.
 */
export async function deletePejabat(
  konteks: Konteks,
  pengguna: Pengguna,
  { pdKode, id: mentah, alasan: sebab, pemdaSlug }: PermintaanHapusPejabat,
): Promise<void> {
  const alasan = `menghapus pejabat: ${parseIsian(AlasanHapus, sebab)}`;
  const id = parseIsian(IdIsian, mentah);
  await writeOrganisasi(konteks, { pengguna, alasan, pemdaSlug }, async (sesi) => {
    const pd = await getPd(sesi, pdKode);
    const { numDeletedRows } = await dbOrganisasi(sesi)
      .deleteFrom("sakip.pejabat")
      .where("pemda_id", "=", sesi.pemdaId)
      .where("pejabat_id", "=", id)
      .where("jabatan_id", "in", (eb) =>
        eb
          .selectFrom("sakip.jabatan")
          .select("jabatan_id")
          .where("pemda_id", "=", sesi.pemdaId)
          .where("pd_id", "=", pd.id),
      )
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw new Galat("tidak_ditemukan", "Pejabat itu tidak ada di perangkat daerah ini.");
  });
}
