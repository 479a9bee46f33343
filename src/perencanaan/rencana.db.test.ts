import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BasisUji, createTestDatabase } from "../../tests/bantu/basis-uji.ts";
import { countQueries } from "../../tests/bantu/hitung-kueri.ts";
import {
  createIndikator,
  createPd,
  createPemda,
  createSimpul,
  insertBaris,
  type PdUji,
  type PemdaUji,
} from "../../tests/bantu/pabrik.ts";
import { getRencanaPd } from "./rencana.server.ts";
import { getAnggaran, getIku, getPohon } from "./rencana-kasus.server.ts";
import type { RencanaPd } from "./tipe.ts";

const PUBLIK = { jenis: "publik" } as const;

let uji: BasisUji;
let pemda: PemdaUji;
let pd: PdUji;
let sasaran: string;
let program: string;
let iku: string;

beforeAll(async () => {
  uji = await createTestDatabase();
  pemda = await createPemda(uji.konteks);
  pd = await createPd(pemda, "disnaker");
  sasaran = await createSimpul(pemda, pd, "sasaran-1");
  program = await createSimpul(pemda, pd, "2.07.03", {
    jenis: "program",
    induk: sasaran,
    pagu: { 2023: "5.00", 2024: "100.50" },
  });
  const kegiatan = await createSimpul(pemda, pd, "2.07.03.2.01", { jenis: "kegiatan", induk: program });
  for (const [kode, urutan] of [
    ["2.07.03.2.01.0002", 2],
    ["2.07.03.2.01.0001", 1],
  ] as const) {
    await createSimpul(pemda, pd, kode, { jenis: "sub_kegiatan", induk: kegiatan, urutan, prioritas: 3 - urutan });
  }
  iku = await createIndikator(pemda, pd, "iku-1", {
    simpul: [sasaran, program],
    target: { "2023": "94.87", "2024": "95.20" },
    versi: { rumus: "a / b * 100" },
  });
  await insertBaris(pemda, "sakip.variabel", [
    { indikator_id: iku, tahun_mulai: 2023, nama: "b", label: "Angkatan Kerja", satuan: "orang", urutan: 2 },
    { indikator_id: iku, tahun_mulai: 2023, nama: "a", label: "Bekerja", satuan: "orang", urutan: 1 },
  ]);
  // A first revision of the plan: other target and pagu for 2024, and another definition from 2024.
  await insertBaris(pemda, "sakip.target", [
    { indikator_id: iku, periode: "2024", versi: 1, nilai: "95.23", batas_bawah: null, batas_atas: null },
  ]);
  await insertBaris(pemda, "sakip.pagu", [
    { simpul_id: program, tahun: 2024, versi: 1, nilai: "200.25", sumber_dana: "APBD" },
  ]);
  await insertBaris(pemda, "sakip.indikator_versi", [
    {
      indikator_id: iku,
      tahun_mulai: 2024,
      definisi: "Definisi baru",
      satuan: "%",
      desimal: 2,
      polaritas: "naik",
      aturan_turun: null,
      agregasi: "posisi_akhir",
      rumus: null,
    },
  ]);
  await createIndikator(pemda, pd, "iku-nanti", { simpul: [sasaran], versi: { tahun_mulai: 2030 } });
});
afterAll(() => uji.drop());

function rencana(tahun: number): Promise<RencanaPd> {
  const milik = {
    id: pd.pdId,
    kode: "disnaker",
    nama: "Dinas",
    namaSingkat: "Dinas",
    bidang: [],
    jenis: "pd" as const,
  };
  return uji.basis.read(pemda.pemdaId, (sesi) => getRencanaPd(sesi, milik, tahun));
}

describe("getRencanaPd", () => {
  test("nodes come parents first in printed order, with the newest pagu of every year", async () => {
    const { simpul } = await rencana(2024);
    expect(simpul.map((s) => s.kode)).toEqual([
      "sasaran-1",
      "2.07.03",
      "2.07.03.2.01",
      "2.07.03.2.01.0001",
      "2.07.03.2.01.0002",
    ]);
    expect(simpul[1]).toMatchObject({
      nomenklatur: { versi: "900.1.15.5-1317/2023", kode: "2.07.03" },
      pagu: { 2023: "5.00", 2024: "200.25" },
    });
    expect(simpul[0]?.nomenklatur).toBeNull();
  });

  test("indikator come in the year's version, last year's version beside it, targets in the newest revision", async () => {
    const r = await rencana(2024);
    expect(r.indikator[iku]).toMatchObject({ versiSejak: 2024, definisi: "Definisi baru", rumus: null, variabel: [] });
    expect(r.indikator[iku]?.target).toEqual({
      "2023": { jenis: "titik", nilai: "94.87" },
      "2024": { jenis: "titik", nilai: "95.23" },
    });
    expect(r.indikator[iku]?.jadwal).toEqual(["2023", "2024-S1", "2024-S2"]);
    expect(r.indikatorLalu?.[iku]).toMatchObject({ versiSejak: 2023, rumus: { teks: "a / b * 100" } });
    expect(r.indikatorLalu?.[iku]?.variabel.map((v) => v.nama)).toEqual(["a", "b"]);
    expect(Object.values(r.indikator).map((i) => i.kode)).toEqual(["iku-1"]);
  });

  test("priorities follow their own order", async () => {
    const r = await rencana(2024);
    const kode = r.prioritas.map((id) => r.simpul.find((s) => s.id === id)?.kode);
    expect(kode).toEqual(["2.07.03.2.01.0002", "2.07.03.2.01.0001"]);
    expect((await rencana(2023)).prioritas).toEqual([]);
  });
});

describe("use cases", () => {
  const permintaan = { pdKode: "disnaker" } as const;

  test("without a year the newest planned one up to now is shown", async () => {
    const kini = { ...uji.konteks, now: () => new Date("2024-03-01T00:00:00Z") };
    expect((await getIku(kini, PUBLIK, permintaan)).tahun).toBe(2024);
    const lampau = { ...uji.konteks, now: () => new Date("2023-12-31T18:00:00Z") };
    expect((await getIku(lampau, PUBLIK, permintaan)).tahun).toBe(2024);
    const dulu = { ...uji.konteks, now: () => new Date("2023-12-31T16:00:00Z") };
    expect((await getIku(dulu, PUBLIK, permintaan)).tahun).toBe(2023);
  });

  test("getIku lists an indikator under each node it measures", async () => {
    const daftar = await getIku(uji.konteks, PUBLIK, { ...permintaan, tahun: 2023 });
    expect(daftar.pemda.slug).toBe("lamongan");
    expect(daftar.sasaran.map((b) => [b.indikator.kode, b.rumusTeks])).toEqual([
      ["iku-1", "Bekerja ÷ Angkatan Kerja × 100"],
    ]);
    expect(daftar.program.map((b) => b.indikator.kode)).toEqual(["iku-1"]);
  });

  test("getAnggaran adds up the newest pagu and lists priorities", async () => {
    const anggaran = await getAnggaran(uji.konteks, PUBLIK, { ...permintaan, tahun: 2024 });
    expect(anggaran).toMatchObject({ teksTotal: "Rp200,25", total: "200.25" });
    expect(anggaran.prioritas.map((p) => [p.program, p.subKegiatan])).toEqual([
      ["Simpul 2.07.03", "Simpul 2.07.03.2.01.0002"],
      ["Simpul 2.07.03", "Simpul 2.07.03.2.01.0001"],
    ]);
  });

  test("each takes six statements, however large the plan", async () => {
    for (const kasus of [getIku, getAnggaran, getPohon]) {
      const hitung = countQueries(uji.konteks);
      await kasus(hitung.konteks, PUBLIK, permintaan);
      expect(hitung.count()).toBe(6);
    }
  });

  test("getPohon nests the nodes", async () => {
    const { akar } = await getPohon(uji.konteks, PUBLIK, { ...permintaan, tahun: 2024 });
    expect(akar[0]?.anak[0]?.anak[0]?.anak.map((s) => s.kode)).toEqual(["2.07.03.2.01.0001", "2.07.03.2.01.0002"]);
  });
});
