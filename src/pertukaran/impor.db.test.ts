// Importing against a real PostgreSQL: the example data, idempotence, all or nothing.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BasisUji, createTestDatabase, runSql } from "../../tests/bantu/basis-uji.ts";
import { imporFolder } from "./impor.server.ts";
import { muatAcuan } from "./muat-acuan.server.ts";

const OPERATOR = { jenis: "operator", nama: "penguji" } as const;
let uji: BasisUji;
beforeAll(async () => {
  uji = await createTestDatabase();
  await muatAcuan(uji.urlPemilik);
});
afterAll(() => uji.drop());
describe("x", () => {
  test("y", async () => {
    try {
      console.log(JSON.stringify(await imporFolder(uji.konteks, OPERATOR, "contoh/lamongan-disnaker-2024"), null, 1));
      console.log(
        JSON.stringify(
          (await imporFolder(uji.konteks, OPERATOR, "contoh/lamongan-disnaker-2024")).berkas.filter(
            (b) => b.tambah || b.ubah || b.hanyaDiBasisData.length,
          ),
          null,
          1,
        ),
      );
    } catch (g) {
      console.log(g, (g as any).rincian);
      throw g;
    }
    console.log(await runSql(uji.urlPemilik, "select count(*) from acuan.nomenklatur"));
    expect(1).toBe(1);
  });
});
