// Reads the tagged budget of a theme in ONE query: each tagged node with the nodes above it, indikator and pagu.
import { sql } from "kysely";
import type { Sesi } from "#inti/server";
import type { PenandaTersimpan } from "./anggaran-tema.ts";

/** The nodes tagged for the theme in `tahun`, of one PD or of all, in printed order of PD and node. One query. */
export async function listPenanda(
  sesi: Sesi,
  temaId: string,
  tahun: number,
  pdId: string | null,
): Promise<readonly PenandaTersimpan[]> {
  const { rows } = await sql<PenandaTersimpan>`
    WITH RECURSIVE leluhur AS (
      SELECT s.simpul_id AS awal, i.simpul_id, i.induk_id, i.jenis, i.nama, 1 AS tinggi
      FROM sakip.penanda_anggaran a
      JOIN sakip.simpul s USING (pemda_id, simpul_id)
      JOIN sakip.simpul i ON i.pemda_id = s.pemda_id AND i.simpul_id = s.induk_id
      WHERE a.pemda_id = ${sesi.pemdaId} AND a.tema_id = ${temaId} AND a.tahun = ${tahun}
      UNION ALL
      SELECT l.awal, i.simpul_id, i.induk_id, i.jenis, i.nama, l.tinggi + 1
      FROM leluhur l JOIN sakip.simpul i ON i.pemda_id = ${sesi.pemdaId} AND i.simpul_id = l.induk_id
    ) CYCLE simpul_id SET berputar USING lintasan
    SELECT
      json_build_object('id', d.pd_id, 'kode', d.kode, 'nama', d.nama, 'namaSingkat', d.nama_singkat,
        'bidang', d.bidang) AS pd,
      json_build_object('id', s.simpul_id, 'kode', s.kode, 'jenis', s.jenis, 'nama', s.nama) AS simpul,
      (SELECT coalesce(json_agg(json_build_object('id', l.simpul_id, 'jenis', l.jenis, 'nama', l.nama)
         ORDER BY l.tinggi), '[]')
       FROM leluhur l WHERE l.awal = s.simpul_id AND NOT l.berputar) AS leluhur,
      ARRAY(SELECT i.nama FROM sakip.simpul_indikator si JOIN sakip.indikator i USING (pemda_id, indikator_id)
            WHERE si.pemda_id = s.pemda_id AND si.simpul_id = s.simpul_id ORDER BY si.urutan) AS indikator,
      a.bagian::text AS bagian,
      (SELECT g.nilai::text FROM sakip.pagu g
       WHERE g.pemda_id = s.pemda_id AND g.simpul_id = s.simpul_id AND g.tahun = a.tahun
       ORDER BY g.versi DESC LIMIT 1) AS pagu
    FROM sakip.penanda_anggaran a
    JOIN sakip.simpul s USING (pemda_id, simpul_id)
    JOIN sakip.perangkat_daerah d ON d.pemda_id = s.pemda_id AND d.pd_id = s.pd_id
    WHERE a.pemda_id = ${sesi.pemdaId} AND a.tema_id = ${temaId} AND a.tahun = ${tahun}
      AND (${pdId}::uuid IS NULL OR s.pd_id = ${pdId}::uuid)
    ORDER BY d.urutan, d.kode, s.urutan, s.kode`.execute(sesi.db);
  return rows;
}

/** The newest year in which the theme has tagged budget, or undefined. One query. */
export async function findTahunPenanda(sesi: Sesi, temaId: string): Promise<number | undefined> {
  const { rows } = await sql<{ tahun: number | null }>`
    SELECT max(tahun) AS tahun FROM sakip.penanda_anggaran
    WHERE pemda_id = ${sesi.pemdaId} AND tema_id = ${temaId}`.execute(sesi.db);
  return rows[0]?.tahun ?? undefined;
}
