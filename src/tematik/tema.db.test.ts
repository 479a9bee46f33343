import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BasisUji, createTestDatabase } from "../../tests/bantu/basis-uji.ts";
import { countQueries } from "../../tests/bantu/hitung-kueri.ts";
import {
  createIndikator,
  createPd,
  createPemda,
  createSimpul,
  createTercetakJumlah,
  insertBaris,
  type PemdaUji,
} from "../../tests/bantu/pabrik.ts";
import { getAnggaranTema, getPenjelasanTema, getTema, listTema, SEMUA_PD } from "./tema.server.ts";

const PUBLIK = { jenis: "publik" } as const;
const KEMISKINAN = { temaKode: "kemiskinan" } as const;

let uji: BasisUji;

beforeAll(async () => {
  uji = await createTestDatabase();
  const pemda = await createPemda(uji.konteks);
  const disnaker = await createPd(pemda, "disnaker");
  const dinsos = await createPd(pemda, "dinsos");
  const temaId = await createTema(pemda, disnaker.pdId);
  const program = await createSimpul(pemda, disnaker, "2.07.03", { jenis: "program", pagu: { 2024: "1274999778.00" } });
  const kegiatan = await createSimpul(pemda, disnaker, "2.07.03.2.01", { jenis: "kegiatan", induk: program });
  const sub = await createSimpul(pemda, disnaker, "2.07.03.2.01.0001", {
    jenis: "sub_kegiatan",
    induk: kegiatan,
    pagu: { 2024: "1200000000.00" },
  });
  await createIndikator(pemda, disnaker, "iks-1", { simpul: [sub], jenis: "keluaran" });
  const bantuan = await createSimpul(pemda, dinsos, "1.06.02", { jenis: "program", pagu: { 2024: "100.00" } });
  const tanpaPagu = await createSimpul(pemda, dinsos, "1.06.03", { jenis: "program", urutan: 2 });
  await insertBaris(pemda, "sakip.penanda_anggaran", [
    { penanda_id: pemda.konteks.newId(), tema_id: temaId, simpul_id: sub, tahun: 2024, bagian: "100" },
    { penanda_id: pemda.konteks.newId(), tema_id: temaId, simpul_id: bantuan, tahun: 2024, bagian: "33.3" },
    { penanda_id: pemda.konteks.newId(), tema_id: temaId, simpul_id: tanpaPagu, tahun: 2024, bagian: "100" },
    { penanda_id: pemda.konteks.newId(), tema_id: temaId, simpul_id: bantuan, tahun: 2023, bagian: "50" },
  ]);
  await createTercetakJumlah(pemda, disnaker, { periode: "2024", nilai: "1200000000", temaKode: "kemiskinan" });
});
afterAll(() => uji.drop());

async function createTema(pemda: PemdaUji, pdId: string): Promise<string> {
  const { newId } = pemda.konteks;
  const [temaId, strategiId, peranId] = [newId(), newId(), newId()];
  const tema = { tema_id: temaId };
  await insertBaris(pemda, "sakip.tema", [
    { tema_id: newId(), kode: "stunting", nama: "Stunting", judul_strategi: "Strategi", urutan: 2 },
    { ...tema, kode: "kemiskinan", nama: "Kemiskinan", judul_strategi: "Strategi Pengentasan Kemiskinan", urutan: 1 },
  ]);
  const [garis, persen] = [newId(), newId()];
  const rupiah = "rupiah/kapita/bulan";
  await insertBaris(pemda, "sakip.tema_kondisi", [
    { ...tema, kondisi_id: garis, kode: "garis", nama: "Garis", satuan: rupiah, arah: null, urutan: 2 },
    { ...tema, kondisi_id: persen, kode: "p0", nama: "Persentase", satuan: "%", arah: "turun", urutan: 1 },
  ]);
  await insertBaris(pemda, "sakip.tema_kondisi_nilai", [
    { kondisi_id: persen, tahun: 2022, nilai: "12.53", sumber: "BPS" },
    { kondisi_id: persen, tahun: 2021, nilai: "13.86", sumber: "BPS" },
    { kondisi_id: garis, tahun: 2021, nilai: "419309", sumber: "BPS" },
  ]);
  await insertBaris(pemda, "sakip.tema_permasalahan", [
    { ...tema, permasalahan_id: newId(), uraian: "Kedua", urutan: 2 },
    { ...tema, permasalahan_id: newId(), uraian: "Pertama", urutan: 1 },
  ]);
  await insertBaris(pemda, "sakip.tema_strategi", [
    { ...tema, strategi_id: strategiId, kode: "pendapatan", uraian: "Meningkatnya pendapatan", urutan: 1 },
  ]);
  await insertBaris(pemda, "sakip.tema_inovasi", [
    { strategi_id: strategiId, inovasi_id: newId(), nama: "TANIJAGO", urutan: 2 },
    { strategi_id: strategiId, inovasi_id: newId(), nama: "MEPRENEUR", urutan: 1 },
  ]);
  await insertBaris(pemda, "sakip.tema_peran", [
    { ...tema, peran_id: peranId, peran: "utama", pd_id: pdId, pihak: null, urutan: 1 },
    { ...tema, peran_id: newId(), peran: "eksternal", pd_id: null, pihak: "Baznas", urutan: 1 },
  ]);
  await insertBaris(pemda, "sakip.tema_tugas", [
    { peran_id: peranId, tugas_id: newId(), uraian: "Akses kerja", urutan: 2 },
    { peran_id: peranId, tugas_id: newId(), uraian: "Latihan kerja", urutan: 1 },
  ]);
  return temaId;
}

describe("themes", () => {
  test("are listed in printed order", async () => {
    expect(await listTema(uji.konteks, PUBLIK)).toEqual([
      { kode: "kemiskinan", nama: "Kemiskinan" },
      { kode: "stunting", nama: "Stunting" },
    ]);
  });

  test("come whole, every list in its order, in three statements", async () => {
    const hitung = countQueries(uji.konteks);
    const tema = await getTema(hitung.konteks, PUBLIK, KEMISKINAN);
    expect(hitung.count()).toBe(3);
    expect(tema).toMatchObject({
      kode: "kemiskinan",
      nama: "Kemiskinan",
      judulStrategi: "Strategi Pengentasan Kemiskinan",
      koordinator: null,
      kataKunci: [],
    });
    expect(tema.kondisi.map((k) => [k.kode, k.arah, k.nilai.map((n) => [n.tahun, n.teks])])).toEqual([
      [
        "p0",
        "turun",
        [
          [2021, "13,86%"],
          [2022, "12,53%"],
        ],
      ],
      ["garis", null, [[2021, "Rp419.309/kapita/bulan"]]],
    ]);
    expect(tema.permasalahan.map((p) => p.uraian)).toEqual(["Pertama", "Kedua"]);
    expect(tema.strategi.map((s) => [s.kode, s.inovasi.map((i) => i.nama)])).toEqual([
      ["pendapatan", ["MEPRENEUR", "TANIJAGO"]],
    ]);
    expect(tema.peran.utama).toMatchObject([
      {
        pihak: "Dinas disnaker",
        pd: { kode: "disnaker", namaSingkat: "disnaker", bidang: ["2.07"] },
        tugas: [{ uraian: "Latihan kerja" }, { uraian: "Akses kerja" }],
      },
    ]);
    expect(tema.peran.penunjang).toEqual([]);
    expect(tema.peran.eksternal).toMatchObject([{ pihak: "Baznas", pd: null, tugas: [] }]);
  });

  test("an unknown theme names the valid ones", async () => {
    await expect(getTema(uji.konteks, PUBLIK, { temaKode: "banjir" })).rejects.toMatchObject({
      kode: "tidak_ditemukan",
      message: 'Tema "banjir" tidak ada. Yang ada: kemiskinan, stunting.',
    });
    await createPemda(uji.konteks, { pemdaId: 3525, slug: "gresik" });
    await expect(getTema(uji.konteks, PUBLIK, { pemdaSlug: "gresik", ...KEMISKINAN })).rejects.toMatchObject({
      message: expect.stringContaining("belum satu pun"),
    });
  });
});

describe("tagged budget", () => {
  test("of one PD holds its sub kegiatan with programme and indikator", async () => {
    const anggaran = await getAnggaranTema(uji.konteks, PUBLIK, { ...KEMISKINAN, tahun: 2024, pdKode: "disnaker" });
    expect(anggaran.baris).toEqual([
      expect.objectContaining({
        program: "Simpul 2.07.03",
        simpulKode: "2.07.03.2.01.0001",
        subKegiatan: "Simpul 2.07.03.2.01.0001",
        indikator: ["Indikator iks-1"],
        bagian: "100",
        pagu: "1200000000.00",
      }),
    ]);
    expect(Number(anggaran.total)).toBe(1_200_000_000);
  });

  test("of all PD in the newest tagged year counts shares exactly and names nodes without pagu", async () => {
    const anggaran = await getAnggaranTema(uji.konteks, PUBLIK, { ...KEMISKINAN, pdKode: SEMUA_PD });
    expect(anggaran.tahun).toBe(2024);
    expect(anggaran.baris.map((b) => b.pd.kode)).toEqual(["dinsos", "disnaker"]);
    expect(anggaran.baris[0]?.nilai).toBe("33.30000");
    expect(anggaran.tanpaPagu).toEqual(["Simpul 1.06.03"]);
  });

  test("of a theme that nothing is tagged for is empty, in this calendar year", async () => {
    const konteks = { ...uji.konteks, now: () => new Date("2026-05-01T00:00:00Z") };
    expect(await getAnggaranTema(konteks, PUBLIK, { temaKode: "stunting" })).toMatchObject({ tahun: 2026, baris: [] });
  });

  test("its explanation compares the PD's printed total, and has none for all PD or where none is printed", async () => {
    const minta = (pdKode: string) => getPenjelasanTema(uji.konteks, PUBLIK, { ...KEMISKINAN, tahun: 2024, pdKode });
    expect(await minta("disnaker")).toMatchObject({ hasil: "Rp1.200.000.000", tercetak: { cocok: true } });
    expect(await minta("dinsos")).not.toHaveProperty("tercetak");
    expect(await minta(SEMUA_PD)).toMatchObject({ konteks: "Semua perangkat daerah, Tahun 2024" });
    expect(await minta(SEMUA_PD)).not.toHaveProperty("tercetak");
    const stunting = await getPenjelasanTema(uji.konteks, PUBLIK, { temaKode: "stunting", tahun: 2024 });
    expect(stunting.hasil).toBe("belum diisi");
  });
});
