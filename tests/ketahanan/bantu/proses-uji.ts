// Real processes for the resilience tests: the built application, started, watched and killed. Called by tests/ketahanan.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { inject, onTestFinished } from "vitest";
import { findAplikasi, openTertanam } from "../../../src/inti/index.server.ts";

/** Environment variables of the application; everything that a test does not set has its default. */
export type Lingkungan = Readonly<Record<string, string>>;
/** A started process. `berakhir` resolves with its exit code (null when a signal killed it). */
export type ProsesUji = {
  readonly pid: number;
  readonly kill: (sinyal: NodeJS.Signals) => void;
  readonly berakhir: Promise<number | null>;
  readonly stdout: () => string;
  readonly stderr: () => string;
};
export type AplikasiUji = ProsesUji & { readonly alamat: string };

/** Only a hang is caught by it; no test asks how long anything took. */
const BATAS_MS = 60_000;

/** A new data folder, emptied of processes and removed when the test ends, however it ends. */
export function newFolderData(): string {
  const folder = mkdtempSync(join(tmpdir(), "opensakip-ketahanan-"));
  onTestFinished(async () => {
    const aplikasi = findAplikasi(folder);
    if (aplikasi !== undefined && aplikasi !== process.pid) {
      process.kill(aplikasi, "SIGKILL");
      await until(() => findAplikasi(folder) === undefined, "aplikasi mati");
    }
    if (existsSync(join(folder, "pg", "postmaster.pid"))) await openTertanam(folder, "perintah").then((s) => s.stop());
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** As `newFolderData`, holding what a first start made, cleanly stopped: saves each test the seconds of a first start. */
export function newFolderTerisi(): string {
  const folder = newFolderData();
  // Not cpSync: the database's files must keep their owner.
  execFileSync("cp", ["-a", `${inject("folderTerisi")}/.`, folder]);
  return folder;
}

/** Starts the built application on a free port and returns at once. */
export function launchAplikasi(lingkungan: Lingkungan): ProsesUji {
  return launch(process.execPath, ["build/server/index.js"], { NODE_ENV: "production", ...lingkungan });
}

/** Starts the built application and waits for the line with its address. */
export async function startAplikasi(lingkungan: Lingkungan): Promise<AplikasiUji> {
  const proses = launchAplikasi(lingkungan);
  let selesai = false;
  void proses.berakhir.then(() => {
    selesai = true;
  });
  const baris = () => /^OpenSAKIP siap di (http:\S+)$/m.exec(proses.stdout())?.[1];
  await until(() => selesai || baris() !== undefined, "aplikasi siap");
  const alamat = baris();
  if (alamat === undefined) throw new Error(`Aplikasi tidak siap:\n${proses.stdout()}${proses.stderr()}`);
  return { ...proses, alamat };
}

/** Runs `opensakip <kata>` to its end. */
export async function runPerintah(lingkungan: Lingkungan, ...kata: readonly string[]): Promise<ProsesUji> {
  const proses = launch(process.execPath, ["bin/opensakip.js", ...kata], lingkungan);
  await proses.berakhir;
  return proses;
}

/** Starts any program with our environment, without the settings that somebody may have set for themselves. */
export function launch(program: string, argumen: readonly string[], lingkungan: Lingkungan): ProsesUji {
  const bawaan = { PORT: "0", HOST: "", DATABASE_URL: "", LOG_LEVEL: "" };
  const anak = spawn(program, [...argumen], {
    env: { ...process.env, ...bawaan, ...lingkungan },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return watch(anak);
}

function watch(anak: ChildProcess): ProsesUji {
  const keluaran = { stdout: "", stderr: "" };
  for (const nama of ["stdout", "stderr"] as const) {
    anak[nama]?.setEncoding("utf8").on("data", (teks: string) => {
      keluaran[nama] += teks;
    });
  }
  onTestFinished(() => void anak.kill("SIGKILL"));
  return {
    pid: anak.pid ?? 0,
    kill: (sinyal) => void anak.kill(sinyal),
    // "close" comes after the last output, "exit" may come before.
    berakhir: once(anak, "close").then(([kode]) => (typeof kode === "number" ? kode : null)),
    stdout: () => keluaran.stdout,
    stderr: () => keluaran.stderr,
  };
}

/** Process id of the PostgreSQL that runs on a data folder, as its own pid file names it; undefined without the file. */
export function postmasterOf(folder: string): number | undefined {
  const berkas = join(folder, "pg", "postmaster.pid");
  return existsSync(berkas) ? Number(readFileSync(berkas, "utf8").split("\n")[0]) : undefined;
}

/** Kills processes and all their children the hard way, the parents first so that none can tidy up. */
export function killWithChildren(...pid: readonly number[]): void {
  const semua = [...pid, ...pid.flatMap(childrenOf)];
  for (const satu of semua) {
    try {
      process.kill(satu, "SIGKILL");
    } catch {
      // It left by itself when its parent died.
    }
  }
}

/** Direct children, where the system tells (Linux). Elsewhere the children of a killed PostgreSQL leave by themselves. */
function childrenOf(pid: number): readonly number[] {
  if (!existsSync("/proc/self/stat")) return [];
  return readdirSync("/proc")
    .filter((nama) => /^\d+$/.test(nama) && parentOf(nama) === pid)
    .map(Number);
}

function parentOf(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return undefined;
  }
}

/** Waits until `syarat` holds. @throws Error naming `apa` when it never does. */
export async function until(syarat: () => boolean | Promise<boolean>, apa: string): Promise<void> {
  const akhir = performance.now() + BATAS_MS;
  while (!(await syarat())) {
    if (performance.now() > akhir) throw new Error(`Tidak pernah terjadi: ${apa}`);
    await wait(25);
  }
}

/** HTTP status of a page. */
export async function statusOf(alamat: string, jalur: string): Promise<number> {
  const jawaban = await fetch(alamat + jalur);
  await jawaban.arrayBuffer();
  return jawaban.status;
}
