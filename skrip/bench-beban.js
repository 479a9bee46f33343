// `npm run bench:beban`: installs and builds if needed, then lets 200 planners save at once.
import { spawnSync } from "node:child_process";
import { AKAR, buildIfNeeded, installIfNeeded, localEnv, pinnedNode } from "./pasang.js";

installIfNeeded();
if (!buildIfNeeded()) process.exit(1);
const { status } = spawnSync(pinnedNode(), ["tests/beban/simpan.ts"], { cwd: AKAR, env: localEnv(), stdio: "inherit" });
process.exit(status ?? 1);
