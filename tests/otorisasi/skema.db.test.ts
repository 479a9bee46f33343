// The rules of the schema, read back from the catalogue: tenant first in every key, row security, triggers, rights.
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BasisUji, createTestDatabase } from "../bantu/basis-uji.ts";
import { column, connect, listTabelUsaha } from "../bantu/sambungan-uji.ts";

let uji: BasisUji;
let pemilik: pg.Client;
let aplikasi: pg.Client;
let semua: readonly string[];

beforeAll(async () => {
  uji = await createTestDatabase();
  pemilik = await connect(uji.urlPemilik);
  aplikasi = await connect(uji.urlAplikasi);
  semua = await listTabelUsaha(pemilik);
});
afterAll(async () => {
  await pemilik.end();
  await aplikasi.end();
  await uji.drop();
});

describe("every table of schema sakip", () => {
  test("has a primary key, and every primary and unique key begins with pemda_id", async () => {
    const berkunci = await column(
      pemilik,
      "SELECT c.relname FROM pg_class c JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary WHERE c.relnamespace = 'sakip'::regnamespace ORDER BY 1",
    );
    expect(berkunci).toEqual([...semua, "jejak", "jejak_kepala"].sort());
    const salah = await column(
      pemilik,
      `SELECT i.indexrelid::regclass FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
       WHERE c.relnamespace = 'sakip'::regnamespace AND i.indisunique
         AND (SELECT attname FROM pg_attribute WHERE attrelid = i.indrelid AND attnum = i.indkey[0]) IS DISTINCT FROM 'pemda_id'`,
    );
    expect(salah).toEqual([]);
  });

  test("has only foreign keys that begin with pemda_id on both sides", async () => {
    const kunciAsing = "FROM pg_constraint k WHERE k.contype = 'f' AND k.connamespace = 'sakip'::regnamespace";
    expect((await column(pemilik, `SELECT conname ${kunciAsing}`)).length).toBeGreaterThan(20);
    const salah = await column(
      pemilik,
      `SELECT conname ${kunciAsing} AND ('pemda_id', 'pemda_id') IS DISTINCT FROM (
         (SELECT attname::text FROM pg_attribute WHERE attrelid = k.conrelid AND attnum = k.conkey[1]),
         (SELECT attname::text FROM pg_attribute WHERE attrelid = k.confrelid AND attnum = k.confkey[1]))`,
    );
    expect(salah).toEqual([]);
  });

  test("has row-level security with a policy that binds reading and writing to the session's pemda", async () => {
    const aman = await column(
      pemilik,
      `SELECT c.relname FROM pg_class c JOIN pg_policies p ON p.schemaname = 'sakip' AND p.tablename = c.relname
       WHERE c.relnamespace = 'sakip'::regnamespace AND c.relrowsecurity AND p.permissive = 'PERMISSIVE' AND p.cmd = 'ALL'
         AND p.qual = '(pemda_id = sistem.pemda_kini())' AND coalesce(p.with_check, p.qual) = p.qual ORDER BY 1`,
    );
    expect(aman).toEqual([...semua, "jejak", "jejak_kepala"].sort());
    const kebijakan = await column(pemilik, "SELECT tablename FROM pg_policies WHERE schemaname = 'sakip'");
    expect(kebijakan.length).toBe(aman.length);
  });

  test("carries the four triggers, enabled", async () => {
    // A table may have rules of its own beside them.
    const sql = `SELECT tgname || ':' || tgfoid::regproc FROM pg_trigger
      WHERE tgrelid = format('sakip.%I', $1::text)::regclass AND NOT tgisinternal AND tgenabled IN ('O', 'A') ORDER BY 1`;
    for (const tabel of semua) {
      expect(await column(pemilik, sql, tabel), tabel).toEqual(
        expect.arrayContaining([
          "jejak_hapus:sistem.catat_hapus",
          "jejak_tambah:sistem.catat_tambah",
          "jejak_ubah:sistem.catat_ubah",
          "wajib_pelaku:sistem.wajib_pelaku",
        ]),
      );
    }
  });

  test("has no float column: money and scores are numeric", async () => {
    const sql = `SELECT table_name || '.' || column_name FROM information_schema.columns
      WHERE table_schema IN ('sakip', 'acuan') AND data_type IN ('real', 'double precision', 'money')`;
    expect(await column(pemilik, sql)).toEqual([]);
  });
});

describe("the app role", () => {
  test("has no attribute beyond logging in, is member of nothing and owns nothing", async () => {
    const sql = `SELECT concat_ws(',', rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolcanlogin,
        (SELECT count(*) FROM pg_auth_members WHERE member = r.oid), (SELECT count(*) FROM pg_class WHERE relowner = r.oid))
      FROM pg_roles r WHERE rolname = current_user`;
    expect(await column(aplikasi, sql)).toEqual(["f,f,f,f,f,t,0,0"]);
  });

  test("has exactly the table rights that it needs", async () => {
    const sql = `SELECT n.nspname || '.' || c.relname || ' ' || array_to_string(ARRAY(
        SELECT hak FROM unnest('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER}'::text[]) hak
        WHERE has_table_privilege(c.oid, hak)), ' ')
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('sistem', 'acuan', 'sakip') AND c.relkind IN ('r', 'p', 'v', 'm') ORDER BY 1`;
    const baca = (nama: string) => `${nama} SELECT`;
    const terbaca = ["sistem.direktori_pemda", "sistem.migrasi", "sakip.jejak", "sakip.jejak_kepala"].map(baca);
    const acuan = await column(
      pemilik,
      "SELECT 'acuan.' || relname FROM pg_class WHERE relnamespace = 'acuan'::regnamespace AND relkind = 'r'",
    );
    const tulis = semua.map((t) => `sakip.${t} SELECT INSERT UPDATE DELETE`);
    expect([...(await column(aplikasi, sql))].sort()).toEqual([...terbaca, ...acuan.map(baca), ...tulis].sort());
  });

  test("has exactly the rights on the job queue that pg-boss needs, and makes or changes no table of it", async () => {
    const sql = `SELECT c.relname || ' ' || array_to_string(ARRAY(
        SELECT hak FROM unnest('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER}'::text[]) hak
        WHERE has_table_privilege(c.oid, hak)), ' ')
      FROM pg_class c WHERE c.relnamespace = 'kerja'::regnamespace AND c.relkind IN ('r', 'p')
        AND has_any_column_privilege(c.oid, 'SELECT,INSERT,UPDATE') ORDER BY 1`;
    const tulis = ["job", "job_common", "job_dependency", "queue", "schedule"].map(
      (t) => `${t} SELECT INSERT UPDATE DELETE`,
    );
    expect(await column(aplikasi, sql)).toEqual([...tulis, "version SELECT UPDATE"]);
    expect(await column(aplikasi, "SELECT has_schema_privilege('kerja', 'CREATE')")).toEqual(["false"]);
  });

  test("can call exactly the functions that it needs, and no other of ours", async () => {
    const sql = `SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND has_function_privilege(p.oid, 'EXECUTE') ORDER BY 1`;
    expect([...(await column(aplikasi, sql))].sort()).toEqual([
      "kerja.create_queue(text,jsonb)",
      "kerja.job_now()",
      "sistem.daftarkan_pemda(text,integer)",
      "sistem.hash_awal()",
      "sistem.hash_jejak(sakip.jejak)",
      "sistem.kunci_rantai()",
      "sistem.pastikan_tetap(boolean)",
      "sistem.pemda_kini()",
      "sistem.periksa_jejak(integer)",
    ]);
  });

  test.each([
    ["create a table", "CREATE TABLE sakip.x (a int)"],
    ["create a table in public", "CREATE TABLE public.x (a int)"],
    ["create a temporary table, to hang an audit trigger on", "CREATE TEMPORARY TABLE pemda (pemda_id int)"],
    ["create a schema", "CREATE SCHEMA x"],
    ["alter a table", "ALTER TABLE sakip.pemda ADD COLUMN x int"],
    ["switch row security off", "ALTER TABLE sakip.pemda DISABLE ROW LEVEL SECURITY"],
    ["switch triggers off", "ALTER TABLE sakip.pemda DISABLE TRIGGER ALL"],
    ["switch all triggers off for its session", "SET session_replication_role = replica"],
    ["drop a table", "DROP TABLE sakip.tema"],
    ["truncate a table", "TRUNCATE sakip.tema CASCADE"],
    ["write an audit entry", "INSERT INTO sakip.jejak SELECT * FROM sakip.jejak"],
    ["change an audit entry", "UPDATE sakip.jejak SET pelaku = 'lain'"],
    ["delete an audit entry", "DELETE FROM sakip.jejak"],
    ["move the end of the chain", "UPDATE sakip.jejak_kepala SET no = 0"],
    ["forge an entry by the helper", "SELECT sistem.tulis_jejak('pemda', '{}', '{}', '{}')"],
    ["call a trigger function", "SELECT sistem.catat_tambah()"],
    ["write regulation data", "DELETE FROM acuan.wilayah"],
    ["write the directory", "DELETE FROM sistem.direktori_pemda"],
    ["mark a migration as applied", "DELETE FROM sistem.migrasi"],
    ["become the owner", "SET ROLE opensakip_pemilik"],
    ["read passwords", "SELECT rolpassword FROM pg_authid"],
    ["read files of the server", "SELECT pg_read_file('PG_VERSION')"],
  ])("cannot %s", async (_, sql) => {
    await expect(aplikasi.query(sql)).rejects.toMatchObject({ code: "42501" });
  });
});
