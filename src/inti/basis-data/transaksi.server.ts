// One transaction on one pooled connection, bound to a pemda. Used by BasisData only.
import pg from "pg";
import { Galat } from "../galat.ts";
import { isUnreachable } from "./sambungan.server.ts";
import type { PemdaId, Sesi, Tindakan } from "./sesi.server.ts";
import { openSesi } from "./sesi-kysely.server.ts";

const BATAS_MENGANGGUR = "SET LOCAL idle_in_transaction_session_timeout = '60s'";
const BATAS_BACA = "SET LOCAL statement_timeout = '60s'";
const BATAS_TUNGGU_KUNCI = "SET LOCAL lock_timeout = '30s'";

/**
 * Runs `kerja` read-only on one state of the data. The opening goes out on the same wire just before the first query of
 * `kerja`, so that binding the pemda costs no round trip; should the opening fail, that query finds no pemda bound, sees
 * no row, and its answer is thrown away.
 */
export async function transactRead<T>(kolam: pg.Pool, pemdaId: PemdaId, kerja: (sesi: Sesi) => Promise<T>): Promise<T> {
  const pembuka = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${bindPemda(pemdaId)}; ${BATAS_MENGANGGUR}; ${BATAS_BACA}`;
  return withTransaction(kolam, pemdaId, async (klien, sesi) => {
    const [dibuka, hasil] = await Promise.allSettled([klien.query(pembuka), kerja(sesi)]);
    if (dibuka.status === "rejected") throw dibuka.reason;
    if (hasil.status === "rejected") throw hasil.reason;
    return hasil.value;
  });
}

/**
 * Runs `kerja` writing. It starts with the lock of the pemda's audit chain, so writers of one pemda follow one another:
 * what `kerja` reads stays true until it commits, no update is lost and none deadlocks.
 */
export async function transactWrite<T>(
  kolam: pg.Pool,
  { pemdaId, pelaku, alasan = "" }: Tindakan,
  kerja: (sesi: Sesi) => Promise<T>,
): Promise<T> {
  const ikat = Object.entries({ pelaku, alasan }).map(
    ([nama, nilai]) => `set_config('opensakip.${nama}', ${pg.escapeLiteral(nilai)}, true)`,
  );
  const batas = `${BATAS_MENGANGGUR}; ${BATAS_TUNGGU_KUNCI}`;
  const pembuka = `BEGIN; ${bindPemda(pemdaId)}; ${batas}; SELECT ${ikat.join(", ")}, sistem.kunci_rantai()`;
  return withTransaction(kolam, pemdaId, async (klien, sesi) => {
    await klien.query(pembuka);
    return kerja(sesi);
  });
}

/** Runs `kerja` writing without an actor and without the lock of the audit chain: business tables refuse it. */
export async function transactMasuk<T>(
  kolam: pg.Pool,
  pemdaId: PemdaId,
  kerja: (sesi: Sesi) => Promise<T>,
): Promise<T> {
  const pembuka = `BEGIN; ${bindPemda(pemdaId)}; ${BATAS_MENGANGGUR}; ${BATAS_TUNGGU_KUNCI}`;
  return withTransaction(kolam, pemdaId, async (klien, sesi) => {
    await klien.query(pembuka);
    return kerja(sesi);
  });
}

/** The one place where a value enters SQL text: proven to be a whole number, whatever the types say. */
export function bindPemda(pemdaId: PemdaId): string {
  if (!Number.isSafeInteger(pemdaId) || pemdaId <= 0) throw new Galat("internal", `Nomor pemda tidak sah: ${pemdaId}.`);
  return `SET LOCAL opensakip.pemda_id = '${pemdaId}'`;
}

async function withTransaction<T>(
  kolam: pg.Pool,
  pemdaId: PemdaId,
  jalankan: (klien: pg.PoolClient, sesi: Sesi) => Promise<T>,
): Promise<T> {
  const klien = await connect(kolam);
  const { sesi, close } = openSesi(klien, pemdaId);
  let rusak: Error | undefined;
  try {
    const hasil = await jalankan(klien, sesi);
    close();
    await commit(klien);
    return hasil;
  } catch (galat) {
    close();
    await klien.query("ROLLBACK").catch((lain: Error) => {
      rusak = lain;
    });
    throw galat;
  } finally {
    klien.release(rusak);
  }
}

async function commit(klien: pg.PoolClient): Promise<void> {
  const { command } = await klien.query("COMMIT");
  // PostgreSQL answers COMMIT with ROLLBACK when a statement had failed and `kerja` swallowed its error.
  if (command !== "COMMIT") {
    throw new Galat("internal", "Transaksi dibatalkan basis data: sebuah pernyataan gagal dan galatnya ditelan.");
  }
}

async function connect(kolam: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await kolam.connect();
  } catch (sebab) {
    if (!isUnreachable(sebab)) throw sebab;
    throw new Galat("lingkungan", "Basis data sedang tidak dapat dihubungi. Coba lagi beberapa saat lagi.", { sebab });
  }
}
