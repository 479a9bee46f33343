// Entry of the `opensakip` command, run from source by bin/opensakip.js.
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { isErrno, projectPath } from "#inti/server";
import { createDunia } from "./dunia.server.ts";
import { runCli } from "./jalankan.ts";
import { DAFTAR_PERINTAH } from "./perintah/index.ts";

const dunia = createDunia(process.env);
const paket = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(projectPath("package.json"), "utf8")));

// `opensakip ... | head`: who reads no further has seen enough.
process.stdout.on("error", (galat) => {
  if (!isErrno(galat, "EPIPE")) throw galat;
});

try {
  const program = { versi: paket.version, daftar: DAFTAR_PERINTAH };
  process.exitCode = await runCli(program, process.argv.slice(2), dunia);
} catch (galat) {
  // A defect of ours: the operator gets a number to quote and the trace to send along.
  dunia.lapor(
    `Galat tak terduga, nomor rujukan ${randomBytes(4).toString("hex")}. Laporkan bersama keterangan berikut:`,
  );
  dunia.lapor(galat instanceof Error ? (galat.stack ?? galat.message) : String(galat));
  process.exitCode = 1;
}
