// Which PD a page shows when its address names none, against a real database.
import { afterAll, beforeEach, expect, test } from "vitest";
import { type BasisUji, createTestDatabase } from "../../tests/bantu/basis-uji.ts";
import { createContohLamongan } from "../../tests/bantu/contoh-lamongan.ts";
import { createIndikator, createPd, createPemda, createSimpul, type PemdaUji } from "../../tests/bantu/pabrik.ts";
import { findPdBawaan } from "./pd-bawaan.server.ts";
import { listRingkasanPd } from "./ringkasan.server.ts";

const semua: BasisUji[] = [];
let uji: BasisUji;
let pemda: PemdaUji;
beforeEach(async () => {
  uji = await createTestDatabase();
  semua.push(uji);
  pemda = await createPemda(uji.konteks);
});
afterAll(() => Promise.all(semua.map((u) => u.drop())));

const PUBLIK = { jenis: "publik" } as const;
const bawaan = () => findPdBawaan(uji.konteks, PUBLIK);

async function isi(kode: string, terbit: boolean): Promise<void> {
  const pd = await createPd(pemda, kode);
  const simpul = await createSimpul(pemda, pd, kode);
  const realisasi = { "2024-S1": { nilai: "1", keadaan: terbit ? ("disetujui" as const) : ("draf" as const) } };
  await createIndikator(pemda, pd, kode, { simpul: [simpul], target: { "2024-S1": "1" }, realisasi });
}

test("none without a PD, and without figures or plan the first in printed order", async () => {
  expect(await bawaan()).toBeUndefined();
  await createPd(pemda, "b");
  await createPd(pemda, "a");
  expect(await bawaan()).toBe("a");
});

test("one with a plan comes before one without, and one with published figures before both", async () => {
  await createPd(pemda, "a");
  await isi("b", false);
  expect(await bawaan()).toBe("b");
  await isi("c", true);
  expect(await bawaan()).toBe("c");
  await isi("a-2", true);
  expect(await bawaan()).toBe("a-2");
});

test("for the example data it is the one the whole summary would have chosen", async () => {
  const contoh = await createContohLamongan();
  semua.push(contoh);
  const { pd } = await listRingkasanPd(contoh.konteks, PUBLIK);
  const kode = await findPdBawaan(contoh.konteks, PUBLIK);
  expect(pd.length).toBeGreaterThan(1);
  expect(kode).toBe(pd.find((r) => r.periode !== null)?.pd.kode);
});
