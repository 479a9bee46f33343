// Konteks: everything a use case may reach besides its input. Composed by main.ts, the command line and the tests.
import type { BasisData } from "./basis-data/sesi.server.ts";
import type { LayananLuar } from "./berkas/berkas.ts";
import { createUuidV7 } from "./id-baru.server.ts";
import type { Log } from "./log.server.ts";
import { type LayananSurat, TANPA_SURAT } from "./surat/surat.ts";

/** Database, clock, ids (UUIDv7), log, files, scanner and mail come in here, so that a test decides each of them. */
export type Konteks = LayananLuar & {
  readonly basis: BasisData;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly log: Log;
  readonly surat: LayananSurat;
  /**
   * Puts background work into the queue of the running app; it never throws. Where no app runs (command line, tests) it
   * does nothing.
   */
  readonly picuKerja: (nama: string, data: object) => Promise<void>;
};

/** A Konteks on the real clock and real ids; it sends no mail unless `surat` is given. */
export function createKonteks(
  basis: BasisData,
  log: Log,
  layanan: LayananLuar,
  surat: LayananSurat = TANPA_SURAT,
): Konteks {
  return {
    ...layanan,
    basis,
    log,
    surat,
    now: () => new Date(),
    newId: () => createUuidV7(Date.now()),
    picuKerja: async () => {},
  };
}
