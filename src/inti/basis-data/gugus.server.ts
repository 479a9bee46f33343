// Makes the files of a new embedded PostgreSQL cluster, and the owner role and database inside it.
import { execFileSync } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Galat } from "../galat.ts";
import { toFolderGalat } from "./folder-data.server.ts";
import type { PenggunaSistem } from "./pengguna-sistem.server.ts";
import { serverEnvironment, type TempatPostmaster } from "./postmaster.server.ts";
import { isErrno } from "./proses.server.ts";
import type { Rahasia } from "./rahasia.server.ts";
import { withClient } from "./sambungan.server.ts";

export const PEMILIK = "opensakip_pemilik";
export const NAMA_BASIS_DATA = "opensakip";
const AWALAN_BARU = "pg.baru-";

/** The connection URL of a role to a database of the embedded server. */
export function embeddedUrl(port: number, peran: string, sandi: string, basisData: string): string {
  return `postgres://${peran}:${sandi}@127.0.0.1:${port}/${basisData}`;
}

/**
 * Runs initdb where `pg` does not exist yet; true when it did. Built aside and renamed, so a killed initdb leaves
 * nothing half made.
 * @throws Galat `lingkungan` when the folder is full, closed, or of another PostgreSQL version.
 */
export function ensureCluster(tempat: TempatPostmaster, rahasia: Rahasia): boolean {
  const ada = existsSync(join(tempat.pg, "PG_VERSION"));
  if (ada) checkVersion(tempat);
  else makeCluster(tempat, rahasia);
  return !ada;
}

function makeCluster(tempat: TempatPostmaster, rahasia: Rahasia): void {
  const sandi = join(tempat.folder, "sandi.sementara");
  let baru = "";
  try {
    removeSisa(tempat.folder);
    baru = mkdtempSync(join(tempat.folder, AWALAN_BARU));
    writeFileSync(sandi, rahasia.super, { mode: 0o600 });
    for (const jalur of [baru, sandi]) giveTo(jalur, tempat.pengguna);
    assertReachable(tempat, baru);
    runInitdb(tempat, baru, sandi);
    renameSync(baru, tempat.pg);
  } catch (sebab) {
    if (baru !== "") rmSync(baru, { recursive: true, force: true });
    throw sebab instanceof Galat ? sebab : (toFolderGalat(tempat.folder, sebab) ?? initdbGalat(tempat, sebab));
  } finally {
    rmSync(sandi, { force: true });
  }
}

// A child of an initdb that was killed may go on writing into its folder for a moment: every try has a folder of its own,
// and what cannot be removed yet is removed by a later one.
function removeSisa(folder: string): void {
  for (const nama of readdirSync(folder).filter((n) => n.startsWith(AWALAN_BARU))) {
    try {
      rmSync(join(folder, nama), { recursive: true, force: true, maxRetries: 2 });
    } catch (sebab) {
      if (!isErrno(sebab, "ENOTEMPTY", "EBUSY", "EEXIST")) throw sebab;
    }
  }
}

function runInitdb(tempat: TempatPostmaster, folder: string, sandi: string): void {
  const setelan = ["--username=postgres", `--pwfile=${sandi}`, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"];
  execFileSync(
    tempat.biner.initdb,
    // The built-in locale sorts alike on every machine and survives an upgrade of its C library.
    ["-D", folder, ...setelan, "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"],
    { stdio: ["ignore", "ignore", "pipe"], cwd: folder, env: serverEnvironment(), ...identity(tempat.pengguna) },
  );
}

/** Spawn options that make the child run as `pengguna`. */
export function identity(pengguna: PenggunaSistem | undefined): { uid?: number; gid?: number } {
  return pengguna === undefined ? {} : { uid: pengguna.uid, gid: pengguna.gid };
}

function giveTo(jalur: string, pengguna: PenggunaSistem | undefined): void {
  if (pengguna !== undefined) chownSync(jalur, pengguna.uid, pengguna.gid);
}

function assertReachable(tempat: TempatPostmaster, folder: string): void {
  if (tempat.pengguna === undefined) return;
  try {
    execFileSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], {
      stdio: "ignore",
      cwd: "/",
      ...identity(tempat.pengguna),
    });
  } catch (sebab) {
    throw new Galat(
      "lingkungan",
      `PostgreSQL tidak boleh berjalan sebagai root, dan pengguna sistem "${tempat.pengguna.nama}" tidak dapat membuka folder ` +
        `data ${tempat.folder} karena salah satu folder di atasnya tertutup. Tetapkan OPENSAKIP_DATA ke folder lain ` +
        "(misalnya /var/lib/opensakip/data), atau jalankan OpenSAKIP sebagai pengguna biasa.",
      { sebab },
    );
  }
}

function checkVersion(tempat: TempatPostmaster): void {
  assertReachable(tempat, tempat.pg);
  const data = readFileSync(join(tempat.pg, "PG_VERSION"), "utf8").trim();
  const keluaran = execFileSync(tempat.biner.postgres, ["--version"], {
    encoding: "utf8",
    cwd: "/",
    ...identity(tempat.pengguna),
  });
  const program = /(\d+)/.exec(keluaran)?.[1] ?? "";
  if (data === program) return;
  throw new Galat(
    "lingkungan",
    `Basis data di ${tempat.pg} dibuat oleh PostgreSQL ${data}, sedangkan program ini membawa PostgreSQL ${program}. ` +
      "Pakai versi OpenSAKIP yang lama untuk mencadangkan datanya, lalu pulihkan pada versi ini.",
  );
}

function initdbGalat(tempat: TempatPostmaster, sebab: unknown): Galat {
  const pesan = sebab instanceof Error ? sebab.message.trim() : String(sebab);
  return new Galat("lingkungan", `Basis data baru di ${tempat.pg} tidak dapat dibuat: ${pesan}`, { sebab });
}

/** Makes the owner role and the database in a running server where they are missing. Repeatable. */
export async function ensureOwner(port: number, rahasia: Rahasia): Promise<void> {
  await withClient(embeddedUrl(port, "postgres", rahasia.super, "postgres"), async (klien) => {
    const peran = await klien.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [PEMILIK]);
    const setelan = `LOGIN CREATEROLE NOSUPERUSER NOBYPASSRLS PASSWORD ${klien.escapeLiteral(rahasia.pemilik)}`;
    await klien.query(`${peran.rowCount === 0 ? "CREATE" : "ALTER"} ROLE ${PEMILIK} ${setelan}`);
    await klien.query("REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC");
    const basisData = await klien.query("SELECT 1 FROM pg_database WHERE datname = $1", [NAMA_BASIS_DATA]);
    if (basisData.rowCount === 0) await klien.query(`CREATE DATABASE ${NAMA_BASIS_DATA} OWNER ${PEMILIK}`);
  });
}
