// The schema of the job queue (pg-boss): made and renewed by the owner while preparing the database, so that the app's
// role needs no right to change any schema. Called by penyiapan.server.ts inside its transaction.
import type pg from "pg";
import { Galat } from "../galat.ts";

/** Where the queue's tables lie. They hold numbers of pemda and times, never anybody's data. */
export const SKEMA_KERJA = "kerja";
/** The layout that the pinned pg-boss works with; a test compares it with pg-boss itself. */
export const VERSI_SKEMA_KERJA = 46;

/**
 * Brings the queue's schema to the layout that this program needs. pg-boss writes the SQL; it is loaded only when there
 * is something to do. An older layout is thrown away and made anew: the queue holds nothing that is not put into it again
 * (the schedule at every start, the day's work by the schedule), and pg-boss's own upgrades build indexes that no
 * transaction may hold.
 * @throws Galat `lingkungan` when the schema is newer than this program.
 */
export async function prepareSkemaKerja(klien: pg.ClientBase): Promise<void> {
  const kini = await findVersi(klien);
  if (kini === VERSI_SKEMA_KERJA) return;
  if (kini !== undefined && kini > VERSI_SKEMA_KERJA) {
    throw new Galat(
      "lingkungan",
      "Basis data lebih baru daripada program ini (antrean kerja). Pasang versi OpenSAKIP yang terbaru.",
    );
  }
  const { getConstructionPlans } = await import("pg-boss");
  if (kini !== undefined) await klien.query(`DROP SCHEMA ${SKEMA_KERJA} CASCADE`);
  await klien.query(withoutTransaction(getConstructionPlans(SKEMA_KERJA)));
}

async function findVersi(klien: pg.ClientBase): Promise<number | undefined> {
  const ada = await klien.query<{ ada: boolean }>(`SELECT to_regclass('${SKEMA_KERJA}.version') IS NOT NULL AS ada`);
  if (ada.rows[0]?.ada !== true) return undefined;
  return (await klien.query<{ version: number }>(`SELECT version FROM ${SKEMA_KERJA}.version`)).rows[0]?.version;
}

/** pg-boss brackets its SQL in a transaction of its own; ours is already open, and must not be ended by it. */
function withoutTransaction(sql: string): string {
  const isi = /^\s*BEGIN;([\s\S]*)COMMIT;\s*$/.exec(sql)?.[1];
  if (isi !== undefined && !/^\s*(BEGIN|COMMIT);\s*$/m.test(isi)) return isi;
  throw new Galat("internal", "SQL antrean kerja dari pg-boss tidak berbentuk satu transaksi.");
}
