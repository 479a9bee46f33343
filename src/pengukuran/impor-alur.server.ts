// What an import means for the workflow: an action `impor` per figure it wrote, and the opening of periods that are due.
// Called by the importer at the end of its transaction.
import { sql } from "kysely";
import type { Sesi } from "#inti/server";
import { bekukanYangTerbuka } from "./bekukan.server.ts";

/**
 * Appends an action to every realisasi that the import wrote (those that bear its `pelaku` and `waktu`), so that the
 * stored state stays the fold of the actions; a figure that replaces an older one becomes a new version.
 */
export async function catatImpor(
  sesi: Sesi,
  { pelaku, waktu }: { readonly pelaku: string; readonly waktu: Date },
): Promise<void> {
  const ditulis = sql`r.pemda_id = ${sesi.pemdaId} AND r.diisi_oleh = ${pelaku} AND r.diisi_pada = ${waktu}
    AND NOT EXISTS (SELECT FROM sakip.tindakan_realisasi t WHERE t.pemda_id = r.pemda_id AND t.indikator_id = r.indikator_id
      AND t.periode = r.periode AND t.tindakan = 'impor' AND t.pada = ${waktu})`;
  const banyakTindakan = sql`(SELECT count(*) FROM sakip.tindakan_realisasi t
    WHERE t.pemda_id = r.pemda_id AND t.indikator_id = r.indikator_id AND t.periode = r.periode)`;
  await sql`
    UPDATE sakip.realisasi r SET versi = versi + 1, terbit = NULL, faktor_pendukung = NULL, faktor_penghambat = NULL,
      tindak_lanjut = NULL
    WHERE ${ditulis} AND ${banyakTindakan} > 0`.execute(sesi.db);
  await sql`
    INSERT INTO sakip.tindakan_realisasi
      (pemda_id, indikator_id, periode, urutan, tindakan, keadaan, oleh_nama, pada, versi)
    SELECT r.pemda_id, r.indikator_id, r.periode, 1 + ${banyakTindakan}, 'impor', r.keadaan, ${pelaku}, ${waktu}, r.versi
    FROM sakip.realisasi r WHERE ${ditulis} ORDER BY r.indikator_id, r.periode`.execute(sesi.db);
  await bekukanYangTerbuka(sesi, waktu);
}
