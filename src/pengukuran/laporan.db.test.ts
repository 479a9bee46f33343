import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BasisUji, createTestDatabase } from "../../tests/bantu/basis-uji.ts";
import { countQueries } from "../../tests/bantu/hitung-kueri.ts";
import {
  createIndikator,
  createPd,
  createPemda,
  createSimpul,
  createTercetakJumlah,
  type PdUji,
  type PemdaUji,
} from "../../tests/bantu/pabrik.ts";
import { getLaporanCapaian, getPdRingkas } from "./laporan.server.ts";
import { getPenjelasanCapaian, getPenjelasanPagu, getPenjelasanRealisasi } from "./penjelasan.server.ts";
import { listPeriodeTersedia } from "./periode.server.ts";
import { listRingkasanPd } from "./ringkasan.server.ts";

const PUBLIK = { jenis: "publik" } as const;
const DISNAKER = { pemdaSlug: "lamongan", pdKode: "disnaker" } as const;

let uji: BasisUji;
let pemda: PemdaUji;
let pd: PdUji;

beforeAll(async () => {
  uji = await createTestDatabase();
  pemda = await createPemda(uji.konteks);
  pd = await createPd(pemda, "disnaker", "Dra. Wahyu");
  await createPd(pemda, "dinsos");
  const sasaran = await createSimpul(pemda, pd, "s1");
  const program = await createSimpul(pemda, pd, "2.07.03", {
    jenis: "program",
    induk: sasaran,
    pagu: { 2024: "100.00" },
  });
  await createSimpul(pemda, pd, "2.07.04", { jenis: "program", induk: sasaran, urutan: 2, pagu: { 2024: "50.00" } });
  await createIndikator(pemda, pd, "bekerja", {
    simpul: [sasaran],
    jadwal: ["2023", "2024-TW4"],
    target: { "2023": "94.87", "2024": "95.23" },
    realisasi: { "2023": "94.54" },
    tercetak: { "2023": "99.66" },
  });
  await createIndikator(pemda, pd, "sakip", {
    simpul: [sasaran],
    versi: { satuan: "nilai" },
    target: { "2023": "86.50", "2024": "86.90", "2024-S1": "83.45" },
    realisasi: {
      "2023": "88.30",
      "2024-S1": { nilai: "79.48", keadaan: "disetujui" },
      "2024-S2": { nilai: "99", keadaan: "draf" },
    },
    tercetak: { "2023": "102.08", "2024-S1": "95.24" },
  });
  await createIndikator(pemda, pd, "rasio", {
    simpul: [program],
    versi: { rumus: "a / b * 100" },
    target: { "2024-S1": "50" },
    realisasi: { "2024-S1": { variabel: { a: "1", b: "3" } } },
  });
  await createTercetakJumlah(pemda, pd, { periode: "2024", nilai: "150" });
});
afterAll(() => uji.drop());

describe("getLaporanCapaian", () => {
  test("without a period shows the newest with approved data, signed by the head of its last day", async () => {
    const laporan = await getLaporanCapaian(uji.konteks, PUBLIK, DISNAKER);
    expect(laporan).toMatchObject({ periode: "2024-S1", labelPeriode: "Semester I Tahun 2024", tahun: 2024 });
    expect(laporan.kepala?.sebutan).toBe("Plh. Kepala Dinas disnaker");
    expect(laporan.sasaran.map((b) => b.lalu.capaian.teks)).toEqual(["99,65%", "102,08%"]);
    expect(laporan.sasaran.map((b) => b.capaian.map((c) => c.teks))).toEqual([
      ["-", ""],
      ["95,24%", ""],
    ]);
    expect(laporan.sasaran[0]?.targetTahun).toMatchObject({
      teks: "95,23%",
      catatanJadwal: "(Realisasi di Tribulan IV)",
    });
    expect(laporan.temuan.map((t) => [t.teks, t.hasilHitung, t.terjelaskanPembulatan])).toEqual([
      ["99.66%", "99,65%", true],
    ]);
  });

  test("a realisasi computed from variables is exact until it is printed", async () => {
    const laporan = await getLaporanCapaian(uji.konteks, PUBLIK, DISNAKER);
    expect(laporan.program[0]?.realisasi[0].teks).toBe("33,33%");
    expect(laporan.program[0]?.capaian[0].teks).toBe("66,67%");
  });

  test("a draft is not shown", async () => {
    const laporan = await getLaporanCapaian(uji.konteks, PUBLIK, { ...DISNAKER, periode: "2024" });
    expect(laporan.sasaran[1]?.realisasi[1].teks).toBe("belum diisi");
  });

  test("a PD without data stands at the pemda's newest period", async () => {
    const laporan = await getLaporanCapaian(uji.konteks, PUBLIK, { pdKode: "dinsos" });
    expect(laporan).toMatchObject({ periode: "2024-S1", kepala: null, sasaran: [], program: [], temuan: [] });
  });

  test("a pemda without data stands at this calendar year in its own time zone", async () => {
    const kosong = await createPemda(uji.konteks, { pemdaId: 3525, slug: "gresik" });
    await createPd(kosong, "dinas");
    const tahunBaru = { ...uji.konteks, now: () => new Date("2024-12-31T18:00:00Z") };
    const laporan = await getLaporanCapaian(tahunBaru, PUBLIK, { pemdaSlug: "gresik", pdKode: "dinas" });
    expect(laporan.periode).toBe("2025");
    expect(laporan.catatanKebijakan[0]).toContain("Kebijakan Tahun 2024 dipakai");
    expect((await listRingkasanPd(tahunBaru, PUBLIK, { pemdaSlug: "gresik" })).tahun).toBe(2025);
  });

  test("unknown PD, unreadable period and a year before the first policy are refused by name", async () => {
    await expect(
      getLaporanCapaian(uji.konteks, PUBLIK, { pemdaSlug: "lamongan", pdKode: "dinkes" }),
    ).rejects.toMatchObject({
      kode: "tidak_ditemukan",
      message: expect.stringContaining("disnaker"),
    });
    await expect(getLaporanCapaian(uji.konteks, PUBLIK, { ...DISNAKER, periode: "2024-S9" })).rejects.toMatchObject({
      kode: "masukan",
    });
    await expect(getLaporanCapaian(uji.konteks, PUBLIK, { ...DISNAKER, periode: "2020" })).rejects.toMatchObject({
      kode: "tidak_ditemukan",
      message: expect.stringContaining("Tahun 2020"),
    });
  });

  test("takes eight statements at most, however many indikator there are", async () => {
    const hitung = countQueries(uji.konteks);
    await getLaporanCapaian(hitung.konteks, PUBLIK, DISNAKER);
    expect(hitung.count()).toBe(8);
    const kembar = await createPd(pemda, "kembar");
    const sasaran = await createSimpul(pemda, kembar, "s1");
    for (let i = 0; i < 20; i++) {
      await createIndikator(pemda, kembar, `i${i}`, { simpul: [sasaran], realisasi: { "2024-S1": "1" } });
    }
    const lebih = countQueries(uji.konteks);
    const laporan = await getLaporanCapaian(lebih.konteks, PUBLIK, { ...DISNAKER, pdKode: "kembar" });
    expect(laporan.sasaran).toHaveLength(20);
    expect(lebih.count()).toBe(8);
  });
});

describe("other reads", () => {
  test("getPdRingkas adds budget and priorities to the tables", async () => {
    const ringkas = await getPdRingkas(uji.konteks, PUBLIK, DISNAKER);
    expect(ringkas.anggaran.teksTotal).toBe("Rp150");
    expect(ringkas.laporan.sasaran).toHaveLength(2);
    expect(ringkas.prioritas).toEqual([]);
  });

  test("listPeriodeTersedia lists approved periods, newest first, in the local words", async () => {
    expect(await listPeriodeTersedia(uji.konteks, PUBLIK, DISNAKER)).toEqual([
      { kode: "2024-S1", label: "Semester I Tahun 2024" },
      { kode: "2023", label: "Tahun 2023" },
    ]);
  });

  test("the portal counts every PD in eight statements at most", async () => {
    const hitung = countQueries(uji.konteks);
    const ringkasan = await listRingkasanPd(hitung.konteks, PUBLIK, { pemdaSlug: "lamongan" });
    expect(hitung.count()).toBeLessThanOrEqual(8);
    expect(ringkasan.tahun).toBe(2024);
    const disnaker = ringkasan.pd.find((r) => r.pd.kode === "disnaker");
    expect(disnaker).toMatchObject({
      periode: "2024-S1",
      jumlahIndikator: 3,
      berangka: 2,
      tanpaAngka: { tidak_dijadwalkan: 1 },
      teksPagu: "Rp150",
      tidakCocok: 1,
    });
    expect(ringkasan.pd.find((r) => r.pd.kode === "dinsos")).toMatchObject({ jumlahIndikator: 0, periode: null });
  });
});

describe("explanations", () => {
  test("capaian and realisasi explain themselves from the database", async () => {
    const permintaan = { ...DISNAKER, indikatorKode: "bekerja", periode: "2023" };
    const capaian = await getPenjelasanCapaian(uji.konteks, PUBLIK, permintaan);
    expect(capaian).toMatchObject({
      hasil: "99,65%",
      predikat: "Sangat Tinggi",
      pengisi: { oleh: "Perencana", pada: "5 Juli 2024 10.05 WIB" },
      tercetak: { cocok: false, terjelaskanPembulatan: true },
    });
    const realisasi = await getPenjelasanRealisasi(uji.konteks, PUBLIK, permintaan);
    expect(realisasi).toMatchObject({ hasil: "94,54%", operan: [{ sumber: "Paparan SAKIP" }] });
  });

  test("the total pagu is compared with the printed total", async () => {
    const penjelasan = await getPenjelasanPagu(uji.konteks, PUBLIK, { ...DISNAKER, tahun: 2024 });
    expect(penjelasan).toMatchObject({ hasil: "Rp150", tercetak: { teks: "150", cocok: true } });
    const lain = await getPenjelasanPagu(uji.konteks, PUBLIK, { ...DISNAKER, tahun: 2023 });
    expect(lain).toMatchObject({ hasil: "belum diisi" });
    expect(lain).not.toHaveProperty("tercetak");
  });

  test("a year without a policy is explained as such", async () => {
    const lama = await createPd(pemda, "lama");
    await createIndikator(pemda, lama, "tua", {
      jadwal: ["2010"],
      versi: { tahun_mulai: 2010 },
      target: { "2010": "5" },
      realisasi: { "2010": "5" },
    });
    const p = await getPenjelasanCapaian(uji.konteks, PUBLIK, {
      pdKode: "lama",
      indikatorKode: "tua",
      periode: "2010",
    });
    expect(p).toMatchObject({ hasil: "tidak terdefinisi", kebijakan: [] });
  });

  test("unknown indikator, a year before its first version and an unreadable period are refused by name", async () => {
    const minta = (indikatorKode: string, periode: string, pdKode = "disnaker") =>
      getPenjelasanCapaian(uji.konteks, PUBLIK, { pemdaSlug: "lamongan", pdKode, indikatorKode, periode });
    await expect(minta("iku-9", "2023")).rejects.toMatchObject({
      kode: "tidak_ditemukan",
      message: 'Indikator "iku-9" tidak ada. Yang ada: bekerja, rasio, sakip.',
    });
    await expect(minta("iku-9", "2023", "dinsos")).rejects.toMatchObject({
      message: expect.stringContaining("belum satu pun"),
    });
    await expect(minta("bekerja", "2022")).rejects.toMatchObject({
      message: 'Indikator "bekerja" baru berlaku sejak Tahun 2023.',
    });
    expect(() => minta("bekerja", "2022-XX")).toThrowError(expect.objectContaining({ kode: "masukan" }));
  });
});
