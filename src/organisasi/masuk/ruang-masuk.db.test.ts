// The sign-in room of the database: bound to one pemda like business tables, without audit, and no way around it.
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BasisUji, createTestDatabase } from "../../../tests/bantu/basis-uji.ts";
import { createPemda, type PemdaUji } from "../../../tests/bantu/pabrik.ts";
import { bound, column, connect } from "../../../tests/bantu/sambungan-uji.ts";
import { createPengguna } from "../buat-pengguna.server.ts";
import { masuk } from "./masuk.server.ts";

const TABEL = ["kredensial", "pemulihan", "percobaan", "sesi", "tiket"];
let uji: BasisUji;
let lamongan: PemdaUji;
let gresik: PemdaUji;
beforeAll(async () => {
  uji = await createTestDatabase();
  lamongan = await createPemda(uji.konteks, { tahunKebijakan: [] });
  gresik = await createPemda(uji.konteks, { pemdaId: 3525, slug: "gresik", tahunKebijakan: [] });
  const peran = [{ peran: "pimpinan" as const, pdKode: null }];
  const isian = { surel: "a@contoh.go.id", nama: "A", peran, sandi: "sawah hijau pagi hari" };
  await createPengguna(uji.konteks, { jenis: "operator", nama: "uji" }, { ...isian, pemdaSlug: "lamongan" });
  await masuk(uji.konteks, { surel: isian.surel, sandi: isian.sandi, alamat: "10.0.0.1" });
});
afterAll(() => uji.drop());

describe("schema masuk", () => {
  test("holds exactly the tables named here, each with row security bound to the session's pemda and a key led by it", async () => {
    const pemilik = await connect(uji.urlPemilik);
    const daftar = await column(
      pemilik,
      `SELECT c.relname FROM pg_class c
       JOIN pg_policies p ON p.schemaname = 'masuk' AND p.tablename = c.relname
       JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0] AND a.attname = 'pemda_id'
       WHERE c.relnamespace = 'masuk'::regnamespace AND c.relrowsecurity AND p.cmd = 'ALL'
         AND p.qual = '(pemda_id = sistem.pemda_kini())' AND p.with_check = p.qual ORDER BY 1`,
    );
    const semua = await column(
      pemilik,
      "SELECT relname FROM pg_class WHERE relnamespace = 'masuk'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1",
    );
    await pemilik.end();
    expect(semua).toEqual(TABEL);
    expect(daftar).toEqual(TABEL);
  });

  test("shows the app role nothing of another pemda, nothing before one is bound, and takes no row for another", async () => {
    const aplikasi = await connect(uji.urlAplikasi);
    const jumlah = (pemda?: number) =>
      bound(aplikasi, pemda === undefined ? {} : { pemda }, async () =>
        column(aplikasi, "SELECT (SELECT count(*) FROM masuk.sesi) + (SELECT count(*) FROM masuk.kredensial)"),
      );
    expect(await jumlah(3524)).toEqual(["2"]);
    expect(await jumlah(3525)).toEqual(["0"]);
    expect(await jumlah()).toEqual(["0"]);
    const sisip = bound(aplikasi, { pemda: 3525 }, () =>
      aplikasi.query("INSERT INTO masuk.percobaan VALUES (3524, 'x', 0, now())"),
    );
    await expect(sisip).rejects.toThrow("row-level security");
    await aplikasi.end();
  });
});

describe("writing without an actor", () => {
  test("reaches the sign-in room of that pemda and no business table", async () => {
    const nama = "UPDATE sakip.pengguna SET nama = 'X'";
    await expect(uji.basis.writeMasuk(lamongan.pemdaId, ({ db }) => sql.raw(nama).execute(db))).rejects.toThrow(
      "pelaku belum ditetapkan",
    );
    const hapus = await uji.basis.writeMasuk(gresik.pemdaId, ({ db }) => sql`DELETE FROM masuk.sesi`.execute(db));
    expect(hapus.numAffectedRows).toBe(0n);
  });

  test("is refused while a page is being read", async () => {
    const menulis = uji.basis.snapshot((basis) => basis.writeMasuk(lamongan.pemdaId, async () => {}));
    await expect(menulis).rejects.toThrow("potret baca");
  });

  test("does not wait for a long business write, and does not change the version of the data", async () => {
    const versi = await uji.basis.dataVersion(lamongan.pemdaId);
    const hasil = await uji.basis.write({ pemdaId: lamongan.pemdaId, pelaku: "uji" }, () =>
      masuk(uji.konteks, { surel: "a@contoh.go.id", sandi: "sawah hijau pagi hari", alamat: "10.0.0.2" }),
    );
    expect(hasil.jenis).toBe("masuk");
    expect(await uji.basis.dataVersion(lamongan.pemdaId)).toBe(versi);
  });
});
