// Kysely over one connection that already stands in a transaction: what a use case gets as `sesi.db`.
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";
import type pg from "pg";
import { Galat } from "../galat.ts";
import type { PemdaId, Sesi } from "./sesi.server.ts";

/** `close` makes every later query of the session fail, so none can run on a connection that others use by then. */
export type SesiTerbuka = { readonly sesi: Sesi; readonly close: () => void };

const penyesuai = new PostgresAdapter();
const penyusun = new PostgresQueryCompiler();

/** A session whose every query runs on `klien`. Opening and ending the transaction stays with the caller. */
export function openSesi(klien: pg.ClientBase, pemdaId: PemdaId): SesiTerbuka {
  let terbuka = true;
  const assertTerbuka = () => {
    if (!terbuka) throw new Galat("internal", "Sesi sudah ditutup: ada kueri yang tidak ditunggu selesai.");
  };
  const run: Sesi["run"] = async (kueri) => {
    assertTerbuka();
    return (await send(klien, kueri)).rows;
  };
  let db: Sesi["db"] | undefined;
  const sesi: Sesi = {
    // Made when first asked for: a save of a cell runs prepared queries only.
    get db() {
      db ??= openKysely(klien, assertTerbuka);
      return db;
    },
    pemdaId,
    run,
  };
  return {
    sesi,
    close: () => {
      terbuka = false;
    },
  };
}

function openKysely(klien: pg.ClientBase, assertTerbuka: () => void): Sesi["db"] {
  const sambungan: DatabaseConnection = {
    executeQuery: (kueri) => {
      assertTerbuka();
      return execute(klien, kueri);
    },
    streamQuery: () => {
      throw new Galat("internal", "Kueri mengalir tidak disediakan di dalam sesi.");
    },
  };
  return new Kysely<Record<never, never>>({
    dialect: {
      createAdapter: () => penyesuai,
      createQueryCompiler: () => penyusun,
      createIntrospector: (kysely) => new PostgresIntrospector(kysely),
      createDriver: () => driverOf(sambungan),
    },
  });
}

function driverOf(sambungan: DatabaseConnection): Driver {
  const nothing = async () => {};
  const refuse = async () => {
    throw new Galat("internal", "Transaksi sudah dibuka oleh BasisData; use case tidak membuka atau menutupnya.");
  };
  return {
    init: nothing,
    acquireConnection: async () => sambungan,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: nothing,
    destroy: nothing,
  };
}

async function execute<R>(klien: pg.ClientBase, kueri: CompiledQuery): Promise<QueryResult<R>> {
  const { command, rowCount, rows } = await send(klien, kueri);
  const mengubah = ["INSERT", "UPDATE", "DELETE", "MERGE"].includes(command);
  return mengubah ? { rows, numAffectedRows: BigInt(rowCount ?? 0) } : { rows };
}

/** Sends one statement at once; those sent earlier on the same connection run before it. */
export function send(klien: pg.ClientBase, { sql, parameters }: Pick<CompiledQuery, "sql" | "parameters">) {
  return klien.query({ text: sql, values: [...parameters], ...statementName(sql) });
}

const NAMA_PERNYATAAN = new Map<string, string>();
const SEKALI_TERLIHAT = new Set<string>();
const BATAS_PERNYATAAN = 500;

// Planning a statement costs PostgreSQL more than running it, so each connection keeps prepared, under a name, what has
// come before. A text seen for the first time gets none: bulk inserts come in as many texts as row counts, mostly once.
function statementName(teks: string): { readonly name?: string } {
  const ada = NAMA_PERNYATAAN.get(teks);
  if (ada !== undefined) return { name: ada };
  if (NAMA_PERNYATAAN.size >= BATAS_PERNYATAAN) return {};
  if (!SEKALI_TERLIHAT.delete(teks)) {
    if (SEKALI_TERLIHAT.size >= BATAS_PERNYATAAN) SEKALI_TERLIHAT.clear();
    SEKALI_TERLIHAT.add(teks);
    return {};
  }
  const nama = `sakip_${NAMA_PERNYATAAN.size}`;
  NAMA_PERNYATAAN.set(teks, nama);
  return { name: nama };
}
