// Use case: a new term in an office, or a changed one. Called by /pengaturan/organisasi/:kode.
import { z } from "zod";
import { Galat, parseIsian } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "./hak.ts";
import { IsianPejabat } from "./isian-organisasi.ts";
import { getPd } from "./pd.server.ts";
import { dbOrganisasi, writeOrganisasi } from "./pintu-organisasi.server.ts";

/** `id` null makes a new one. */
export type PermintaanPejabat = IsianPejabat & {
  readonly pdKode: string;
  readonly id: string | null;
  readonly pemdaSlug?: string | undefined;
};

/**
 * Saves who holds an office of the PD, as what, from when to when. Terms that contradict each other are saved all the
 * same and warned about by `getSusunanPd`: papers often come late.
 * @throws Galat `masukan`, `tidak_ditemukan` (PD, its jabatan, the term), `tidak_berhak`.
 */
export async function savePejabat(
  konteks: Konteks,
  pengguna: Pengguna,
  { pdKode, id, pemdaSlug, ...isian }: PermintaanPejabat,
): Promise<void> {
  const { jabatanId, nama, status, mulai, selesai } = parseIsian(IsianPejabat, isian);
  const alasan = id === null ? "pejabat baru" : "mengubah pejabat";
  await writeOrganisasi(konteks, { pengguna, alasan, pemdaSlug }, async (sesi) => {
    const milik = await listJabatanId(sesi, (await getPd(sesi, pdKode)).id);
    if (!milik.includes(jabatanId)) {
      throw new Galat("tidak_ditemukan", "Jabatan itu tidak ada di perangkat daerah ini. Pilih jabatan lain.");
    }
    const baris = { jabatan_id: jabatanId, nama, status, mulai, selesai };
    if (id === null) {
      const kunci = { pemda_id: sesi.pemdaId, pejabat_id: konteks.newId() };
      await dbOrganisasi(sesi)
        .insertInto("sakip.pejabat")
        .values({ ...kunci, ...baris })
        .execute();
      return;
    }
    await assertMilik(sesi, id, milik);
    await dbOrganisasi(sesi)
      .updateTable("sakip.pejabat")
      .set(baris)
      .where("pemda_id", "=", sesi.pemdaId)
      .where("pejabat_id", "=", id)
      .execute();
  });
}

async function listJabatanId(sesi: Sesi, pdId: string): Promise<readonly string[]> {
  const baris = await dbOrganisasi(sesi)
    .selectFrom("sakip.jabatan")
    .select("jabatan_id")
    .where("pemda_id", "=", sesi.pemdaId)
    .where("pd_id", "=", pdId)
    .execute();
  return baris.map((j) => j.jabatan_id);
}

// A term of another PD is not moved here by its id.
async function assertMilik(sesi: Sesi, id: string, jabatan: readonly string[]): Promise<void> {
  const baris = z.guid().safeParse(id).success
    ? await dbOrganisasi(sesi)
        .selectFrom("sakip.pejabat")
        .select("jabatan_id")
        .where("pemda_id", "=", sesi.pemdaId)
        .where("pejabat_id", "=", id)
        .executeTakeFirst()
    : undefined;
  if (baris !== undefined && jabatan.includes(baris.jabatan_id)) return;
  throw new Galat("tidak_ditemukan", "Pejabat itu tidak ada di perangkat daerah ini.");
}
