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
  const sambungan: DatabaseConnection = {
    executeQuery: (kueri) => {
      if (!terbuka) throw new Galat("internal", "Sesi sudah ditutup: ada kueri yang tidak ditunggu selesai.");
      return execute(klien, kueri);
    },
    streamQuery: () => {
      throw new Galat("internal", "Kueri mengalir tidak disediakan di dalam sesi.");
    },
  };
  const db = new Kysely<Record<never, never>>({
    dialect: {
      createAdapter: () => penyesuai,
      createQueryCompiler: () => penyusun,
      createIntrospector: (kysely) => new PostgresIntrospector(kysely),
      createDriver: () => driverOf(sambungan),
    },
  });
  return {
    sesi: { db, pemdaId },
    close: () => {
      terbuka = false;
    },
  };
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
  const { command, rowCount, rows } = await klien.query({
    text: kueri.sql,
    values: [...kueri.parameters],
    ...statementName(kueri.sql),
  });
  const mengubah = ["INSERT", "UPDATE", "DELETE", "MERGE"].includes(command);
  return mengubah ? { rows, numAffectedRows: BigInt(rowCount ?? 0) } : { rows };
}

const NAMA_PERNYATAAN = new Map<string, string>();
const BATAS_PERNYATAAN = 500;

// Planning a page's queries costs PostgreSQL more than running them, so each connection keeps them prepared under a
// name. Only reading ones: their texts are few and fixed, while bulk inserts come in as many texts as row counts.
function statementName(teks: string): { readonly name?: string } {
  const ada = NAMA_PERNYATAAN.get(teks);
  if (ada !== undefined) return { name: ada };
  if (!/^(select|with) /i.test(teks) || NAMA_PERNYATAAN.size >= BATAS_PERNYATAAN) return {};
  const nama = `baca_${NAMA_PERNYATAAN.size}`;
  NAMA_PERNYATAAN.set(teks, nama);
  return { name: nama };
}
