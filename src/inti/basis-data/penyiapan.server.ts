// Brings the database of an owner URL to the state this program needs: version, migrations, app role, rights.
import type pg from "pg";
import { projectPath } from "../akar-proyek.server.ts";
import { Galat } from "../galat.ts";
import { prepareSkemaKerja } from "../kerja/skema.server.ts";
import { grantHakAplikasi } from "./hak.server.ts";
import { applyMigrasi, readMigrasi } from "./migrasi.server.ts";
import { deriveUrlAplikasi, ensurePeranAplikasi, namaPeranAplikasi } from "./peran-aplikasi.server.ts";
import { toConnectionGalat, withClient } from "./sambungan.server.ts";

const VERSI_TERENDAH = 15;
/** Any constant: app servers that start together must lock the same number. */
const KUNCI_MIGRASI = 7_205_029;

/** `urlAplikasi` is what openBasisData wants; `migrasi` names the files applied now. */
export type HasilPenyiapan = { readonly urlAplikasi: string; readonly migrasi: readonly string[] };

/**
 * Migrates and grants in one transaction under an advisory lock, so servers that start together do it once.
 * @throws Galat `lingkungan`: not reachable, PostgreSQL older than 15, a newer or changed schema, no right to make roles.
 */
export async function prepareBasisData(urlPemilik: string): Promise<HasilPenyiapan> {
  const urlAplikasi = deriveUrlAplikasi(urlPemilik);
  const berkas = readMigrasi(projectPath("migrasi"));
  try {
    return await withClient(urlPemilik, async (klien) => {
      await assertVersi(klien);
      await klien.query("BEGIN");
      await klien.query("SELECT pg_advisory_xact_lock($1)", [KUNCI_MIGRASI]);
      const migrasi = await applyMigrasi(klien, berkas);
      await prepareSkemaKerja(klien);
      await ensurePeranAplikasi(klien, urlAplikasi);
      await grantHakAplikasi(klien, namaPeranAplikasi(klien.database ?? ""));
      await klien.query("COMMIT");
      return { urlAplikasi, migrasi };
    });
  } catch (sebab) {
    throw toConnectionGalat(urlPemilik, sebab);
  }
}

/** The server's version text. @throws Galat `lingkungan` when it is older than 15. */
export async function assertVersi(klien: pg.ClientBase): Promise<string> {
  const { rows } = await klien.query<{ versi: string }>("SELECT current_setting('server_version') AS versi");
  const versi = rows[0]?.versi ?? "";
  if (Number.parseInt(versi, 10) >= VERSI_TERENDAH) return versi;
  const pesan = `Server basis data memakai PostgreSQL ${versi}; OpenSAKIP memerlukan PostgreSQL ${VERSI_TERENDAH} atau lebih baru.`;
  throw new Galat("lingkungan", `${pesan} Periksa pengaturan DATABASE_URL.`);
}
