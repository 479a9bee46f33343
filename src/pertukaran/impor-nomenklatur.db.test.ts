// The nomenklatur on a real database: the shipped list, a newer one from CSV and XLSX, search, differences, and what a
// plan's check says about codes.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Pengguna } from "#organisasi";
import type { Perubahan } from "#perencanaan";
import {
  cariNomenklatur,
  createDokumen,
  getBandingNomenklatur,
  listVersiNomenklatur,
  tindakVersi,
  ubahRancangan,
} from "#perencanaan/server";
import { type BasisUji, createTestDatabase } from "../../tests/bantu/basis-uji.ts";
import { createPd, createPemda, type PdUji } from "../../tests/bantu/pabrik.ts";
import { writeBuku } from "./buku/tulis-buku.server.ts";
import { imporNomenklatur } from "./impor-nomenklatur.server.ts";
import { muatAcuan, VERSI_NOMENKLATUR } from "./muat-acuan.server.ts";

let uji: BasisUji;
let pd: PdUji;
beforeAll(async () => {
  uji = await createTestDatabase();
  await muatAcuan(uji.urlPemilik);
  pd = await createPd(await createPemda(uji.konteks), "disnaker");
});
afterAll(() => uji.drop());

const OPERATOR: Pengguna = { jenis: "operator", nama: "uji" };
const PUBLIK: Pengguna = { jenis: "publik" };
const KEPALA = "kode;level;nama;indikator;satuan";
const csv = (...baris: readonly string[]) => new TextEncoder().encode([KEPALA, ...baris].join("\n"));
const muat = (isi: Uint8Array, versi: string, nama = "baru.csv", oleh: Pengguna = OPERATOR) =>
  imporNomenklatur(uji.urlPemilik, oleh, { nama, isi, versi });
const cari = (q: string, lain: Partial<Parameters<typeof cariNomenklatur>[2]> = {}) =>
  cariNomenklatur(uji.konteks, PUBLIK, { pdKode: "disnaker", versi: VERSI_NOMENKLATUR, q, ...lain });

describe("searching the shipped list", () => {
  test("finds words in any order, with what the list proposes for a sub kegiatan", async () => {
    const { butir, lebih } = await cari("bursa job");
    expect(lebih).toBe(false);
    expect(butir).toEqual([
      expect.objectContaining({
        kode: "2.07.04.2.03.0003",
        jenis: "sub_kegiatan",
        nama: "Job Fair/Bursa Kerja",
        satuan: "Orang",
        indikator: expect.stringContaining("Jumlah Pencari Kerja"),
      }),
    ]);
  });

  test.each(["2.07.03.2.01.0001", "2.07.03.2.01.01", "2.7.3.2.1.01"])("finds %s by its code, old or new", async (q) => {
    expect((await cari(q)).butir.map((b) => b.kode)).toEqual(["2.07.03.2.01.0001"]);
  });

  test("writes programme 01 with the main bidang of the PD, and finds it so", async () => {
    const { butir } = await cari("2.07.01", { jenis: "program" });
    expect(butir).toEqual([expect.objectContaining({ kode: "2.07.01", kodeDaftar: "X.XX.01" })]);
  });

  test("stays within the PD's bidang, under the parent that is named, and within what a page holds", async () => {
    expect((await cari("transmigrasi")).butir).toEqual([]);
    expect((await cari("transmigrasi", { bidang: ["3.32"] })).butir.length).toBeGreaterThan(0);
    const anak = (await cari("", { induk: "2.07.04.2.03", jenis: "sub_kegiatan" })).butir;
    expect(anak.length).toBeGreaterThan(1);
    expect(anak.every((b) => b.kode.startsWith("2.07.04.2.03."))).toBe(true);
    const semua = await cari("");
    expect([semua.butir.length, semua.lebih]).toEqual([20, true]);
  });

  test("takes the signs of a pattern literally", async () => {
    expect((await cari("%")).butir).toEqual([]);
    expect((await cari("_")).butir).toEqual([]);
  });
});

describe("loading a newer list", () => {
  test("from CSV stands beside the old one, and the differences are told", async () => {
    const isi = csv(
      "2.07.03;program;PROGRAM PELATIHAN KERJA DAN PRODUKTIVITAS TENAGA KERJA;;",
      "2.07.03.2.01;kegiatan;Nama lain;;",
      "2.07.03.2.01.99;sub_kegiatan;Sub kegiatan baru;Jumlah Orang;Orang",
    );
    expect(await muat(isi, "900.1.15.5-3406/2024")).toEqual({
      versi: "900.1.15.5-3406/2024",
      jumlah: { program: 1, kegiatan: 1, sub_kegiatan: 1 },
    });
    const versi = await listVersiNomenklatur(uji.konteks, PUBLIK);
    expect(versi.map((v) => v.versi)).toEqual(["900.1.15.5-3406/2024", VERSI_NOMENKLATUR]);
    const banding = { lama: VERSI_NOMENKLATUR, baru: "900.1.15.5-3406/2024" };
    const { jumlah, beda } = await getBandingNomenklatur(uji.konteks, PUBLIK, banding);
    expect(jumlah).toMatchObject({ tambah: 1, ganti: 1 });
    expect(beda.find((b) => b.macam === "tambah")?.kode).toBe("2.07.03.2.01.99");
    expect(beda.find((b) => b.macam === "ganti")).toMatchObject({ kode: "2.07.03.2.01", nama: "Nama lain" });
    expect((await cari("2.07.03.2.01.0099", { versi: undefined })).butir.map((b) => b.nama)).toEqual([
      "Sub kegiatan baru",
    ]);
    expect((await cari("sub kegiatan baru", { versi: undefined })).versi).toBe("900.1.15.5-3406/2024");
  });

  test("from XLSX does the same", async () => {
    const teks = (isi: string) => ({ jenis: "teks", teks: isi }) as const;
    const kolom = ["kode", "level", "nama"].map((judul) => ({ judul, catatan: "", lebar: 20, rupa: "teks" }) as const);
    const baris = [[teks("2.07.09"), teks("program"), teks("Program uji")]];
    const lembar = [{ nama: "Nomenklatur", kolom, baris, beku: 0 }];
    const buku = { petunjuk: ["Daftar"], lembar, daftar: [], tanda: {} };
    const isi = await writeBuku(buku, new Date("2025-01-02T03:00:00Z"));
    expect(await muat(isi, "uji XLSX/2025", "baru.xlsx")).toMatchObject({ jumlah: { program: 1 } });
  });

  test("is refused whole, with every wrong row", async () => {
    const isi = csv(
      "2.07.03;program;Program;;",
      "2.07.03.2.01;program;Salah tingkat;;",
      "2.07.04.2.01;kegiatan;Tanpa induk;;",
      "bukan kode;program;X;;",
      "2.07.03;program;Ganda;;",
      "2.07.03.2.02;kegiatan;;;",
    );
    await expect(muat(isi, "salah/2024")).rejects.toMatchObject({
      kode: "masukan",
      rincian: expect.arrayContaining([
        expect.objectContaining({ baris: 3, pesan: expect.stringContaining("ialah kode kegiatan") }),
        expect.objectContaining({ baris: 4, pesan: expect.stringContaining("2.07.04") }),
        expect.objectContaining({ baris: 5, pesan: expect.stringContaining("tidak terbaca") }),
        expect.objectContaining({ baris: 6, pesan: expect.stringContaining("ganda") }),
        expect.objectContaining({ baris: 7, pesan: expect.stringContaining('"nama" kosong') }),
      ]),
    });
    expect((await listVersiNomenklatur(uji.konteks, PUBLIK)).map((v) => v.versi)).not.toContain("salah/2024");
  });

  test("never changes a version that is there, and is for the operator only", async () => {
    const isi = csv("2.07.03;program;Program;;");
    await expect(muat(isi, VERSI_NOMENKLATUR)).rejects.toMatchObject({ kode: "bentrok" });
    await expect(muat(isi, "?")).rejects.toMatchObject({ kode: "masukan" });
    await expect(muat(csv(), "kosong/2024")).rejects.toMatchObject({ kode: "masukan" });
    await expect(muat(isi, "publik/2024", "baru.csv", PUBLIK)).rejects.toMatchObject({ kode: "tidak_berhak" });
  });
});

describe("the check of a plan before it is submitted", () => {
  const id = (n: number): string => `20000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
  const rani = (): Pengguna => ({
    jenis: "akun",
    pemdaId: 3524,
    id: id(999),
    nama: "Rani",
    peran: [{ peran: "perencana", pdId: pd.pdId }],
  });
  const simpul = (n: number, jenis: "sasaran" | "program" | "kegiatan", induk: number | null, kode: string | null) =>
    ({
      jenis: "simpul",
      kunci: id(n),
      isi: {
        induk_id: induk === null ? null : id(induk),
        jenis,
        kode: `kode-${n}`,
        nama: `Simpul ${n}`,
        nomenklatur_versi: kode === null ? null : VERSI_NOMENKLATUR,
        nomenklatur_kode: kode,
        urutan: n,
        tingkat: null,
        jabatan_id: null,
        berlaku_mulai: null,
        berlaku_sampai: null,
      },
    }) satisfies Perubahan;

  test("names codes that are not in the list, outside the bidang, not continuing their parent; not those that fit", async () => {
    const isian = {
      jenis: "renja",
      judul: "Renja 2026",
      tahunMulai: 2026,
      tahunSelesai: 2026,
      tahunDasar: null,
    } as const;
    const { versiId } = await createDokumen(uji.konteks, rani(), { pdKode: "disnaker", isian });
    const perubahan = [
      simpul(1, "sasaran", null, null),
      simpul(2, "program", 1, "2.07.03"),
      simpul(3, "kegiatan", 2, "2.07.04.2.03"),
      simpul(4, "program", 1, "3.32.03"),
      simpul(5, "program", 1, "2.07.99"),
      simpul(6, "program", 1, "2.07.01"),
    ];
    await ubahRancangan(uji.konteks, rani(), { pdKode: "disnaker", versiId, perubahan });
    const hasil = await tindakVersi(uji.konteks, rani(), { pdKode: "disnaker", versiId, aksi: "ajukan" });
    const temuan = hasil.jenis === "belum_lengkap" ? hasil.temuan : [];
    expect(temuan.map((t) => [t.kunci, t.kolom])).toEqual([3, 4, 5].map((n) => [id(n), "nomenklatur_kode"]));
    expect(temuan.map((t) => t.pesan).join("\n")).toMatch(/bukan lanjutan.*\n.*di luar bidang.*\n.*tidak ada dalam/);
  });
});
