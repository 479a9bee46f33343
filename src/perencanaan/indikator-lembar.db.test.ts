// Who sees which plan through the indikator pages: what holds for everybody, drafts only for those who may.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pengguna } from "#organisasi";
import { getLembarIndikator, ubahRancangan } from "#perencanaan/server";
import { type BasisUji, createTestDatabase } from "../../tests/bantu/basis-uji.ts";
import {
  createIndikator,
  createPd,
  createPemda,
  createRenja,
  createSimpul,
  type PdUji,
} from "../../tests/bantu/pabrik.ts";

const NAMA_RANCANGAN = "Nama dalam rancangan";
let uji: BasisUji;
let pd: PdUji;
let lain: PdUji;
let versiId: string;
let indikatorId: string;
const akun = (peran: "perencana" | "evaluator", pdId: string | null): Pengguna => ({
  jenis: "akun",
  pemdaId: 3524,
  id: "00000000-0000-7000-8000-00000000000a",
  nama: "Rani",
  peran: [{ peran, pdId }],
});
beforeAll(async () => {
  uji = await createTestDatabase();
  const pemda = await createPemda(uji.konteks);
  pd = await createPd(pemda, "disnaker");
  lain = await createPd(pemda, "dinsos");
  const simpul = await createSimpul(pemda, pd, "sasaran-1");
  indikatorId = await createIndikator(pemda, pd, "iku-1", { simpul: [simpul], target: { "2024": "80" } });
  versiId = await createRenja(pemda, pd, 2024);
  const isi = {
    kode: "iku-1",
    jenis: "IKU",
    nama: NAMA_RANCANGAN,
    sumber_data: null,
    penanggung_jawab_id: pd.jabatanId,
    alasan_pemilihan: null,
    berlaku_sampai: null,
  } as const;
  await ubahRancangan(uji.konteks, akun("perencana", pd.pdId), {
    pdKode: "disnaker",
    versiId,
    perubahan: [{ jenis: "indikator", kunci: indikatorId, isi }],
  });
});
afterAll(() => uji.drop());

const lembar = (pengguna: Pengguna, versi?: string) =>
  getLembarIndikator(uji.konteks, pengguna, { pdKode: "disnaker", pemdaSlug: "lamongan", versiId: versi });
const namaIndikator = async (pengguna: Pengguna, versi?: string) =>
  (await lembar(pengguna, versi)).naskah.indikator.get(indikatorId)?.nama;

test("the public and planners of another PD see what holds and learn of no draft", async () => {
  for (const pengguna of [{ jenis: "publik" } as const, akun("perencana", lain.pdId)]) {
    const { versi, dokumen, naskah, bolehUbah } = await lembar(pengguna);
    expect([versi, dokumen, bolehUbah]).toEqual([null, [], false]);
    expect(naskah.indikator.get(indikatorId)?.nama).toBe("Indikator iku-1");
    await expect(lembar(pengguna, versiId)).rejects.toMatchObject({ kode: "tidak_berhak" });
  }
});

test("the planner of the PD is shown the open draft first and may change it", async () => {
  const { versi, bolehUbah, revisi } = await lembar(akun("perencana", pd.pdId));
  expect([versi?.id, bolehUbah]).toEqual([versiId, true]);
  expect(revisi.get(`indikator/${indikatorId}`)).toBe(1);
  expect(await namaIndikator(akun("perencana", pd.pdId))).toBe(NAMA_RANCANGAN);
  expect(await namaIndikator(akun("perencana", pd.pdId), "berlaku")).toBe("Indikator iku-1");
});

test("who may see drafts but not make them reads only", async () => {
  const { versi, bolehUbah, berhakUbah } = await lembar(akun("evaluator", null));
  expect([versi?.id, bolehUbah, berhakUbah]).toEqual([versiId, false, false]);
});

test("a version that does not exist is not found", async () => {
  const asing = "00000000-0000-7000-8000-000000000001";
  await expect(lembar(akun("perencana", pd.pdId), asing)).rejects.toMatchObject({ kode: "tidak_ditemukan" });
});
