// Settings from the environment: read once by main.ts or the command line, checked whole. See docs/pengaturan.md.
import { resolve } from "node:path";
import { z } from "zod";
import { projectPath } from "./akar-proyek.server.ts";
import { Galat } from "./galat.ts";
import { TINGKAT_LOG, type TingkatLog } from "./log.server.ts";

/** The government's single sign-on: issuer, this client's id and secret there, and the name on the button. */
export type KonfigurasiOidc = {
  readonly penerbit: string;
  readonly klien: string;
  readonly rahasia: string;
  readonly nama: string;
};

/** The settings as the program uses them. `urlPemilik` is null for the embedded PostgreSQL under `folderData`. */
export type Konfigurasi = {
  readonly port: number;
  readonly host: string;
  readonly folderData: string;
  readonly urlPemilik: string | null;
  readonly tingkatLog: TingkatLog;
  /** Null when no single sign-on is set. */
  readonly oidc: KonfigurasiOidc | null;
};

const CONTOH_URL = "postgres://pengguna:sandi@alamat:5432/basisdata";
const FOLDER_DATA_BAWAAN = "data";

const Lingkungan = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "harus bilangan bulat 0 sampai 65535 (0 berarti port bebas mana pun)")
    .transform(Number)
    .refine((port) => port <= 65_535, "paling besar 65535")
    .default(3000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, "harus alamat IP atau nama host, misalnya 127.0.0.1 atau 0.0.0.0")
    .default("127.0.0.1"),
  OPENSAKIP_DATA: z
    .string()
    .optional()
    .transform((folder) => (folder === undefined ? projectPath(FOLDER_DATA_BAWAAN) : resolve(folder))),
  DATABASE_URL: z
    .string()
    .refine(isDatabaseUrl, `harus berbentuk ${CONTOH_URL}, lengkap dengan pengguna, sandi, dan nama basis data`)
    .nullable()
    .default(null),
  LOG_LEVEL: z.enum(TINGKAT_LOG, `harus salah satu dari ${TINGKAT_LOG.join(", ")}`).default("info"),
  OIDC_PENERBIT: z
    .string()
    .refine(isIssuerUrl, "harus alamat https penerbit, misalnya https://sso.contoh.go.id/realms/pemda")
    .optional(),
  OIDC_KLIEN: z.string().optional(),
  OIDC_RAHASIA: z.string().optional(),
  OIDC_NAMA: z.string().max(60, "paling panjang 60 karakter").default("SSO pemerintah"),
});

/** Names of all settings, for the test that docs/pengaturan.md tells of each. */
export const NAMA_PENGATURAN: readonly string[] = Object.keys(Lingkungan.shape);

/**
 * Reads and checks the settings; a setting that is unset or empty has its default.
 * @throws Galat `lingkungan` whose `rincian` lists every wrong setting.
 */
export function readKonfigurasi(env: NodeJS.ProcessEnv): Konfigurasi {
  const terisi = Object.fromEntries(Object.entries(env).filter(([, nilai]) => nilai !== undefined && nilai !== ""));
  const hasil = Lingkungan.safeParse(terisi);
  if (!hasil.success) {
    const rincian = hasil.error.issues.map((salah) => ({ pesan: `${salah.path.join(".")}: ${salah.message}` }));
    throw new Galat("lingkungan", "Pengaturan lingkungan salah (lihat docs/pengaturan.md):", { rincian });
  }
  const { PORT, HOST, OPENSAKIP_DATA, DATABASE_URL, LOG_LEVEL } = hasil.data;
  const oidc = readOidc(hasil.data);
  return { port: PORT, host: HOST, folderData: OPENSAKIP_DATA, urlPemilik: DATABASE_URL, tingkatLog: LOG_LEVEL, oidc };
}

function readOidc({
  OIDC_PENERBIT: penerbit,
  OIDC_KLIEN: klien,
  OIDC_RAHASIA: rahasia,
  OIDC_NAMA: nama,
}: z.output<typeof Lingkungan>): KonfigurasiOidc | null {
  if (penerbit === undefined && klien === undefined && rahasia === undefined) return null;
  if (penerbit !== undefined && klien !== undefined && rahasia !== undefined) return { penerbit, klien, rahasia, nama };
  const pesan = "OIDC_PENERBIT, OIDC_KLIEN, dan OIDC_RAHASIA: isi ketiganya, atau kosongkan ketiganya";
  throw new Galat("lingkungan", "Pengaturan lingkungan salah (lihat docs/pengaturan.md):", { rincian: [{ pesan }] });
}

/** Plain http only on this machine, for trying out and for tests. */
function isIssuerUrl(teks: string): boolean {
  const url = URL.parse(teks);
  if (url === null) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && ["127.0.0.1", "localhost"].includes(url.hostname));
}

/** A password is required, because the app role's password is derived from it. */
function isDatabaseUrl(teks: string): boolean {
  const url = URL.parse(teks);
  if (url === null || !["postgres:", "postgresql:"].includes(url.protocol)) return false;
  return url.hostname !== "" && url.username !== "" && url.password !== "" && url.pathname.length > 1;
}
