// Which periods have approved realisasi, and which one a page shows when the address names none.
import { sql } from "kysely";
import { labelPeriode, parsePeriode } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { getPd, readPemda } from "#organisasi/server";
import { tahunKini } from "#perencanaan/server";
import { findTerbaru, sortTerbaru } from "./jangkauan.ts";

/** A period that a page can show. */
export type PeriodeTersedia = { readonly kode: string; readonly label: string };

/**
 * Use case: the periods in which the PD has approved realisasi, newest first.
 * @throws Galat `tidak_ditemukan` (pemda, PD), `tidak_berhak`.
 */
export function listPeriodeTersedia(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug, pdKode }: { readonly pemdaSlug?: string | undefined; readonly pdKode: string },
): Promise<readonly PeriodeTersedia[]> {
  return readPemda(konteks, { pengguna, aksi: "lihat_capaian", pemdaSlug }, async (sesi, pemda) => {
    const pd = await getPd(sesi, pdKode);
    const kode = sortTerbaru(await listKodePd(sesi, pd.id));
    return kode.map((k) => ({ kode: k, label: labelPeriode(parsePeriode(k), pemda.istilahTriwulan) }));
  });
}

/**
 * The period to show: the asked one; else the PD's newest with approved realisasi; else the pemda's newest, so that a PD
 * without data stands beside the others; else this calendar year. None to three queries.
 * @throws Galat `masukan` when the asked period is unreadable.
 */
export async function resolvePeriode(
  konteks: Konteks,
  sesi: Sesi,
  pdId: string,
  diminta: string | undefined,
): Promise<string> {
  if (diminta !== undefined) {
    parsePeriode(diminta);
    return diminta;
  }
  const milikPd = findTerbaru(await listKodePd(sesi, pdId));
  if (milikPd !== undefined) return milikPd;
  const tahun = await findTahunTerbaru(sesi);
  if (tahun === undefined) return String(tahunKini(konteks));
  return findTerbaru(await listKodePemda(sesi, tahun)) ?? String(tahun);
}

/** The newest year in which any PD has an approved realisasi, or undefined. One query, answered from an index. */
export async function findTahunTerbaru(sesi: Sesi): Promise<number | undefined> {
  // Codes begin with the year, so the greatest text lies in the newest year.
  const { rows } = await sql<{ terbesar: string | null }>`
    SELECT max(periode) AS terbesar FROM sakip.realisasi
    WHERE pemda_id = ${sesi.pemdaId} AND ${TERBIT}`.execute(sesi.db);
  const terbesar = rows[0]?.terbesar ?? null;
  return terbesar === null ? undefined : Number(terbesar.slice(0, 4));
}

/** A published realisasi. Written as literals, so that the planner can prove the partial index realisasi_terbit. */
export const TERBIT = sql`(keadaan IN ('disetujui', 'terkunci') OR terbit IS NOT NULL)`;

// A pemda has tens of periods and hundreds of thousands of entries, so the index is walked from one period to the next
// instead of reading every entry of the PD.
async function listKodePd(sesi: Sesi, pdId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ periode: string }>`
    WITH RECURSIVE ada AS (
      SELECT min(periode::text) AS periode FROM sakip.realisasi WHERE pemda_id = ${sesi.pemdaId} AND ${TERBIT}
      UNION ALL
      SELECT (SELECT min(r.periode::text) FROM sakip.realisasi r
              WHERE r.pemda_id = ${sesi.pemdaId} AND r.periode > ada.periode AND ${TERBIT})
      FROM ada WHERE ada.periode IS NOT NULL
    )
    SELECT ada.periode FROM ada WHERE EXISTS (
      SELECT FROM sakip.realisasi r JOIN sakip.indikator i USING (pemda_id, indikator_id)
      WHERE r.pemda_id = ${sesi.pemdaId} AND r.periode = ada.periode AND i.pd_id = ${pdId} AND ${TERBIT})`.execute(
    sesi.db,
  );
  return rows.map((r) => r.periode);
}

async function listKodePemda(sesi: Sesi, tahun: number): Promise<readonly string[]> {
  const { rows } = await sql<{ periode: string }>`
    SELECT DISTINCT periode FROM sakip.realisasi
    WHERE pemda_id = ${sesi.pemdaId} AND ${TERBIT}
      AND periode >= ${String(tahun)} AND periode < ${String(tahun + 1)}`.execute(sesi.db);
  return rows.map((r) => r.periode);
}
