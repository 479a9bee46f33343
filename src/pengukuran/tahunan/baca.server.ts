// Reads what the yearly figures need beside plan and realisasi: published narratives, reported budget. One query each.
import { sql } from "kysely";
import type { Sesi } from "#inti/server";
import type { Narasi } from "../isi-tipe.ts";
import { sortTerbaru } from "../jangkauan.ts";

export type NarasiTerbit = Narasi & { readonly indikatorId: string; readonly periode: string };

/** Narratives of a PD's approved realisasi in `tahun`, oldest first, without the empty ones. */
export async function listNarasiTerbit(sesi: Sesi, pdId: string, tahun: number): Promise<readonly NarasiTerbit[]> {
  const { rows } = await sql<NarasiTerbit>`
    SELECT r.indikator_id AS "indikatorId", r.periode, coalesce(r.faktor_pendukung, '') AS "faktorPendukung",
      coalesce(r.faktor_penghambat, '') AS "faktorPenghambat", coalesce(r.tindak_lanjut, '') AS "tindakLanjut"
    FROM sakip.realisasi r JOIN sakip.indikator i USING (pemda_id, indikator_id)
    WHERE r.pemda_id = ${sesi.pemdaId} AND i.pd_id = ${pdId} AND r.keadaan IN ('disetujui', 'terkunci')
      AND r.periode >= ${String(tahun)} AND r.periode < ${String(tahun + 1)}
      AND concat(r.faktor_pendukung, r.faktor_penghambat, r.tindak_lanjut) <> ''
    ORDER BY r.indikator_id, r.periode`.execute(sesi.db);
  return rows;
}

/** Budget reported for some nodes up to the end of `periode`, rupiah by node id. */
export type AnggaranDilaporkan = { readonly periode: string; readonly nilai: ReadonlyMap<string, string> };

/**
 * The budget of a PD's sub kegiatan at the newest filling period of `tahun` that holds any, null where none does. Without
 * `termasukTerbuka` only of periods that are locked for every PD: until then a figure may still be mended.
 */
export async function findAnggaranDilaporkan(
  sesi: Sesi,
  {
    pdId,
    tahun,
    termasukTerbuka,
  }: { readonly pdId: string; readonly tahun: number; readonly termasukTerbuka: boolean },
): Promise<AnggaranDilaporkan | null> {
  const { rows } = await sql<{ simpulId: string; periode: string; nilai: string }>`
    SELECT a.simpul_id AS "simpulId", a.periode, a.nilai::text AS nilai
    FROM sakip.realisasi_anggaran a JOIN sakip.simpul s USING (pemda_id, simpul_id)
    LEFT JOIN sakip.jadwal_pengisian j ON j.pemda_id = a.pemda_id AND j.periode = a.periode
    WHERE a.pemda_id = ${sesi.pemdaId} AND s.pd_id = ${pdId} AND a.nilai IS NOT NULL
      AND a.periode >= ${String(tahun)} AND a.periode < ${String(tahun + 1)}
      AND (${termasukTerbuka} OR j.dikunci_pada IS NOT NULL)`.execute(sesi.db);
  const [periode] = sortTerbaru([...new Set(rows.map((r) => r.periode))]);
  if (periode === undefined) return null;
  const nilai = rows.filter((r) => r.periode === periode).map((r) => [r.simpulId, r.nilai] as const);
  return { periode, nilai: new Map(nilai) };
}
