// Which agreement of a PD's head the public is shown, and the rencana aksi that reports print beside it.
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BasisUji, createTestDatabase } from "../../../tests/bantu/basis-uji.ts";
import { createIndikator, createPd, createPemda, type PdUji, type PemdaUji } from "../../../tests/bantu/pabrik.ts";
import { createPerjanjian } from "../../../tests/bantu/perjanjian-uji.ts";
import { listRencanaAksi } from "../rencana-aksi.server.ts";
import { findPerjanjianKepala } from "./perjanjian-kepala.server.ts";

const PUBLIK = { jenis: "publik" } as const;
let basis: BasisUji;
let pemda: PemdaUji;
let pd: PdUji;
beforeAll(async () => {
  basis = await createTestDatabase();
  pemda = await createPemda(basis.konteks);
  pd = await createPd(pemda, "disnaker");
});
afterAll(() => basis.drop());

const cari = (tahun: number) => findPerjanjianKepala(pemda.konteks, PUBLIK, { pdKode: "disnaker", tahun });

test("nothing is shown until the head has signed, and then what was signed with its digest", async () => {
  expect(await cari(2024)).toBeNull();
  const { sidik } = await createPerjanjian(pemda, pd, 2024);
  expect(await cari(2024)).toMatchObject({ sidik, isi: { tahun: 2024 }, alamat: expect.stringContaining(sidik) });
  expect(await cari(2023)).toBeNull();
});

test("a perubahan that is not signed yet changes nothing for the public", async () => {
  await pemda.konteks.basis.write({ pemdaId: pemda.pemdaId, pelaku: "uji" }, async ({ db, pemdaId }) => {
    await sql`INSERT INTO sakip.perjanjian (pemda_id, perjanjian_id, pd_id, jabatan_id, tahun, nomor, alasan, triwulan,
        disusun_oleh, disusun_pada)
      VALUES (${pemdaId}, ${pemda.konteks.newId()}, ${pd.pdId}, ${pd.jabatanId}, 2024, 1, 'mutasi', false, 'uji', now())`.execute(
      db,
    );
  });
  expect((await cari(2024))?.isi.nomor).toBe(0);
});

test("an unknown PD is refused", async () => {
  await expect(findPerjanjianKepala(pemda.konteks, PUBLIK, { pdKode: "dinsos", tahun: 2024 })).rejects.toMatchObject({
    kode: "tidak_ditemukan",
  });
});

test("the rencana aksi of a year come in the order of indikator and of themselves, with who answers for each", async () => {
  await createIndikator(pemda, pd, "b", {});
  await createIndikator(pemda, pd, "a", {});
  await pemda.konteks.basis.write({ pemdaId: pemda.pemdaId, pelaku: "uji" }, async ({ db, pemdaId }) => {
    for (const [kode, tahun, urutan, uraian] of [
      ["b", 2024, 1, "Ketiga"],
      ["a", 2024, 2, "Kedua"],
      ["a", 2024, 1, "Pertama"],
      ["a", 2023, 1, "Tahun lain"],
    ] as const) {
      await sql`INSERT INTO sakip.rencana_aksi (pemda_id, aksi_id, indikator_id, tahun, urutan, uraian,
          penanggung_jawab_id, triwulan)
        SELECT pemda_id, ${pemda.konteks.newId()}, indikator_id, ${tahun}, ${urutan}, ${uraian}, ${pd.jabatanId}, '{1,3}'
        FROM sakip.indikator WHERE pemda_id = ${pemdaId} AND kode = ${kode}`.execute(db);
    }
  });
  const aksi = await pemda.konteks.basis.read(pemda.pemdaId, (sesi) => listRencanaAksi(sesi, pd.pdId, 2024));
  expect(aksi.map((a) => a.uraian)).toEqual(["Pertama", "Kedua", "Ketiga"]);
  expect(aksi[0]).toMatchObject({ triwulan: [1, 3], penanggungJawab: expect.stringContaining("Kepala") });
});
