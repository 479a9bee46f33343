// Reads the stored tags of a theme in one year with every node they concern. Called under the lock by the use cases that
// change tags.
import { sql } from "kysely";
import type { Sesi } from "#inti/server";
import type { TemaTersimpan } from "../tema.ts";
import type { KeadaanTanda, SimpulPenanda, TandaTersimpan } from "./periksa-penanda.ts";

/** The tags of the theme in `tahun`, and the nodes they name together with those in `simpulId`. Two queries. */
export async function loadKeadaanTanda(
  sesi: Sesi,
  tema: Pick<TemaTersimpan, "id" | "strategi">,
  tahun: number,
  simpulId: readonly string[],
): Promise<KeadaanTanda> {
  const { rows: tanda } = await sql<TandaTersimpan>`
    SELECT a.penanda_id AS id, a.simpul_id AS "simpulId", s.kode AS strategi, a.bagian::text AS bagian, a.versi
    FROM sakip.penanda_anggaran a
    LEFT JOIN sakip.tema_strategi s ON s.pemda_id = a.pemda_id AND s.strategi_id = a.strategi_id
    WHERE a.pemda_id = ${sesi.pemdaId} AND a.tema_id = ${tema.id} AND a.tahun = ${tahun}
    ORDER BY a.penanda_id`.execute(sesi.db);
  const simpul = await listSimpulPenanda(sesi, tahun, [...simpulId, ...tanda.map((t) => t.simpulId)]);
  return {
    tahun,
    strategi: tema.strategi.map((s) => s.kode),
    simpul: new Map(simpul.map((s) => [s.id, s])),
    tanda,
  };
}

async function listSimpulPenanda(
  sesi: Sesi,
  tahun: number,
  simpulId: readonly string[],
): Promise<readonly SimpulPenanda[]> {
  const { rows } = await sql<SimpulPenanda>`
    SELECT s.simpul_id AS id, s.nama, s.jenis, s.pd_id AS "pdId",
      coalesce(s.berlaku_mulai, 0) <= ${tahun} AND coalesce(s.berlaku_sampai, 9999) >= ${tahun} AS berlaku,
      ARRAY(
        WITH RECURSIVE naik AS (
          SELECT s.induk_id AS id
          UNION
          SELECT i.induk_id FROM naik n JOIN sakip.simpul i ON i.pemda_id = ${sesi.pemdaId} AND i.simpul_id = n.id
        ) SELECT id::text FROM naik WHERE id IS NOT NULL) AS leluhur
    FROM sakip.simpul s
    WHERE s.pemda_id = ${sesi.pemdaId} AND s.simpul_id = ANY (${[...new Set(simpulId)]}::uuid[])`.execute(sesi.db);
  return rows;
}
