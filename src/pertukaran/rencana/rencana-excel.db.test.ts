// The workbook of a draft on a real database: out, changed, every difference shown, saved all or nothing, refused.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pengguna } from "#organisasi";
import { diffNaskah, toPerubahan } from "#perencanaan";
import { createDokumen, getBedaVersi, ubahRancangan } from "#perencanaan/server";
import { type BasisUji, createTestDatabase } from "../../../tests/bantu/basis-uji.ts";
import { bukuSatuLembar, isiSel } from "../../../tests/bantu/buku-uji.ts";
import { createPd, createPemda, type PdUji, type PemdaUji } from "../../../tests/bantu/pabrik.ts";
import { getPratinjauBuku, getTemplatRencana, periksaBukuRencana } from "./rencana-excel.server.ts";

let uji: BasisUji;
let pemda: PemdaUji;
let pd: PdUji;
let lain: PdUji;
let versiId: string;
beforeAll(async () => {
  uji = await createTestDatabase();
  pemda = await createPemda(uji.konteks);
  pd = await createPd(pemda, "disnaker");
  lain = await createPd(pemda, "dinsos");
  const isian = {
    jenis: "renstra",
    judul: "Renstra 2026-2030",
    tahunMulai: 2026,
    tahunSelesai: 2030,
    tahunDasar: 2025,
  } as const;
  ({ versiId } = await createDokumen(uji.konteks, rani(), { pdKode: "disnaker", isian }));
});
afterAll(() => uji.drop());

const akun = (nama: string, pdId: string): Pengguna => ({
  jenis: "akun",
  pemdaId: pemda.pemdaId,
  id: "00000000-0000-7000-8000-00000000000a",
  nama,
  peran: [{ peran: "perencana", pdId }],
});
const rani = () => akun("Rani", pd.pdId);
const bayu = () => akun("Bayu", lain.pdId);
const PD = { pdKode: "disnaker" };
const unduh = async () => (await getTemplatRencana(uji.konteks, rani(), { ...PD, versiId })).isi;
const periksa = async (isi: Uint8Array) => {
  const hasil = await periksaBukuRencana(uji.konteks, rani(), { ...PD, versiId, isi });
  if (hasil.jenis === "salah") throw new Error(JSON.stringify(hasil.galat));
  return hasil;
};
const isiAwal = async () =>
  isiSel(await unduh(), (lembar) => {
    lembar("Pohon").tambah({ Kode: "s-1", Jenis: "Sasaran", Nama: "Meningkatnya penduduk yang bekerja" });
    lembar("Indikator").tambah({
      Kode: "iku-1",
      Nama: "Persentase penduduk yang bekerja",
      Simpul: "s-1",
      Jenis: "IKU",
      "Penanggung jawab": "kepala",
      Satuan: "%",
    });
    lembar("Target").tambah({ Indikator: "iku-1", "2025": "94,54", "2026": "95,23" });
  });

test("a plan from nothing: shown first, saved at once, and then the workbook has no difference any more", async () => {
  const { perubahan, beda, baru } = await periksa(await isiAwal());
  expect(beda.map((b) => `${b.macam} ${b.jenis}`)).toEqual([
    "tambah simpul",
    "tambah indikator",
    "tambah rumus",
    "tambah kaitan",
    "tambah target_renstra",
    "tambah target_renstra",
  ]);
  expect((await getBedaVersi(uji.konteks, rani(), { ...PD, versiId })).beda).toEqual([]);
  const simpan = { ...PD, versiId, perubahan, alasan: "impor buku kerja Excel" };
  expect((await ubahRancangan(uji.konteks, rani(), simpan)).jenis).toBe("tersimpan");
  const { baru: tersimpan } = await getBedaVersi(uji.konteks, rani(), { ...PD, versiId });
  // A new node begins with the document that brings it.
  expect(diffNaskah(baru, tersimpan).flatMap((b) => b.kolom.map((k) => k.kolom))).toEqual(["berlaku_mulai"]);
  expect((await periksa(await unduh())).beda).toEqual([]);
});

test("what somebody else changed meanwhile is a conflict; looked at again, it can be replaced knowingly", async () => {
  const isi = await isiSel(await unduh(), (lembar) => lembar("Pohon").tulis("Nama", 2, "Dari Excel"));
  const { perubahan, lama } = await periksa(isi);
  const simpul = [...lama.simpul][0];
  if (simpul === undefined) throw new Error("Simpul tidak ada");
  const dariLayar = [{ jenis: "simpul" as const, kunci: simpul[0], isi: { ...simpul[1], nama: "Dari layar" } }];
  await ubahRancangan(uji.konteks, rani(), { ...PD, versiId, perubahan: dariLayar });
  const permintaan = { ...PD, versiId, perubahan };
  expect((await ubahRancangan(uji.konteks, rani(), permintaan)).jenis).toBe("bentrok");
  const tetap = await getPratinjauBuku(uji.konteks, rani(), permintaan);
  expect(tetap.perubahan).toEqual(perubahan);
  const segar = await getPratinjauBuku(uji.konteks, rani(), { ...permintaan, segarkan: true });
  expect(segar.beda[0]?.kolom).toEqual([{ kolom: "nama", dari: "Dari layar", ke: "Dari Excel" }]);
  const lagi = { ...PD, versiId, perubahan: segar.perubahan };
  expect((await ubahRancangan(uji.konteks, rani(), lagi)).jenis).toBe("tersimpan");
});

test("one wrong cell refuses the whole workbook", async () => {
  const isi = await isiSel(await unduh(), (lembar) => {
    lembar("Pohon").tulis("Nama", 2, "Benar");
    lembar("Target").tulis("2026", 2, "banyak");
  });
  const hasil = await periksaBukuRencana(uji.konteks, rani(), { ...PD, versiId, isi });
  expect(hasil).toMatchObject({
    jenis: "salah",
    galat: [{ lembar: "Target", sel: expect.stringMatching(/^[A-Z]2$/) }],
  });
});

test("a workbook of another PD, of another document, or without any sheet of a plan is refused", async () => {
  const isian = {
    jenis: "renja",
    judul: "Renja 2026",
    tahunMulai: 2026,
    tahunSelesai: 2026,
    tahunDasar: null,
  } as const;
  const renja = await createDokumen(uji.konteks, rani(), { ...PD, isian });
  const renjaLain = await createDokumen(uji.konteks, bayu(), { pdKode: "dinsos", isian });
  const isi = await unduh();
  await expect(periksaBukuRencana(uji.konteks, rani(), { ...PD, versiId: renja.versiId, isi })).rejects.toMatchObject({
    kode: "masukan",
    message: expect.stringContaining("Renstra 2026-2030"),
  });
  await expect(
    periksaBukuRencana(uji.konteks, bayu(), { pdKode: "dinsos", versiId: renjaLain.versiId, isi }),
  ).rejects.toMatchObject({ kode: "masukan", message: expect.stringContaining("disnaker") });
  const asing = await bukuSatuLembar("Data", [["a"]]);
  await expect(periksa(asing)).rejects.toMatchObject({ message: expect.stringContaining("lembar rencana") });
});

test("a planner of another PD may not even bring one, and the draft that is open is found without its id", async () => {
  const isi = await unduh();
  await expect(periksaBukuRencana(uji.konteks, bayu(), { ...PD, versiId, isi })).rejects.toMatchObject({
    kode: "tidak_berhak",
  });
  const { nama } = await getTemplatRencana(uji.konteks, rani(), PD);
  expect(nama).toMatch(/^rencana-disnaker-(renja|renstra)-2026/);
});

test("the changes of a preview are exactly what makes the draft the workbook", async () => {
  const isi = await isiSel(await unduh(), (lembar) => lembar("Target").tulis("2027", 2, 96));
  const { beda, baru, perubahan } = await periksa(isi);
  expect(perubahan.map(({ jenis, kunci, isi: i }) => ({ jenis, kunci, isi: i }))).toEqual(toPerubahan(beda, baru));
});
