// The job runner on a real PostgreSQL: with the app role's few rights, once per piece of work, and stopping cleanly.
import { setTimeout as wait } from "node:timers/promises";
import { getConstructionPlans } from "pg-boss";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type BasisUji, createTestDatabase, runSql } from "../../../tests/bantu/basis-uji.ts";
import { prepareBasisData } from "../basis-data/penyiapan.server.ts";
import { createLog } from "../log.server.ts";
import { type Pekerjaan, type PelaksanaKerja, startKerja } from "./pelaksana.server.ts";
import { VERSI_SKEMA_KERJA } from "./skema.server.ts";

const log = createLog("silent");
let uji: BasisUji;
beforeAll(async () => {
  uji = await createTestDatabase();
});
afterAll(() => uji.drop());

function start(...daftar: readonly Pekerjaan[]): PelaksanaKerja {
  const kerja = startKerja({ urlAplikasi: uji.urlAplikasi, log, jedaDetik: 1 }, daftar);
  onTestFinished(() => kerja.stop());
  return kerja;
}

async function until(syarat: () => boolean | Promise<boolean>): Promise<void> {
  const batas = performance.now() + 30_000;
  while (!(await syarat())) {
    if (performance.now() > batas) throw new Error("tidak pernah terjadi");
    await wait(50);
  }
}

test("the schema is the one that the pinned pg-boss works with", async () => {
  expect(getConstructionPlans("kerja")).toContain(`VALUES ('${VERSI_SKEMA_KERJA}')`);
  expect(await runSql(uji.urlPemilik, "SELECT version FROM kerja.version")).toEqual([{ version: VERSI_SKEMA_KERJA }]);
});

test("an older schema is replaced by the owner at the next start, a newer one is refused", async () => {
  const lain = await createTestDatabase();
  onTestFinished(() => lain.drop());
  await runSql(lain.urlPemilik, "UPDATE kerja.version SET version = 45", "DROP FUNCTION kerja.job_now() CASCADE");
  await prepareBasisData(lain.urlPemilik);
  const dikerjakan: unknown[] = [];
  const kerja = startKerja({ urlAplikasi: lain.urlAplikasi, log, jedaDetik: 1 }, [
    { nama: "uji-baru", jalankan: async (data) => void dikerjakan.push(data) },
  ]);
  await kerja.kirim("uji-baru", { n: 1 });
  await until(() => dikerjakan.length === 1);
  await kerja.stop();
  await runSql(lain.urlPemilik, "UPDATE kerja.version SET version = 47");
  await expect(prepareBasisData(lain.urlPemilik)).rejects.toMatchObject({ kode: "lingkungan" });
});

test("with three servers on one database each piece of work is done once", async () => {
  const dikerjakan: unknown[] = [];
  const satu: Pekerjaan = { nama: "uji-sekali", jalankan: async (data) => void dikerjakan.push(data) };
  const [pertama] = [start(satu), start(satu), start(satu)];
  for (let n = 0; n < 20; n++) await pertama.kirim("uji-sekali", { n });
  await until(() => dikerjakan.length >= 20);
  await wait(1500);
  expect(dikerjakan.map((d) => JSON.stringify(d)).sort()).toEqual(
    Array.from({ length: 20 }, (_, n) => JSON.stringify({ n })).sort(),
  );
});

test("what is put off is not done at once", async () => {
  const dikerjakan: unknown[] = [];
  const kerja = start({ nama: "uji-tunda", jalankan: async (data) => void dikerjakan.push(data) });
  await kerja.kirim("uji-tunda", { n: 1 }, 3600);
  await kerja.kirim("uji-tunda", { n: 2 });
  await until(() => dikerjakan.length > 0);
  expect(dikerjakan).toEqual([{ n: 2 }]);
});

test("work that fails is put back to be tried again", async () => {
  let kali = 0;
  const kerja = start({
    nama: "uji-gagal",
    jalankan: async () => {
      kali++;
      throw new Error("gagal");
    },
  });
  await kerja.kirim("uji-gagal", {});
  await until(async () => {
    const baris = await runSql(uji.urlPemilik, "SELECT state::text FROM kerja.job WHERE name = 'uji-gagal'");
    return baris[0]?.state === "retry";
  });
  expect(kali).toBe(1);
});

test("daily work stands in the schedule once, in its time zone, and a missed day is made up for", async () => {
  const harian = { nama: "uji-harian", harian: { jam: "07:30", zona: "Asia/Jayapura" }, jalankan: async () => {} };
  start(harian);
  start(harian);
  await until(async () => (await jadwal()).length > 0);
  await wait(500);
  expect(await jadwal()).toEqual([{ cron: "30 7 * * *", timezone: "Asia/Jayapura", missed: "once" }]);
});
const jadwal = () =>
  runSql(
    uji.urlPemilik,
    "SELECT cron, timezone, options->>'missed' AS missed FROM kerja.schedule WHERE name = 'uji-harian'",
  );

test("daily work that is due is done once, whatever the number of servers", async () => {
  let kali = 0;
  // Due this very minute, which must not turn over meanwhile: the queue tells one occurrence by the minute it is sent in.
  const detik = new Date().getSeconds();
  if (detik > 40) await wait((61 - detik) * 1000);
  const kini = new Date(Date.now() + 7 * 3_600_000).toISOString();
  const harian = { jam: kini.slice(11, 16), zona: "Asia/Jakarta" };
  const satu: Pekerjaan = { nama: "uji-tiba", harian, jalankan: async () => void kali++ };
  start(satu);
  start(satu);
  await until(() => kali > 0);
  await wait(2000);
  expect(kali).toBe(1);
}, 90_000);

test("stopping waits for work under way, and tells it", async () => {
  const langkah: string[] = [];
  const kerja = startKerja({ urlAplikasi: uji.urlAplikasi, log, jedaDetik: 1 }, [
    {
      nama: "uji-henti",
      jalankan: async (_, { dihentikan }) => {
        langkah.push("mulai");
        while (!dihentikan()) await wait(20);
        langkah.push("selesai");
      },
    },
  ]);
  await kerja.kirim("uji-henti", {});
  await until(() => langkah.includes("mulai"));
  await kerja.stop();
  expect(langkah).toEqual(["mulai", "selesai"]);
  const [baris] = await runSql(uji.urlPemilik, "SELECT state::text FROM kerja.job WHERE name = 'uji-henti'");
  expect(baris?.state).toBe("completed");
});

test("stopping while still connecting ends, and a database that is away stops nobody", async () => {
  await startKerja({ urlAplikasi: uji.urlAplikasi, log }, []).stop();
  await startKerja({ urlAplikasi: "postgres://tidak:ada@127.0.0.1:1/ada", log }, []).stop();
});
