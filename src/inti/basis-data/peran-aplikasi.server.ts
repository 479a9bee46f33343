// The app's own database role: <database>_aplikasi, may log in and read and write rows, nothing else.
import { createHmac } from "node:crypto";
import type pg from "pg";
import { Galat } from "../galat.ts";
import { sqlStateOf, withClient } from "./sambungan.server.ts";

const BATAS_NAMA = 63;

/** Name of the app role of a database. @throws Galat `lingkungan` where PostgreSQL would cut the name. */
export function namaPeranAplikasi(basisData: string): string {
  const nama = `${basisData}_aplikasi`;
  if (Buffer.byteLength(nama) <= BATAS_NAMA) return nama;
  throw new Galat(
    "lingkungan",
    `Nama basis data "${basisData}" terlalu panjang: paling banyak ${BATAS_NAMA - 9} karakter. Periksa DATABASE_URL.`,
  );
}

/**
 * The app role's connection URL, derived from the owner's: same server, database and options, other role, a password
 * computed from the owner's. So every app server with the same DATABASE_URL agrees without a further setting.
 */
export function deriveUrlAplikasi(urlPemilik: string): string {
  const url = new URL(urlPemilik);
  const basisData = decodeURIComponent(url.pathname.slice(1));
  const sandi = createHmac("sha256", decodeURIComponent(url.password))
    .update(`opensakip/aplikasi/${basisData}`)
    .digest("base64url");
  url.username = encodeURIComponent(namaPeranAplikasi(basisData));
  url.password = sandi;
  return url.href;
}

/**
 * Makes the role where it is missing and renews its password where the derived one is refused.
 * @throws Galat `lingkungan` when the owner may not create roles, or the role can do more than it must.
 */
export async function ensurePeranAplikasi(klien: pg.ClientBase, urlAplikasi: string): Promise<void> {
  const { username, password } = new URL(urlAplikasi);
  const nama = decodeURIComponent(username);
  const peran = await klien.query<{ kuat: boolean }>(
    "SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication AS kuat FROM pg_roles WHERE rolname = $1",
    [nama],
  );
  if (peran.rows[0]?.kuat === true) {
    throw new Galat(
      "lingkungan",
      `Peran basis data "${nama}" punya hak istimewa (superuser, BYPASSRLS, ...). Cabut hak itu atau hapus peran itu.`,
    );
  }
  if (peran.rowCount === 1 && (await canLogIn(urlAplikasi))) return;
  await setPassword(klien, peran.rowCount === 0 ? "CREATE" : "ALTER", nama, password);
}

async function canLogIn(url: string): Promise<boolean> {
  try {
    await withClient(url, (klien) => klien.query("SELECT 1"));
    return true;
  } catch (galat) {
    // 28P01 wrong password, 28000 no login, 42501 no CONNECT on the database yet.
    if (["28P01", "28000", "42501"].includes(sqlStateOf(galat) ?? "")) return false;
    throw galat;
  }
}

async function setPassword(
  klien: pg.ClientBase,
  perintah: "CREATE" | "ALTER",
  nama: string,
  sandi: string,
): Promise<void> {
  const setelan = `LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD ${klien.escapeLiteral(sandi)}`;
  try {
    await klien.query(`${perintah} ROLE ${klien.escapeIdentifier(nama)} ${setelan}`);
  } catch (sebab) {
    if (sqlStateOf(sebab) !== "42501") throw sebab;
    const { rows } = await klien.query<{ kini: string }>("SELECT current_user AS kini").catch(() => ({ rows: [] }));
    throw new Galat(
      "lingkungan",
      `Pengguna basis data ${rows[0]?.kini ?? "pada DATABASE_URL"} tidak boleh membuat atau mengubah peran "${nama}". ` +
        "Beri hak CREATEROLE kepada pengguna itu.",
      { sebab },
    );
  }
}
