// Queries whose text is made once and run often. Building one with Kysely costs this program more than PostgreSQL takes to
// answer it; where hundreds save at once, that decides. Used by what a save of one cell reads and writes.
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from "kysely";
import { Galat } from "../galat.ts";
import type { Sesi } from "./sesi.server.ts";

/** The places in a query for the values `N` that each run gives; `pemdaId` is always the session's own. */
export type Tempat<N> = { readonly [K in keyof N]: RawBuilder<N[K]> } & { readonly pemdaId: RawBuilder<number> };

class Penanda {
  readonly nama: string;
  constructor(nama: string) {
    this.nama = nama;
  }
}

const PENYUSUN = new Kysely<Record<never, never>>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/**
 * A query made by `susun` at its first use; called with a session and the values, it gives what `sesi.run` sends. Its text
 * never depends on the values: what does is another query.
 * @example
 * const PD = prepareKueri((db, { kode, pemdaId }: Tempat<{ kode: string }>) =>
 *   db.$extendTables<TabelOrganisasi>().selectFrom("sakip.perangkat_daerah").select("nama")
 *     .where("pemda_id", "=", pemdaId).where("kode", "=", kode).compile());
 * const rows = await sesi.run(PD(sesi, { kode: "disnaker" }));
 */
export function prepareKueri<N extends object, R>(
  susun: (db: Kysely<Record<never, never>>, tempat: Tempat<N>) => CompiledQuery<R>,
): (sesi: Pick<Sesi, "pemdaId">, nilai: N) => CompiledQuery<R> {
  let siap: CompiledQuery<R> | undefined;
  return ({ pemdaId }, nilai) => {
    siap ??= assertLengkap(susun(PENYUSUN, createTempat<N>()));
    const semua: Readonly<Record<string, unknown>> = { ...nilai, pemdaId };
    return { ...siap, parameters: siap.parameters.map((p) => (p instanceof Penanda ? semua[p.nama] : p)) };
  };
}

// A place that got lost on the way (by spreading `tempat`, which names nothing) would silently become NULL.
function assertLengkap<R>(kueri: CompiledQuery<R>): CompiledQuery<R> {
  if (kueri.parameters.every((p) => p !== undefined)) return kueri;
  throw new Galat("internal", `Kueri siap kehilangan sebuah tempat nilai: ${kueri.sql}`);
}

// Whatever name is asked for, its place: which names there are is known to the type alone.
function createTempat<N extends object>(): Tempat<N> {
  return new Proxy({}, { get: (_, nama) => sql`${new Penanda(String(nama))}` }) as Tempat<N>;
}
