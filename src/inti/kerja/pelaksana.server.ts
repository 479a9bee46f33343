// Runs work in the background, each piece once however many app servers there are. A thin layer over pg-boss: main.ts
// gives the list of work, the queue lies in the same database. Nothing else knows pg-boss.
import { setTimeout as wait } from "node:timers/promises";
import type { Job, PgBoss } from "pg-boss";
import type { Log } from "../log.server.ts";
import { SKEMA_KERJA } from "./skema.server.ts";

/** Puts a piece of work into the queue, to be done now or some seconds later. */
export type Antrean = {
  readonly kirim: (nama: string, data: object, tundaDetik?: number) => Promise<void>;
};

/** What a piece of work gets. `dihentikan` is true once the app is told to stop: long work then ends early. */
export type BekalKerja = Antrean & { readonly dihentikan: () => boolean };

/**
 * One kind of work. It may be done again after a crash, so doing it twice must be as good as once. `harian` has it done
 * every day at "HH:MM" in a time zone; a day that was missed while no server ran is made up for once.
 */
export type Pekerjaan = {
  readonly nama: string;
  readonly harian?: { readonly jam: string; readonly zona: string };
  readonly jalankan: (data: unknown, bekal: BekalKerja) => Promise<void>;
};

/** The running workers. `stop` waits a few seconds for work under way, then gives it back to the queue. */
export type PelaksanaKerja = Antrean & { readonly stop: () => Promise<void> };

type OpsiPelaksana = {
  readonly urlAplikasi: string;
  readonly log: Log;
  /** Seconds between two looks into an empty queue. What this process itself puts in is seen at once. */
  readonly jedaDetik?: number;
};

const SAMBUNGAN = 2;
const JEDA_DETIK = 30;
const PERCOBAAN_MULAI = 8;
const BATAS_HENTI_MS = 5000;
/** A crashed server's work is taken up again after this; the backoff between tries grows from a minute to an hour. */
const ATURAN_ANTREAN = {
  expireInSeconds: 900,
  retryLimit: 8,
  retryDelay: 60,
  retryBackoff: true,
  retryDelayMax: 3600,
  retentionSeconds: 2 * 86_400,
  deleteAfterSeconds: 2 * 86_400,
} as const;

/**
 * Starts workers for `daftar`. Returns at once: connecting happens in the background and is tried again while the
 * database is away; whatever goes wrong is logged, and the app serves on without its workers.
 */
export function startKerja(opsi: OpsiPelaksana, daftar: readonly Pekerjaan[]): PelaksanaKerja {
  let dihentikan = false;
  const pekerja = new Map<string, string>();
  const dibuat = create(opsi);
  const send: Antrean["kirim"] = async (nama, data, tundaDetik = 0) => {
    await (await siap).send(nama, data, { startAfter: tundaDetik });
    const id = pekerja.get(nama);
    if (tundaDetik === 0 && id !== undefined) (await siap).notifyWorker(id);
  };
  const bekal: BekalKerja = { kirim: send, dihentikan: () => dihentikan };
  const siap = dibuat.then((boss) => open(boss, daftar, { ...opsi, pekerja, bekal }));
  siap.catch((galat: unknown) => {
    if (!dihentikan) opsi.log.error({ galat }, "antrean kerja tidak dapat dimulai");
  });
  return {
    kirim: send,
    stop: async () => {
      dihentikan = true;
      // Whatever the queue does, the app stops.
      await Promise.race([
        close(await dibuat.catch(() => undefined), siap),
        wait(BATAS_HENTI_MS * 2, undefined, { ref: false }),
      ]);
    },
  };
}

async function create({ urlAplikasi, log, jedaDetik = JEDA_DETIK }: OpsiPelaksana): Promise<PgBoss> {
  // Loading it takes longer than anything else at the start, so nobody waits for it.
  const { PgBoss: Boss } = await import("pg-boss");
  const boss = new Boss({
    connectionString: urlAplikasi,
    application_name: "opensakip kerja",
    schema: SKEMA_KERJA,
    max: SAMBUNGAN,
    // The owner makes and renews the schema (skema.server.ts); this role could not.
    migrate: false,
    reindex: false,
    monitorVacuum: false,
    registerInstance: false,
    cronMonitorIntervalSeconds: Math.min(jedaDetik, JEDA_DETIK),
    cronWorkerIntervalSeconds: Math.min(jedaDetik, JEDA_DETIK),
    superviseIntervalSeconds: 120,
    flowIntervalSeconds: 3600,
  });
  boss.on("error", (galat) => log.warn({ galat }, "antrean kerja terganggu"));
  boss.on("warning", (peringatan) => log.warn({ peringatan }, "peringatan antrean kerja"));
  return boss;
}

type LingkupBuka = OpsiPelaksana & { readonly pekerja: Map<string, string>; readonly bekal: BekalKerja };

async function open(boss: PgBoss, daftar: readonly Pekerjaan[], lingkup: LingkupBuka): Promise<PgBoss> {
  if (lingkup.bekal.dihentikan()) return boss;
  await boss.start({ attempts: PERCOBAAN_MULAI });
  for (const satu of daftar) {
    if (!lingkup.bekal.dihentikan()) await install(boss, satu, lingkup);
  }
  return boss;
}

/** A start under way is cut short first: its next try would come after we are gone. */
async function close(boss: PgBoss | undefined, siap: Promise<unknown>): Promise<void> {
  await boss?.stop({ graceful: true, timeout: BATAS_HENTI_MS });
  await siap.catch(() => {});
}

async function install(
  boss: PgBoss,
  { nama, harian, jalankan }: Pekerjaan,
  { pekerja, bekal, jedaDetik = JEDA_DETIK, log }: LingkupBuka,
): Promise<void> {
  await boss.createQueue(nama, ATURAN_ANTREAN);
  const opsi = { batchSize: 1, burstWhenBatchFull: true, pollingIntervalSeconds: jedaDetik };
  const id = await boss.work<unknown>(nama, opsi, async ([kerja]: Job<unknown>[]) => {
    try {
      await jalankan(kerja?.data, bekal);
    } catch (galat) {
      log.error({ galat, pekerjaan: nama }, "pekerjaan gagal, dicoba lagi nanti");
      throw galat;
    }
  });
  pekerja.set(nama, id);
  if (harian === undefined) return;
  const [jam, menit] = harian.jam.split(":").map(Number);
  await boss.schedule(nama, `${menit} ${jam} * * *`, null, { tz: harian.zona, missed: "once" });
}
