// Appends one piece of evidence. Called by adding and replacing.
import type { Konteks, Sesi } from "#inti/server";
import type { LingkupPd } from "../pintu.server.ts";
import type { KolomIsi } from "./isi-bukti.server.ts";
import type { SelBukti } from "./pintu-bukti.server.ts";
import type { TabelBukti } from "./tabel.server.ts";

export type BuktiBaru = KolomIsi & {
  readonly jenis: string | null;
  readonly keterangan: string;
  readonly alasan: string;
  readonly menggantikan: string | null;
};

/** Inserts the piece and returns its id. */
export async function insertBukti(
  { newId }: Konteks,
  sesi: Sesi,
  { akun, kini }: LingkupPd,
  { indikatorId, periode, ...baru }: Pick<SelBukti, "indikatorId" | "periode"> & BuktiBaru,
): Promise<string> {
  const id = newId();
  await sesi.db
    .$extendTables<TabelBukti>()
    .insertInto("sakip.bukti")
    .values({
      ...baru,
      keterangan: baru.keterangan || null,
      alasan: baru.alasan || null,
      pemda_id: sesi.pemdaId,
      bukti_id: id,
      indikator_id: indikatorId,
      periode,
      oleh_id: akun.id,
      oleh_nama: akun.nama,
      pada: kini,
      dihapus_pada: null,
      dihapus_oleh: null,
      alasan_hapus: null,
    })
    .execute();
  return id;
}
