import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Konteks } from "#inti/server";
import type { Pengguna } from "#organisasi";
import { getDaftarPd } from "#organisasi/server";
import {
  getLaporanCapaian,
  getPdRingkas,
  getPenjelasanCapaian,
  getPenjelasanPagu,
  getPenjelasanRealisasi,
  listPeriodeTersedia,
  listRingkasanPd,
} from "#pengukuran/server";
import { getAnggaran, getIku, getPohon } from "#perencanaan/server";
import { type BasisUji, createTestDatabase } from "../../tests/bantu/basis-uji.ts";
import { createIndikator, createPd, createPemda, createSimpul, insertBaris } from "../../tests/bantu/pabrik.ts";
import { getAnggaranTema, getPenjelasanTema, getTema, listTema } from "./tema.server.ts";

const PD = { pdKode: "disnaker" } as const;
const ANGKA = { ...PD, indikatorKode: "iku-1", periode: "2023" } as const;
const TEMA = { temaKode: "kemiskinan" } as const;

// Every read use case of the modules up to tematik, with a request that succeeds for whoever may make it.
const KASUS: Readonly<Record<string, (konteks: Konteks, pengguna: Pengguna) => Promise<unknown>>> = {
  getDaftarPd: (k, p) => getDaftarPd(k, p),
  getIku: (k, p) => getIku(k, p, PD),
  getAnggaran: (k, p) => getAnggaran(k, p, PD),
  getPohon: (k, p) => getPohon(k, p, PD),
  getLaporanCapaian: (k, p) => getLaporanCapaian(k, p, PD),
  getPdRingkas: (k, p) => getPdRingkas(k, p, PD),
  listPeriodeTersedia: (k, p) => listPeriodeTersedia(k, p, PD),
  listRingkasanPd: (k, p) => listRingkasanPd(k, p),
  getPenjelasanCapaian: (k, p) => getPenjelasanCapaian(k, p, ANGKA),
  getPenjelasanRealisasi: (k, p) => getPenjelasanRealisasi(k, p, ANGKA),
  getPenjelasanPagu: (k, p) => getPenjelasanPagu(k, p, { ...PD, tahun: 2024 }),
  listTema: (k, p) => listTema(k, p),
  getTema: (k, p) => getTema(k, p, TEMA),
  getAnggaranTema: (k, p) => getAnggaranTema(k, p, TEMA),
  getPenjelasanTema: (k, p) => getPenjelasanTema(k, p, TEMA),
};

let uji: BasisUji;
beforeAll(async () => {
  uji = await createTestDatabase();
  const pemda = await createPemda(uji.konteks);
  const pd = await createPd(pemda, "disnaker");
  await createIndikator(pemda, pd, "iku-1", { simpul: [await createSimpul(pemda, pd, "s1")], target: { "2023": "5" } });
  const tema = { tema_id: uji.konteks.newId(), kode: "kemiskinan", nama: "Kemiskinan", judul_strategi: "-", urutan: 1 };
  await insertBaris(pemda, "sakip.tema", [tema]);
});
afterAll(() => uji.drop());

describe.each(Object.entries(KASUS))("%s", (_, kasus) => {
  test.each<Pengguna>([{ jenis: "publik" }, { jenis: "operator", nama: "admin" }])(
    "is open to $jenis",
    async (pengguna) => {
      await expect(kasus(uji.konteks, pengguna)).resolves.toBeDefined();
    },
  );

  test("is closed to a kind of user that has no row in the table of rights", async () => {
    const asing: Pengguna = JSON.parse('{ "jenis": "tamu" }');
    await expect(kasus(uji.konteks, asing)).rejects.toMatchObject({ kode: "tidak_berhak" });
  });
});
