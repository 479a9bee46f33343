// Looks at a database without changing it: version, migrations, roles. Called by `opensakip periksa`.
import type pg from "pg";
import { projectPath } from "../akar-proyek.server.ts";
import { listDiterapkan, pendingMigrasi, readMigrasi } from "./migrasi.server.ts";
import { assertVersi } from "./penyiapan.server.ts";
import { deriveUrlAplikasi } from "./peran-aplikasi.server.ts";
import { toConnectionGalat, withClient } from "./sambungan.server.ts";

/** `tertunda` names migration files not applied yet; `pemda` counts the registered ones (null before migration 1). */
export type Diagnosa = {
  readonly versi: string;
  readonly diterapkan: number;
  readonly tertunda: readonly string[];
  readonly pemda: number | null;
};

/** Reads the state as the owner. @throws Galat `lingkungan`: not reachable, too old, or a schema this program does not know. */
export async function diagnoseBasisData(urlPemilik: string): Promise<Diagnosa> {
  return explained(urlPemilik, async (klien) => {
    const versi = await assertVersi(klien);
    const diterapkan = await listDiterapkan(klien);
    const tertunda = pendingMigrasi(readMigrasi(projectPath("migrasi")), diterapkan).map((m) => m.nama);
    return { versi, diterapkan: diterapkan.length, tertunda, pemda: await countPemda(klien, diterapkan.length) };
  });
}

async function countPemda(klien: pg.ClientBase, diterapkan: number): Promise<number | null> {
  if (diterapkan === 0) return null;
  return (await klien.query("SELECT 1 FROM sistem.direktori_pemda")).rowCount;
}

/** Proves that the app role can log in and bypasses nothing. @throws Galat `lingkungan` when it cannot log in. */
export async function diagnosePeranAplikasi(urlPemilik: string): Promise<{ nama: string; aman: boolean }> {
  const url = deriveUrlAplikasi(urlPemilik);
  return explained(url, async (klien) => {
    const { rows } = await klien.query<{ nama: string; aman: boolean }>(
      `SELECT rolname AS nama, NOT (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)
         AND NOT has_database_privilege(current_database(), 'CREATE, TEMPORARY') AS aman
       FROM pg_roles WHERE rolname = current_user`,
    );
    return rows[0] ?? { nama: "", aman: false };
  });
}

async function explained<T>(url: string, kerja: (klien: pg.Client) => Promise<T>): Promise<T> {
  try {
    return await withClient(url, kerja);
  } catch (sebab) {
    throw toConnectionGalat(url, sebab);
  }
}
