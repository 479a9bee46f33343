// The data folder: made, proven writable, and every refusal of the file system put into words that name the setting.
import { chmodSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Galat } from "../galat.ts";
import { isErrno } from "./proses.server.ts";

/** Too little room for this is too little to start: PostgreSQL then fails where it cannot even say why. */
const RUANG_UJI_BITA = 1024 * 1024;
const PETUNJUK = "Folder data ditentukan oleh pengaturan OPENSAKIP_DATA.";

/**
 * Makes `folder` where missing and proves that it can be written.
 * @throws Galat `lingkungan` when it cannot (no right, read-only, full, a file in the way).
 */
export function prepareDataFolder(folder: string): void {
  withFolderErrors(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    const uji = join(folder, `.uji-tulis.${process.pid}`);
    try {
      writeFileSync(uji, Buffer.alloc(RUANG_UJI_BITA, "uji"));
    } finally {
      rmSync(uji, { force: true });
    }
    // PostgreSQL runs as another user where we are root: it must pass through this folder, but not list it.
    if (process.getuid?.() === 0) chmodSync(folder, statSync(folder).mode | 0o011);
    mkdirSync(join(folder, "log"), { recursive: true });
  });
}

/** Runs `kerja`; system errors of the file system leave as Galat `lingkungan` that names OPENSAKIP_DATA. */
export function withFolderErrors<T>(folder: string, kerja: () => T): T {
  try {
    return kerja();
  } catch (galat) {
    throw toFolderGalat(folder, galat) ?? galat;
  }
}

/** The Galat for a file system refusal (Node's error code or the system's English words), or undefined for others. */
export function toFolderGalat(folder: string, sebab: unknown): Galat | undefined {
  const pesan = describeRefusal(folder, sebab);
  return pesan === undefined ? undefined : new Galat("lingkungan", `${pesan} ${PETUNJUK}`, { sebab });
}

/** The nearest thing on the way to `folder` that exists: what stands in the way when it is no folder. */
function findBerkas(folder: string): string {
  const ada = statSync(folder, { throwIfNoEntry: false }) !== undefined;
  return ada || dirname(folder) === folder ? folder : findBerkas(dirname(folder));
}

function describeRefusal(folder: string, sebab: unknown): string | undefined {
  const teks = sebab instanceof Error ? sebab.message : String(sebab);
  if (isErrno(sebab, "ENOSPC", "EDQUOT") || /No space left on device|Disk quota exceeded/.test(teks)) {
    return `Ruang penyimpanan untuk folder data ${folder} penuh. Kosongkan ruang, atau pindahkan folder data.`;
  }
  if (isErrno(sebab, "EROFS") || /Read-only file system/.test(teks)) {
    return `Folder data ${folder} berada pada penyimpanan yang hanya dapat dibaca.`;
  }
  if (isErrno(sebab, "EACCES", "EPERM") || /Permission denied|Operation not permitted/.test(teks)) {
    return `Folder data ${folder} tidak dapat ditulis. Beri hak tulis kepada pengguna yang menjalankan OpenSAKIP, atau pilih folder lain.`;
  }
  if (isErrno(sebab, "ENOTDIR", "EEXIST")) {
    return `Folder data ${folder} tidak dapat dibuat karena ${findBerkas(folder)} adalah berkas biasa.`;
  }
  if (isErrno(sebab, "ENOENT", "ELOOP")) {
    return `Folder data ${folder} tidak dapat dibuat karena jalurnya menuju tempat yang tidak ada.`;
  }
  return undefined;
}
