// vitest globalSetup of the browser project: starts the real build on a new data folder, as `npm start` does; what this
// first start leaves is copied for every further application (folder-contoh.ts), the one that reading tests share first.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { TestProject } from "vitest/node";
import APLIKASI from "../../skrip/aplikasi.json" with { type: "json" };

declare module "vitest" {
  interface ProvidedContext {
    /** Of the application that reading tests share; what is written there is only added. */
    readonly alamat: string;
    /** Example data and demo accounts, cleanly stopped. */
    readonly folderContoh: string;
  }
}

const BATAS_SIAP_MS = 60_000;

/** Finds a port nobody listens on. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const alamat = server.address();
  await new Promise((selesai) => server.close(selesai));
  if (alamat === null || typeof alamat === "string") throw new Error("Port bebas tidak ditemukan");
  return alamat.port;
}

/** Starts the built application; its output is shown only when it fails to become ready. `lain`: further settings. */
export async function startAplikasi(
  folderData: string,
  lain: NodeJS.ProcessEnv = {},
): Promise<{ proses: ChildProcess; alamat: string }> {
  const port = await findFreePort();
  const proses = spawn(process.execPath, APLIKASI.argumen, {
    env: {
      ...process.env,
      ...APLIKASI.lingkungan,
      PORT: String(port),
      OPENSAKIP_DATA: folderData,
      DATABASE_URL: "",
      ...lain,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const keluaran: string[] = [];
  proses.stdout?.on("data", (d: Buffer) => keluaran.push(d.toString()));
  proses.stderr?.on("data", (d: Buffer) => keluaran.push(d.toString()));
  const alamat = `http://127.0.0.1:${port}`;
  const batas = Date.now() + BATAS_SIAP_MS;
  while (!(await isSiap(alamat))) {
    if (proses.exitCode !== null || Date.now() > batas) throw new Error(`Aplikasi tidak siap:\n${keluaran.join("")}`);
    await wait(100);
  }
  return { proses, alamat };
}

async function isSiap(alamat: string): Promise<boolean> {
  return fetch(`${alamat}/siap`).then(
    (jawaban) => jawaban.ok,
    () => false,
  );
}

/** Ends the application as an operator would, and waits for it. */
export async function stopAplikasi(proses: ChildProcess): Promise<void> {
  const berhenti = once(proses, "exit");
  proses.kill("SIGTERM");
  await berhenti;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const newFolder = () => mkdtemp(join(tmpdir(), "opensakip-peramban-"));
  const [folderContoh, folderData] = [await newFolder(), await newFolder()];
  await stopAplikasi((await startAplikasi(folderContoh)).proses);
  execFileSync("cp", ["-a", `${folderContoh}/.`, folderData]);
  const { proses, alamat } = await startAplikasi(folderData);
  project.provide("alamat", alamat);
  project.provide("folderContoh", folderContoh);
  return async () => {
    await stopAplikasi(proses);
    await rm(folderContoh, { recursive: true, force: true });
    await rm(folderData, { recursive: true, force: true });
  };
}
