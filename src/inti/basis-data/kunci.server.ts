// Lock files that name their holder, so that a lock left by a killed process is recognised and taken over.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { Galat } from "../galat.ts";
import { isAlive, isErrno, startMarkOf } from "./proses.server.ts";

/** The living process that holds a lock. */
export type Pemegang = { readonly pid: number };
export type HasilKunci =
  | { readonly ok: true; readonly release: () => void }
  | { readonly ok: false; readonly pemegang: Pemegang };

const BATAS_TUNGGU_MS = 120_000;
const JEDA_MS = 25;

/** Tries to take the lock `berkas` for this process, without waiting. File system errors pass through. */
export function takeLock(berkas: string): HasilKunci {
  const isi = `${process.pid}\n${startMarkOf(process.pid)}\n`;
  const calon = `${berkas}.${process.pid}`;
  writeFileSync(calon, isi);
  try {
    while (!tryLink(calon, berkas)) {
      const lama = readIfAny(berkas);
      const pemegang = lama === undefined ? undefined : livingHolder(lama);
      if (pemegang !== undefined) return { ok: false, pemegang };
      if (lama !== undefined) setAside(berkas, lama);
    }
  } finally {
    rmSync(calon, { force: true });
  }
  return { ok: true, release: () => releaseLock(berkas, isi) };
}

/** Takes the lock, waiting for its holder. @throws Galat `lingkungan` after two minutes. */
export async function waitForLock(berkas: string): Promise<() => void> {
  const akhir = performance.now() + BATAS_TUNGGU_MS;
  for (;;) {
    const hasil = takeLock(berkas);
    if (hasil.ok) return hasil.release;
    if (performance.now() > akhir) {
      const pesan = `Proses ${hasil.pemegang.pid} terlalu lama menyalakan atau menghentikan basis data.`;
      throw new Galat("lingkungan", `${pesan} Hentikan proses itu, lalu coba lagi.`);
    }
    await sleep(JEDA_MS);
  }
}

/** The living holder of a lock, or undefined when it is free or was left behind. */
export function findHolder(berkas: string): Pemegang | undefined {
  const isi = readIfAny(berkas);
  return isi === undefined ? undefined : livingHolder(isi);
}

function livingHolder(isi: string): Pemegang | undefined {
  const [pidTeks = "", mulai = ""] = isi.split("\n");
  const pid = Number(pidTeks);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined;
  const kini = startMarkOf(pid);
  return mulai === "" || kini === "" || kini === mulai ? { pid } : undefined;
}

function tryLink(calon: string, berkas: string): boolean {
  try {
    // A hard link appears whole or not at all, so nobody ever reads a half-written lock.
    linkSync(calon, berkas);
    return true;
  } catch (galat) {
    if (isErrno(galat, "EEXIST")) return false;
    throw galat;
  }
}

/** Moves a dead lock away; when another process was quicker and the file is already its new lock, puts that back. */
function setAside(berkas: string, isiMati: string): void {
  const samping = `${berkas}.mati.${process.pid}`;
  try {
    renameSync(berkas, samping);
    if (readIfAny(samping) !== isiMati) tryLink(samping, berkas);
    rmSync(samping, { force: true });
  } catch (galat) {
    if (!isErrno(galat, "ENOENT")) throw galat;
  }
}

function releaseLock(berkas: string, isi: string): void {
  if (readIfAny(berkas) === isi) rmSync(berkas, { force: true });
}

function readIfAny(berkas: string): string | undefined {
  try {
    return readFileSync(berkas, "utf8");
  } catch (galat) {
    if (isErrno(galat, "ENOENT")) return undefined;
    throw galat;
  }
}
