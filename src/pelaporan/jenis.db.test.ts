// Every kind of report through the registry, on the data of the real presentation.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Pengguna } from "#organisasi";
import type { BasisUji } from "../../tests/bantu/basis-uji.ts";
import { createContohLamongan } from "../../tests/bantu/contoh-lamongan.ts";
import { FORMAT_LAPORAN } from "./format.ts";
import { teksPolos } from "./isi.ts";
import { getLaporan } from "./jenis.server.ts";
import { JENIS_LAPORAN, type KodeJenis } from "./jenis.ts";
import type { Dokumen } from "./model.ts";
import { renderLaporan } from "./render.server.ts";

const PUBLIK: Pengguna = { jenis: "publik" };
const BARU: readonly KodeJenis[] = ["triwulan", "matriks-renja", "temuan", "temuan-pemda"];

const SUBJEK = { pd: "disnaker", pemda: "lamongan", tema: "kemiskinan" } as const;

let uji: BasisUji;
beforeAll(async () => {
  uji = await createContohLamongan();
});
afterAll(() => uji.drop());

const buat = (jenis: KodeJenis, masa?: string) =>
  getLaporan(uji.konteks, PUBLIK, { jenis, pdKode: "disnaker", temaKode: "kemiskinan", masa });
const baris = (d: Dokumen, kunci: string) =>
  d.bagian
    .filter((b) => b.kunci === kunci)
    .flatMap((b) => b.blok)
    .flatMap((b) => (b.jenis === "tabel" ? b.baris.map((sel) => sel.map((s) => teksPolos(s.isi))) : []));

describe("getLaporan", () => {
  test.each(JENIS_LAPORAN.map((j) => [j.kode, j.masa, j.lingkup] as const))(
    "makes a %s without being told a period, and says which it is and whose",
    async (jenis, masa, lingkup) => {
      const laporan = await buat(jenis);
      const harus = { periode: "2024-S1", tahun: "2024", triwulan: "2024-TW2" }[masa];
      expect([laporan.masa, laporan.subjek.kode]).toEqual([harus, SUBJEK[lingkup]]);
      expect(laporan.dokumen.bagian.length).toBeGreaterThan(0);
    },
  );

  test("a kind about one PD asks for it, one about the pemda does not", async () => {
    await expect(getLaporan(uji.konteks, PUBLIK, { jenis: "triwulan" })).rejects.toMatchObject({ kode: "masukan" });
    await expect(getLaporan(uji.konteks, PUBLIK, { jenis: "tema" })).rejects.toMatchObject({ kode: "masukan" });
    const { subjek } = await getLaporan(uji.konteks, PUBLIK, { jenis: "temuan-pemda", masa: "2024-S1" });
    expect(subjek).toEqual({ kode: "lamongan", nama: "Kabupaten Lamongan" });
  });

  test("a period of another kind is taken as the one that fits", async () => {
    expect((await buat("triwulan", "2024-S1")).masa).toBe("2024-TW2");
    expect((await buat("matriks-renja", "2024-TW1")).masa).toBe("2024");
    await expect(buat("temuan", "2024-S3")).rejects.toMatchObject({ kode: "masukan" });
  });

  test.each(BARU)("the same %s is byte-identical in every format", async (jenis) => {
    const { dokumen } = await buat(jenis, "2024-S1");
    const lagi = await buat(jenis, "2024-S1");
    for (const { kode } of FORMAT_LAPORAN) {
      const [a, b] = [await renderLaporan(dokumen, kode), await renderLaporan(lagi.dokumen, kode)];
      expect(Buffer.from(a).equals(Buffer.from(b)), kode).toBe(true);
    }
  });

  test.each(BARU)("a %s of a PD and a year without data has words in the place of numbers", async (jenis) => {
    const { dokumen } = await getLaporan(uji.konteks, PUBLIK, { jenis, pdKode: "dinas-sosial", masa: "2024" });
    expect(dokumen.bagian.length).toBeGreaterThan(1);
  });
});

describe("the figures of the presentation", () => {
  test("stand in the report of the quarter that ends Semester I, in the period they were measured in", async () => {
    const { dokumen } = await buat("triwulan", "2024-TW2");
    const capaian = baris(dokumen, "capaian");
    const angka = (nama: RegExp) => capaian.find((b) => b.some((s) => nama.test(s)))?.slice(-6, -1);
    expect(angka(/bersertifikat/)).toEqual(["1,37%", "Semester I", "1,05%", "2,62%", "249,52%\nSangat Tinggi"]);
    expect(angka(/ditempatkan/)).toEqual(["74,05%", "Semester I", "50,00%", "59,25%", "118,50%\nSangat Tinggi"]);
    expect(angka(/^Nilai Sakip/)).toEqual(["86,90", "Semester I", "83,45", "79,48", "95,24%\nSangat Tinggi"]);
    expect(angka(/^Persentase Penduduk/)).toEqual(["95,23%", "-", "-", "-", "-"]);
    expect(baris(dokumen, "serapan").at(-1)?.[1]).toBe("Rp7.646.914.434");
  });

  test("stand in the evaluation of the Renja under the columns of the form", async () => {
    const { dokumen } = await buat("matriks-renja", "2024");
    const semua = [...baris(dokumen, "matriks-1"), ...baris(dokumen, "matriks-2")];
    const k = semua.find((b) => b.some((s) => /bersertifikat/.test(s)));
    expect(k?.slice(-13)).toEqual([
      ...["K", "belum diisi", "2,50%", "1,37%", "-", "2,62%", "-", "belum diisi", "2,62%", "191,24%", "2,62%"],
      ...["belum diisi", "Kepala Dinas Tenaga Kerja"],
    ]);
  });

  test("99,66 and 183,86 are findings, of the PD and of the pemda", async () => {
    for (const [jenis, kunci] of [
      ["temuan", "tercetak"],
      ["temuan-pemda", "tercetak-disnaker"],
    ] as const) {
      const { dokumen } = await buat(jenis, "2024-S1");
      expect(baris(dokumen, kunci).map((b) => [b[3], b[4]])).toEqual([
        ["99,66%", "99,65%"],
        ["183,86%", "183,82%"],
      ]);
    }
  });
});
