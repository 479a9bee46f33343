// BasisData against a real PostgreSQL: binding, isolation, retry, refusal.

import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BasisUji, createTestDatabase } from "../../../tests/bantu/basis-uji.ts";
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
