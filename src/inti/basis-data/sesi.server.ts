// The doors to the database that use cases get: every door is bound to one pemda, and the writing door to an actor.
import type { Kysely } from "kysely";

declare const merek: unique symbol;
/** A branded primitive, so that a PdId is never passed where an IndikatorId belongs. */
export type Bermerek<T, M extends string> = T & { readonly [merek]: M };
/** Tenant number: the wilayah code without the dot (Kabupaten Lamongan 35.24 = 3524). */
export type PemdaId = Bermerek<number, "PemdaId">;

/** Tables are added per module with `sesi.db.withTables<TabelKu>()`. */
export type Sesi = { readonly db: Kysely<Record<never, never>>; readonly pemdaId: PemdaId };

/** Who acts, and why where the use case asks for a reason. Written to `sakip.jejak` by the database itself. */
export type Tindakan = { readonly pemdaId: PemdaId; readonly pelaku: string; readonly alasan?: string };

/** The database as use cases see it. Made once by `main.ts` / the CLI. */
export type BasisData = {
  /** Runs `kerja` in one REPEATABLE READ, READ ONLY transaction bound to the pemda. */
  readonly read: <T>(pemdaId: PemdaId, kerja: (sesi: Sesi) => Promise<T>) => Promise<T>;
  /**
   * Runs `kerja` with a BasisData all of whose reads see one state of each pemda, in one transaction: a page or a
   * document made by several use cases never mixes two states. It cannot write.
   */
  readonly snapshot: <T>(kerja: (basis: BasisData) => Promise<T>) => Promise<T>;
  /** Runs `kerja` in one transaction bound to pemda and actor; commits, or rolls back whole on any error. */
  readonly write: <T>(tindakan: Tindakan, kerja: (sesi: Sesi) => Promise<T>) => Promise<T>;
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
