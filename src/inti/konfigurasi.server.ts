// Settings from the environment: read once by main.ts or the command line, checked whole. See docs/pengaturan.md.
import { resolve } from "node:path";
import { z } from "zod";
import { projectPath } from "./akar-proyek.server.ts";
import { Galat } from "./galat.ts";
import { TINGKAT_LOG, type TingkatLog } from "./log.server.ts";
import { ZONA_WAKTU, type ZonaWaktu } from "./teks-tanggal.ts";

/** The government's single sign-on: issuer, this client's id and secret there, and the name on the button. */
export type KonfigurasiOidc = {
  readonly penerbit: string;
  readonly klien: string;
  readonly rahasia: string;
  readonly nama: string;
};

/** An S3-compatible bucket: its address with the bucket's name, the access key and its secret, the region to sign for. */
export type KonfigurasiS3 = {
  readonly url: string;
  readonly kunci: string;
  readonly rahasia: string;
  readonly wilayah: string;
};

/** Where a ClamAV daemon listens: on the network, or at a path of this machine. */
export type KonfigurasiClamd = { readonly host: string; readonly port: number } | { readonly path: string };

/** The mail server, with user and password in its address, and the sender that messages carry. */
export type KonfigurasiSurat = { readonly smtpUrl: string; readonly dari: string };

/** The settings as the program uses them. `urlPemilik` is null for the embedded PostgreSQL under `folderData`. */
export type Konfigurasi = {
  readonly port: number;
  readonly host: string;
  readonly folderData: string;
  readonly urlPemilik: string | null;
  readonly tingkatLog: TingkatLog;
  /** Null when no single sign-on is set. */
  readonly oidc: KonfigurasiOidc | null;
  /** Null: files lie under `folderData`. */
  readonly berkasS3: KonfigurasiS3 | null;
  /** Null when uploads are not scanned for viruses. */
  readonly clamd: KonfigurasiClamd | null;
  /** Null when no mail is sent. */
  readonly surat: KonfigurasiSurat | null;
  /** How readers reach this installation, without a slash at its end; links in messages begin with it. */
  readonly alamatWeb: string;
  readonly zonaWaktu: ZonaWaktu;
  /** When reminders are composed each day, "HH:MM" in `zonaWaktu`. */
  readonly jamPengingat: string;
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
  BERKAS_S3_URL: z
    .string()
    .refine(isBucketUrl, "harus alamat ember lengkap, misalnya https://s3.contoh.go.id/nama-ember")
    .optional(),
  BERKAS_S3_KUNCI: z.string().optional(),
  BERKAS_S3_RAHASIA: z.string().optional(),
  BERKAS_S3_WILAYAH: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/, "harus nama wilayah S3, misalnya us-east-1")
    .default("us-east-1"),
  CLAMD_SOKET: z
    .string()
    .optional()
    .transform((teks, konteks) => {
      const alamat = teks === undefined ? null : readSoket(teks);
      if (alamat !== undefined) return alamat;
      konteks.addIssue("harus host:port, misalnya 127.0.0.1:3310, atau jalur soket, misalnya /run/clamav/clamd.ctl");
      return z.NEVER;
    }),
  SMTP_URL: z
    .string()
    .refine(isSmtpUrl, "harus berbentuk smtps://pengguna:sandi@surat.contoh.go.id:465 atau smtp://...:587")
    .optional(),
  SURAT_DARI: z
    .string()
    .regex(/^(?:[^<>@"\r\n]+ <[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/, "harus berbentuk Nama <alamat@contoh.go.id>")
    .optional(),
  ALAMAT_WEB: z
    .string()
    .refine(isWebUrl, "harus alamat OpenSAKIP bagi pembaca, misalnya https://sakip.contoh.go.id")
    .transform((alamat) => alamat.replace(/\/+$/, ""))
    .optional(),
  ZONA_WAKTU: z.enum(ZONA_WAKTU, `harus salah satu dari ${ZONA_WAKTU.join(", ")}`).default("Asia/Jakarta"),
  JAM_PENGINGAT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "harus jam dan menit, misalnya 07:00")
    .default("07:00"),
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
  const { PORT, HOST, OPENSAKIP_DATA, DATABASE_URL, LOG_LEVEL, CLAMD_SOKET } = hasil.data;
  return {
    port: PORT,
    host: HOST,
    folderData: OPENSAKIP_DATA,
    urlPemilik: DATABASE_URL,
    tingkatLog: LOG_LEVEL,
    oidc: readOidc(hasil.data),
    berkasS3: readS3(hasil.data),
    clamd: CLAMD_SOKET,
    surat: readSurat(hasil.data),
    alamatWeb: hasil.data.ALAMAT_WEB ?? `http://${HOST.includes(":") ? `[${HOST}]` : HOST}:${PORT}`,
    zonaWaktu: hasil.data.ZONA_WAKTU,
    jamPengingat: hasil.data.JAM_PENGINGAT,
  };
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

function readS3({
  BERKAS_S3_URL: url,
  BERKAS_S3_KUNCI: kunci,
  BERKAS_S3_RAHASIA: rahasia,
  BERKAS_S3_WILAYAH: wilayah,
}: z.output<typeof Lingkungan>): KonfigurasiS3 | null {
  if (url === undefined && kunci === undefined && rahasia === undefined) return null;
  if (url !== undefined && kunci !== undefined && rahasia !== undefined) return { url, kunci, rahasia, wilayah };
  const pesan = "BERKAS_S3_URL, BERKAS_S3_KUNCI, dan BERKAS_S3_RAHASIA: isi ketiganya, atau kosongkan ketiganya";
  throw new Galat("lingkungan", "Pengaturan lingkungan salah (lihat docs/pengaturan.md):", { rincian: [{ pesan }] });
}

// Without ALAMAT_WEB the links of every message would lead to the reader's own machine.
function readSurat({
  SMTP_URL: smtpUrl,
  SURAT_DARI: dari,
  ALAMAT_WEB: alamatWeb,
}: z.output<typeof Lingkungan>): KonfigurasiSurat | null {
  if (smtpUrl === undefined && dari === undefined) return null;
  if (smtpUrl !== undefined && dari !== undefined && alamatWeb !== undefined) return { smtpUrl, dari };
  const pesan = "SMTP_URL, SURAT_DARI, dan ALAMAT_WEB: isi ketiganya, atau kosongkan SMTP_URL dan SURAT_DARI";
  throw new Galat("lingkungan", "Pengaturan lingkungan salah (lihat docs/pengaturan.md):", { rincian: [{ pesan }] });
}

function isSmtpUrl(teks: string): boolean {
  const url = URL.parse(teks);
  return url !== null && ["smtp:", "smtps:"].includes(url.protocol) && url.hostname !== "";
}

function isWebUrl(teks: string): boolean {
  const url = URL.parse(teks);
  return url !== null && ["https:", "http:"].includes(url.protocol) && url.search === "" && url.hash === "";
}

/** Plain http too: a store in the same closed network is common, and every content is proven by its hash. */
function isBucketUrl(teks: string): boolean {
  const url = URL.parse(teks);
  if (url === null || !["https:", "http:"].includes(url.protocol)) return false;
  return url.pathname.length > 1 && url.search === "" && url.hash === "" && url.username === "" && url.password === "";
}

/** Undefined when unreadable. */
function readSoket(teks: string): KonfigurasiClamd | undefined {
  if (teks.startsWith("/")) return { path: teks };
  const [, host, port] = /^([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\]):(\d{1,5})$/.exec(teks) ?? [];
  if (host === undefined || Number(port) < 1 || Number(port) > 65_535) return undefined;
  return { host: host.replace(/^\[|\]$/g, ""), port: Number(port) };
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
