// Reads the stored rules and the years that are locked, for periksaBeku. Called by impor.server.ts before it writes.
import { sql } from "kysely";
import type { Sesi } from "#inti/server";
import type { AturanTersimpan } from "./beku.ts";

/** The stored rules of the pemda of this session; empty lists for a pemda that has none yet. Five queries. */
export async function loadAturan({ db, pemdaId }: Sesi): Promise<AturanTersimpan> {
  const kebijakan = await sql<AturanTersimpan["kebijakan"][number]>`
    SELECT tahun, desimal, batas_bawah::text, batas_atas::text, aturan_turun, rekap_batas_atas::text, rekap_kosong
    FROM sakip.kebijakan_capaian WHERE pemda_id = ${pemdaId}`.execute(db);
  const skala = await sql<AturanTersimpan["skala"][number]>`
    SELECT tahun, urutan, batas_bawah::text, predikat
    FROM sakip.skala_realisasi WHERE pemda_id = ${pemdaId}`.execute(db);
  const versi = await sql<AturanTersimpan["versi"][number]>`
    SELECT d.kode AS pd, i.kode AS indikator, v.tahun_mulai, v.polaritas, v.aturan_turun
    FROM sakip.indikator_versi v
    JOIN sakip.indikator i USING (pemda_id, indikator_id)
    JOIN sakip.perangkat_daerah d USING (pemda_id, pd_id)
    WHERE v.pemda_id = ${pemdaId}`.execute(db);
  const terkunci = await sql<AturanTersimpan["terkunci"][number]>`
    SELECT DISTINCT d.kode AS pd, i.kode AS indikator, left(r.periode, 4)::integer AS tahun
    FROM sakip.realisasi r
    JOIN sakip.indikator i USING (pemda_id, indikator_id)
    JOIN sakip.perangkat_daerah d USING (pemda_id, pd_id)
    WHERE r.pemda_id = ${pemdaId} AND r.keadaan = 'terkunci'
    ORDER BY 3, 1, 2`.execute(db);
  const dibuka = await sql<{ tahun: number }>`
    SELECT DISTINCT left(periode, 4)::integer AS tahun FROM sakip.jadwal_pengisian
    WHERE pemda_id = ${pemdaId} AND dibekukan_pada IS NOT NULL`.execute(db);
  return {
    dibuka: dibuka.rows.map((d) => d.tahun),
    kebijakan: kebijakan.rows,
    skala: skala.rows,
    versi: versi.rows,
    terkunci: terkunci.rows,
  };
}
