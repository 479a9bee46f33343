#!/usr/bin/env node
// Starts the command line (src/cli/utama.ts) with the Node version that the project pins. Plain JavaScript, Node >= 20.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { AKAR, findNode } from "../skrip/lingkungan.js";

const node = findNode();
if (node === undefined) {
  process.stderr.write('Pustaka OpenSAKIP belum terpasang. Jalankan "npm ci" di folder OpenSAKIP lebih dahulu.\n');
  process.exit(1);
}
const anak = spawn(
  node,
  ["--disable-warning=ExperimentalWarning", join(AKAR, "src/cli/utama.ts"), ...process.argv.slice(2)],
  {
    stdio: "inherit",
  },
);
for (const sinyal of ["SIGTERM", "SIGHUP"]) process.on(sinyal, () => anak.kill(sinyal));
// Ctrl+C reaches the child by itself: it shares our terminal.
process.on("SIGINT", () => {});
anak.on("exit", (kode, sinyal) => {
  process.exitCode = kode ?? (sinyal === null ? 1 : 128 + 15);
});
