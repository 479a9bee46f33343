// The socket of a pooled database connection: statements sent in one turn leave in one packet. Used by BasisData only.
import { Socket } from "node:net";

/**
 * The driver corks the socket around each statement. Uncorking only when the turn is over sends all statements that were
 * put on the wire together with one system call; a request that sends a dozen spends most of its time there otherwise.
 */
export class SoketBerkelompok extends Socket {
  override uncork(): void {
    process.nextTick(() => super.uncork());
  }
}
