// Forward-only SQL migrations from migrasi/NNNN_judul.sql. Applied by the owner role, all pending ones in one transaction.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { Galat } from "../galat.ts";

/** One file: `sidik` is the SHA-256 of its text with LF line ends, so that a checkout on Windows is the same file. */
export type Migrasi = { readonly nomor: number; readonly nama: string; readonly sidik: string; readonly sql: string };
/** What the database remembers of an applied file. */
export type Diterapkan = { readonly nomor: number; readonly nama: string; readonly sidik: string };

/** Reads the folder in order. @throws Galat `internal` for a misnamed file or a gap in the numbers. */
export function readMigrasi(folder: string): readonly Migrasi[] {
  const daftar = readdirSync(folder)
    .filter((b) => b.endsWith(".sql"))
    .sort();
  return daftar.map((nama, i) => {
    const nomor = Number(/^(\d{4})_[a-z0-9-]+\.sql$/.exec(nama)?.[1]);
    if (nomor !== i + 1)
      throw new Galat("internal", `Berkas migrasi ${nama} salah nama, atau nomor sebelumnya tidak ada.`);
    const sql = readFileSync(join(folder, nama), "utf8").replaceAll("\r\n", "\n");
    return { nomor, nama, sidik: createHash("sha256").update(sql).digest("hex"), sql };
  });
}

/**
 * The files still to apply.
 * @throws Galat `lingkungan` when the database is newer than this program, or an applied file was changed since.
 */
export function pendingMigrasi(berkas: readonly Migrasi[], diterapkan: readonly Diterapkan[]): readonly Migrasi[] {
  for (const lama of diterapkan) {
    const kini = berkas[lama.nomor - 1];
    if (kini === undefined) {
      throw new Galat(
        "lingkungan",
        `Basis data lebih baru daripada program ini (sudah memuat migrasi ${lama.nama}). Pasang versi OpenSAKIP yang terbaru.`,
      );
    }
    if (kini.sidik !== lama.sidik) {
      throw new Galat(
        "lingkungan",
        `Berkas migrasi ${kini.nama} berubah sesudah diterapkan pada basis data ini. Kembalikan isinya; perubahan skema ditulis sebagai berkas baru.`,
      );
    }
  }
  return berkas.slice(diterapkan.length);
}

/** Applied files, oldest first; empty for a new database. */
export async function listDiterapkan(klien: pg.ClientBase): Promise<readonly Diterapkan[]> {
  const ada = await klien.query<{ ada: boolean }>("SELECT to_regclass('sistem.migrasi') IS NOT NULL AS ada");
  if (ada.rows[0]?.ada !== true) return [];
  return (await klien.query<Diterapkan>("SELECT nomor, nama, sidik FROM sistem.migrasi ORDER BY nomor")).rows;
}

/** Applies what is pending inside the caller's transaction; returns the names applied. */
export async function applyMigrasi(klien: pg.ClientBase, berkas: readonly Migrasi[]): Promise<readonly string[]> {
  const tertunda = pendingMigrasi(berkas, await listDiterapkan(klien));
  for (const { nomor, nama, sidik, sql } of tertunda) {
    // A migration that changes business rows is audited like anybody else; it only has to bind the pemda it changes.
    await klien.query("SELECT set_config('opensakip.pelaku', $1, true)", [`migrasi ${nama}`]);
    await klien.query(sql);
    await klien.query("INSERT INTO sistem.migrasi (nomor, nama, sidik) VALUES ($1, $2, $3)", [nomor, nama, sidik]);
  }
  await klien.query("SELECT set_config('opensakip.pelaku', '', true)");
  return tertunda.map((m) => m.nama);
}
