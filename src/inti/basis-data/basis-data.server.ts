// BasisData over a pool of connections of the app role. Opened once by main.ts, the command line, or a test.
import pg from "pg";
import { z } from "zod";
import { projectPath } from "../akar-proyek.server.ts";
import { Galat } from "../galat.ts";
import { readMigrasi } from "./migrasi.server.ts";
import { withPotret } from "./potret.server.ts";
import { sqlStateOf } from "./sambungan.server.ts";
import type { BasisData, PemdaId, Sesi, Tindakan } from "./sesi.server.ts";
import { tipePg } from "./tipe-pg.server.ts";
import { bindPemda, transactMasuk, transactRead, transactWrite } from "./transaksi.server.ts";

/** `urlAplikasi` is the app role's URL; `sambungan` the most connections held (default 10). */
export type OpsiBasisData = { readonly urlAplikasi: string; readonly sambungan?: number };

const SAMBUNGAN = 10;
const BATAS_SAMBUNG_MS = 30_000;
const PERCOBAAN_TULIS = 4;

/** Opens the pool. Nothing is contacted before the first use. `close` waits for running transactions. */
export function openBasisData({ urlAplikasi, sambungan = SAMBUNGAN }: OpsiBasisData): BasisData {
  const kolam = new pg.Pool({
    connectionString: urlAplikasi,
    max: sambungan,
    application_name: "opensakip",
    types: tipePg,
    pipeline: true,
    connectionTimeoutMillis: BATAS_SAMBUNG_MS,
  });
  // An idle connection that the server closes is replaced on next use; without a listener it would end the process.
  kolam.on("error", () => {});
  const sidik = readMigrasi(projectPath("migrasi")).map((m) => m.sidik);
  const basis: BasisData = {
    read: (pemdaId, kerja) => transactRead(kolam, pemdaId, kerja),
    snapshot: (kerja) => withPotret(kolam, basis, kerja),
    write: (tindakan, kerja) => writeWithRetry(kolam, tindakan, kerja),
    writeMasuk: (pemdaId, kerja) => transactMasuk(kolam, pemdaId, kerja),
    dataVersion: (pemdaId) => readVersion(kolam, pemdaId),
    listPemda: () => listPemda(kolam),
    ready: () => isReady(kolam, sidik),
    close: () => kolam.end(),
  };
  return basis;
}

async function writeWithRetry<T>(kolam: pg.Pool, tindakan: Tindakan, kerja: (sesi: Sesi) => Promise<T>): Promise<T> {
  if (tindakan.pelaku.trim() === "") throw new Galat("internal", "Perubahan data ditolak: pelaku belum ditetapkan.");
  for (let ke = 1; ; ke++) {
    try {
      return await transactWrite(kolam, tindakan, kerja);
    } catch (galat) {
      const kode = sqlStateOf(galat);
      if (kode === "55P03") {
        throw new Galat("bentrok", "Perubahan lain sedang disimpan. Coba lagi beberapa saat lagi.", { sebab: galat });
      }
      // 40001 serialization failure, 40P01 deadlock: nothing was written, and the same work may succeed now.
      if (ke === PERCOBAAN_TULIS || (kode !== "40001" && kode !== "40P01")) throw galat;
    }
  }
}

const JawabanVersi = z.tuple([z.unknown(), z.object({ rows: z.array(z.object({ no: z.string() })) })]);

async function readVersion(kolam: pg.Pool, pemdaId: PemdaId): Promise<bigint> {
  // Two statements in one message are one transaction and one round trip; the binding ends with it.
  const jawaban = await kolam.query(`${bindPemda(pemdaId)}; SELECT no FROM sakip.jejak_kepala`);
  return BigInt(JawabanVersi.parse(jawaban)[1].rows[0]?.no ?? "0");
}

async function listPemda(kolam: pg.Pool): Promise<readonly { slug: string; pemdaId: PemdaId }[]> {
  const { rows } = await kolam.query<{ slug: string; pemdaId: PemdaId }>(
    'SELECT slug, pemda_id AS "pemdaId" FROM sistem.direktori_pemda ORDER BY pemda_id',
  );
  return rows;
}

async function isReady(kolam: pg.Pool, sidik: readonly string[]): Promise<boolean> {
  try {
    const { rows } = await kolam.query<{ sidik: string }>("SELECT sidik FROM sistem.migrasi ORDER BY nomor");
    return rows.length === sidik.length && rows.every((baris, i) => baris.sidik === sidik[i]);
  } catch {
    return false;
  }
}
