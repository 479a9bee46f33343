// vitest globalSetup of the database project: one embedded PostgreSQL per run, with a migrated template database.
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findAplikasi, openTertanam, prepareBasisData } from "../../src/inti/index.server.ts";
import { BASIS_TEMPLAT, createDatabase, urlOf } from "./basis-uji.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** URL of the superuser on the test server. */
    readonly urlSuper: string;
    /** URL of the role that owns every test database, without a database of meaning. */
    readonly urlPemilik: string;
  }
}

const AWALAN = "opensakip-uji-";
/** A test server may lose everything when the machine stops; nothing else differs from the real one. */
const SETELAN_UJI = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers();
  const folder = await mkdtemp(join(tmpdir(), AWALAN));
  const server = await openTertanam(folder, "aplikasi", SETELAN_UJI);
  await createDatabase(server.urlSuper, BASIS_TEMPLAT, "template0");
  await prepareBasisData(urlOf(server.urlPemilik, BASIS_TEMPLAT));
  project.provide("urlSuper", server.urlSuper);
  project.provide("urlPemilik", server.urlPemilik);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** Stops and removes what a killed earlier run left: its folder has no living holder any more. */
async function removeLeftovers(): Promise<void> {
  const sisa = (await readdir(tmpdir())).filter((nama) => nama.startsWith(AWALAN));
  for (const folder of sisa.map((nama) => join(tmpdir(), nama))) {
    if (findAplikasi(folder) !== undefined) continue;
    await openTertanam(folder, "aplikasi", SETELAN_UJI).then(
      (server) => server.stop(),
      () => {},
    );
    await rm(folder, { recursive: true, force: true });
  }
}
