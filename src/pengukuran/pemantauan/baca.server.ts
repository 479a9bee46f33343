// Reads what monitoring needs beside plan and realisasi: budget of some years as reported, and where every node hangs.
import { sql } from "kysely";
import type { Sesi } from "#inti/server";
import { listJadwalTersimpan } from "../jadwal-baca.server.ts";
import type { AnggaranLapor, AnggaranTersedia } from "./anggaran.ts";

/** Which budget figures: of a PD, from the year `dari` up to and with `sampai`. */
export type PermintaanAnggaran = {
  readonly pdId: string;
  readonly dari: number;
  readonly sampai: number;
  readonly termasukTerbuka: boolean;
};

/**
 * Budget reported for the PD's sub kegiatan. Without `termasukTerbuka` only of periods that are locked for every PD: until
 * then a figure may still be mended. Two queries.
 */
export async function loadAnggaranTersedia(sesi: Sesi, permintaan: PermintaanAnggaran): Promise<AnggaranTersedia> {
  const { pdId, dari, sampai, termasukTerbuka } = permintaan;
  const { rows } = await sql<AnggaranLapor>`
    SELECT a.simpul_id AS "simpulId", a.periode, a.nilai::text AS nilai
    FROM sakip.realisasi_anggaran a JOIN sakip.simpul s USING (pemda_id, simpul_id)
    LEFT JOIN sakip.jadwal_pengisian j ON j.pemda_id = a.pemda_id AND j.periode = a.periode
    WHERE a.pemda_id = ${sesi.pemdaId} AND s.pd_id = ${pdId} AND a.nilai IS NOT NULL
      AND a.periode >= ${String(dari)} AND a.periode < ${String(sampai + 1)}
      AND (${termasukTerbuka} OR j.dikunci_pada IS NOT NULL)
    ORDER BY a.periode, a.simpul_id`.execute(sesi.db);
  return { jadwal: (await listJadwalTersimpan(sesi)).map((j) => j.periode), lapor: rows };
}

/** The parent of every node the PD ever had, by id: money of a year long past still belongs under today's program. */
export async function loadInduk(sesi: Sesi, pdId: string): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await sql<{ id: string; induk: string | null }>`
    SELECT simpul_id AS id, induk_id AS induk FROM sakip.simpul
    WHERE pemda_id = ${sesi.pemdaId} AND pd_id = ${pdId}`.execute(sesi.db);
  return new Map(rows.map((r) => [r.id, r.induk]));
}
