// Konteks: everything a use case may reach besides its input. Composed by main.ts, the command line and the tests.
import type { BasisData } from "./basis-data/sesi.server.ts";
import { createUuidV7 } from "./id-baru.server.ts";
import type { Log } from "./log.server.ts";

/** Database, clock, ids (UUIDv7) and log come in here, so that a test decides each of them. */
export type Konteks = {
  readonly basis: BasisData;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly log: Log;
};

/** A Konteks on the real clock and real ids. */
export function createKonteks(basis: BasisData, log: Log): Konteks {
  return { basis, log, now: () => new Date(), newId: () => createUuidV7(Date.now()) };
}
