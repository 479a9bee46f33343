// Use case: a new jabatan of a perangkat daerah, or a changed one. Called by /pengaturan/organisasi/:kode.
import { Galat } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "./hak.ts";
import { IsianJabatan } from "./isian-organisasi.ts";
import { getPd } from "./pd.server.ts";
import { dbOrganisasi, throwKodeDipakai, writeOrganisasi } from "./pintu-organisasi.server.ts";
import { parseIsian } from "./pintu-pengguna.server.ts";

/** `id` null makes a new one. */
export type PermintaanJabatan = IsianJabatan & {
  readonly pdKode: string;
  readonly id: string | null;
  readonly pemdaSlug?: string | undefined;
};

/**
 * Saves the jabatan. A PD has one that heads it.
 * @throws Galat `masukan` (also: a second head), `bentrok` (the code is taken), `tidak_ditemukan`, `tidak_berhak`.
 */
export async function saveJabatan(
  konteks: Konteks,
  pengguna: Pengguna,
  { pdKode, id, pemdaSlug, ...isian }: PermintaanJabatan,
): Promise<void> {
  const { kode, nama, kepala } = parseIsian(IsianJabatan, isian);
  const alasan = id === null ? "jabatan baru" : "mengubah jabatan";
  await writeOrganisasi(konteks, { pengguna, alasan, pemdaSlug }, async (sesi) => {
    const pd = await getPd(sesi, pdKode);
    if (kepala) await assertSatuKepala(sesi, pd.id, id);
    const tulis = id === null ? insert : update;
    await tulis(sesi, { jabatan_id: id ?? konteks.newId(), pd_id: pd.id, kode, nama, kepala }).catch((galat: unknown) =>
      throwKodeDipakai(galat, "jabatan", kode),
    );
  });
}

type BarisJabatan = {
  readonly jabatan_id: string;
  readonly pd_id: string;
  readonly kode: string;
  readonly nama: string;
  readonly kepala: boolean;
};

async function insert(sesi: Sesi, baris: BarisJabatan): Promise<void> {
  await dbOrganisasi(sesi)
    .insertInto("sakip.jabatan")
    .values({ pemda_id: sesi.pemdaId, ...baris })
    .execute();
}

async function update(sesi: Sesi, { jabatan_id, pd_id, kode, nama, kepala }: BarisJabatan): Promise<void> {
  const { numUpdatedRows } = await dbOrganisasi(sesi)
    .updateTable("sakip.jabatan")
    .set({ kode, nama, kepala })
    .where("pemda_id", "=", sesi.pemdaId)
    .where("pd_id", "=", pd_id)
    .where("jabatan_id", "=", jabatan_id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Galat("tidak_ditemukan", "Jabatan itu tidak ada di perangkat daerah ini.");
}

async function assertSatuKepala(sesi: Sesi, pdId: string, id: string | null): Promise<void> {
  const kepala = await dbOrganisasi(sesi)
    .selectFrom("sakip.jabatan")
    .select(["jabatan_id", "nama"])
    .where("pemda_id", "=", sesi.pemdaId)
    .where("pd_id", "=", pdId)
    .where("kepala", "=", true)
    .execute();
  const lain = kepala.find((j) => j.jabatan_id !== id);
  if (lain === undefined) return;
  throw new Galat("masukan", `Perangkat daerah ini sudah dikepalai jabatan "${lain.nama}". Ubah dahulu jabatan itu.`);
}
