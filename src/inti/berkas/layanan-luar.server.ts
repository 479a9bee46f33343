// From settings to the services outside the database. Called by main.ts, the command line and tests.
import { join } from "node:path";
import type { Konfigurasi } from "../konfigurasi.server.ts";
import type { LayananLuar } from "./berkas.ts";
import { openBerkasCakram } from "./cakram.server.ts";
import { openClamd } from "./clamd.server.ts";
import { openBerkasS3 } from "./s3.server.ts";

/** The store (S3 where it is set, else the data folder) and the scanner (where one is set). Contacts nothing yet. */
export function openLayananLuar({
  folderData,
  berkasS3,
  clamd,
}: Pick<Konfigurasi, "folderData" | "berkasS3" | "clamd">): LayananLuar {
  return {
    berkas: berkasS3 === null ? openBerkasCakram(join(folderData, "berkas")) : openBerkasS3(berkasS3),
    pindai: clamd === null ? null : openClamd(clamd),
  };
}
