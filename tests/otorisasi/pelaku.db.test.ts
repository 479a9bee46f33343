// No write without an actor: refused by the database itself, on every table, for the app and for the owner alike.
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { barisContoh, insertOf } from "../bantu/baris-contoh.ts";
import { type BasisUji, createTestDatabase } from "../bantu/basis-uji.ts";
import { bound, column, connect } from "../bantu/sambungan-uji.ts";

const PEMDA = 1111;
const DAFTAR = barisContoh(PEMDA);
const TANPA_PELAKU = "OS001";
let uji: BasisUji;
let aplikasi: pg.Client;
let pemilik: pg.Client;

beforeAll(async () => {
  uji = await createTestDatabase();
  aplikasi = await connect(uji.urlAplikasi);
  pemilik = await connect(uji.urlPemilik);
});
afterAll(async () => {
  await aplikasi.end();
  await pemilik.end();
  await uji.drop();
});

const refusal = (klien: pg.Client, pelaku: string, sql: string, nilai: readonly unknown[] = []) =>
  bound(klien, { pemda: PEMDA, pelaku }, () => klien.query(sql, [...nilai])).then(
    () => "diterima",
    (galat: pg.DatabaseError) => galat.code,
  );

describe.each(DAFTAR)("sakip.$tabel without an actor", (baris) => {
  test("refuses insert, update, delete and truncate", async () => {
    const { text, values } = insertOf(baris);
    for (const klien of [aplikasi, pemilik]) {
      expect(await refusal(klien, "", text, values)).toBe(TANPA_PELAKU);
      expect(await refusal(klien, "  ", text, values)).toBe(TANPA_PELAKU);
      expect(await refusal(klien, "", `UPDATE sakip.${baris.tabel} SET pemda_id = pemda_id`)).toBe(TANPA_PELAKU);
      expect(await refusal(klien, "", `DELETE FROM sakip.${baris.tabel}`)).toBe(TANPA_PELAKU);
    }
    expect(await refusal(pemilik, "", `TRUNCATE sakip.${baris.tabel} CASCADE`)).toBe(TANPA_PELAKU);
  });

  test("refuses truncate even with an actor, because no entry could tell what was lost", async () => {
    expect(await refusal(pemilik, "uji", `TRUNCATE sakip.${baris.tabel} CASCADE`)).toBe("OS002");
  });
});

test("a write with an actor but no pemda is refused, for the owner too", async () => {
  const { text, values } = insertOf(DAFTAR[0] ?? { tabel: "", isi: {} });
  await expect(bound(pemilik, { pelaku: "uji" }, () => pemilik.query(text, [...values]))).rejects.toMatchObject({
    code: "OS003",
  });
});

test("the owner cannot write rows of another pemda than the bound one", async () => {
  const { text, values } = insertOf(DAFTAR[0] ?? { tabel: "", isi: {} });
  const ikatan = { pemda: 2222, pelaku: "uji" };
  await expect(bound(pemilik, ikatan, () => pemilik.query(text, [...values]))).rejects.toMatchObject({ code: "OS003" });
});

test("registering a pemda needs an actor and is possible for the bound pemda only", async () => {
  expect(await refusal(aplikasi, "", `SELECT sistem.daftarkan_pemda('contoh', ${PEMDA})`)).toBe(TANPA_PELAKU);
  expect(await refusal(aplikasi, "uji", "SELECT sistem.daftarkan_pemda('contoh', 2222)")).toBe("OS003");
  expect(await refusal(aplikasi, "uji", `SELECT sistem.daftarkan_pemda('contoh', ${PEMDA})`)).toBe("diterima");
  const tabel = await bound(aplikasi, { pemda: PEMDA }, () => column(aplikasi, "SELECT tabel FROM sakip.jejak"));
  expect(tabel).toEqual(["direktori_pemda"]);
});
