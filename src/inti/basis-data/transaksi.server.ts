// One transaction on one pooled connection, bound to a pemda. Used by BasisData only.
import type { CompiledQuery } from "kysely";
import pg from "pg";
import { Galat } from "../galat.ts";
import { isUnreachable } from "./sambungan.server.ts";
import type { KerjaBertahap, PemdaId, Putusan, Sesi, Tindakan } from "./sesi.server.ts";
import { openSesi, send } from "./sesi-kysely.server.ts";

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
    return inOrder(klien.query(pembuka), kerja(sesi));
  });
}

/**
 * Runs `siapkan` reading, then `kerja` writing, in one READ COMMITTED transaction. Before `kerja` it takes the lock of the
 * pemda's audit chain, so writers of one pemda follow one another: each statement of `kerja` sees what the writers
 * before it committed, what it reads stays true until it commits, no update is lost and none deadlocks. The lock goes
 * out on the same wire just before the first statement of `kerja`; should it fail, that statement fails with it.
 */
export async function transactWrite<B, T>(
  kolam: pg.Pool,
  tindakan: Tindakan,
  { siapkan, kerja }: KerjaBertahap<B, T>,
): Promise<T> {
  return withTransaction(kolam, tindakan.pemdaId, async (klien, sesi) => {
    const siap = await inOrder(klien.query(openingOf(tindakan)), siapkan(sesi));
    return inOrder(klien.query(KUNCI), kerja(sesi, siap));
  });
}

type KerjaOptimistis<T> = { readonly putuskan: (sesi: Sesi) => Promise<Putusan<T>>; readonly kunciDahulu: boolean };

/**
 * Decides, then sends lock, statements and commit in one flight, so that the lock is held for as long as PostgreSQL takes
 * and no longer. Each statement is a message of its own: one that fails ends the transaction, and the commit behind it
 * becomes a rollback.
 */
export function transactOptimistic<T>(
  kolam: pg.Pool,
  tindakan: Tindakan,
  { putuskan, kunciDahulu }: KerjaOptimistis<T>,
): Promise<T> {
  return withTransaction(kolam, tindakan.pemdaId, async (klien, sesi, commit) => {
    const pembuka = `${openingOf(tindakan)}; ${RENCANA_TETAP}${kunciDahulu ? `; ${KUNCI}` : ""}`;
    const { jawaban, tulis } = await inOrder(klien.query(pembuka), putuskan(sesi));
    if (tulis.length > 0) await allInOrder([klien.query(KUNCI), ...tulis.map((t) => send(klien, t)), commit()]);
    return jawaban;
  });
}

/** Sends opening, query and commit in one flight: one round trip for what is asked on every request. */
export function transactAsk<R>(kolam: pg.Pool, pemdaId: PemdaId, kueri: CompiledQuery<R>): Promise<readonly R[]> {
  const pembuka = `BEGIN READ ONLY; ${bindPemda(pemdaId)}; ${BATAS_MENGANGGUR}; ${BATAS_BACA}`;
  return withTransaction(kolam, pemdaId, async (klien, sesi, commit) => {
    const dibuka = klien.query(pembuka);
    const jawaban = sesi.run(kueri);
    await allInOrder([dibuka, jawaban, commit()]);
    return jawaban;
  });
}

const KUNCI = "SELECT sistem.kunci_rantai()";

// PostgreSQL would plan some statements anew on each run, hoping for a better plan for these very values. A short write
// reads a few rows through keys: planning takes many times as long as running, and the values change nothing.
const RENCANA_TETAP = "SET LOCAL plan_cache_mode = force_generic_plan";

function openingOf({ pemdaId, pelaku, alasan = "" }: Tindakan): string {
  const ikat = Object.entries({ pelaku, alasan }).map(
    ([nama, nilai]) => `set_config('opensakip.${nama}', ${pg.escapeLiteral(nilai)}, true)`,
  );
  return `BEGIN; ${bindPemda(pemdaId)}; ${BATAS_MENGANGGUR}; ${BATAS_TUNGGU_KUNCI}; SELECT ${ikat.join(", ")}`;
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

/** The result of `kemudian`, once both have ended; the error of what went out first tells more than what it caused. */
async function inOrder<T>(dahulu: Promise<unknown>, kemudian: Promise<T>): Promise<T> {
  await allInOrder([dahulu, kemudian]);
  return kemudian;
}

/** Waits until all have ended. @throws the first error in their order. */
async function allInOrder(semua: readonly Promise<unknown>[]): Promise<void> {
  const gagal = (await Promise.allSettled(semua)).find((hasil) => hasil.status === "rejected");
  if (gagal !== undefined) throw gagal.reason;
}

/** The one place where a value enters SQL text: proven to be a whole number, whatever the types say. */
export function bindPemda(pemdaId: PemdaId): string {
  if (!Number.isSafeInteger(pemdaId) || pemdaId <= 0) throw new Galat("internal", `Nomor pemda tidak sah: ${pemdaId}.`);
  return `SET LOCAL opensakip.pemda_id = '${pemdaId}'`;
}

/** `commit` may be called by `jalankan` itself, behind its last statement; otherwise it follows. */
async function withTransaction<T>(
  kolam: pg.Pool,
  pemdaId: PemdaId,
  jalankan: (klien: pg.PoolClient, sesi: Sesi, commit: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const klien = await connect(kolam);
  const { sesi, close } = openSesi(klien, pemdaId);
  let selesai: Promise<void> | undefined;
  const commit = () => {
    close();
    selesai ??= sendCommit(klien);
    return selesai;
  };
  let rusak: Error | undefined;
  try {
    const hasil = await jalankan(klien, sesi, commit);
    await commit();
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

async function sendCommit(klien: pg.PoolClient): Promise<void> {
  const { command } = await klien.query("COMMIT");
  // PostgreSQL answers COMMIT with ROLLBACK when a statement had failed and its error was swallowed.
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
