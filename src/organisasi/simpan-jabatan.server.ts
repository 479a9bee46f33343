// Use case: a new jabatan of a perangkat daerah, or a changed one. Called by /pengaturan/organisasi/:kode.
import { Galat, parseIsian } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { periksaAtasan } from "./atasan.ts";
import type { Pengguna } from "./hak.ts";
import { IsianJabatan } from "./isian-organisasi.ts";
import { getPd } from "./pd.server.ts";
import { dbOrganisasi, throwKodeDipakai, writeOrganisasi } from "./pintu-organisasi.server.ts";

/** `id` null makes a new one. */
export type PermintaanJabatan = IsianJabatan & {
  readonly pdKode: string;
  readonly id: string | null;
  readonly pemdaSlug?: string | undefined;
};

/**
 * Saves the jabatan. A PD has one that heads it; the superior is another jabatan of the same PD.
 * @throws Galat `masukan` (also: a second head, a superior that cannot be one), `bentrok` (the code is taken),
 * `tidak_ditemukan`, `tidak_berhak`.
 */
export async function saveJabatan(
  konteks: Konteks,
  pengguna: Pengguna,
  { pdKode, id, pemdaSlug, ...isian }: PermintaanJabatan,
): Promise<void> {
  const { kode, nama, kepala, unit, atasanId } = parseIsian(IsianJabatan, isian);
  const alasan = id === null ? "jabatan baru" : "mengubah jabatan";
  await writeOrganisasi(konteks, { pengguna, alasan, pemdaSlug }, async (sesi) => {
    const pd = await getPd(sesi, pdKode);
    const jabatanId = id ?? konteks.newId();
    const baris = { jabatan_id: jabatanId, pd_id: pd.id, kode, nama, kepala, unit, atasan_id: atasanId };
    await assertCocok(sesi, baris);
    const tulis = id === null ? insert : update;
    await tulis(sesi, baris).catch((galat: unknown) => throwKodeDipakai(galat, "jabatan", kode));
  });
}

type BarisJabatan = {
  readonly jabatan_id: string;
  readonly pd_id: string;
  readonly kode: string;
  readonly nama: string;
  readonly kepala: boolean;
  readonly unit: string | null;
  readonly atasan_id: string | null;
};

async function insert(sesi: Sesi, baris: BarisJabatan): Promise<void> {
  await dbOrganisasi(sesi)
    .insertInto("sakip.jabatan")
    .values({ pemda_id: sesi.pemdaId, ...baris })
    .execute();
}

async function update(sesi: Sesi, { jabatan_id, pd_id, ...isi }: BarisJabatan): Promise<void> {
  const { numUpdatedRows } = await dbOrganisasi(sesi)
    .updateTable("sakip.jabatan")
    .set(isi)
    .where("pemda_id", "=", sesi.pemdaId)
    .where("pd_id", "=", pd_id)
    .where("jabatan_id", "=", jabatan_id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Galat("tidak_ditemukan", "Jabatan itu tidak ada di perangkat daerah ini.");
}

/** What the other jabatan of the PD have to say. */
async function assertCocok(sesi: Sesi, { jabatan_id, pd_id, nama, kepala, atasan_id }: BarisJabatan): Promise<void> {
  const semua = await dbOrganisasi(sesi)
    .selectFrom("sakip.jabatan")
    .select(["jabatan_id as id", "nama", "kepala", "atasan_id as atasanId"])
    .where("pemda_id", "=", sesi.pemdaId)
    .where("pd_id", "=", pd_id)
    .execute();
  const lain = semua.find((j) => j.kepala && j.id !== jabatan_id);
  if (kepala && lain !== undefined) {
    throw new Galat("masukan", `Perangkat daerah ini sudah dikepalai jabatan "${lain.nama}". Ubah dahulu jabatan itu.`);
  }
  const salah = periksaAtasan({ id: jabatan_id, nama, kepala, atasanId: atasan_id }, semua);
  if (salah !== null) throw new Galat("masukan", salah);
}
