// Reads what stands around the nodes of a theme in ONE query: the nodes above each, and its indikator with their PD.
import { sql } from "kysely";
import type { Sesi } from "#inti/server";
import type { RujukanIndikator } from "../tipe.ts";

/** `leluhur` are ids, nearest first. */
export type SekitarSimpul = {
  readonly id: string;
  readonly leluhur: readonly string[];
  readonly indikator: readonly RujukanIndikator[];
};

/** What stands around these nodes of the plan; none for an empty list. One query. */
export async function listSekitarSimpul(sesi: Sesi, id: readonly string[]): Promise<readonly SekitarSimpul[]> {
  if (id.length === 0) return [];
  const { rows } = await sql<SekitarSimpul>`
    WITH RECURSIVE leluhur AS (
      SELECT s.simpul_id AS awal, s.induk_id AS simpul_id, 1 AS tinggi
      FROM sakip.simpul s
      WHERE s.pemda_id = ${sesi.pemdaId} AND s.simpul_id = ANY (${id}::uuid[]) AND s.induk_id IS NOT NULL
      UNION ALL
      SELECT l.awal, i.induk_id, l.tinggi + 1
      FROM leluhur l
      JOIN sakip.simpul i ON i.pemda_id = ${sesi.pemdaId} AND i.simpul_id = l.simpul_id
      WHERE i.induk_id IS NOT NULL
    ) CYCLE simpul_id SET berputar USING lintasan
    SELECT s.simpul_id AS id,
      ARRAY(SELECT l.simpul_id::text FROM leluhur l WHERE l.awal = s.simpul_id AND NOT l.berputar ORDER BY l.tinggi)
        AS leluhur,
      (SELECT coalesce(json_agg(json_build_object('id', i.indikator_id, 'kode', i.kode, 'nama', i.nama,
         'pd', json_build_object('id', d.pd_id, 'kode', d.kode, 'nama', d.nama, 'namaSingkat', d.nama_singkat,
           'bidang', d.bidang, 'jenis', d.jenis)) ORDER BY si.urutan, i.kode), '[]')
       FROM sakip.simpul_indikator si
       JOIN sakip.indikator i USING (pemda_id, indikator_id)
       JOIN sakip.perangkat_daerah d ON d.pemda_id = i.pemda_id AND d.pd_id = i.pd_id
       WHERE si.pemda_id = s.pemda_id AND si.simpul_id = s.simpul_id) AS indikator
    FROM sakip.simpul s
    WHERE s.pemda_id = ${sesi.pemdaId} AND s.simpul_id = ANY (${id}::uuid[])
    ORDER BY s.simpul_id`.execute(sesi.db);
  return rows;
}
