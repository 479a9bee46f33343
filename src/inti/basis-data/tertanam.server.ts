// The embedded PostgreSQL of one data folder: started, adopted, shared between the app and commands, stopped.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Galat } from "../galat.ts";
import { resolveBiner } from "./biner.server.ts";
import { prepareDataFolder, withFolderErrors } from "./folder-data.server.ts";
import { embeddedUrl, ensureCluster, ensureOwner, NAMA_BASIS_DATA, PEMILIK } from "./gugus.server.ts";
import { findHolder, takeLock, waitForLock } from "./kunci.server.ts";
import { choosePenggunaSistem } from "./pengguna-sistem.server.ts";
import {
  findPostmaster,
  type Postmaster,
  startPostmaster,
  stopPostmaster,
  type TempatPostmaster,
} from "./postmaster.server.ts";
import { isAlive, waitUntil } from "./proses.server.ts";
import { loadRahasia, type Rahasia } from "./rahasia.server.ts";
import { sqlStateOf, withClient } from "./sambungan.server.ts";

/**
 * `aplikasi` holds the folder alone and stops the server when it stops. A `perintah` (command line) shares whatever
 * runs, and the last one out stops the server when no aplikasi holds the folder.
 */
export type Pemakai = "aplikasi" | "perintah";

/** A running embedded server as this process uses it. */
export type ServerTertanam = {
  readonly urlPemilik: string;
  /** URL of the superuser to the maintenance database, for tests and rescue work. */
  readonly urlSuper: string;
  readonly stop: () => Promise<void>;
};

const KUNCI_APLIKASI = "kunci";
const AWALAN_PERINTAH = "pemakai-";
const BATAS_JAWAB_MS = 60_000;

/**
 * Opens the embedded PostgreSQL under `folderData`, making it the first time, adopting one left behind by a killed
 * process. `setelan` are further server settings (`fsync=off` in tests).
 * @throws Galat `lingkungan`: folder in use by another OpenSAKIP, not writable, full, closed to PostgreSQL's user.
 */
export async function openTertanam(
  folderData: string,
  pemakai: Pemakai,
  setelan: readonly string[] = [],
): Promise<ServerTertanam> {
  const folder = resolve(folderData);
  prepareDataFolder(folder);
  const release = takePemakai(folder, pemakai);
  try {
    const { tempat, rahasia, port } = await underStartLock(folder, () => startOrAdopt(folder, setelan));
    return {
      urlPemilik: embeddedUrl(port, PEMILIK, rahasia.pemilik, NAMA_BASIS_DATA),
      urlSuper: embeddedUrl(port, "postgres", rahasia.super, "postgres"),
      stop: () => underStartLock(folder, () => leave(tempat, pemakai, release)),
    };
  } catch (galat) {
    release();
    throw galat;
  }
}

/** The process id of the app that holds this data folder now, or undefined. */
export function findAplikasi(folderData: string): number | undefined {
  return findHolder(join(resolve(folderData), KUNCI_APLIKASI))?.pid;
}

function takePemakai(folder: string, pemakai: Pemakai): () => void {
  const berkas = join(folder, pemakai === "aplikasi" ? KUNCI_APLIKASI : `${AWALAN_PERINTAH}${process.pid}`);
  const hasil = withFolderErrors(folder, () => takeLock(berkas));
  if (hasil.ok) return hasil.release;
  throw new Galat(
    "lingkungan",
    `Folder data ${folder} sedang dipakai OpenSAKIP lain (proses ${hasil.pemegang.pid}). ` +
      "Hentikan proses itu lebih dahulu, atau tetapkan OPENSAKIP_DATA ke folder lain.",
  );
}

/** Starting and stopping exclude each other between all processes on one folder. */
async function underStartLock<T>(folder: string, kerja: () => Promise<T>): Promise<T> {
  const release = await waitForLock(join(folder, "kunci-server"));
  try {
    return await kerja();
  } finally {
    release();
  }
}

type Terbuka = { readonly tempat: TempatPostmaster; readonly rahasia: Rahasia; readonly port: number };

async function startOrAdopt(folder: string, setelan: readonly string[]): Promise<Terbuka> {
  const pg = join(folder, "pg");
  const pengguna = choosePenggunaSistem(pg);
  const biner = await resolveBiner(pengguna);
  const tempat: TempatPostmaster = { folder, pg, log: join(folder, "log", "postgres.log"), biner, pengguna, setelan };
  const rahasia = withFolderErrors(folder, () => loadRahasia(folder, existsSync(join(pg, "PG_VERSION"))));
  const baru = ensureCluster(tempat, rahasia);
  const { port } = (await adopt(tempat)) ?? (await startPostmaster(tempat, rememberedPort(folder)));
  withFolderErrors(folder, () => writeFileSync(join(folder, "port-basis-data"), `${port}\n`));
  await (baru ? ensureOwner(port, rahasia) : ensureAnswering(port, rahasia));
  return { tempat, rahasia, port };
}

/** A server left behind is taken over once it is ready; one that neither becomes ready nor ends is stopped. */
async function adopt(tempat: TempatPostmaster): Promise<Postmaster | undefined> {
  const lama = findPostmaster(tempat.pg);
  if (lama === undefined) return undefined;
  await waitUntil(() => findPostmaster(tempat.pg)?.siap === true || !isAlive(lama.pid), BATAS_JAWAB_MS);
  const kini = findPostmaster(tempat.pg);
  if (kini?.siap === true) return kini;
  await stopPostmaster(tempat, lama.pid);
  return undefined;
}

async function ensureAnswering(port: number, rahasia: Rahasia): Promise<void> {
  const url = embeddedUrl(port, PEMILIK, rahasia.pemilik, NAMA_BASIS_DATA);
  try {
    await withClient(url, (klien) => klien.query("SELECT 1"));
  } catch (galat) {
    // Unknown role, wrong password or no database: a first start that was cut short.
    if (!["28P01", "28000", "3D000"].includes(sqlStateOf(galat) ?? "")) throw galat;
    await ensureOwner(port, rahasia);
  }
}

function rememberedPort(folder: string): number | undefined {
  try {
    const port = Number(readFileSync(join(folder, "port-basis-data"), "utf8"));
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
  } catch {
    return undefined;
  }
}

async function leave(tempat: TempatPostmaster, pemakai: Pemakai, release: () => void): Promise<void> {
  // A command leaves before it looks who else is there; the app holds its lock until the server is down.
  if (pemakai === "perintah") release();
  const dipakai = pemakai === "perintah" && (findAplikasi(tempat.folder) !== undefined || hasPerintah(tempat.folder));
  const server = findPostmaster(tempat.pg);
  if (server !== undefined && !dipakai) await stopPostmaster(tempat, server.pid);
  if (pemakai === "aplikasi") release();
}

function hasPerintah(folder: string): boolean {
  return readdirSync(folder).some((nama) => /^pemakai-\d+$/.test(nama) && findHolder(join(folder, nama)) !== undefined);
}
