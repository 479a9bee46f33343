import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isGalatKode } from "#inti";
import { type BasisUji, runSql } from "../../../tests/bantu/basis-uji.ts";
import { createContohLamongan } from "../../../tests/bantu/contoh-lamongan.ts";
import { countQueries } from "../../../tests/bantu/hitung-kueri.ts";
import {
  getPenjelasanKondisi,
  getPenjelasanPenanda,
  getPenjelasanSerapan,
  getPenjelasanStrategi,
} from "../jelaskan/jelaskan.server.ts";
import { getBacaanTema } from "./bacaan.server.ts";

const PUBLIK = { jenis: "publik" } as const;
const KEMISKINAN = { temaKode: "kemiskinan" } as const;

let uji: BasisUji;
beforeAll(async () => {
  uji = await createContohLamongan();
});
afterAll(() => uji.drop());

describe("the poverty theme of Lamongan", () => {
  test("reads as the deck prints it: conditions of 2021, ten causes, three strategies, twelve main PD, the tagged money", async () => {
    const { tema, deret, anggaran, kerangka, tahun } = await getBacaanTema(uji.konteks, PUBLIK, KEMISKINAN);
    expect(tahun).toBe(2024);
    expect(deret.map((d) => d.titik.map((t) => [t.tahun, t.sel.teks]))).toEqual([
      [[2021, "13,86%"]],
      [[2021, "166.350 jiwa"]],
      [[2021, "Rp419.309/kapita/bulan"]],
    ]);
    expect(kerangka.simpul.filter((s) => s.lapis === "permasalahan")).toHaveLength(10);
    expect(tema.strategi.map((s) => s.inovasi.map((i) => i.nama))).toEqual([
      ["1-10-100", "LASERKU", "BEASISWA", "BEDAH RUMAH"],
      ["PYSS", "MEPRENEUR", "TANIJAGO", "TERSAPU JAGAT"],
      ["LASERKU", "DESA TANGGUH BENCANA"],
    ]);
    expect(tema.peran.utama).toHaveLength(12);
    expect(tema.peran.utama.flatMap((p) => p.tugas)).toHaveLength(26);
    expect(Number(anggaran.total)).toBe(1_200_000_000);
  });

  test("leaves open what the deck does not print, and nothing else", async () => {
    const { celah } = await getBacaanTema(uji.konteks, PUBLIK, KEMISKINAN);
    expect(Object.fromEntries([...Map.groupBy(celah, (c) => c.jenis)].map(([j, isi]) => [j, isi.length]))).toEqual({
      masalah_tanpa_strategi: 10,
      masalah_tanpa_ukuran: 10,
      strategi_tanpa_program: 3,
      penanda_tanpa_strategi: 1,
      pd_utama_tanpa_penanda: 11,
      kondisi_usang: 3,
    });
    expect(celah.filter((c) => c.jenis === "pd_utama_tanpa_penanda").map((c) => c.objek)).toEqual([
      "Dinas Sosial",
      "Dinas Kesehatan",
      "Dinas Pendidikan",
      "Dinas PMD",
      "Dinas Capilduk",
      "Dinas Perkim & Cipta Karya",
      "Dinas Ketahanan Pangan & Pertanian",
      "Dinas Perikanan",
      "Dinas Peternakan",
      "Dinas Perindag",
      "Dinas Koperasi & UM",
    ]);
  });

  test("shows the outputs of what is tagged, with target and the kind of no number, under no strategy", async () => {
    const { strategi } = await getBacaanTema(uji.konteks, PUBLIK, KEMISKINAN);
    expect(strategi.map((s) => [s.strategi?.kode ?? null, s.uang?.nilai ?? null])).toEqual([
      ["kebutuhan-dasar", null],
      ["pendapatan", null],
      ["jaminan-sosial", null],
      [null, "1200000000.0000"],
    ]);
    expect(strategi.at(-1)?.keluaran).toMatchObject([
      { indikator: { kode: "iks-1" }, target: { teks: "160 orang" }, realisasi: { kosong: "belum_diisi" } },
    ]);
  });

  test("comes in one transaction, however many nodes it has", async () => {
    const hitung = countQueries(uji.konteks);
    await getBacaanTema(hitung.konteks, PUBLIK, KEMISKINAN);
    expect(hitung.count()).toBeLessThanOrEqual(12);
  });
});

describe("explanations", () => {
  test("of a condition name its source and who brought it in", async () => {
    const p = await getPenjelasanKondisi(uji.konteks, PUBLIK, { ...KEMISKINAN, kondisiKode: "p0", tahun: 2021 });
    expect(p).toMatchObject({ judul: "Prosentase Penduduk Miskin", hasil: "13,86%" });
    expect(p.pengisi?.oleh).toContain("Impor data");
  });

  test("of the tagged money lead from the total to the row, with who tagged it", async () => {
    const { anggaran } = await getBacaanTema(uji.konteks, PUBLIK, KEMISKINAN);
    const penandaId = anggaran.penanda[0]?.id ?? "";
    const minta = { ...KEMISKINAN, tahun: 2024 };
    const baris = await getPenjelasanPenanda(uji.konteks, PUBLIK, { ...minta, penandaId });
    expect(baris).toMatchObject({ hasil: "Rp1.200.000.000", pengisi: { oleh: expect.stringContaining("Impor data") } });
    for (const lingkup of ["_semua", "_tanpa-strategi"]) {
      expect(await getPenjelasanStrategi(uji.konteks, PUBLIK, { ...minta, lingkup })).toMatchObject({
        hasil: "Rp1.200.000.000",
      });
    }
    expect(await getPenjelasanSerapan(uji.konteks, PUBLIK, { ...minta, lingkup: "_semua" })).toMatchObject({
      hasil: "belum diisi",
    });
  });

  test("of what is not there name what is", async () => {
    const kondisi = getPenjelasanKondisi(uji.konteks, PUBLIK, { ...KEMISKINAN, kondisiKode: "p9", tahun: 2021 });
    await expect(kondisi).rejects.toThrow("p0, jumlah-miskin, garis-kemiskinan");
    const tanda = getPenjelasanPenanda(uji.konteks, PUBLIK, { ...KEMISKINAN, tahun: 2024, penandaId: "x" });
    await expect(tanda).rejects.toSatisfy((g) => isGalatKode(g, "tidak_ditemukan"));
    const strategi = getPenjelasanStrategi(uji.konteks, PUBLIK, { ...KEMISKINAN, tahun: 2024, lingkup: "x" });
    await expect(strategi).rejects.toThrow("kebutuhan-dasar, pendapatan, jaminan-sosial");
  });
});

describe("spending", () => {
  test("of an open period is read by those who see it being filled in, not by the public", async () => {
    await runSql(
      uji.urlPemilik,
      `SELECT set_config('opensakip.pelaku', 'uji', false), set_config('opensakip.pemda_id', '3524', false);
       INSERT INTO sakip.realisasi_anggaran (pemda_id, simpul_id, periode, nilai, versi, diisi_oleh, diisi_pada)
         SELECT pemda_id, simpul_id, '2024-S1', 300000000, 1, 'uji', now() FROM sakip.simpul
         WHERE kode = '2.07.03.2.01.0001'`,
    );
    const admin = {
      jenis: "akun",
      pemdaId: 3524,
      id: "x",
      nama: "Tutik",
      peran: [{ peran: "admin_pemda", pdId: null }],
    } as const;
    expect((await getBacaanTema(uji.konteks, PUBLIK, KEMISKINAN)).serapan.kosong).toBe("belum_diisi");
    expect((await getBacaanTema(uji.konteks, admin, KEMISKINAN)).serapan.teks).toBe("25,00%");
    const serapan = { ...KEMISKINAN, tahun: 2024, lingkup: "_semua" };
    expect((await getPenjelasanSerapan(uji.konteks, PUBLIK, serapan)).hasil).toBe("belum diisi");
    expect((await getPenjelasanSerapan(uji.konteks, admin, serapan)).hasil).toBe("Rp300.000.000 (25,00%)");
  });
});

describe("a condition linked to an indikator and one with a formula", () => {
  test("take their values from published figures and from other conditions", async () => {
    await runSql(
      uji.urlPemilik,
      `SELECT set_config('opensakip.pelaku', 'uji', false), set_config('opensakip.pemda_id', '3524', false);
       INSERT INTO sakip.tema_kondisi (pemda_id, kondisi_id, tema_id, kode, nama, satuan, indikator_id, urutan)
         SELECT pemda_id, gen_random_uuid(), (SELECT tema_id FROM sakip.tema WHERE kode = 'kemiskinan'), 'bekerja',
           'Penduduk bekerja', '%', indikator_id, 9 FROM sakip.indikator WHERE kode = 'iku-1';
       INSERT INTO sakip.tema_kondisi (pemda_id, kondisi_id, tema_id, kode, nama, satuan, rumus, urutan)
         SELECT pemda_id, gen_random_uuid(), tema_id, 'tidak-bekerja', 'Tidak bekerja', '%', '100 - bekerja', 10
         FROM sakip.tema WHERE kode = 'kemiskinan'`,
    );
    const { deret } = await getBacaanTema(uji.konteks, PUBLIK, KEMISKINAN);
    const baca = (kode: string) =>
      deret.find((d) => d.kondisi.kode === kode)?.titik.map((t) => [t.tahun, t.sel.teks, t.asal]);
    expect(baca("bekerja")).toEqual([
      [2021, "-", null],
      [2023, "94,54%", "indikator"],
    ]);
    expect(baca("tidak-bekerja")?.[1]).toEqual([2023, "5,46%", "rumus"]);
    const p = await getPenjelasanKondisi(uji.konteks, PUBLIK, { ...KEMISKINAN, kondisiKode: "bekerja", tahun: 2023 });
    expect(p.operan).toMatchObject([{ asal: "/jelaskan/realisasi/disnaker/iku-1/2023" }]);
  });
});
