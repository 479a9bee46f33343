// Reads a plan as its rows: as it holds now, or as it held when entry `no` of the audit trail was written. Called by the
// use cases about drafts, versions and agreements.
import { type RawBuilder, sql } from "kysely";
import type { Sesi } from "#inti/server";
import type { Perubahan } from "./baris.ts";
import { applyPerubahan, emptyNaskah, type Naskah } from "./naskah.ts";

/** Whose plan, and of which years; of the year before, targets, pagu and schedule are read along for comparison. */
export type RuangNaskah = { readonly pdId: string; readonly dari: number; readonly sampai: number };

/**
 * The plan's rows in the newest version of each target and pagu. With `no` (number of an audit entry): as the trail
 * says they stood once that entry was written. One query.
 */
export async function loadNaskah(sesi: Sesi, ruang: RuangNaskah, no?: string): Promise<Naskah> {
  const tabel = (nama: string): RawBuilder<unknown> =>
    no === undefined ? sql`sakip.${sql.ref(nama)}` : tabelPada(sesi, nama, no);
  const { rows } = await sql<Perubahan>`${isiNaskah(sesi, ruang, tabel)}`.execute(sesi.db);
  return applyPerubahan(emptyNaskah(), rows);
}

// Rows of a table as they stood: the newest entry of each key up to `no`, unless it took the row away. jsonb keeps every
// digit of a number, so 86.50 comes back as 86.50. Columns that are newer than the entry come back as null.
function tabelPada(sesi: Sesi, nama: string, no: string): RawBuilder<unknown> {
  return sql`(SELECT b.* FROM (
      SELECT DISTINCT ON (j.kunci) j.operasi, j.sesudah FROM sakip.jejak j
      WHERE j.pemda_id = ${sesi.pemdaId} AND j.tabel = ${nama} AND j.no <= ${no}::bigint
      ORDER BY j.kunci, j.no DESC) t
    CROSS JOIN LATERAL jsonb_populate_record(NULL::sakip.${sql.ref(nama)}, t.sesudah) b
    WHERE t.operasi <> 'hapus')`;
}

type Tabel = (nama: string) => RawBuilder<unknown>;

function isiNaskah(sesi: Sesi, { pdId, dari, sampai }: RuangNaskah, tabel: Tabel): RawBuilder<unknown> {
  const lalu = dari - 1;
  return sql`
  WITH simpul AS MATERIALIZED (
    SELECT * FROM ${tabel("simpul")} s WHERE s.pemda_id = ${sesi.pemdaId} AND s.pd_id = ${pdId}::uuid
      AND coalesce(s.berlaku_mulai, 0) <= ${sampai} AND coalesce(s.berlaku_sampai, 9999) >= ${dari}),
  indikator AS MATERIALIZED (
    SELECT * FROM ${tabel("indikator")} i WHERE i.pemda_id = ${sesi.pemdaId} AND i.pd_id = ${pdId}::uuid
      AND coalesce(i.berlaku_sampai, 9999) >= ${dari}),
  variabel AS MATERIALIZED (
    SELECT b.pemda_id, b.indikator_id, b.tahun_mulai, jsonb_agg(jsonb_build_object('nama', b.nama, 'label', b.label,
      'satuan', b.satuan) ORDER BY b.urutan) AS daftar
    FROM ${tabel("variabel")} b JOIN indikator i USING (pemda_id, indikator_id)
    GROUP BY b.pemda_id, b.indikator_id, b.tahun_mulai)
  SELECT 'simpul' AS jenis, s.simpul_id::text AS kunci, jsonb_build_object('induk_id', s.induk_id, 'jenis', s.jenis,
      'kode', s.kode, 'nama', s.nama, 'nomenklatur_versi', s.nomenklatur_versi, 'nomenklatur_kode', s.nomenklatur_kode,
      'urutan', s.urutan, 'tingkat', s.tingkat, 'jabatan_id', s.jabatan_id, 'berlaku_mulai', s.berlaku_mulai,
      'berlaku_sampai', s.berlaku_sampai) AS isi FROM simpul s
  UNION ALL
  SELECT 'indikator', i.indikator_id::text, jsonb_build_object('kode', i.kode, 'jenis', i.jenis, 'nama', i.nama,
      'sumber_data', i.sumber_data, 'penanggung_jawab_id', i.penanggung_jawab_id,
      'alasan_pemilihan', i.alasan_pemilihan, 'berlaku_sampai', i.berlaku_sampai) FROM indikator i
  UNION ALL
  SELECT 'rumus', v.indikator_id || '/' || v.tahun_mulai, jsonb_build_object('definisi', v.definisi,
      'satuan', v.satuan, 'desimal', v.desimal, 'polaritas', v.polaritas, 'aturan_turun', v.aturan_turun,
      'agregasi', v.agregasi, 'rumus', v.rumus, 'variabel', coalesce(b.daftar, '[]'))
    FROM ${tabel("indikator_versi")} v JOIN indikator i USING (pemda_id, indikator_id)
    LEFT JOIN variabel b USING (pemda_id, indikator_id, tahun_mulai)
  UNION ALL
  SELECT 'kaitan', k.simpul_id || '/' || k.indikator_id, jsonb_build_object('urutan', k.urutan)
    FROM ${tabel("simpul_indikator")} k JOIN simpul s USING (pemda_id, simpul_id)
    JOIN indikator i USING (pemda_id, indikator_id)
  UNION ALL
  SELECT 'lintas', l.simpul_id || '/' || l.pd_id, jsonb_build_object('dukungan', l.dukungan)
    FROM ${tabel("simpul_lintas")} l JOIN simpul s USING (pemda_id, simpul_id)
  UNION ALL
  SELECT 'target_renstra', t.indikator_id || '/' || t.tahun, jsonb_build_object('nilai', t.nilai::text,
      'batas_bawah', t.batas_bawah::text, 'batas_atas', t.batas_atas::text, 'alasan', t.alasan)
    FROM ${tabel("target_renstra")} t JOIN indikator i USING (pemda_id, indikator_id)
  UNION ALL
  SELECT 'pagu_renstra', p.simpul_id || '/' || p.tahun, jsonb_build_object('nilai', p.nilai::text)
    FROM ${tabel("pagu_renstra")} p JOIN simpul s USING (pemda_id, simpul_id)
  UNION ALL
  SELECT 'jadwal', j.indikator_id || '/' || left(j.periode, 4), jsonb_build_object('periode',
      jsonb_agg(j.periode ORDER BY j.periode))
    FROM ${tabel("jadwal_ukur")} j JOIN indikator i USING (pemda_id, indikator_id)
    WHERE left(j.periode, 4)::int BETWEEN ${lalu} AND ${sampai} GROUP BY j.indikator_id, left(j.periode, 4)
  UNION ALL
  (SELECT DISTINCT ON (t.indikator_id, t.periode) 'target', t.indikator_id || '/' || t.periode,
      jsonb_build_object('nilai', t.nilai::text, 'batas_bawah', t.batas_bawah::text,
        'batas_atas', t.batas_atas::text, 'alasan', t.alasan)
    FROM ${tabel("target")} t JOIN indikator i USING (pemda_id, indikator_id)
    WHERE left(t.periode, 4)::int BETWEEN ${lalu} AND ${sampai}
    ORDER BY t.indikator_id, t.periode, t.versi DESC)
  UNION ALL
  (SELECT DISTINCT ON (p.simpul_id, p.tahun) 'pagu', p.simpul_id || '/' || p.tahun,
      jsonb_build_object('nilai', p.nilai::text, 'sumber_dana', p.sumber_dana)
    FROM ${tabel("pagu")} p JOIN simpul s USING (pemda_id, simpul_id)
    WHERE p.tahun BETWEEN ${lalu} AND ${sampai}
    ORDER BY p.simpul_id, p.tahun, p.versi DESC)
  UNION ALL
  SELECT 'prioritas', p.simpul_id || '/' || p.tahun, jsonb_build_object('urutan', p.urutan)
    FROM ${tabel("program_prioritas")} p JOIN simpul s USING (pemda_id, simpul_id)
    WHERE p.tahun BETWEEN ${lalu} AND ${sampai}
  UNION ALL
  SELECT 'aksi', a.aksi_id::text, jsonb_build_object('indikator_id', a.indikator_id, 'tahun', a.tahun,
      'urutan', a.urutan, 'uraian', a.uraian, 'penanggung_jawab_id', a.penanggung_jawab_id,
      'simpul_id', a.simpul_id, 'triwulan', to_jsonb(a.triwulan))
    FROM ${tabel("rencana_aksi")} a JOIN indikator i USING (pemda_id, indikator_id)
    WHERE a.tahun BETWEEN ${lalu} AND ${sampai}`;
}
