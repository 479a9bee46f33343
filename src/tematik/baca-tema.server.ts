// Reads one theme in ONE query: conditions with their years, causes, strategies with all they lead to, roles with tasks.
import { sql } from "kysely";
import type { Sesi } from "#inti/server";
import type { TabelTematik } from "./tabel.server.ts";
import type { TemaTersimpan } from "./tema.ts";

/** The theme with this code, or undefined. One query. */
export async function findTemaTersimpan(sesi: Sesi, kode: string): Promise<TemaTersimpan | undefined> {
  const { rows } = await sql<TemaTersimpan>`
    SELECT t.tema_id AS id, t.kode, t.nama, t.judul_strategi AS "judulStrategi", t.uraian, t.kata_kunci AS "kataKunci",
      t.versi, ${pdJson("k")} AS koordinator, ${KONDISI} AS kondisi, ${PERMASALAHAN} AS permasalahan,
      ${STRATEGI} AS strategi, ${PERAN} AS peran
    FROM sakip.tema t
    LEFT JOIN sakip.perangkat_daerah k ON k.pemda_id = t.pemda_id AND k.pd_id = t.koordinator_id
    WHERE t.pemda_id = ${sesi.pemdaId} AND t.kode = ${kode}`.execute(sesi.db);
  return rows[0];
}

/** Code and name of every theme in printed order. One query. */
export function listKodeTema(sesi: Sesi): Promise<readonly { readonly kode: string; readonly nama: string }[]> {
  return sesi.db
    .$extendTables<TabelTematik>()
    .selectFrom("sakip.tema")
    .select(["kode", "nama"])
    .where("pemda_id", "=", sesi.pemdaId)
    .orderBy("urutan")
    .orderBy("kode")
    .execute();
}

/** The PD under this alias as JSON; null where the join found none. */
function pdJson(alias: string) {
  const k = (kolom: string) => sql.ref(`${alias}.${kolom}`);
  return sql`CASE WHEN ${k("pd_id")} IS NOT NULL THEN json_build_object('id', ${k("pd_id")}, 'kode', ${k("kode")},
    'nama', ${k("nama")}, 'namaSingkat', ${k("nama_singkat")}, 'bidang', ${k("bidang")}) END`;
}

const INDIKATOR_JSON = sql`json_build_object('id', i.indikator_id, 'kode', i.kode, 'nama', i.nama, 'pd', ${pdJson("d")})`;

const KONDISI = sql`(
  SELECT coalesce(json_agg(json_build_object('id', k.kondisi_id, 'kode', k.kode, 'nama', k.nama, 'satuan', k.satuan,
    'arah', k.arah, 'definisi', k.definisi, 'rumus', k.rumus, 'versi', k.versi,
    'indikator', (
      SELECT ${INDIKATOR_JSON} FROM sakip.indikator i
      JOIN sakip.perangkat_daerah d ON d.pemda_id = i.pemda_id AND d.pd_id = i.pd_id
      WHERE i.pemda_id = k.pemda_id AND i.indikator_id = k.indikator_id),
    'nilai', (
      SELECT coalesce(json_agg(json_build_object('tahun', n.tahun, 'nilai', n.nilai::text, 'sumber', n.sumber)
        ORDER BY n.tahun), '[]')
      FROM sakip.tema_kondisi_nilai n WHERE n.pemda_id = k.pemda_id AND n.kondisi_id = k.kondisi_id)
    ) ORDER BY k.urutan, k.kode), '[]')
  FROM sakip.tema_kondisi k WHERE k.pemda_id = t.pemda_id AND k.tema_id = t.tema_id)`;

const PERMASALAHAN = sql`(
  SELECT coalesce(json_agg(json_build_object('id', m.permasalahan_id, 'uraian', m.uraian, 'versi', m.versi,
    'jawaban', (
      SELECT coalesce(json_agg(s.kode ORDER BY s.urutan, s.kode), '[]')
      FROM sakip.tema_jawaban j JOIN sakip.tema_strategi s USING (pemda_id, strategi_id)
      WHERE j.pemda_id = m.pemda_id AND j.permasalahan_id = m.permasalahan_id),
    'ukuran', (
      SELECT coalesce(json_agg(${INDIKATOR_JSON} ORDER BY d.urutan, d.kode, i.kode), '[]')
      FROM sakip.tema_ukuran u
      JOIN sakip.indikator i USING (pemda_id, indikator_id)
      JOIN sakip.perangkat_daerah d ON d.pemda_id = i.pemda_id AND d.pd_id = i.pd_id
      WHERE u.pemda_id = m.pemda_id AND u.permasalahan_id = m.permasalahan_id)
    ) ORDER BY m.urutan, m.permasalahan_id), '[]')
  FROM sakip.tema_permasalahan m WHERE m.pemda_id = t.pemda_id AND m.tema_id = t.tema_id)`;

const DUKUNGAN = sql`(
  SELECT coalesce(json_agg(json_build_object('id', u.dukungan_id, 'sasaranAntaraId', u.sasaran_antara_id,
    'simpul', json_build_object('id', p.simpul_id, 'kode', p.kode, 'jenis', p.jenis, 'nama', p.nama),
    'pd', ${pdJson("d")}) ORDER BY d.urutan, d.kode, p.kode), '[]')
  FROM sakip.tema_dukungan u
  JOIN sakip.simpul p USING (pemda_id, simpul_id)
  JOIN sakip.perangkat_daerah d ON d.pemda_id = p.pemda_id AND d.pd_id = p.pd_id
  WHERE u.pemda_id = s.pemda_id AND u.strategi_id = s.strategi_id)`;

const INOVASI = sql`(
  SELECT coalesce(json_agg(json_build_object('id', n.inovasi_id, 'nama', n.nama, 'pd', ${pdJson("d")},
    'uraian', n.uraian, 'versi', n.versi,
    'bukti', (
      SELECT coalesce(json_agg(json_build_object('id', b.bukti_id, 'judul', b.judul, 'tautan', b.tautan,
        'berkas', b.berkas) ORDER BY b.pada, b.bukti_id), '[]')
      FROM sakip.tema_inovasi_bukti b WHERE b.pemda_id = n.pemda_id AND b.inovasi_id = n.inovasi_id)
    ) ORDER BY n.urutan, n.inovasi_id), '[]')
  FROM sakip.tema_inovasi n
  LEFT JOIN sakip.perangkat_daerah d ON d.pemda_id = n.pemda_id AND d.pd_id = n.pd_id
  WHERE n.pemda_id = s.pemda_id AND n.strategi_id = s.strategi_id)`;

const STRATEGI = sql`(
  SELECT coalesce(json_agg(json_build_object('id', s.strategi_id, 'kode', s.kode, 'uraian', s.uraian,
    'versi', s.versi, 'dukungan', ${DUKUNGAN}, 'inovasi', ${INOVASI},
    'sasaranAntara', (
      SELECT coalesce(json_agg(json_build_object('id', a.sasaran_antara_id, 'kode', a.kode, 'uraian', a.uraian,
        'versi', a.versi) ORDER BY a.urutan, a.kode), '[]')
      FROM sakip.tema_sasaran_antara a WHERE a.pemda_id = s.pemda_id AND a.strategi_id = s.strategi_id)
    ) ORDER BY s.urutan, s.kode), '[]')
  FROM sakip.tema_strategi s WHERE s.pemda_id = t.pemda_id AND s.tema_id = t.tema_id)`;

// The table lets in either a PD or the name of an outside party.
const PERAN = sql`(
  SELECT coalesce(json_agg(json_build_object('id', p.peran_id, 'peran', p.peran, 'pihak', coalesce(d.nama, p.pihak),
    'pd', ${pdJson("d")}, 'versi', p.versi,
    'tugas', (
      SELECT coalesce(json_agg(json_build_object('id', g.tugas_id, 'uraian', g.uraian, 'versi', g.versi)
        ORDER BY g.urutan, g.tugas_id), '[]')
      FROM sakip.tema_tugas g WHERE g.pemda_id = p.pemda_id AND g.peran_id = p.peran_id)
    ) ORDER BY p.urutan, p.peran_id), '[]')
  FROM sakip.tema_peran p
  LEFT JOIN sakip.perangkat_daerah d ON d.pemda_id = p.pemda_id AND d.pd_id = p.pd_id
  WHERE p.pemda_id = t.pemda_id AND p.tema_id = t.tema_id)`;
