// The audit chain: what it records, that nobody can change it unseen, and that writing it stays linear.
import type pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type BasisUji, createTestDatabase } from "../../../tests/bantu/basis-uji.ts";
import { bound, column, connect } from "../../../tests/bantu/sambungan-uji.ts";
import { hasUjung, verifyJejak } from "./jejak.server.ts";

const PEMDA = 1111;
const LAIN = 2222;
let uji: BasisUji;
let klien: pg.Client;

beforeEach(async () => {
  uji = await createTestDatabase();
  klien = await connect(uji.urlPemilik);
  for (const pemda of [PEMDA, LAIN]) {
    await write(pemda, `INSERT INTO sakip.pemda (pemda_id, kode_wilayah, nama) VALUES (${pemda}, '00.00', 'Contoh')`);
    await write(pemda, ...[1, 2, 3, 4].map((n) => insertPd(pemda, n)));
  }
});
afterEach(async () => {
  await klien.end();
  await uji.drop();
});

const insertPd = (pemda: number, n: number) =>
  `INSERT INTO sakip.perangkat_daerah (pemda_id, pd_id, kode, nama, nama_singkat, urutan)
   VALUES (${pemda}, '00000000-0000-7000-8000-00000000000${n}', 'pd-${n}', 'PD ${n}', 'PD', ${n})`;

async function write(pemda: number, ...perintah: readonly string[]): Promise<void> {
  await bound(klien, { pemda, pelaku: "Budi" }, async () => {
    for (const sql of perintah) await klien.query(sql);
  });
}

const broken = async () => (await verifyJejak(uji.urlPemilik)).filter((h) => h.rusak !== null);
const read = (sql: string) => column(klien, sql);

describe("an entry", () => {
  test("tells actor, reason, operation, key, before and after", async () => {
    await bound(klien, { pemda: PEMDA, pelaku: "Siti" }, async () => {
      await klien.query("SELECT set_config('opensakip.alasan', 'salah ketik', true)");
      await klien.query("UPDATE sakip.pemda SET nama = 'Kabupaten Baru'");
    });
    const { rows } = await klien.query(
      `SELECT no, pelaku, alasan, operasi, tabel, kunci, sebelum ->> 'nama' AS sebelum, sesudah ->> 'nama' AS sesudah
       FROM sakip.jejak WHERE pemda_id = ${PEMDA} ORDER BY no DESC LIMIT 1`,
    );
    const isi = {
      operasi: "ubah",
      tabel: "pemda",
      kunci: { pemda_id: PEMDA },
      sebelum: "Contoh",
      sesudah: "Kabupaten Baru",
    };
    expect(rows).toEqual([{ no: "6", pelaku: "Siti", alasan: "salah ketik", ...isi }]);
  });

  test("is not written for an update that changes nothing, nor for a statement without rows", async () => {
    await write(PEMDA, "UPDATE sakip.pemda SET nama = nama", "DELETE FROM sakip.tema");
    expect(await read(`SELECT count(*) FROM sakip.jejak WHERE pemda_id = ${PEMDA}`)).toEqual(["5"]);
  });

  test("disappears together with a change that is rolled back", async () => {
    await expect(write(PEMDA, insertPd(PEMDA, 5), "SELECT 1 / 0")).rejects.toThrow();
    expect(await read(`SELECT no FROM sakip.jejak_kepala WHERE pemda_id = ${PEMDA}`)).toEqual(["5"]);
    expect(await broken()).toEqual([]);
  });

  test("of a changed primary key is one removal and one addition", async () => {
    await write(
      PEMDA,
      "UPDATE sakip.perangkat_daerah SET pd_id = '00000000-0000-7000-8000-000000000009' WHERE urutan = 1",
    );
    const operasi = await read(`SELECT operasi FROM sakip.jejak WHERE pemda_id = ${PEMDA} AND no > 5 ORDER BY operasi`);
    expect(operasi).toEqual(["hapus", "tambah"]);
  });
});

describe("the chain stays whole", () => {
  test("when statements of every kind mix in one transaction, savepoints and early constraints included", async () => {
    await write(
      PEMDA,
      insertPd(PEMDA, 5),
      "SAVEPOINT a",
      insertPd(PEMDA, 6),
      "ROLLBACK TO a",
      "SET CONSTRAINTS ALL IMMEDIATE",
      insertPd(PEMDA, 7),
      "SET CONSTRAINTS ALL DEFERRED",
      `${insertPd(PEMDA, 7)} ON CONFLICT (pemda_id, pd_id) DO UPDATE SET nama = 'lain'`,
      "DELETE FROM sakip.perangkat_daerah WHERE urutan = 5",
    );
    expect(await broken()).toEqual([]);
    expect(await read(`SELECT no FROM sakip.jejak_kepala WHERE pemda_id = ${PEMDA}`)).toEqual(["9"]);
  });

  test("in whatever time zone entries are written and verified", async () => {
    await klien.query("SET timezone = 'Asia/Jayapura'");
    await write(PEMDA, insertPd(PEMDA, 5));
    expect(await read("SELECT no FROM sistem.periksa_jejak(1111)")).toEqual([]);
    await klien.query("SET timezone = 'America/Lima'");
    expect(await read("SELECT no FROM sistem.periksa_jejak(1111)")).toEqual([]);
  });
});

describe("verification names the first broken entry after", () => {
  const where = `WHERE pemda_id = ${PEMDA}`;
  const salin = (no: number, kolom: string) => `(SELECT ${kolom} FROM sakip.jejak ${where} AND no = ${no})`;
  test.each([
    ["an altered content", "3", [`UPDATE sakip.jejak SET sesudah = sesudah || '{"nama":"x"}' ${where} AND no = 3`]],
    ["an altered actor", "2", [`UPDATE sakip.jejak SET pelaku = 'lain' ${where} AND no = 2`]],
    ["an altered time", "4", [`UPDATE sakip.jejak SET waktu = waktu + interval '1 microsecond' ${where} AND no = 4`]],
    ["an emptied reason", "2", [`UPDATE sakip.jejak SET alasan = '' ${where} AND no = 2`]],
    [
      "content altered and hashed anew",
      "4",
      [
        `UPDATE sakip.jejak SET pelaku = 'lain' ${where} AND no = 3`,
        `UPDATE sakip.jejak j SET hash = sistem.hash_jejak(j) ${where} AND no = 3`,
      ],
    ],
    [
      "the last entry altered and hashed anew",
      "5",
      [
        `UPDATE sakip.jejak SET pelaku = 'lain' ${where} AND no = 5`,
        `UPDATE sakip.jejak j SET hash = sistem.hash_jejak(j) ${where} AND no = 5`,
      ],
    ],
    ["a deleted entry", "3", [`DELETE FROM sakip.jejak ${where} AND no = 3`]],
    ["the first entry deleted", "1", [`DELETE FROM sakip.jejak ${where} AND no = 1`]],
    ["the tail cut off", "4", [`DELETE FROM sakip.jejak ${where} AND no >= 4`]],
    ["every entry deleted", "1", [`DELETE FROM sakip.jejak ${where}`]],
    [
      "a deletion with the numbers closed up",
      "3",
      [`DELETE FROM sakip.jejak ${where} AND no = 3`, `UPDATE sakip.jejak SET no = no - 1 ${where} AND no > 3`],
    ],
    [
      "an entry inserted at the end",
      "6",
      [
        `INSERT INTO sakip.jejak SELECT pemda_id, 6, waktu, pelaku, alasan, operasi, tabel, kunci, sebelum, sesudah, hash, hash
       FROM sakip.jejak ${where} AND no = 5`,
      ],
    ],
    [
      "an entry inserted in the middle",
      "3",
      [
        `UPDATE sakip.jejak SET no = no + 100 ${where} AND no >= 3`,
        `UPDATE sakip.jejak SET no = no - 99 ${where} AND no > 100`,
        `INSERT INTO sakip.jejak SELECT pemda_id, 3, waktu, pelaku, alasan, operasi, tabel, kunci, sebelum, sesudah, hash, hash
       FROM sakip.jejak ${where} AND no = 2`,
      ],
    ],
    [
      "two entries swapped",
      "2",
      [
        `UPDATE sakip.jejak SET no = 99 ${where} AND no = 2`,
        `UPDATE sakip.jejak SET no = 2 ${where} AND no = 3`,
        `UPDATE sakip.jejak SET no = 3 ${where} AND no = 99`,
      ],
    ],
    [
      "the contents of two entries swapped",
      "2",
      [
        `UPDATE sakip.jejak j SET sesudah = CASE no WHEN 2 THEN ${salin(3, "sesudah")} ELSE ${salin(2, "sesudah")} END ${where} AND no IN (2, 3)`,
      ],
    ],
    [
      "an entry moved here from another pemda",
      "3",
      [
        `DELETE FROM sakip.jejak ${where} AND no = 3`,
        `UPDATE sakip.jejak SET pemda_id = ${PEMDA} WHERE pemda_id = ${LAIN} AND no = 3`,
        `UPDATE sakip.jejak_kepala SET no = 2 WHERE pemda_id = ${LAIN}`,
      ],
    ],
    [
      "the end of the chain moved back with the tail",
      "5",
      [`UPDATE sakip.jejak_kepala SET no = 4, hash = ${salin(4, "hash")} ${where}`],
    ],
    ["the end of the chain deleted", "5", [`DELETE FROM sakip.jejak_kepala ${where}`]],
  ])("%s", async (_, no, perintah) => {
    for (const sql of perintah) await klien.query(sql);
    const hasil = (await broken()).find((h) => h.pemdaId === PEMDA);
    expect(hasil?.rusak?.no).toBe(no);
  });

  test("damage to one pemda only for that pemda, even when its registration is deleted", async () => {
    await klien.query(`DELETE FROM sakip.jejak WHERE pemda_id = ${LAIN} AND no = 1`);
    expect((await broken()).map((h) => h.pemdaId)).toEqual([LAIN]);
  });

  test("a whole chain rewritten with its end only through an end noted before", async () => {
    const [semula] = await verifyJejak(uji.urlPemilik);
    const ujung = semula?.ujung ?? { pemdaId: 0, no: "", sidik: "" };
    expect(await hasUjung(uji.urlPemilik, ujung)).toBe(true);
    await klien.query(`DELETE FROM sakip.jejak ${where} AND no = 5`);
    await klien.query(`UPDATE sakip.jejak_kepala SET no = 4, hash = ${salin(4, "hash")} ${where}`);
    expect(await broken()).toEqual([]);
    expect(await hasUjung(uji.urlPemilik, ujung)).toBe(false);
  });
});

describe("writing the chain is linear", () => {
  /** Rows of the chain's end written, and rows of chain and end looked up, by `n` statements in one transaction. */
  async function costOf(n: number): Promise<{ ujungDitulis: number; dibaca: number }> {
    await klien.query("BEGIN");
    await klien.query(
      `SELECT set_config('opensakip.pemda_id', '${PEMDA}', true), set_config('opensakip.pelaku', 'uji', true)`,
    );
    for (let i = 0; i < n; i++)
      await klien.query(`INSERT INTO sakip.tema VALUES (${PEMDA}, gen_random_uuid(), 't-${i}', '-', '-', 1)`);
    const { rows } = await klien.query<{ ditulis: string; dibaca: string }>(
      `SELECT sum(n_tup_ins + n_tup_upd + n_tup_del) FILTER (WHERE relname = 'jejak_kepala') AS ditulis,
              sum(seq_tup_read + idx_tup_fetch) AS dibaca
       FROM pg_stat_xact_user_tables WHERE relname IN ('jejak', 'jejak_kepala')`,
    );
    await klien.query("ROLLBACK");
    return { ujungDitulis: Number(rows[0]?.ditulis), dibaca: Number(rows[0]?.dibaca) };
  }

  test("many statements in one transaction move the end once and look up a fixed number of rows each", async () => {
    const [sedikit, banyak] = [await costOf(50), await costOf(500)];
    expect([sedikit.ujungDitulis, banyak.ujungDitulis]).toEqual([1, 1]);
    expect(banyak.dibaca).toBeGreaterThan(0);
    expect(banyak.dibaca / 500).toBeLessThanOrEqual((sedikit.dibaca / 50) * 1.1);
  });

  test("one statement of 20,000 rows writes 20,000 entries and the end once", async () => {
    await write(
      PEMDA,
      `INSERT INTO sakip.tema SELECT ${PEMDA}, gen_random_uuid(), 't-' || i, '-', '-', 1 FROM generate_series(1, 20000) i`,
    );
    expect(await read(`SELECT no FROM sakip.jejak_kepala WHERE pemda_id = ${PEMDA}`)).toEqual(["20005"]);
    expect(await broken()).toEqual([]);
  });
});
