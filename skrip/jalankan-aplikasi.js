// Last step of `npm start`: runs the built application and ties its life to ours and to npm's.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { AKAR, APLIKASI, pinnedNode } from "./lingkungan.js";

const JEDA_PERIKSA_MS = 1000;
const NOMOR_SINYAL = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };

/**
 * Resolves with the application's exit code. The child holds a message channel to us: when we are killed, the channel
 * breaks and it stops by itself.
 * @returns {Promise<number>}
 */
export function runAplikasi() {
  const anak = spawn(pinnedNode(), APLIKASI.argumen, {
    cwd: AKAR,
    env: { ...process.env, ...APLIKASI.lingkungan },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const sinyal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(sinyal, () => anak.kill(sinyal));
  const pengawas = watchLauncher(() => anak.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    anak.on("error", reject);
    anak.on("exit", (kode, sinyal) => {
      clearInterval(pengawas);
      resolve(kode ?? 128 + (NOMOR_SINYAL[sinyal] ?? 0));
    });
  });
}

/**
 * npm that is killed does not take its script along, so a script run by npm looks whether npm is still there: its own
 * parent, or the parent of the shell between them.
 * @param {() => void} stop
 */
function watchLauncher(stop) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const induk = process.ppid;
  const kakek = parentOf(induk);
  const pengawas = setInterval(() => {
    if (process.ppid === induk && parentOf(induk) === kakek) return;
    clearInterval(pengawas);
    stop();
  }, JEDA_PERIKSA_MS);
  return pengawas;
}

/**
 * @param {number} pid
 * @returns {string | undefined} the parent's process id, where the system tells (Linux)
 */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1];
  } catch {
    return undefined;
  }
}
