// Reads the rencana aksi of a PD in one year. Called by the modules above.
import { sql } from "kysely";
import type { Sesi } from "#inti/server";
import type { RencanaAksi } from "./rencana-aksi.ts";

/** The rencana aksi of the plan that holds, by indikator code and their own order. One query. */
export async function listRencanaAksi(sesi: Sesi, pdId: string, tahun: number): Promise<readonly RencanaAksi[]> {
  const { rows } = await sql<RencanaAksi>`
    SELECT i.indikator_id AS "indikatorId", i.nama AS indikator, a.uraian, j.nama AS "penanggungJawab", a.triwulan
    FROM sakip.rencana_aksi a
    JOIN sakip.indikator i ON i.pemda_id = a.pemda_id AND i.indikator_id = a.indikator_id
    JOIN sakip.jabatan j ON j.pemda_id = a.pemda_id AND j.jabatan_id = a.penanggung_jawab_id
    WHERE a.pemda_id = ${sesi.pemdaId} AND i.pd_id = ${pdId} AND a.tahun = ${tahun}
    ORDER BY i.kode, a.urutan, a.aksi_id`.execute(sesi.db);
  return rows;
}
