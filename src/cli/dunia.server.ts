// The real world of the command line: environment, streams, and a database that is left as it was found.
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createKonteks, createLog, openFromKonfigurasi, readKonfigurasi } from "#inti/server";
import type { DuniaCli } from "./perintah.ts";

/** Results go to stdout, everything else to stderr, so that a result can be piped. */
export function createDunia(env: NodeJS.ProcessEnv): DuniaCli {
  return {
    env,
    tulis: (baris) => void process.stdout.write(`${baris}\n`),
    lapor: (baris) => void process.stderr.write(`${baris}\n`),
    readStdin: () => text(process.stdin),
    withBasis: async (kerja) => {
      const konfigurasi = readKonfigurasi(env);
      const terbuka = await openFromKonfigurasi(konfigurasi, "perintah");
      try {
        const log = createLog(konfigurasi.tingkatLog, join(konfigurasi.folderData, "log", "perintah.log"));
        return await kerja({ konteks: createKonteks(terbuka.basis, log), terbuka, konfigurasi });
      } finally {
        await terbuka.close();
      }
    },
  };
}
