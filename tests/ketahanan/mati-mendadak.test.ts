// Stopping, and being killed at the worst moment: what was acknowledged is there again, and nothing is left behind.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isAlive } from "../../src/inti/basis-data/proses.server.ts";
import { connectOwner, readBack, writeAcknowledged } from "./bantu/data-uji.ts";
import {
  killWithChildren,
  launchAplikasi,
  newFolderData,
  newFolderTerisi,
  postmasterOf,
  startAplikasi,
  statusOf,
  until,
} from "./bantu/proses-uji.ts";

/** The running server's process id; a test that finds none has nothing to prove. */
function runningPostmaster(folder: string): number {
  const pid = postmasterOf(folder);
  if (pid === undefined || !isAlive(pid)) throw new Error("PostgreSQL tidak berjalan");
  return pid;
}

function assertNothingLeft(folder: string, postmaster: number): void {
  expect(isAlive(postmaster)).toBe(false);
  for (const berkas of ["pg/postmaster.pid", "kunci", "kunci-server"]) {
    expect(existsSync(join(folder, berkas)), berkas).toBe(false);
  }
}

test("SIGTERM stops application and database cleanly with exit code 0", async () => {
  const folder = newFolderTerisi();
  const aplikasi = await startAplikasi({ OPENSAKIP_DATA: folder });
  const postmaster = runningPostmaster(folder);
  aplikasi.kill("SIGTERM");
  expect(await aplikasi.berakhir).toBe(0);
  assertNothingLeft(folder, postmaster);
});

test("SIGTERM while starting leaves nothing running, and the next start completes what was begun", async () => {
  const folder = newFolderData();
  const aplikasi = launchAplikasi({ OPENSAKIP_DATA: folder });
  await until(() => postmasterOf(folder) !== undefined, "PostgreSQL mulai menyala");
  const postmaster = postmasterOf(folder) ?? 0;
  aplikasi.kill("SIGTERM");
  expect(await aplikasi.berakhir).toBe(0);
  assertNothingLeft(folder, postmaster);
  const { alamat } = await startAplikasi({ OPENSAKIP_DATA: folder });
  expect(await statusOf(alamat, "/siap")).toBe(200);
});

test("after kill -9 of the application alone the next start takes over its server, with the data", async () => {
  const folder = newFolderTerisi();
  const pertama = await startAplikasi({ OPENSAKIP_DATA: folder });
  const postmaster = runningPostmaster(folder);
  const klien = await connectOwner(folder);
  await writeAcknowledged(klien, "sebelum aplikasi mati");
  pertama.kill("SIGKILL");
  await pertama.berakhir;
  expect(isAlive(postmaster)).toBe(true);

  const kedua = await startAplikasi({ OPENSAKIP_DATA: folder });
  expect(postmasterOf(folder)).toBe(postmaster);
  expect(await statusOf(kedua.alamat, "/")).toBe(200);
  expect(await readBack(folder)).toEqual({ nama: "sebelum aplikasi mati", jejakUtuh: true });
  await klien.end();
  // Ctrl+C stops the server that was taken over as cleanly as one of its own.
  kedua.kill("SIGINT");
  expect(await kedua.berakhir).toBe(0);
  assertNothingLeft(folder, postmaster);
});

test("after kill -9 of everything the next start recovers by itself: every acknowledged write is there, no other", async () => {
  const folder = newFolderTerisi();
  const pertama = await startAplikasi({ OPENSAKIP_DATA: folder });
  const postmaster = runningPostmaster(folder);
  const klien = await connectOwner(folder);
  for (let ke = 1; ke <= 50; ke++) await writeAcknowledged(klien, `tulisan ${ke}`);
  await klien.query("BEGIN; SET LOCAL opensakip.pemda_id = '9999'; SET LOCAL opensakip.pelaku = 'uji'");
  await klien.query("UPDATE sakip.pemda SET nama = 'belum disimpan' WHERE pemda_id = 9999");
  killWithChildren(pertama.pid, postmaster);
  await pertama.berakhir;
  await until(() => !isAlive(postmaster), "PostgreSQL mati");
  // The proof that it did not stop cleanly: its pid file is still there.
  expect(postmasterOf(folder)).toBe(postmaster);

  const kedua = await startAplikasi({ OPENSAKIP_DATA: folder });
  expect(postmasterOf(folder)).not.toBe(postmaster);
  expect(await statusOf(kedua.alamat, "/siap")).toBe(200);
  expect(await statusOf(kedua.alamat, "/")).toBe(200);
  expect(await readBack(folder)).toEqual({ nama: "tulisan 50", jejakUtuh: true });
});

test("a killed first start, database half made, does not hinder the next", async () => {
  const folder = newFolderData();
  const pertama = launchAplikasi({ OPENSAKIP_DATA: folder });
  await until(
    () => existsSync(folder) && readdirSync(folder).some((n) => n.startsWith("pg")),
    "basis data mulai dibuat",
  );
  killWithChildren(pertama.pid);
  await pertama.berakhir;
  const kedua = await startAplikasi({ OPENSAKIP_DATA: folder });
  expect(await statusOf(kedua.alamat, "/")).toBe(200);
});
