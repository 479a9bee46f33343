// Use cases: a new perangkat daerah, and changing one. Called by /pengaturan/organisasi.
import { parseIsian } from "#inti";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "./hak.ts";
import { IsianPd } from "./isian-organisasi.ts";
import { getPd } from "./pd.server.ts";
import { dbOrganisasi, throwKodeDipakai, writeOrganisasi } from "./pintu-organisasi.server.ts";

/** @throws Galat `masukan`, `bentrok` (the code is taken), `tidak_berhak`. */
export async function createPd(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, ...isian }: IsianPd & { readonly pemdaSlug?: string | undefined },
): Promise<void> {
  const { kode, nama, namaSingkat, bidang, urutan } = parseIsian(IsianPd, isian);
  await writeOrganisasi(konteks, { pengguna, alasan: "perangkat daerah baru", pemdaSlug }, async (sesi) => {
    await dbOrganisasi(sesi)
      .insertInto("sakip.perangkat_daerah")
      .values({
        pemda_id: sesi.pemdaId,
        pd_id: konteks.newId(),
        kode,
        nama,
        nama_singkat: namaSingkat,
        bidang,
        urutan,
      })
      .execute()
      .catch((galat: unknown) => throwKodeDipakai(galat, "perangkat daerah", kode));
  });
}

/**
 * The PD becomes as typed. Its code stays: addresses and imports name it.
 * @throws Galat `masukan`, `tidak_ditemukan`, `tidak_berhak`.
 */
export async function updatePd(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, ...isian }: IsianPd & { readonly pemdaSlug?: string | undefined },
): Promise<void> {
  const { kode, nama, namaSingkat, bidang, urutan } = parseIsian(IsianPd, isian);
  await writeOrganisasi(konteks, { pengguna, alasan: "mengubah perangkat daerah", pemdaSlug }, async (sesi) => {
    const { id } = await getPd(sesi, kode);
    await dbOrganisasi(sesi)
      .updateTable("sakip.perangkat_daerah")
      .set({ nama, nama_singkat: namaSingkat, bidang, urutan })
      .where("pemda_id", "=", sesi.pemdaId)
      .where("pd_id", "=", id)
      .execute();
  });
}
