// PostgreSQL refuses to run as root. Chooses the unprivileged system user it runs as when OpenSAKIP is started by root.
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { Galat } from "../galat.ts";

/** `undefined` everywhere in this module means: run as whoever we are. */
export type PenggunaSistem = { readonly nama: string; readonly uid: number; readonly gid: number };

/**
 * The user PostgreSQL must run as: undefined unless we are root. An existing database keeps the user that owns it; a
 * new one gets `opensakip` or `postgres` where the system has them, else a new system user, else `nobody`.
 * @throws Galat `lingkungan` when the system has none of them.
 */
export function choosePenggunaSistem(folderPg: string): PenggunaSistem | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const pemilik = ownerOf(folderPg);
  if (pemilik !== undefined) return pemilik;
  const pilihan = findUser("opensakip") ?? findUser("postgres") ?? createUser() ?? findUser("nobody");
  if (pilihan !== undefined) return pilihan;
  throw new Galat(
    "lingkungan",
    "PostgreSQL tidak boleh berjalan sebagai root, dan tidak ada pengguna sistem lain. " +
      "Jalankan OpenSAKIP sebagai pengguna biasa, atau buat pengguna sistem bernama opensakip.",
  );
}

function ownerOf(folder: string): PenggunaSistem | undefined {
  const keadaan = statSync(folder, { throwIfNoEntry: false });
  if (keadaan === undefined || keadaan.uid === 0) return undefined;
  return { nama: `uid ${keadaan.uid}`, uid: keadaan.uid, gid: keadaan.gid };
}

function findUser(nama: string): PenggunaSistem | undefined {
  const baris = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((b) => b.startsWith(`${nama}:`));
  const [, , uid, gid] = baris?.split(":") ?? [];
  return uid === undefined || gid === undefined ? undefined : { nama, uid: Number(uid), gid: Number(gid) };
}

function createUser(): PenggunaSistem | undefined {
  try {
    execFileSync("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", "opensakip"], {
      stdio: "ignore",
    });
  } catch {
    // No useradd, or /etc is read-only: the caller has a next choice.
    return undefined;
  }
  return findUser("opensakip");
}
