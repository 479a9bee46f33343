// Reads entries of the audit trail about some rows, newest first. Called by every use case that shows a history.
import { sql } from "kysely";
import { Galat } from "#inti";
import type { Sesi } from "#inti/server";
import type { EntriJejak } from "./jejak.ts";

/** Entries per page of a history. */
export const JEJAK_PER_HALAMAN = 50;

/**
 * Which rows: by their whole primary key (`pemda_id` is added), answered from an index; or by one column, which reads
 * every entry of that table and is meant for small tables whose rows may be gone.
 */
export type RujukanJejak =
  | { readonly tabel: string; readonly kunci: readonly Readonly<Record<string, string | number>>[] }
  | { readonly tabel: string; readonly kolom: string; readonly nilai: readonly string[] };

/**
 * One page of entries before entry number `sebelum` (the newest ones when left out). One query.
 * @throws Galat `masukan` when `sebelum` is no entry number.
 */
export async function loadJejak(
  sesi: Sesi,
  rujukan: readonly RujukanJejak[],
  sebelum?: string,
): Promise<{ readonly entri: readonly EntriJejak[]; readonly lagi: boolean }> {
  if (sebelum !== undefined && !/^\d{1,18}$/.test(sebelum)) {
    throw new Galat("masukan", "Nomor catatan jejak tidak terbaca. Buka kembali jejak dari halaman pertamanya.");
  }
  const kunci = rujukan.flatMap((r) =>
    "kunci" in r ? r.kunci.map((k) => ({ tabel: r.tabel, kunci: { ...k, pemda_id: sesi.pemdaId } })) : [],
  );
  const kolom = rujukan.flatMap((r) =>
    "kolom" in r ? r.nilai.map((nilai) => ({ tabel: r.tabel, kolom: r.kolom, nilai })) : [],
  );
  const { rows } = await sql<EntriJejak>`
    WITH cocok AS (
      SELECT j.no FROM jsonb_to_recordset(${JSON.stringify(kunci)}::jsonb) AS k(tabel text, kunci jsonb)
      JOIN sakip.jejak j ON j.pemda_id = ${sesi.pemdaId} AND j.tabel = k.tabel AND j.kunci = k.kunci
      UNION
      SELECT j.no FROM jsonb_to_recordset(${JSON.stringify(kolom)}::jsonb) AS k(tabel text, kolom text, nilai text)
      JOIN sakip.jejak j ON j.pemda_id = ${sesi.pemdaId} AND j.tabel = k.tabel
        AND coalesce(j.sesudah, j.sebelum) ->> k.kolom = k.nilai)
    SELECT j.no::text AS no, j.waktu, j.pelaku, j.alasan, j.operasi, j.tabel,
      ${asTeks("sebelum")} AS sebelum, ${asTeks("sesudah")} AS sesudah
    FROM cocok JOIN sakip.jejak j ON j.pemda_id = ${sesi.pemdaId} AND j.no = cocok.no
    WHERE ${sebelum ?? null}::bigint IS NULL OR j.no < ${sebelum ?? null}::bigint
    ORDER BY j.no DESC LIMIT ${JEJAK_PER_HALAMAN + 1}`.execute(sesi.db);
  return { entri: rows.slice(0, JEJAK_PER_HALAMAN), lagi: rows.length > JEJAK_PER_HALAMAN };
}

// Every field as text: a JSON number would become a float, and 74.50 would come back as 74.5.
function asTeks(sisi: "sebelum" | "sesudah") {
  const isi = sql.ref(`j.${sisi}`);
  return sql`(SELECT jsonb_object_agg(t.key, t.value) FROM jsonb_each_text(${isi}) t)`;
}
