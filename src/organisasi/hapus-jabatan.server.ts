// Use case: deletes a jabatan that was entered by mistake. Called by /pengaturan/organisasi/:kode.
import { Galat, parseIsian } from "#inti";
import type { Konteks } from "#inti/server";
import { throwDipakai } from "./dipakai.server.ts";
import type { Pengguna } from "./hak.ts";
import { AlasanHapus, IdIsian } from "./isian-organisasi.ts";
import { getPd } from "./pd.server.ts";
import { dbOrganisasi, writeOrganisasi } from "./pintu-organisasi.server.ts";

/** Which jabatan of which PD, and why. */
export type PermintaanHapusJabatan = {
  readonly pdKode: string;
  readonly id: string;
  readonly alasan: string;
  readonly pemdaSlug?: string | undefined;
};

/**
 * Deletes the jabatan, where nothing refers to it: no pejabat, no indikator, no jabatan below it.
 * @throws Galat `masukan` (no reason), `bentrok` (still used; says by what), `tidak_ditemukan`, `tidak_berhak`.
 */
export async function deleteJabatan(
  konteks: Konteks,
  pengguna: Pengguna,
  { pdKode, id: mentah, alasan: sebab, pemdaSlug }: PermintaanHapusJabatan,
): Promise<void> {
  const alasan = `menghapus jabatan: ${parseIsian(AlasanHapus, sebab)}`;
  const id = parseIsian(IdIsian, mentah);
  await writeOrganisasi(konteks, { pengguna, alasan, pemdaSlug }, async (sesi) => {
    const pd = await getPd(sesi, pdKode);
    const { numDeletedRows } = await dbOrganisasi(sesi)
      .deleteFrom("sakip.jabatan")
      .where("pemda_id", "=", sesi.pemdaId)
      .where("pd_id", "=", pd.id)
      .where("jabatan_id", "=", id)
      .executeTakeFirst()
      .catch((galat: unknown) =>
        throwDipakai(galat, "Jabatan ini", "Hapus dahulu pejabat yang salah catat, atau ubah saja jabatannya."),
      );
    if (numDeletedRows === 0n) throw new Galat("tidak_ditemukan", "Jabatan itu tidak ada di perangkat daerah ini.");
  });
}
