// Use case: which PD a page shows when its address names none. Called by loaders.
import { type RawBuilder, sql } from "kysely";
import type { Konteks, Sesi } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { readPemda } from "#organisasi/server";
import { tahunKini } from "#perencanaan/server";
import { findTahunTerbaru, TERBIT } from "./periode.server.ts";

/**
 * The code of the first PD in printed order with a published realisasi in the newest year that has any; else of the
 * first with an indikator in that year's plan; else of the first. Undefined when the pemda has no PD. Two to four
 * queries, each of which stops at the first PD that fits.
 * @throws Galat `tidak_ditemukan` (pemda), `tidak_berhak`.
 */
export function findPdBawaan(
  konteks: Konteks,
  pengguna: Pengguna,
  { pemdaSlug }: { readonly pemdaSlug?: string | undefined } = {},
): Promise<string | undefined> {
  return readPemda(konteks, { pengguna, aksi: "lihat_capaian", pemdaSlug }, async (sesi) => {
    const tahun = (await findTahunTerbaru(sesi)) ?? tahunKini(konteks);
    return (
      (await findPertama(sesi, adaIndikator(tahun, adaRealisasi(tahun)))) ??
      (await findPertama(sesi, adaIndikator(tahun, sql`true`))) ??
      (await findPertama(sesi, sql`true`))
    );
  });
}

async function findPertama(sesi: Sesi, syarat: RawBuilder<unknown>): Promise<string | undefined> {
  const { rows } = await sql<{ kode: string }>`
    SELECT d.kode FROM sakip.perangkat_daerah d WHERE d.pemda_id = ${sesi.pemdaId} AND ${syarat}
    ORDER BY d.urutan, d.kode LIMIT 1`.execute(sesi.db);
  return rows[0]?.kode;
}

// An indikator of a sasaran or program, in a version that holds in the year.
function adaIndikator(tahun: number, syarat: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`EXISTS (
    SELECT FROM sakip.indikator i WHERE i.pemda_id = d.pemda_id AND i.pd_id = d.pd_id
      AND EXISTS (SELECT FROM sakip.indikator_versi v
        WHERE v.pemda_id = i.pemda_id AND v.indikator_id = i.indikator_id AND v.tahun_mulai <= ${tahun})
      AND EXISTS (SELECT FROM sakip.simpul_indikator si JOIN sakip.simpul s USING (pemda_id, simpul_id)
        WHERE si.pemda_id = i.pemda_id AND si.indikator_id = i.indikator_id AND s.jenis IN ('sasaran', 'program'))
      AND ${syarat})`;
}

function adaRealisasi(tahun: number): RawBuilder<unknown> {
  return sql`EXISTS (
    SELECT FROM sakip.realisasi r WHERE r.pemda_id = i.pemda_id AND r.indikator_id = i.indikator_id
      AND r.periode >= ${String(tahun)} AND r.periode < ${String(tahun + 1)} AND ${TERBIT})`;
}
