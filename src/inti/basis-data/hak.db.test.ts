// Migrations applied one at a time, as successive versions of the program do: the app's rights come out the same.
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createDatabase, runSql, urlOf } from "../../../tests/bantu/basis-uji.ts";
import { projectPath } from "../akar-proyek.server.ts";
import { grantHakAplikasi } from "./hak.server.ts";
import { applyMigrasi, readMigrasi } from "./migrasi.server.ts";
import { prepareBasisData } from "./penyiapan.server.ts";
import { deriveUrlAplikasi, ensurePeranAplikasi, namaPeranAplikasi } from "./peran-aplikasi.server.ts";

const SATU = `uji_satu_${process.pid}`;
const SEKALIGUS = `uji_sekaligus_${process.pid}`;
beforeAll(async () => {
  for (const nama of [SATU, SEKALIGUS]) await createDatabase(inject("urlSuper"), nama, "template0");
});
afterAll(async () => {
  for (const nama of [SATU, SEKALIGUS]) {
    await runSql(inject("urlSuper"), `DROP DATABASE ${nama} WITH (FORCE)`, `DROP ROLE ${nama}_aplikasi`);
  }
});

const url = (nama: string) => urlOf(inject("urlPemilik"), nama);
/** Every right of the app role on every table and function of ours. */
const hakOf = (nama: string) =>
  runSql(
    url(nama),
    `SELECT c.oid::regclass::text AS benda, hak FROM pg_class c, unnest('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE}'::text[]) hak
     WHERE c.relnamespace IN ('sistem'::regnamespace, 'acuan'::regnamespace, 'sakip'::regnamespace, 'masuk'::regnamespace)
       AND c.relkind IN ('r', 'p', 'v') AND has_table_privilege('${nama}_aplikasi', c.oid, hak)
     UNION ALL
     SELECT p.oid::regprocedure::text, 'EXECUTE' FROM pg_proc p WHERE p.pronamespace = 'sistem'::regnamespace
       AND has_function_privilege('${nama}_aplikasi', p.oid, 'EXECUTE')
     UNION ALL
     SELECT n.nspname, 'USAGE' FROM pg_namespace n WHERE has_schema_privilege('${nama}_aplikasi', n.oid, 'USAGE')
     ORDER BY 1, 2`,
  );

/** As prepareBasisData, with the files known so far. */
async function terapkan(jumlah: number): Promise<readonly string[]> {
  const klien = new pg.Client({ connectionString: url(SATU) });
  await klien.connect();
  try {
    await klien.query("BEGIN");
    const nama = await applyMigrasi(klien, readMigrasi(projectPath("migrasi")).slice(0, jumlah));
    await ensurePeranAplikasi(klien, deriveUrlAplikasi(url(SATU)));
    await grantHakAplikasi(klien, namaPeranAplikasi(SATU));
    await klien.query("COMMIT");
    return nama;
  } finally {
    await klien.end();
  }
}

test("the first migration alone can be granted, and after each of the others the rights are complete", async () => {
  expect(await terapkan(1)).toEqual(["0001_sistem.sql"]);
  const semua = readMigrasi(projectPath("migrasi"));
  for (const { nomor, nama } of semua.slice(1)) expect(await terapkan(nomor)).toEqual([nama]);
  expect((await prepareBasisData(url(SATU))).migrasi).toEqual([]);
  const { migrasi } = await prepareBasisData(url(SEKALIGUS));
  expect(migrasi).toHaveLength(semua.length);
  const sekaligus = (await hakOf(SEKALIGUS)).map((b) => JSON.stringify(b));
  expect(sekaligus.length).toBeGreaterThan(100);
  expect((await hakOf(SATU)).map((b) => JSON.stringify(b))).toEqual(sekaligus);
});
