// Writes a result file whole or not at all. Called by commands with --keluar.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Galat } from "#inti";
import { isErrno } from "#inti/server";

/**
 * The absolute path of a file that is to be written, refused before any work is done for it.
 * @throws Galat `masukan` when its folder does not exist or it is a folder itself; `lingkungan` when that cannot be told.
 */
export function resolveKeluaran(berkas: string): string {
  const jalur = resolve(berkas);
  if (isFolder(jalur)) {
    throw new Galat("masukan", `"${berkas}" ialah folder. Sebutkan juga nama berkasnya.`);
  }
  const folder = dirname(jalur);
  if (!isFolder(folder)) {
    throw new Galat("masukan", `Folder "${folder}" tidak ada. Buat dahulu, atau pilih folder lain.`);
  }
  return jalur;
}

/**
 * Writes beside the target and renames, so that a reader sees the old file or the new one, never a part.
 * @throws Galat `lingkungan` when the folder cannot be written to or the disk is full.
 */
export function writeWhole(jalur: string, isi: Uint8Array): void {
  const sementara = join(dirname(jalur), `.${basename(jalur)}.${process.pid}.sementara`);
  try {
    writeSynced(sementara, isi);
    renameSync(sementara, jalur);
  } catch (sebab) {
    rmSync(sementara, { force: true });
    throw new Galat("lingkungan", kalimat(jalur, sebab), { sebab });
  }
}

function isFolder(jalur: string): boolean {
  try {
    return statSync(jalur, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch (sebab) {
    throw new Galat("lingkungan", kalimat(jalur, sebab), { sebab });
  }
}

function writeSynced(jalur: string, isi: Uint8Array): void {
  const berkas = openSync(jalur, "w");
  try {
    for (let mulai = 0; mulai < isi.length; ) mulai += writeSync(berkas, isi, mulai);
    fsyncSync(berkas);
  } finally {
    closeSync(berkas);
  }
}

function kalimat(jalur: string, sebab: unknown): string {
  if (isErrno(sebab, "ENOSPC")) return `Disk penuh, "${jalur}" tidak jadi ditulis. Kosongkan ruang, lalu coba lagi.`;
  const alasan = sebab instanceof Error ? ` (${sebab.message})` : "";
  return `"${jalur}" tidak dapat ditulis. Periksa hak akses foldernya, atau pilih folder lain${alasan}.`;
}
