// The real world of the command line: environment, streams, and a database that is left as it was found.
import { join } from "node:path";
import { text } from "node:stream/consumers";
import {
  createKonteks,
  createLog,
  KE_STDERR,
  type Konfigurasi,
  type Log,
  openFromKonfigurasi,
  openLayananLuar,
  openLayananSurat,
  readKonfigurasi,
} from "#inti/server";
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
        const layanan = openLayananLuar(konfigurasi);
        const konteks = createKonteks(terbuka.basis, openLog(konfigurasi), layanan, openLayananSurat(konfigurasi));
        return await kerja({ konteks, terbuka, konfigurasi });
      } finally {
        await terbuka.close();
      }
    },
  };
}

/** With a database server of one's own there is no data folder: then only what goes wrong is logged, to stderr. */
function openLog({ tingkatLog, folderData, urlPemilik }: Konfigurasi): Log {
  if (urlPemilik !== null) return createLog("warn", KE_STDERR);
  return createLog(tingkatLog, join(folderData, "log", "perintah.log"));
}
