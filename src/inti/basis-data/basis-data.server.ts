// BasisData over a pool of connections of the app role. Opened once by main.ts, the command line, or a test.
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { z } from "zod";
import { projectPath } from "../akar-proyek.server.ts";
import { Galat } from "../galat.ts";
import { readMigrasi } from "./migrasi.server.ts";
import { withPotret } from "./potret.server.ts";
import { sqlStateOf } from "./sambungan.server.ts";
import type { BasisData, PemdaId, Tindakan } from "./sesi.server.ts";
import { SoketBerkelompok } from "./soket.server.ts";
import { tipePg } from "./tipe-pg.server.ts";
import {
  bindPemda,
  transactAsk,
  transactMasuk,
  transactOptimistic,
  transactRead,
  transactWrite,
} from "./transaksi.server.ts";

/** `urlAplikasi` is the app role's URL; `sambungan` the most connections held (default 10). */
export type OpsiBasisData = { readonly urlAplikasi: string; readonly sambungan?: number };

const SAMBUNGAN = 10;
const BATAS_SAMBUNG_MS = 30_000;
const PERCOBAAN_TULIS = 4;
const BATAS_SIAP_MS = 2_000;

/** Opens the pool. Nothing is contacted before the first use. `close` waits for running transactions. */
export function openBasisData({ urlAplikasi, sambungan = SAMBUNGAN }: OpsiBasisData): BasisData {
  const kolam = new pg.Pool({
    connectionString: urlAplikasi,
    max: sambungan,
    application_name: "opensakip",
    types: tipePg,
    pipeline: true,
    stream: () => new SoketBerkelompok(),
    connectionTimeoutMillis: BATAS_SAMBUNG_MS,
  });
  // An idle connection that the server closes is replaced on next use; without a listener it would end the process.
  kolam.on("error", () => {});
  const sidik = readMigrasi(projectPath("migrasi")).map((m) => m.sidik);
  const siap = openSiap(urlAplikasi, sidik);
  const basis: BasisData = {
    read: (pemdaId, kerja) => transactRead(kolam, pemdaId, kerja),
    ask: (pemdaId, kueri) => transactAsk(kolam, pemdaId, kueri),
    snapshot: (kerja) => withPotret(kolam, basis, kerja),
    write: (tindakan, kerja) =>
      withRetry(tindakan, () => transactWrite(kolam, tindakan, { siapkan: async () => {}, kerja })),
    writeAfterRead: (tindakan, kerja) => withRetry(tindakan, () => transactWrite(kolam, tindakan, kerja)),
    writeOptimistic: (tindakan, putuskan) =>
      withRetry(tindakan, (ke) => transactOptimistic(kolam, tindakan, { putuskan, kunciDahulu: ke > 1 })),
    writeMasuk: (pemdaId, kerja) => transactMasuk(kolam, pemdaId, kerja),
    dataVersion: (pemdaId) => readVersion(kolam, pemdaId),
    listPemda: () => listPemda(kolam),
    ready: siap.ready,
    close: async () => {
      await Promise.all([kolam.end(), siap.close()]);
    },
  };
  return basis;
}

/** Does the work of a write transaction, `ke` counting the tries from 1. */
async function withRetry<T>({ pelaku }: Tindakan, kerja: (ke: number) => Promise<T>): Promise<T> {
  if (pelaku.trim() === "") throw new Galat("internal", "Perubahan data ditolak: pelaku belum ditetapkan.");
  for (let ke = 1; ; ke++) {
    try {
      return await kerja(ke);
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

/**
 * The question whether the database is ready, on a connection of its own: neither a full pool nor a database that hangs
 * keeps whoever asks waiting for more than two seconds.
 */
function openSiap(urlAplikasi: string, sidik: readonly string[]) {
  const kolam = new pg.Pool({
    connectionString: urlAplikasi,
    max: 1,
    application_name: "opensakip-siap",
    connectionTimeoutMillis: BATAS_SIAP_MS,
    query_timeout: BATAS_SIAP_MS,
  });
  kolam.on("error", () => {});
  const ready = async (): Promise<boolean> => {
    const batas = new AbortController();
    const terlambat = wait(BATAS_SIAP_MS, false, { signal: batas.signal }).catch(() => false);
    try {
      return await Promise.race([hasMigrasi(kolam, sidik), terlambat]);
    } finally {
      batas.abort();
    }
  };
  return { ready, close: () => kolam.end() };
}

async function hasMigrasi(kolam: pg.Pool, sidik: readonly string[]): Promise<boolean> {
  try {
    const { rows } = await kolam.query<{ sidik: string }>("SELECT sidik FROM sistem.migrasi ORDER BY nomor");
    return rows.length === sidik.length && rows.every((baris, i) => baris.sidik === sidik[i]);
  } catch {
    return false;
  }
}
