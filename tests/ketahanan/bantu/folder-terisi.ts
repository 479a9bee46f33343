// vitest globalSetup of the resilience project: one data folder as a first start leaves it, for the tests to copy.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    readonly folderTerisi: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "opensakip-ketahanan-"));
  const proses = spawn(process.execPath, ["build/server/index.js"], {
    env: { ...process.env, NODE_ENV: "production", PORT: "0", HOST: "", DATABASE_URL: "", OPENSAKIP_DATA: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let keluaran = "";
  const berakhir = once(proses, "close");
  proses.stdout.setEncoding("utf8").on("data", (teks: string) => {
    keluaran += teks;
    if (/^OpenSAKIP siap di /m.test(keluaran)) proses.kill("SIGTERM");
  });
  const [kode] = await berakhir;
  if (kode !== 0)
    throw new Error(`Start pertama gagal (kode ${kode}). Sudah dibangun? Jalankan "npm test".\n${keluaran}`);
  project.provide("folderTerisi", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
