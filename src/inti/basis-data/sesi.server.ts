// The doors to the database that use cases get: every door is bound to one pemda, and the writing door to an actor.
import type { CompiledQuery, Kysely } from "kysely";

declare const merek: unique symbol;
/** A branded primitive, so that a PdId is never passed where an IndikatorId belongs. */
export type Bermerek<T, M extends string> = T & { readonly [merek]: M };
/** Tenant number: the wilayah code without the dot (Kabupaten Lamongan 35.24 = 3524). */
export type PemdaId = Bermerek<number, "PemdaId">;

/** Tables are added per module with `sesi.db.$extendTables<TabelKu>()`. `run` sends a query that is built already. */
export type Sesi = {
  readonly db: Kysely<Record<never, never>>;
  readonly pemdaId: PemdaId;
  readonly run: <R>(kueri: CompiledQuery<R>) => Promise<readonly R[]>;
};

/** Who acts, and why where the use case asks for a reason. Written to `sakip.jejak` by the database itself. */
export type Tindakan = { readonly pemdaId: PemdaId; readonly pelaku: string; readonly alasan?: string };

/** A write in two steps: `siapkan` reads without the lock, `kerja` gets its result under the lock. */
export type KerjaBertahap<B, T> = {
  readonly siapkan: (sesi: Sesi) => Promise<B>;
  readonly kerja: (sesi: Sesi, siap: B) => Promise<T>;
};

/**
 * What was decided: the answer, and the statements that make it true, in order. The first of them proves that what was
 * read still holds (`sistem.pastikan_tetap`). Without statements nothing is written and the lock is never taken.
 */
export type Putusan<T> = { readonly jawaban: T; readonly tulis: readonly Pick<CompiledQuery, "sql" | "parameters">[] };

/** The database as use cases see it. Made once by `main.ts` / the CLI. */
export type BasisData = {
  /** Runs `kerja` in one REPEATABLE READ, READ ONLY transaction bound to the pemda. */
  readonly read: <T>(pemdaId: PemdaId, kerja: (sesi: Sesi) => Promise<T>) => Promise<T>;
  /** The rows of one query (`prepareKueri`) in a read transaction of its own, bound to the pemda. One round trip. */
  readonly ask: <R>(pemdaId: PemdaId, kueri: CompiledQuery<R>) => Promise<readonly R[]>;
  /**
   * Runs `kerja` with a BasisData all of whose reads see one state of each pemda, in one transaction: a page or a
   * document made by several use cases never mixes two states. It cannot write.
   */
  readonly snapshot: <T>(kerja: (basis: BasisData) => Promise<T>) => Promise<T>;
  /** Runs `kerja` in one transaction bound to pemda and actor; commits, or rolls back whole on any error. */
  readonly write: <T>(tindakan: Tindakan, kerja: (sesi: Sesi) => Promise<T>) => Promise<T>;
  /**
   * As `write`, but `siapkan` runs before the lock of the pemda's audit chain is taken, so that other writers do not
   * wait for it. What it reads may have changed when `kerja` runs: `kerja` reads again whatever must still be true.
   */
  readonly writeAfterRead: <B, T>(tindakan: Tindakan, kerja: KerjaBertahap<B, T>) => Promise<T>;
  /**
   * For short writes that come in great numbers: `putuskan` reads and decides without the lock; lock, statements and
   * commit then go out as one message, so that the other writers of the pemda never wait for this program. When what was
   * read has changed by then (SQLSTATE 40001), everything is done once more, this time under the lock from the start.
   */
  readonly writeOptimistic: <T>(tindakan: Tindakan, putuskan: (sesi: Sesi) => Promise<Putusan<T>>) => Promise<T>;
  /**
   * Runs `kerja` in one transaction bound to the pemda but to no actor: for the sign-in state (schema masuk), which is
   * not audited and must not wait for a long write. Every business table refuses it.
   */
  readonly writeMasuk: <T>(pemdaId: PemdaId, kerja: (sesi: Sesi) => Promise<T>) => Promise<T>;
  /** Number of the pemda's last jejak entry (0 if none): grows with every change, so it names a state of the data. */
  readonly dataVersion: (pemdaId: PemdaId) => Promise<bigint>;
  /** Pemda registered on this installation, by slug. */
  readonly listPemda: () => Promise<readonly { readonly slug: string; readonly pemdaId: PemdaId }[]>;
  /** True when the database answers and every migration is applied. */
  readonly ready: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};
