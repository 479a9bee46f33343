// Test databases: each a fresh copy of the migrated template, with its own app role. Called by every *.db.test.ts.
import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import {
  type BasisData,
  createKonteks,
  createLog,
  type Konteks,
  openBasisData,
  openLayananLuar,
  prepareBasisData,
} from "../../src/inti/index.server.ts";

export const BASIS_TEMPLAT = "uji_templat";

/** A migrated, empty database. `drop` closes `basis` and removes the database and its role. */
export type BasisUji = {
  readonly basis: BasisData;
  readonly urlPemilik: string;
  readonly urlAplikasi: string;
  /** Real clock, real ids, silent log; files on this machine's disk, in `folderData`. */
  readonly konteks: Konteks;
  readonly folderData: string;
  readonly drop: () => Promise<void>;
};

/** Makes a database for one test file (about 0.1 s). Call it in `beforeAll` and `drop` in `afterAll`. */
export async function createTestDatabase(): Promise<BasisUji> {
  const nama = `uji_${randomBytes(8).toString("hex")}`;
  const urlSuper = inject("urlSuper");
  await createDatabase(urlSuper, nama, BASIS_TEMPLAT);
  const urlPemilik = urlOf(inject("urlPemilik"), nama);
  const { urlAplikasi } = await prepareBasisData(urlPemilik);
  const basis = openBasisData({ urlAplikasi });
  const folderData = join(tmpdir(), `opensakip-berkas-${nama}`);
  return {
    basis,
    folderData,
    urlPemilik,
    urlAplikasi,
    konteks: createKonteks(basis, createLog("silent"), openLayananLuar({ folderData, berkasS3: null, clamd: null })),
    drop: async () => {
      await basis.close();
      await rm(folderData, { recursive: true, force: true });
      await runSql(urlSuper, `DROP DATABASE ${nama} WITH (FORCE)`, `DROP ROLE ${nama}_aplikasi`);
    },
  };
}

/** Creates a database owned by the owner role as a copy of `templat`. */
export async function createDatabase(urlSuper: string, nama: string, templat: string): Promise<void> {
  await runSql(urlSuper, `CREATE DATABASE ${nama} OWNER opensakip_pemilik TEMPLATE ${templat}`);
}

/** The same connection to another database. */
export function urlOf(url: string, basisData: string): string {
  const lain = new URL(url);
  lain.pathname = basisData;
  return lain.href;
}

/** Runs statements one after another on a connection of its own; returns the rows of the last. */
export async function runSql(url: string, ...perintah: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const klien = new pg.Client({ connectionString: url });
  await klien.connect();
  try {
    let baris: readonly Record<string, unknown>[] = [];
    for (const sql of perintah) baris = (await klien.query<Record<string, unknown>>(sql)).rows;
    return baris;
  } finally {
    await klien.end();
  }
}
