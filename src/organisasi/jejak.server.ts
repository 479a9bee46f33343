// Use cases: the history of an account, and of a perangkat daerah with its offices. Called by the pages under /jejak.
import type { Konteks, Sesi } from "#inti/server";
import { assertCan, type Pengguna } from "./hak.ts";
import type { HalamanJejak } from "./jejak.ts";
import { loadJejak } from "./jejak-baca.server.ts";
import { getPd, listPd } from "./pd.server.ts";
import { readPemda } from "./pemda.server.ts";
import { getBarisPengguna } from "./pintu-pengguna.server.ts";
import type { TabelOrganisasi } from "./tabel.server.ts";
import type { PerangkatDaerah } from "./tipe.ts";

/** `sebelum`: only entries older than this entry number. */
export type HalamanKe = { readonly pemdaSlug?: string | undefined; readonly sebelum?: string | undefined };

/**
 * What happened to an account: made, changed, roles, password and second step replaced. The secrets themselves are in
 * no audited table.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export function getJejakPengguna(
  konteks: Konteks,
  pengguna: Pengguna,
  { id, pemdaSlug, sebelum }: HalamanKe & { readonly id: string },
): Promise<HalamanJejak & { readonly akun: { readonly id: string; readonly nama: string } }> {
  return readPemda(konteks, { pengguna, aksi: "lihat_jejak", pemdaSlug }, async (sesi) => {
    const { nama } = await getBarisPengguna(sesi, id);
    const rujukan = [
      { tabel: "pengguna", kunci: [{ pengguna_id: id }] },
      { tabel: "peran_pengguna", kolom: "pengguna_id", nilai: [id] },
    ];
    const jejak = await loadJejak(sesi, rujukan, sebelum);
    return { ...jejak, nama: await loadNamaPd(sesi), akun: { id, nama } };
  });
}

/**
 * What happened to a PD, its jabatan and pejabat.
 * @throws Galat `tidak_ditemukan`, `tidak_berhak`.
 */
export function getJejakPd(
  konteks: Konteks,
  pengguna: Pengguna,
  { pdKode, pemdaSlug, sebelum }: HalamanKe & { readonly pdKode: string },
): Promise<HalamanJejak & { readonly pd: PerangkatDaerah }> {
  return readPemda(konteks, { pengguna, aksi: "lihat_organisasi", pemdaSlug }, async (sesi, { pemdaId }) => {
    const pd = await getPd(sesi, pdKode);
    assertCan(pengguna, "lihat_jejak", { jenis: "pd", pemdaId, pdId: pd.id });
    const jabatan = await sesi.db
      .$extendTables<TabelOrganisasi>()
      .selectFrom("sakip.jabatan")
      .select(["jabatan_id as id", "nama"])
      .where("pemda_id", "=", sesi.pemdaId)
      .where("pd_id", "=", pd.id)
      .execute();
    const rujukan = [
      { tabel: "perangkat_daerah", kunci: [{ pd_id: pd.id }] },
      { tabel: "jabatan", kolom: "pd_id", nilai: [pd.id] },
      { tabel: "pejabat", kolom: "jabatan_id", nilai: jabatan.map((j) => j.id) },
    ];
    const jejak = await loadJejak(sesi, rujukan, sebelum);
    return { ...jejak, nama: Object.fromEntries(jabatan.map((j) => [j.id, j.nama])), pd };
  });
}

/** Names of the PD by id. One query. */
export async function loadNamaPd(sesi: Sesi): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await listPd(sesi)).map((pd) => [pd.id, pd.namaSingkat]));
}
