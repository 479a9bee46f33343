// `npm run test:ketahanan`: 20 rounds of kill -9 within 500 acknowledged writes each. KETAHANAN_BENIH repeats a seed.
import { spawnSync } from "node:child_process";
import { buildIfNeeded, installIfNeeded, localEnv } from "./pasang.js";

installIfNeeded();
if (!buildIfNeeded()) process.exit(1);
const { status } = spawnSync("vitest", ["run", "--project", "ketahanan", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { KETAHANAN_RONDE: "20", KETAHANAN_TULISAN: "500", ...localEnv() },
  shell: process.platform === "win32",
});
process.exit(status ?? 1);
