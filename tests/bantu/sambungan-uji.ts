// A raw connection for tests that speak SQL themselves, and the catalogue's own list of business tables.
import pg from "pg";

/** What a transaction is bound to; a missing part stays unbound. */
export type Ikatan = { readonly pemda?: number; readonly pelaku?: string };

/** Tables that hold the audit trail itself: written by the database only. */
export const TABEL_JEJAK: readonly string[] = ["jejak", "jejak_kepala"];

/** One connection; closed by the caller with `end()`. */
export async function connect(url: string): Promise<pg.Client> {
  const klien = new pg.Client({ connectionString: url });
  await klien.connect();
  return klien;
}

/** Runs `kerja` in a bound transaction that is committed, or rolled back when it throws. */
export async function bound<T>(klien: pg.Client, { pemda, pelaku }: Ikatan, kerja: () => Promise<T>): Promise<T> {
  await klien.query("BEGIN");
  try {
    await klien.query("SELECT set_config('opensakip.pemda_id', $1, true), set_config('opensakip.pelaku', $2, true)", [
      pemda === undefined ? "" : String(pemda),
      pelaku ?? "",
    ]);
    const hasil = await kerja();
    await klien.query("COMMIT");
    return hasil;
  } catch (galat) {
    await klien.query("ROLLBACK");
    throw galat;
  }
}

/** The first column of every row, as text. */
export async function column(klien: pg.Client, sql: string, ...nilai: readonly unknown[]): Promise<readonly string[]> {
  const { rows } = await klien.query<unknown[]>({ text: sql, values: [...nilai], rowMode: "array" });
  return rows.map((baris) => String(baris[0]));
}

/** Every business table that the database has, by its catalogue. */
export async function listTabelUsaha(klien: pg.Client): Promise<readonly string[]> {
  const sql =
    "SELECT relname FROM pg_class WHERE relnamespace = 'sakip'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1";
  return (await column(klien, sql)).filter((nama) => !TABEL_JEJAK.includes(nama));
}
