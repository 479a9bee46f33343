// Files on the local disk, in two levels of folders by hash. The default store; opened by layanan-luar.server.ts.
import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { toFolderGalat } from "../basis-data/folder-data.server.ts";
import { isErrno } from "../basis-data/proses.server.ts";
import type { Berkas, SidikBerkas } from "./berkas.ts";
import { assertSidik, assertUtuh, galatHilang, sidikOf } from "./sidik.server.ts";

/** A store under `folder`, which is made when the first content comes. */
export function openBerkasCakram(folder: string): Berkas {
  const pathOf = (sidik: SidikBerkas): string => {
    assertSidik(sidik);
    return join(folder, sidik.slice(0, 2), sidik.slice(2, 4), sidik);
  };
  return {
    has: (sidik) => isBerkas(pathOf(sidik)),
    get: (sidik) => readUtuh(pathOf(sidik), sidik),
    put: async (isi) => {
      const sidik = sidikOf(isi);
      const path = pathOf(sidik);
      try {
        if (!(await isUtuh(path, sidik))) await writeAman(folder, path, isi);
      } catch (galat) {
        throw toFolderGalat(folder, galat) ?? galat;
      }
      return sidik;
    },
  };
}

async function isBerkas(path: string): Promise<boolean> {
  return stat(path).then(
    (s) => s.isFile(),
    () => false,
  );
}

// A content that is there but damaged is written again rather than trusted.
async function isUtuh(path: string, sidik: SidikBerkas): Promise<boolean> {
  const isi = await readFile(path).catch(() => null);
  return isi !== null && sidikOf(isi) === sidik;
}

async function readUtuh(path: string, sidik: SidikBerkas): Promise<Uint8Array<ArrayBuffer>> {
  const isi = await readFile(path).catch((galat: unknown) => {
    throw isErrno(galat, "ENOENT", "ENOTDIR") ? galatHilang(galat) : (toFolderGalat(path, galat) ?? galat);
  });
  assertUtuh(sidik, isi);
  return new Uint8Array(isi);
}

// Whole or not at all, also when the power fails: the name appears only after the content has reached the disk.
async function writeAman(folder: string, path: string, isi: Uint8Array): Promise<void> {
  const induk = dirname(path);
  await mkdir(induk, { recursive: true, mode: 0o700 });
  const sementara = join(induk, `.${randomBytes(8).toString("hex")}.tmp`);
  try {
    const pegangan = await open(sementara, "wx", 0o600);
    try {
      await pegangan.writeFile(isi);
      await pegangan.sync();
    } finally {
      await pegangan.close();
    }
    await rename(sementara, path);
  } finally {
    await rm(sementara, { force: true });
  }
  for (const dibuat of [induk, dirname(induk), folder]) await syncFolder(dibuat);
}

async function syncFolder(folder: string): Promise<void> {
  const pegangan = await open(folder, "r");
  try {
    await pegangan.sync();
  } catch (galat) {
    // Some file systems (network shares) cannot sync a folder; the content itself has been synced.
    if (!isErrno(galat, "EINVAL", "ENOTSUP", "EPERM", "EISDIR")) throw galat;
  } finally {
    await pegangan.close();
  }
}
