// `npm run bench`: installs and builds if needed, then measures with the pinned Node.
import { spawnSync } from "node:child_process";
import { AKAR, buildIfNeeded, installIfNeeded, localEnv, pinnedNode } from "./pasang.js";

installIfNeeded();
buildIfNeeded();
const { status } = spawnSync(pinnedNode(), ["tests/beban/bench.ts"], { cwd: AKAR, env: localEnv(), stdio: "inherit" });
process.exit(status ?? 1);
