// Reads the tagged budget of a theme in ONE query: each tagged node with the nodes above it, indikator and pagu.
import { sql } from "kysely";
import type { Sesi } from "#inti/server";
import { can, type Pengguna } from "#organisasi";
import type { PenandaTersimpan } from "./anggaran-tema.ts";

/** A tag with the version that who edits it must name. */
export type PenandaBerversi = PenandaTersimpan & { readonly versi: number };

/**
 * Which tags. `pdId` null: of every PD. `terbuka`: the PD whose reported spending counts before its period is locked,
 * null for every PD (`pdTerbuka` finds them).
 */
export type LingkupPenanda = {
  readonly temaId: string;
  readonly tahun: number;
  readonly pdId: string | null;
  readonly terbuka: readonly string[] | null;
};

/** The PD of which `pengguna` sees what is being filled in before it is locked; null: of every PD of the pemda. */
export function pdTerbuka(pengguna: Pengguna, pemdaId: number): readonly string[] | null {
  if (can(pengguna, "lihat_pengukuran", { jenis: "pemda", pemdaId })) return null;
  const pd = pengguna.jenis === "akun" ? pengguna.peran.flatMap((p) => p.pdId ?? []) : [];
  return pd.filter((pdId) => can(pengguna, "lihat_pengukuran", { jenis: "pd", pemdaId, pdId }));
}

/** The nodes tagged for the theme, in printed order of PD and node. One query. */
export async function listPenanda(sesi: Sesi, lingkup: LingkupPenanda): Promise<readonly PenandaBerversi[]> {
  const { temaId, tahun, pdId } = lingkup;
  const { rows } = await sql<PenandaBerversi>`
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
    SELECT a.penanda_id AS id, a.versi,
      CASE WHEN t.strategi_id IS NOT NULL THEN json_build_object('kode', t.kode, 'uraian', t.uraian) END AS strategi,
      json_build_object('id', d.pd_id, 'kode', d.kode, 'nama', d.nama, 'namaSingkat', d.nama_singkat,
        'bidang', d.bidang) AS pd,
      json_build_object('id', s.simpul_id, 'kode', s.kode, 'jenis', s.jenis, 'nama', s.nama) AS simpul,
      (SELECT coalesce(json_agg(json_build_object('id', l.simpul_id, 'jenis', l.jenis, 'nama', l.nama)
         ORDER BY l.tinggi), '[]')
       FROM leluhur l WHERE l.awal = s.simpul_id AND NOT l.berputar) AS leluhur,
      ARRAY(SELECT i.nama FROM sakip.simpul_indikator si JOIN sakip.indikator i USING (pemda_id, indikator_id)
            WHERE si.pemda_id = s.pemda_id AND si.simpul_id = s.simpul_id ORDER BY si.urutan) AS indikator,
      a.bagian::text AS bagian,
      ${paguSimpul(sesi, tahun)} AS pagu,
      ${realisasiSimpul(sesi, lingkup)} AS realisasi
    FROM sakip.penanda_anggaran a
    JOIN sakip.simpul s USING (pemda_id, simpul_id)
    JOIN sakip.perangkat_daerah d ON d.pemda_id = s.pemda_id AND d.pd_id = s.pd_id
    LEFT JOIN sakip.tema_strategi t ON t.pemda_id = a.pemda_id AND t.strategi_id = a.strategi_id
    WHERE a.pemda_id = ${sesi.pemdaId} AND a.tema_id = ${temaId} AND a.tahun = ${tahun}
      AND (${pdId}::uuid IS NULL OR s.pd_id = ${pdId}::uuid)
    ORDER BY d.urutan, d.kode, s.urutan, s.kode, t.urutan NULLS LAST, t.kode`.execute(sesi.db);
  return rows;
}

/**
 * The pagu of the node `s` in `tahun`, of its newest version: its own, else the sum of its children's, as everywhere else
 * (`rollUpPagu` of perencanaan).
 */
export function paguSimpul(sesi: Sesi, tahun: number) {
  const sendiri = (alias: string) => sql`(
    SELECT g.nilai FROM sakip.pagu g
    WHERE g.pemda_id = ${sesi.pemdaId} AND g.simpul_id = ${sql.ref(`${alias}.simpul_id`)} AND g.tahun = ${tahun}
    ORDER BY g.versi DESC LIMIT 1)`;
  return sql`(
    WITH RECURSIVE turun AS (
      SELECT s.simpul_id, ${sendiri("s")} AS nilai
      UNION
      SELECT i.simpul_id, ${sendiri("i")}
      FROM turun t JOIN sakip.simpul i ON i.pemda_id = ${sesi.pemdaId} AND i.induk_id = t.simpul_id
      WHERE t.nilai IS NULL AND coalesce(i.berlaku_mulai, 0) <= ${tahun} AND coalesce(i.berlaku_sampai, 9999) >= ${tahun}
    )
    SELECT sum(nilai)::text FROM turun)`;
}

/**
 * What the node `s` and all below it reported spent in the year: of each node the newest report, which counts from
 * 1 January; of a period that is not locked yet only for the PD in `terbuka`. A period's code says where it ends: "2024"
 * and "2024-S2" in month 12, "2024-TW1" in month 3.
 */
function realisasiSimpul(sesi: Sesi, { tahun, terbuka }: LingkupPenanda) {
  return sql`(
    WITH RECURSIVE bawah AS (
      SELECT s.simpul_id
      UNION
      SELECT i.simpul_id FROM bawah w JOIN sakip.simpul i ON i.pemda_id = ${sesi.pemdaId} AND i.induk_id = w.simpul_id
    ), terbaru AS (
      SELECT DISTINCT ON (r.simpul_id) r.nilai
      FROM bawah JOIN sakip.realisasi_anggaran r ON r.pemda_id = ${sesi.pemdaId} AND r.simpul_id = bawah.simpul_id
      LEFT JOIN sakip.jadwal_pengisian j ON j.pemda_id = r.pemda_id AND j.periode = r.periode
      WHERE left(r.periode, 4) = ${String(tahun)} AND r.nilai IS NOT NULL
        AND (j.dikunci_pada IS NOT NULL OR ${terbuka}::uuid[] IS NULL OR s.pd_id = ANY (${terbuka}::uuid[]))
      ORDER BY r.simpul_id, CASE
        WHEN r.periode LIKE '%-TW%' THEN 3 * right(r.periode, 1)::int
        WHEN r.periode LIKE '%-S%' THEN 6 * right(r.periode, 1)::int
        WHEN length(r.periode) = 7 THEN right(r.periode, 2)::int
        ELSE 12 END DESC
    )
    SELECT sum(nilai)::text FROM terbaru)`;
}

/** The newest year in which the theme has tagged budget, or undefined. One query. */
export async function findTahunPenanda(sesi: Sesi, temaId: string): Promise<number | undefined> {
  const { rows } = await sql<{ tahun: number | null }>`
    SELECT max(tahun) AS tahun FROM sakip.penanda_anggaran
    WHERE pemda_id = ${sesi.pemdaId} AND tema_id = ${temaId}`.execute(sesi.db);
  return rows[0]?.tahun ?? undefined;
}

/** Every year in which the theme has tagged budget, newest first. One query. */
export async function listTahunPenanda(sesi: Sesi, temaId: string): Promise<readonly number[]> {
  const { rows } = await sql<{ tahun: number }>`
    SELECT DISTINCT tahun FROM sakip.penanda_anggaran
    WHERE pemda_id = ${sesi.pemdaId} AND tema_id = ${temaId} ORDER BY tahun DESC`.execute(sesi.db);
  return rows.map((r) => r.tahun);
}
