// BasisData against a real PostgreSQL: binding, isolation, retry, refusal.

import { once } from "node:events";
import { createServer, type Socket, connect as sambung } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type BasisUji, createTestDatabase } from "../../../tests/bantu/basis-uji.ts";
import { openBasisData } from "./basis-data.server.ts";
import { prepareKueri, type Tempat } from "./kueri-siap.server.ts";
import type { PemdaId } from "./sesi.server.ts";

let uji: BasisUji;
beforeAll(async () => {
  uji = await createTestDatabase();
});
afterAll(() => uji.drop());

const PEMDA = 3524 as PemdaId;

test("a fresh database is ready and has no pemda", async () => {
  expect(await uji.basis.ready()).toBe(true);
  expect(await uji.basis.listPemda()).toEqual([]);
  expect(await uji.basis.dataVersion(PEMDA)).toBe(0n);
});

test("a write is audited and raises the data version", async () => {
  await uji.basis.write({ pemdaId: PEMDA, pelaku: "uji" }, async ({ db }) => {
    await sql`INSERT INTO sakip.pemda (pemda_id, kode_wilayah, nama) VALUES (3524, '35.24', 'Kabupaten Lamongan')`.execute(
      db,
    );
    await sql`SELECT sistem.daftarkan_pemda('lamongan', 3524)`.execute(db);
  });
  expect(await uji.basis.dataVersion(PEMDA)).toBe(2n);
  expect(await uji.basis.listPemda()).toEqual([{ slug: "lamongan", pemdaId: 3524 }]);
});

describe("one query asked by itself", () => {
  const NAMA = prepareKueri((db, { awalan, pemdaId }: Tempat<{ awalan: string }>) =>
    sql<{ nama: string }>`SELECT nama FROM sakip.pemda WHERE pemda_id = ${pemdaId} AND nama LIKE ${awalan}`.compile(db),
  );

  test("sees the rows of the pemda it is bound to, and no others", async () => {
    const kueri = NAMA({ pemdaId: PEMDA }, { awalan: "Kabupaten%" });
    expect(await uji.basis.ask(PEMDA, kueri)).toEqual([{ nama: "Kabupaten Lamongan" }]);
    expect(await uji.basis.ask(3525 as PemdaId, kueri)).toEqual([]);
  });

  test("that fails says why, and cannot write", async () => {
    const sesi = { pemdaId: PEMDA };
    const salah = prepareKueri((db, _: Tempat<object>) => sql`SELECT 1 / 0`.compile(db));
    await expect(uji.basis.ask(PEMDA, salah(sesi, {}))).rejects.toMatchObject({ code: "22012" });
    const tulis = prepareKueri((db, _: Tempat<object>) => sql`DELETE FROM masuk.percobaan`.compile(db));
    await expect(uji.basis.ask(PEMDA, tulis(sesi, {}))).rejects.toMatchObject({ code: "25006" });
    expect(await uji.basis.ask(PEMDA, NAMA(sesi, { awalan: "Kabupaten%" }))).toHaveLength(1);
  });
});

/** A way to the database that can fall silent without breaking, as a hanging server or a lost route does. */
async function openPerantara(tujuan: URL) {
  const soket = new Set<Socket>();
  let bisu = false;
  const server = createServer((dari) => {
    const ke = sambung(Number(tujuan.port), tujuan.hostname);
    for (const satu of [dari, ke]) soket.add(satu.on("error", () => {}).on("close", () => void soket.delete(satu)));
    dari.on("data", (isi) => bisu || ke.write(isi)).on("close", () => ke.destroy());
    ke.on("data", (isi) => bisu || dari.write(isi)).on("close", () => dari.destroy());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const satu of soket) satu.destroy();
    server.close();
  });
  const alamat = server.address();
  if (alamat === null || typeof alamat === "string") throw new Error("tanpa port");
  const url = new URL(tujuan);
  url.port = String(alamat.port);
  return {
    url: url.href,
    setBisu: (nilai: boolean) => {
      bisu = nilai;
    },
  };
}

test("a database that hangs is not ready, soon, and is ready again when it answers", async () => {
  const perantara = await openPerantara(new URL(uji.urlAplikasi));
  const basis = openBasisData({ urlAplikasi: perantara.url });
  onTestFinished(() => basis.close());
  // Far above our limit, far below that of connecting and of any query.
  const ready = () => Promise.race([basis.ready(), wait(20_000, "tidak menjawab", { ref: false })]);
  expect(await ready()).toBe(true);
  perantara.setBisu(true);
  expect([await ready(), await ready()]).toEqual([false, false]);
  perantara.setBisu(false);
  // The connection that was being made meanwhile may still have to time out first.
  await expect.poll(ready, { timeout: 20_000 }).toBe(true);
});

describe("an optimistic write", () => {
  const slug = async () => (await uji.basis.listPemda())[0]?.slug;
  const nama = (db: Parameters<Parameters<typeof uji.basis.write>[1]>[0]["db"]) =>
    sql<{ nama: string }>`SELECT nama FROM sakip.pemda WHERE pemda_id = 3524`.execute(db).then((h) => h.rows[0]?.nama);
  const ganti =
    (lama: string | undefined, baru: string) => (sesi: Parameters<Parameters<typeof uji.basis.write>[1]>[0]) => [
      sql`SELECT sistem.pastikan_tetap((SELECT nama FROM sakip.pemda WHERE pemda_id = 3524) = ${lama ?? ""})`.compile(
        sesi.db,
      ),
      sql`UPDATE sakip.pemda SET nama = ${baru} WHERE pemda_id = 3524`.compile(sesi.db),
    ];

  test("that decided nothing writes nothing, not even an entry of the audit trail", async () => {
    const sebelum = await uji.basis.dataVersion(PEMDA);
    const jawaban = await uji.basis.writeOptimistic({ pemdaId: PEMDA, pelaku: "uji" }, async () => ({
      jawaban: 7,
      tulis: [],
    }));
    expect([jawaban, await uji.basis.dataVersion(PEMDA), await slug()]).toEqual([7, sebelum, "lamongan"]);
  });

  test("is decided anew, under the lock, when what was read has changed by then", async () => {
    const dinilai: (string | undefined)[] = [];
    await uji.basis.writeOptimistic({ pemdaId: PEMDA, pelaku: "uji" }, async (sesi) => {
      const lama = await nama(sesi.db);
      dinilai.push(lama);
      if (dinilai.length === 1) {
        await uji.basis.write({ pemdaId: PEMDA, pelaku: "lain" }, (lain) =>
          sql`UPDATE sakip.pemda SET nama = 'Disela' WHERE pemda_id = 3524`.execute(lain.db),
        );
      }
      return { jawaban: lama, tulis: ganti(lama, `${lama}!`)(sesi) };
    });
    expect(dinilai).toEqual(["Kabupaten Lamongan", "Disela"]);
    expect(await uji.basis.read(PEMDA, ({ db }) => nama(db))).toBe("Disela!");
  });

  test("leaves nothing behind when one of its statements fails, and says which failed first", async () => {
    const sebelum = await uji.basis.dataVersion(PEMDA);
    const gagal = uji.basis.writeOptimistic({ pemdaId: PEMDA, pelaku: "uji" }, async (sesi) => ({
      jawaban: null,
      tulis: [
        ...ganti("Disela!", "Separuh")(sesi),
        sql`INSERT INTO sakip.pemda (pemda_id) VALUES (3524)`.compile(sesi.db),
      ],
    }));
    await expect(gagal).rejects.toMatchObject({ code: "23502" });
    expect(await uji.basis.read(PEMDA, ({ db }) => nama(db))).toBe("Disela!");
    expect(await uji.basis.dataVersion(PEMDA)).toBe(sebelum);
  });
});
