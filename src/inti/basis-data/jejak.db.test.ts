// The audit chain: what it records, that nobody can change it unseen, and that writing it stays linear.
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { barisContoh, insertOf } from "../../../tests/bantu/baris-contoh.ts";
import { type BasisUji, createTestDatabase } from "../../../tests/bantu/basis-uji.ts";
import { bound, column, connect } from "../../../tests/bantu/sambungan-uji.ts";
import { hasUjung, verifyJejak } from "./jejak.server.ts";

let uji: BasisUji;
let klien: pg.Client;
let pemdaTerakhir = 1000;

beforeAll(async () => {
  uji = await createTestDatabase();
  klien = await connect(uji.urlPemilik);
});
afterAll(async () => {
  await klien.end();
  await uji.drop();
});

/** A pemda of its own for one test: one row of pemda and four perangkat daerah, so five entries. */
async function newPemda(): Promise<number> {
  const pemda = ++pemdaTerakhir;
  await write(pemda, `INSERT INTO sakip.pemda (pemda_id, kode_wilayah, nama) VALUES (${pemda}, '00.00', 'Contoh')`);
  await write(pemda, ...[1, 2, 3, 4].map((n) => insertPd(pemda, n)));
  return pemda;
}

const insertPd = (pemda: number, n: number) =>
  `INSERT INTO sakip.perangkat_daerah (pemda_id, pd_id, kode, nama, nama_singkat, urutan)
   VALUES (${pemda}, '00000000-0000-7000-8000-00000000000${n}', 'pd-${n}', 'PD ${n}', 'PD', ${n})`;

async function write(pemda: number, ...perintah: readonly string[]): Promise<void> {
  await bound(klien, { pemda, pelaku: "Budi" }, async () => {
    for (const sql of perintah) await klien.query(sql);
  });
}

const read = (sql: string) => column(klien, sql);
const lastNo = async (pemda: number) => (await read(`SELECT no FROM sakip.jejak_kepala WHERE pemda_id = ${pemda}`))[0];
const firstBroken = async (pemda: number) => (await read(`SELECT no FROM sistem.periksa_jejak(${pemda})`))[0];

describe("an entry", () => {
  test("tells actor, reason, operation, key, before and after", async () => {
    const pemda = await newPemda();
    await bound(klien, { pemda, pelaku: "Siti" }, async () => {
      await klien.query("SELECT set_config('opensakip.alasan', 'salah ketik', true)");
      await klien.query(`UPDATE sakip.pemda SET nama = 'Kabupaten Baru' WHERE pemda_id = ${pemda}`);
    });
    const { rows } = await klien.query(
      `SELECT no, pelaku, alasan, operasi, tabel, kunci, sebelum ->> 'nama' AS sebelum, sesudah ->> 'nama' AS sesudah
       FROM sakip.jejak WHERE pemda_id = ${pemda} ORDER BY no DESC LIMIT 1`,
    );
    const isi = { tabel: "pemda", kunci: { pemda_id: pemda }, sebelum: "Contoh", sesudah: "Kabupaten Baru" };
    expect(rows).toEqual([{ no: "6", pelaku: "Siti", alasan: "salah ketik", operasi: "ubah", ...isi }]);
  });

  test("is not written for an update that changes nothing, nor for a statement without rows", async () => {
    const pemda = await newPemda();
    await write(pemda, `UPDATE sakip.pemda SET nama = nama WHERE pemda_id = ${pemda}`, "DELETE FROM sakip.tema");
    expect(await lastNo(pemda)).toBe("5");
  });

  test("is written for a change of scale alone, because what was typed is part of the record", async () => {
    const pemda = await newPemda();
    const perlu = barisContoh(pemda).filter((b) => ["tema", "tema_kondisi", "tema_kondisi_nilai"].includes(b.tabel));
    await bound(klien, { pemda, pelaku: "Budi" }, async () => {
      for (const { text, values } of perlu.map(insertOf)) await klien.query(text, [...values]);
    });
    await write(pemda, `UPDATE sakip.tema_kondisi_nilai SET nilai = 1.00 WHERE pemda_id = ${pemda} AND nilai = 1`);
    const { rows } = await klien.query(
      `SELECT no, operasi, sebelum ->> 'nilai' AS sebelum, sesudah ->> 'nilai' AS sesudah
       FROM sakip.jejak WHERE pemda_id = ${pemda} ORDER BY no DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ no: "9", operasi: "ubah", sebelum: "1", sesudah: "1.00" }]);
    expect(await firstBroken(pemda)).toBeUndefined();
  });

  test("disappears together with a change that is rolled back", async () => {
    const pemda = await newPemda();
    await expect(write(pemda, insertPd(pemda, 5), "SELECT 1 / 0")).rejects.toThrow();
    expect([await lastNo(pemda), await firstBroken(pemda)]).toEqual(["5", undefined]);
  });

  test("of a changed primary key is one removal and one addition", async () => {
    const pemda = await newPemda();
    const kunciBaru = "'00000000-0000-7000-8000-000000000009'";
    await write(
      pemda,
      `UPDATE sakip.perangkat_daerah SET pd_id = ${kunciBaru} WHERE pemda_id = ${pemda} AND urutan = 1`,
    );
    const sql = `SELECT operasi FROM sakip.jejak WHERE pemda_id = ${pemda} AND no > 5 ORDER BY operasi`;
    expect(await read(sql)).toEqual(["hapus", "tambah"]);
  });
});

describe("the chain stays whole", () => {
  test("when statements of every kind mix in one transaction, savepoints and early constraints included", async () => {
    const pemda = await newPemda();
    await write(
      pemda,
      insertPd(pemda, 5),
      "SAVEPOINT a",
      insertPd(pemda, 6),
      "ROLLBACK TO a",
      "SET CONSTRAINTS ALL IMMEDIATE",
      insertPd(pemda, 7),
      "SET CONSTRAINTS ALL DEFERRED",
      `${insertPd(pemda, 7)} ON CONFLICT (pemda_id, pd_id) DO UPDATE SET nama = 'lain'`,
      `DELETE FROM sakip.perangkat_daerah WHERE pemda_id = ${pemda} AND urutan = 5`,
    );
    expect([await lastNo(pemda), await firstBroken(pemda)]).toEqual(["9", undefined]);
  });

  test("in whatever time zone entries are written and verified", async () => {
    const pemda = await newPemda();
    await klien.query("SET timezone = 'Asia/Jayapura'");
    await write(pemda, insertPd(pemda, 5));
    await klien.query("SET timezone = 'America/Lima'");
    expect(await firstBroken(pemda)).toBeUndefined();
    await klien.query("RESET timezone");
  });
});

/** Statements that damage the chain of `p` (five entries); `lain` is another whole chain. */
type Perusakan = (p: number, lain: number) => readonly string[];
const at = (p: number, syarat: string) => `WHERE pemda_id = ${p} AND ${syarat}`;
const copyOf = (p: number, no: number, kolom: string) => `(SELECT ${kolom} FROM sakip.jejak ${at(p, `no = ${no}`)})`;
const rehash = (p: number, no: number) => `UPDATE sakip.jejak j SET hash = sistem.hash_jejak(j) ${at(p, `no = ${no}`)}`;
const insertCopy = (p: number, dari: number, no: number) =>
  `INSERT INTO sakip.jejak SELECT pemda_id, ${no}, waktu, pelaku, alasan, operasi, tabel, kunci, sebelum, sesudah, hash, hash
   FROM sakip.jejak ${at(p, `no = ${dari}`)}`;

const PERUSAKAN: readonly (readonly [string, string, Perusakan])[] = [
  ["an altered content", "3", (p) => [`UPDATE sakip.jejak SET sesudah = sesudah || '{"nama":"x"}' ${at(p, "no = 3")}`]],
  ["an altered actor", "2", (p) => [`UPDATE sakip.jejak SET pelaku = 'lain' ${at(p, "no = 2")}`]],
  [
    "an altered time",
    "4",
    (p) => [`UPDATE sakip.jejak SET waktu = waktu + interval '1 microsecond' ${at(p, "no = 4")}`],
  ],
  ["an emptied reason", "2", (p) => [`UPDATE sakip.jejak SET alasan = '' ${at(p, "no = 2")}`]],
  [
    "an entry altered and hashed anew",
    "4",
    (p) => [`UPDATE sakip.jejak SET pelaku = 'lain' ${at(p, "no = 3")}`, rehash(p, 3)],
  ],
  [
    "the last entry altered and hashed anew",
    "5",
    (p) => [`UPDATE sakip.jejak SET pelaku = 'x' ${at(p, "no = 5")}`, rehash(p, 5)],
  ],
  ["a deleted entry", "3", (p) => [`DELETE FROM sakip.jejak ${at(p, "no = 3")}`]],
  ["the first entry deleted", "1", (p) => [`DELETE FROM sakip.jejak ${at(p, "no = 1")}`]],
  ["the tail cut off", "4", (p) => [`DELETE FROM sakip.jejak ${at(p, "no >= 4")}`]],
  ["every entry deleted", "1", (p) => [`DELETE FROM sakip.jejak ${at(p, "true")}`]],
  [
    "a deletion with the numbers closed up",
    "3",
    (p) => [`DELETE FROM sakip.jejak ${at(p, "no = 3")}`, `UPDATE sakip.jejak SET no = no - 1 ${at(p, "no > 3")}`],
  ],
  ["an entry inserted at the end", "6", (p) => [insertCopy(p, 5, 6)]],
  [
    "an entry inserted in the middle",
    "3",
    (p) => [
      `UPDATE sakip.jejak SET no = no + 100 ${at(p, "no >= 3")}`,
      `UPDATE sakip.jejak SET no = no - 99 ${at(p, "no > 100")}`,
      insertCopy(p, 2, 3),
    ],
  ],
  [
    "two entries swapped",
    "2",
    (p) => [
      `UPDATE sakip.jejak SET no = 99 ${at(p, "no = 2")}`,
      `UPDATE sakip.jejak SET no = 2 ${at(p, "no = 3")}`,
      `UPDATE sakip.jejak SET no = 3 ${at(p, "no = 99")}`,
    ],
  ],
  [
    "the contents of two entries swapped",
    "2",
    (p) => [
      `UPDATE sakip.jejak SET sesudah = CASE no WHEN 2 THEN ${copyOf(p, 3, "sesudah")} ELSE ${copyOf(p, 2, "sesudah")} END
       ${at(p, "no IN (2, 3)")}`,
    ],
  ],
  [
    "an entry moved here from another pemda",
    "3",
    (p, lain) => [
      `DELETE FROM sakip.jejak ${at(p, "no = 3")}`,
      `UPDATE sakip.jejak SET pemda_id = ${p} ${at(lain, "no = 3")}`,
    ],
  ],
  [
    "the end of the chain moved back without the tail",
    "5",
    (p) => [`UPDATE sakip.jejak_kepala SET no = 4, hash = ${copyOf(p, 4, "hash")} WHERE pemda_id = ${p}`],
  ],
  ["the end of the chain deleted", "5", (p) => [`DELETE FROM sakip.jejak_kepala WHERE pemda_id = ${p}`]],
];

describe("verification names the first broken entry after", () => {
  test.each(PERUSAKAN)("%s", async (_, no, perusakan) => {
    const [pemda, lain] = [await newPemda(), await newPemda()];
    expect(await firstBroken(pemda)).toBeUndefined();
    await klien.query("BEGIN");
    for (const sql of perusakan(pemda, lain)) await klien.query(sql);
    expect(await firstBroken(pemda)).toBe(no);
    await klien.query("ROLLBACK");
  });
});

describe("verification of the whole database", () => {
  test("reports damage for its pemda only, even for one that is not registered", async () => {
    const [pemda, lain] = [await newPemda(), await newPemda()];
    await klien.query(`DELETE FROM sakip.jejak ${at(pemda, "no = 2")}`);
    const rusak = (await verifyJejak(uji.urlPemilik)).filter((h) => h.rusak !== null);
    expect(rusak.map((h) => [h.pemdaId, h.slug, h.rusak?.no])).toEqual([[pemda, null, "2"]]);
    expect(rusak.map((h) => h.pemdaId)).not.toContain(lain);
  });

  test("finds a chain rewritten together with its end only through an end noted before", async () => {
    const pemda = await newPemda();
    const ujung = (await verifyJejak(uji.urlPemilik)).find((h) => h.pemdaId === pemda)?.ujung;
    if (ujung === undefined || ujung === null) throw new Error("rantai tanpa ujung");
    expect(await hasUjung(uji.urlPemilik, ujung)).toBe(true);
    await klien.query(`DELETE FROM sakip.jejak ${at(pemda, "no = 5")}`);
    await klien.query(
      `UPDATE sakip.jejak_kepala SET no = 4, hash = ${copyOf(pemda, 4, "hash")} WHERE pemda_id = ${pemda}`,
    );
    expect(await firstBroken(pemda)).toBeUndefined();
    expect(await hasUjung(uji.urlPemilik, ujung)).toBe(false);
  });
});

describe("writing the chain is linear", () => {
  /** How often the chain's end is written, and rows of chain and end are read, by `n` statements in one transaction. */
  async function costOf(n: number): Promise<{ ujungDitulis: number; dibaca: number }> {
    const pemda = await newPemda();
    // Counters of earlier transactions linger in a session, so each measurement has its own.
    const baru = await connect(uji.urlPemilik);
    await baru.query("BEGIN");
    await baru.query(
      `SELECT set_config('opensakip.pemda_id', '${pemda}', true), set_config('opensakip.pelaku', 'uji', true)`,
    );
    for (let i = 0; i < n; i++) {
      await baru.query(`INSERT INTO sakip.tema VALUES (${pemda}, gen_random_uuid(), 't-${i}', '-', '-', 1)`);
    }
    const { rows } = await baru.query<{ ditulis: string; dibaca: string }>(
      `SELECT sum(n_tup_ins + n_tup_upd + n_tup_del) FILTER (WHERE relname = 'jejak_kepala') AS ditulis,
              sum(seq_tup_read + idx_tup_fetch) AS dibaca
       FROM pg_stat_xact_user_tables WHERE relname IN ('jejak', 'jejak_kepala')`,
    );
    await baru.query("ROLLBACK");
    await baru.end();
    return { ujungDitulis: Number(rows[0]?.ditulis), dibaca: Number(rows[0]?.dibaca) };
  }

  test("many statements in one transaction mark the end once and read a fixed number of rows each", async () => {
    const [sedikit, banyak] = [await costOf(50), await costOf(500)];
    expect([sedikit.ujungDitulis, banyak.ujungDitulis]).toEqual([1, 1]);
    expect(banyak.dibaca).toBeGreaterThan(0);
    // The planner may read the few rows of the ends in one way or another; what grew with n would be ten times as much.
    expect(banyak.dibaca / 500).toBeLessThan((sedikit.dibaca / 50) * 2);
  });

  test("one statement of 20,000 rows writes 20,000 entries", async () => {
    const pemda = await newPemda();
    await write(
      pemda,
      `INSERT INTO sakip.tema SELECT ${pemda}, gen_random_uuid(), 't-' || i, '-', '-', 1 FROM generate_series(1, 20000) i`,
    );
    expect([await lastNo(pemda), await firstBroken(pemda)]).toEqual(["20005", undefined]);
  });
});
