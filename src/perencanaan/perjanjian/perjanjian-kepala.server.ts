// Use case: the signed agreement of the head of a PD, which anyone may read. Called by pelaporan.
import { sql } from "kysely";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { type PermintaanPd, readRencanaPd } from "../rancangan/pintu-rencana.server.ts";
import type { NaskahPerjanjian } from "./perjanjian.ts";
import { listTercatat } from "./perjanjian-baca.server.ts";

/**
 * The newest agreement that the head of the PD signed for `tahun`, as it was signed; null where none is signed yet. A
 * signed agreement is public (its digest is verified by anyone); drafts are not shown here.
 * @throws Galat `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export function findPerjanjianKepala(
  konteks: Konteks,
  pengguna: Pengguna,
  { tahun, ...permintaan }: PermintaanPd & { readonly tahun: number },
): Promise<Pick<NaskahPerjanjian, "isi" | "sidik" | "alamat"> | null> {
  return readRencanaPd(konteks, pengguna, { ...permintaan, aksi: "lihat_rencana" }, async (sesi, { pd }) => {
    const kepala = await listJabatanKepala(sesi, pd.id);
    const milik = (await listTercatat(sesi, pd.id, tahun)).filter((p) => kepala.includes(p.jabatanId));
    const naskah = milik.flatMap((p) => p.naskah ?? [])[0];
    return naskah === undefined ? null : { isi: naskah.isi, sidik: naskah.sidik, alamat: naskah.alamat };
  });
}

async function listJabatanKepala(sesi: Sesi, pdId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT jabatan_id AS id FROM sakip.jabatan
    WHERE pemda_id = ${sesi.pemdaId} AND pd_id = ${pdId} AND kepala`.execute(sesi.db);
  return rows.map((r) => r.id);
}
