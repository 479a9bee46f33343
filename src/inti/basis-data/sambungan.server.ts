// One short-lived connection, for starting, migrating and checking. Use cases go through BasisData instead.
import pg from "pg";
import { Galat } from "../galat.ts";
import { isErrno } from "./proses.server.ts";

const BATAS_SAMBUNG_MS = 10_000;
const PETUNJUK = "Periksa pengaturan DATABASE_URL.";

/** Connects, runs `kerja`, disconnects. Errors of the driver pass through unchanged. */
export async function withClient<T>(url: string, kerja: (klien: pg.Client) => Promise<T>): Promise<T> {
  const klien = new pg.Client({
    connectionString: url,
    application_name: "opensakip",
    connectionTimeoutMillis: BATAS_SAMBUNG_MS,
  });
  // Without a listener a server that goes away would end this process instead of failing the next query.
  klien.on("error", () => {});
  await klien.connect();
  try {
    return await kerja(klien);
  } finally {
    await klien.end();
  }
}

/** The SQLSTATE of a PostgreSQL error ("28P01"), or undefined for anything else. */
export function sqlStateOf(galat: unknown): string | undefined {
  return galat instanceof pg.DatabaseError ? galat.code : undefined;
}

/** Puts a refused connection into words that name DATABASE_URL; other errors are returned unchanged. */
export function toConnectionGalat(url: string, sebab: unknown): unknown {
  const { hostname, port, pathname, username } = new URL(url);
  const server = `${decodeURIComponent(hostname)}:${port || "5432"}`;
  const pesan = describeSqlState(sqlStateOf(sebab), server, {
    basisData: decodeURIComponent(pathname.slice(1)),
    pengguna: decodeURIComponent(username),
  });
  if (pesan !== undefined) return new Galat("lingkungan", `${pesan} ${PETUNJUK}`, { sebab });
  if (!isUnreachable(sebab)) return sebab;
  return new Galat("lingkungan", `Server basis data ${server} tidak dapat dihubungi. ${PETUNJUK}`, { sebab });
}

/** True when the server could not be reached at all, or not in time. */
export function isUnreachable(sebab: unknown): boolean {
  if (isErrno(sebab, "ECONNREFUSED", "ENOTFOUND", "ETIMEDOUT", "EHOSTUNREACH", "ECONNRESET", "EAI_AGAIN")) return true;
  return sebab instanceof Error && /timeout|Connection terminated/.test(sebab.message);
}

/**
 * True when the database cannot answer just now: not reached, or a server that starts, stops or is full. Trying again
 * later may help; nothing in this program does.
 */
export function isUnavailable(sebab: unknown): boolean {
  return isUnreachable(sebab) || ["57P01", "57P02", "57P03", "53300"].includes(sqlStateOf(sebab) ?? "");
}

function describeSqlState(
  kode: string | undefined,
  server: string,
  { basisData, pengguna }: { readonly basisData: string; readonly pengguna: string },
): string | undefined {
  switch (kode) {
    case "28P01":
    case "28000":
      return `Server basis data ${server} menolak pengguna "${pengguna}" (kata sandi salah atau tidak diizinkan).`;
    case "3D000":
      return `Basis data "${basisData}" tidak ada di server ${server}. Buat lebih dahulu.`;
    case "42501":
      return `Pengguna basis data "${pengguna}" tidak cukup berhak atas basis data "${basisData}": jadikan ia pemiliknya.`;
    case "53300":
      return `Server basis data ${server} sudah penuh sambungan.`;
    case "57P03":
      return `Server basis data ${server} sedang menyala atau sedang berhenti.`;
    default:
      return undefined;
  }
}
