// One short-lived connection, for starting, migrating and checking. Use cases go through BasisData instead.
import pg from "pg";
import { Galat } from "../galat.ts";
import { isErrno } from "./proses.server.ts";

const BATAS_SAMBUNG_MS = 10_000;

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

/** Puts a refused connection to the owner's DATABASE_URL into words; other errors are returned unchanged. */
export function toConnectionGalat(url: string, sebab: unknown): unknown {
  const { hostname, port, pathname, username } = new URL(url);
  const server = `${decodeURIComponent(hostname)}:${port || "5432"}`;
  const pesan = describe(sqlStateOf(sebab), {
    server,
    basisData: decodeURIComponent(pathname.slice(1)),
    pengguna: decodeURIComponent(username),
  });
  if (pesan !== undefined) return new Galat("lingkungan", `${pesan} Periksa pengaturan DATABASE_URL.`, { sebab });
  const jaringan = isErrno(sebab, "ECONNREFUSED", "ENOTFOUND", "ETIMEDOUT", "EHOSTUNREACH", "ECONNRESET", "EAI_AGAIN");
  if (!jaringan && !(sebab instanceof Error && sebab.message.includes("timeout"))) return sebab;
  return new Galat(
    "lingkungan",
    `Server basis data ${server} tidak dapat dihubungi. Periksa pengaturan DATABASE_URL.`,
    { sebab },
  );
}

function describe(
  kode: string | undefined,
  t: { server: string; basisData: string; pengguna: string },
): string | undefined {
  switch (kode) {
    case "28P01":
    case "28000":
      return `Server basis data ${t.server} menolak pengguna "${t.pengguna}" (kata sandi salah atau tidak diizinkan).`;
    case "3D000":
      return `Basis data "${t.basisData}" tidak ada di server ${t.server}. Buat lebih dahulu.`;
    case "53300":
      return `Server basis data ${t.server} sudah penuh sambungan.`;
    case "57P03":
      return `Server basis data ${t.server} sedang menyala atau sedang berhenti.`;
    default:
      return undefined;
  }
}
