// Finds the year a plan page shows when the address names none.

import { sql } from "kysely";
import { tanggalOf } from "#inti";
import type { Konteks, Sesi } from "#inti/server";
import { pilihTahun } from "./tahun.ts";

/** The calendar year now, in the time zone of Jakarta. */
export function tahunKini(konteks: Konteks): number {
  return Number(tanggalOf(konteks.now()).slice(0, 4));
}

/**
 * The year of the PD's plan to show: `diminta` when given, otherwise by `pilihTahun` from the years that have pagu or a
 * target. One query when it has to look.
 */
export async function resolveTahun(
  konteks: Konteks,
  sesi: Sesi,
  pdId: string,
  diminta: number | undefined,
): Promise<number> {
  if (diminta !== undefined) return diminta;
  const { rows } = await sql<{ tahun: number }>`
    SELECT g.tahun FROM sakip.pagu g JOIN sakip.simpul s USING (pemda_id, simpul_id)
    WHERE g.pemda_id = ${sesi.pemdaId} AND s.pd_id = ${pdId}
    UNION
    SELECT left(t.periode, 4)::integer FROM sakip.target t JOIN sakip.indikator i USING (pemda_id, indikator_id)
    WHERE t.pemda_id = ${sesi.pemdaId} AND i.pd_id = ${pdId}`.execute(sesi.db);
  return pilihTahun(
    rows.map((r) => r.tahun),
    tahunKini(konteks),
  );
}
