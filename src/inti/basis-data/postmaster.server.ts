// Starts, recognises and stops one PostgreSQL server on one folder. Knows processes and files, not SQL.
import { execFileSync, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { Galat } from "../galat.ts";
import type { Biner } from "./biner.server.ts";
import { toFolderGalat } from "./folder-data.server.ts";
import type { PenggunaSistem } from "./pengguna-sistem.server.ts";
import { findCommandLine, isAlive, waitUntil } from "./proses.server.ts";

/** What a server needs to run: `pg` is its folder, `log` its log file, `setelan` are further `-c` settings. */
export type TempatPostmaster = {
  readonly folder: string;
  readonly pg: string;
  readonly log: string;
  readonly biner: Biner;
  readonly pengguna: PenggunaSistem | undefined;
  readonly setelan: readonly string[];
};
export type Postmaster = { readonly pid: number; readonly port: number; readonly siap: boolean };

const BATAS_SIAP_MS = 300_000;
const BATAS_LOG_BITA = 5_000_000;
const PERCOBAAN = 40;

/**
 * The server that runs on `pg` now, or undefined. A postmaster.pid whose number meanwhile belongs to another program is
 * removed, because PostgreSQL itself would refuse to start over it.
 */
export function findPostmaster(pg: string): Postmaster | undefined {
  const baris = readPidFile(pg);
  const pid = Number(baris?.[0]);
  if (baris === undefined || !Number.isInteger(pid) || !isAlive(pid)) return undefined;
  const perintah = findCommandLine(pid);
  if (perintah !== undefined && !(perintah.includes("postgres") && perintah.includes(pg))) {
    rmSync(join(pg, "postmaster.pid"), { force: true });
    return undefined;
  }
  return { pid, port: Number(baris[3]), siap: (baris[7] ?? "").startsWith("ready") };
}

/** Line 1 is the process, 4 the port, 8 the state ("starting", "ready", "stopping"). */
function readPidFile(pg: string): readonly string[] | undefined {
  try {
    return readFileSync(join(pg, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return undefined;
  }
}

/**
 * Starts the server on `portLama` where that is free, else on another free port, and waits until it accepts connections.
 * @throws Galat `lingkungan` saying what PostgreSQL itself reports.
 */
export async function startPostmaster(tempat: TempatPostmaster, portLama: number | undefined): Promise<Postmaster> {
  rotateLog(tempat.log);
  let laporan = "";
  for (let ke = 0; ke < PERCOBAAN; ke++) {
    const port = await choosePort(ke === 0 ? portLama : undefined);
    const awalLog = statSync(tempat.log, { throwIfNoEntry: false })?.size ?? 0;
    const hasil = await launch(tempat, port);
    if (hasil !== undefined) return hasil;
    laporan = readFileSync(tempat.log).subarray(awalLog).toString("utf8");
    // Both pass by themselves: another program took the port first; children of a killed server are still leaving.
    if (!/could not bind|Address already in use|shared memory block|lock file .* already exists/.test(laporan)) break;
    await waitUntil(() => false, 300);
  }
  throw toFolderGalat(tempat.folder, laporan) ?? startGalat(tempat, laporan);
}

function startGalat(tempat: TempatPostmaster, laporan: string): Galat {
  const inti =
    laporan
      .split("\n")
      .filter((b) => /FATAL|PANIC|ERROR/.test(b))
      .at(-1) ?? "tanpa keterangan";
  return new Galat(
    "lingkungan",
    `Basis data di ${tempat.pg} tidak dapat dinyalakan (${inti.trim()}). Selengkapnya: ${tempat.log}`,
  );
}

async function launch(tempat: TempatPostmaster, port: number): Promise<Postmaster | undefined> {
  const log = openSync(tempat.log, "a", 0o640);
  const setelan = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    // A socket's path must fit in 107 bytes, and data folders lie where they lie: TCP only.
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    "jit=off",
    "log_checkpoints=off",
    ...tempat.setelan,
  ].flatMap((s) => ["-c", s]);
  const anak = spawn(tempat.biner.postgres, ["-D", tempat.pg, ...setelan], {
    // Its own session: Ctrl+C in the terminal reaches us alone, and we stop the server after the last request.
    detached: true,
    stdio: ["ignore", log, log],
    cwd: tempat.pg,
    env: serverEnvironment(),
    ...(tempat.pengguna && { uid: tempat.pengguna.uid, gid: tempat.pengguna.gid }),
  });
  closeSync(log);
  let berakhir = false;
  anak.once("exit", () => {
    berakhir = true;
  });
  anak.once("error", () => {
    berakhir = true;
  });
  anak.unref();
  await waitUntil(
    () => berakhir || (findPostmaster(tempat.pg)?.pid === anak.pid && findPostmaster(tempat.pg)?.siap === true),
    BATAS_SIAP_MS,
  );
  return berakhir ? undefined : findPostmaster(tempat.pg);
}

/** Messages in English (we read them), and none of the user's PG* variables. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const asal = Object.entries(process.env).filter(([nama]) => !/^(PG|LC_|LANG)/.test(nama));
  return { ...Object.fromEntries(asal), LC_ALL: "C" };
}

/** Stops the server in fast mode (open transactions are rolled back, files closed clean), the hard way after 30 s. */
export async function stopPostmaster(tempat: TempatPostmaster, pid: number): Promise<void> {
  if (process.platform === "win32") {
    execFileSync(tempat.biner.pgCtl, ["stop", "-D", tempat.pg, "-m", "fast", "-w"], { stdio: "ignore" });
    return;
  }
  for (const [sinyal, batas] of [
    ["SIGINT", 30_000],
    ["SIGQUIT", 10_000],
    ["SIGKILL", 5_000],
  ] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, sinyal);
    if (await waitUntil(() => !isAlive(pid), batas)) return;
  }
}

async function choosePort(lama: number | undefined): Promise<number> {
  return (lama === undefined ? undefined : await tryPort(lama)) ?? (await tryPort(0)) ?? 0;
}

function tryPort(port: number): Promise<number | undefined> {
  const { promise, resolve } = Promise.withResolvers<number | undefined>();
  const soket = createServer();
  soket.once("error", () => resolve(undefined));
  soket.listen(port, "127.0.0.1", () => {
    const alamat = soket.address();
    soket.close(() => resolve(typeof alamat === "object" && alamat !== null ? alamat.port : undefined));
  });
  return promise;
}

function rotateLog(log: string): void {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > BATAS_LOG_BITA) renameSync(log, `${log}.1`);
}
