// No pemda sees or touches another's rows: proven on every table that the catalogue lists.
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { barisContoh, insertOf } from "../bantu/baris-contoh.ts";
import { type BasisUji, createTestDatabase } from "../bantu/basis-uji.ts";
import { bound, column, connect, listTabelUsaha, TABEL_JEJAK } from "../bantu/sambungan-uji.ts";

const A = 1111;
const B = 2222;
const PELAKU = "uji isolasi";
const DAFTAR = barisContoh(A).map((b) => b.tabel);
let uji: BasisUji;
let aplikasi: pg.Client;

beforeAll(async () => {
  uji = await createTestDatabase();
  aplikasi = await connect(uji.urlAplikasi);
  for (const pemda of [A, B]) {
    await bound(aplikasi, { pemda, pelaku: PELAKU }, async () => {
      for (const baris of barisContoh(pemda)) {
        const { text, values } = insertOf(baris);
        await aplikasi.query(text, [...values]);
      }
    });
  }
});
afterAll(async () => {
  await aplikasi.end();
  await uji.drop();
});

const pemdaTerlihat = (tabel: string, ikatan: { pemda?: number }) =>
  bound(aplikasi, ikatan, () => column(aplikasi, `SELECT DISTINCT pemda_id FROM sakip.${tabel} ORDER BY 1`));

test("every business table of the catalogue has an example row, so none escapes these tests", async () => {
  expect([...DAFTAR].sort()).toEqual(await listTabelUsaha(aplikasi));
});

describe.each([...DAFTAR, ...TABEL_JEJAK])("sakip.%s", (tabel) => {
  test("shows each pemda its own rows and no other's", async () => {
    expect(await pemdaTerlihat(tabel, { pemda: A })).toEqual([String(A)]);
    expect(await pemdaTerlihat(tabel, { pemda: B })).toEqual([String(B)]);
  });

  test("shows nothing while no pemda is bound", async () => {
    expect(await pemdaTerlihat(tabel, {})).toEqual([]);
  });
});

describe.each(DAFTAR)("sakip.%s bound to another pemda", (tabel) => {
  test("changes and deletes no row of it", async () => {
    await bound(aplikasi, { pemda: A, pelaku: PELAKU }, async () => {
      const ubah = await aplikasi.query(`UPDATE sakip.${tabel} SET pemda_id = pemda_id WHERE pemda_id = ${B}`);
      const hapus = await aplikasi.query(`DELETE FROM sakip.${tabel} WHERE pemda_id = ${B}`);
      expect([ubah.rowCount, hapus.rowCount]).toEqual([0, 0]);
    });
  });

  test("accepts no row for it, neither new nor moved there", async () => {
    const baris = barisContoh(9999).find((b) => b.tabel === tabel);
    const { text, values } = insertOf(baris ?? { tabel, isi: {} });
    const ikatan = { pemda: A, pelaku: PELAKU };
    await expect(bound(aplikasi, ikatan, () => aplikasi.query(text, [...values]))).rejects.toMatchObject({
      code: "42501",
    });
    const pindah = `UPDATE sakip.${tabel} SET pemda_id = ${B}`;
    await expect(bound(aplikasi, ikatan, () => aplikasi.query(pindah))).rejects.toMatchObject({ code: "42501" });
  });
});

test("BasisData binds each transaction anew: a pooled connection forgets the pemda before", async () => {
  const baca = (pemda: number) =>
    uji.basis.read(pemda as Parameters<typeof uji.basis.read>[0], async ({ db }) =>
      (
        await db
          .$extendTables<{ "sakip.pemda": { pemda_id: number } }>()
          .selectFrom("sakip.pemda")
          .select("pemda_id")
          .execute()
      ).map((b) => b.pemda_id),
    );
  for (const pemda of [A, B, A, 3333]) expect(await baca(pemda)).toEqual(pemda === 3333 ? [] : [pemda]);
});
