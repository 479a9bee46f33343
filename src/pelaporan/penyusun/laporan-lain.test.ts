// The reports of a quarter, of a Renja and of findings: what they say, and that no data breaks them in any format.
import { describe, expect, test } from "vitest";
import { PEMDA } from "../../../tests/bantu/contoh.ts";
import {
  BERAT,
  CONTOH,
  type ContohPemantauan,
  KOSONG,
  PAGU_BESAR,
  pemantauanUji,
  renjaUji,
  temuanUji,
} from "../../../tests/bantu/contoh-pemantauan.ts";
import { FORMAT_LAPORAN } from "../format.ts";
import { teksPolos } from "../isi.ts";
import type { Dokumen, Sel, Tabel } from "../model.ts";
import { renderLaporan } from "../render.server.ts";
import { susunKisi } from "../tata/kisi-tabel.ts";
import { buildMatriksRenja } from "./renja/matriks-renja.ts";
import { buildTemuanPdDokumen, buildTemuanPemdaDokumen } from "./temuan/daftar-temuan.ts";
import { buildLaporanTriwulan } from "./triwulan/laporan-triwulan.ts";

const RENCANA = [{ berat: "kurang", pesan: "Pilih kode nomenklatur.", objek: "Program A" }] as const;
const temuanPemda = (c: ContohPemantauan) => {
  const bahan = { angka: temuanUji(c), rencana: RENCANA };
  return buildTemuanPemdaDokumen({ pemda: PEMDA, labelPeriode: "Tribulan II Tahun 2024", pd: [bahan, bahan] });
};
const PEMBUAT: readonly (readonly [string, (c: ContohPemantauan) => Dokumen])[] = [
  ["triwulan", (c) => buildLaporanTriwulan(pemantauanUji(c))],
  ["matriks Renja", (c) => buildMatriksRenja(renjaUji(c))],
  ["temuan", (c) => buildTemuanPdDokumen({ angka: temuanUji(c), rencana: RENCANA })],
  ["temuan pemda", temuanPemda],
];
const CONTOH_SEMUA = [
  ["a small PD", CONTOH],
  ["60 indikator with long names and 15 digits of rupiah", BERAT],
  ["a PD without a plan", KOSONG],
] as const;
const SEMUA = PEMBUAT.flatMap(([nama, buat]) => CONTOH_SEMUA.map(([isi, c]) => [nama, isi, buat, c] as const));

const tabelOf = (d: Dokumen, kunci?: string): readonly Tabel[] =>
  d.bagian
    .filter((b) => kunci === undefined || b.kunci === kunci)
    .flatMap((b) => b.blok.filter((x): x is Tabel => x.jenis === "tabel"));
const teks = (sel: Sel) => teksPolos(sel.isi);
const barisOf = (d: Dokumen, kunci: string) => tabelOf(d, kunci).flatMap((t) => t.baris.map((b) => b.map(teks)));
const catatanOf = (d: Dokumen, kunci: string) => tabelOf(d, kunci).flatMap((t) => t.catatan ?? []);

describe.each(SEMUA)("%s of %s", (_nama, _isi, buat, contoh) => {
  test("is equal when it is made again", () => {
    expect(buat(contoh)).toEqual(buat(contoh));
  });

  test("every table fills its grid exactly, and every section has something in it under a key of its own", () => {
    const dokumen = buat(contoh);
    for (const { lebar, kepala, baris } of tabelOf(dokumen)) {
      for (const bagian of [kepala, baris]) {
        const kisi = susunKisi(bagian, lebar.length).flat();
        expect(kisi.reduce((n, s) => n + s.lebar * s.tinggi, 0)).toBe(bagian.length * lebar.length);
      }
    }
    for (const { blok } of dokumen.bagian) expect(blok.length).toBeGreaterThan(0);
    expect(new Set(dokumen.bagian.map((b) => b.kunci)).size).toBe(dokumen.bagian.length);
  });

  test("comes out in every format", async () => {
    for (const { kode } of FORMAT_LAPORAN) {
      expect((await renderLaporan(buat(contoh), kode)).length, kode).toBeGreaterThan(1000);
    }
  });
});

describe("the report of a quarter", () => {
  const dokumen = buildLaporanTriwulan(pemantauanUji(CONTOH));

  test("prints target, realisasi and capaian, and the four kinds of no number in words", () => {
    const baris = barisOf(dokumen, "capaian");
    const nilai = (nama: string) => baris.find((b) => b.includes(nama))?.slice(-4, -1);
    expect(nilai("Persentase penduduk bekerja")).toEqual(["50%", "45%", "90,00%\nTinggi"]);
    expect(nilai("Nilai SAKIP")).toEqual(["50%", "belum diisi", "belum diisi"]);
    expect(nilai("Nilai IKM")).toEqual(["50%", "tidak tersedia", "tidak tersedia"]);
    expect(nilai("Jumlah kecelakaan")).toEqual(["0%", "3%", "tidak terdefinisi"]);
    expect(nilai("Nilai akhir tahun")).toEqual(["-", "-", "-"]);
    const catatan = catatanOf(dokumen, "capaian").join(" ");
    for (const kata of ['"-"', '"belum diisi"', "survei ditunda", '"tidak terdefinisi"'])
      expect(catatan).toContain(kata);
  });

  test("holds rencana aksi with who answers for it, factors, and follow-up", () => {
    expect(barisOf(dokumen, "rencana-aksi")[0]).toEqual([
      "1.",
      "Persentase penduduk bekerja",
      "Bursa kerja",
      "Kepala Bidang Penempatan",
      "II",
    ]);
    expect(barisOf(dokumen, "analisis")[0]?.slice(2)).toEqual([
      "90,00%",
      "Bursa kerja terlaksana",
      "belum diisi",
      "Menambah pelatihan",
    ]);
  });

  test("adds up the money, and a spreadsheet can compute serapan again", () => {
    expect(barisOf(dokumen, "serapan").at(-1)).toEqual(["JUMLAH", "Rp1.000.000", "Rp250.000", "25,00%"]);
    const [tabel] = tabelOf(dokumen, "serapan");
    expect(tabel?.baris.at(-1)?.at(-1)?.hitung).toMatchObject({ operator: "*" });
    expect(tabel?.baris.at(-1)?.[1]?.angka).toMatchObject({ nilai: "1000000", satuan: "rupiah" });
  });

  test("draws only what has a capaian, and says so in words", () => {
    const grafik = dokumen.bagian.find((b) => b.kunci === "grafik")?.blok[0];
    expect(grafik).toMatchObject({
      kategori: ["Persentase penduduk bekerja"],
      seri: [{ nama: "Tribulan II", nilai: ["90.00"] }],
    });
    expect(grafik).toMatchObject({ teksAlternatif: expect.stringContaining("Tribulan II 90,00%") as string });
  });

  test("without a plan every section says what belongs there and who fills it", () => {
    const kosong = buildLaporanTriwulan(pemantauanUji(KOSONG));
    for (const kunci of ["capaian", "grafik", "rencana-aksi", "analisis", "serapan"]) {
      const [blok] = kosong.bagian.find((b) => b.kunci === kunci)?.blok ?? [];
      expect(blok, kunci).toMatchObject({ jenis: "catatan", nada: "kosong" });
    }
  });
});

describe("the evaluation of a Renja", () => {
  const dokumen = buildMatriksRenja(renjaUji(CONTOH));

  test("numbers its columns as form E.81 does, and repeats them on every page of a sasaran", () => {
    const [tabel] = tabelOf(dokumen, "matriks-1");
    expect(tabel?.kepala.at(-1)?.map(teks)).toEqual([
      ...["4", "4", "", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16"],
    ]);
    expect(dokumen.bagian[0]).toMatchObject({ judul: "SASARAN 1", subjudul: "Meningkatnya Penduduk yang Bekerja" });
  });

  test("K and Rp of a node stand one above the other, in the same columns", () => {
    const baris = barisOf(dokumen, "matriks-1");
    expect(baris.find((b) => b.includes("Jumlah kecelakaan"))?.slice(1)).toEqual([
      ...["K", "200%", "belum diisi", "0%", "belum diisi", "3%", "belum diisi", "belum diisi", "3%"],
      ...["tidak terdefinisi", "3%", "1,50%", "Kepala Dinas Tenaga Kerja"],
    ]);
    expect(baris.find((b) => b.includes("Rp"))?.slice(1)).toEqual([
      ...["Rp", "Rp999.999.999.999.999", "belum diisi", "Rp1.000.000", "belum diisi", "tidak terdefinisi"],
      ...["belum diisi", "belum diisi", "Rp250.000", "25,00%", "belum diisi", "belum diisi", ""],
    ]);
  });

  test("reasons are told once per row with their columns", () => {
    const catatan = catatanOf(dokumen, "matriks-1");
    expect(catatan).toContain("Nilai IKM, kolom 9, tidak tersedia: survei ditunda.");
    expect(catatan.filter((c) => c.startsWith("Anggaran Program Pelatihan"))).toHaveLength(1);
  });

  test("ends with the mean, its predikat, factors and follow-up", () => {
    const baris = barisOf(buildMatriksRenja(renjaUji(CONTOH, { kebijakan: [] })), "ekor");
    expect(baris.map((b) => b[0])).toEqual([
      "Rata-rata capaian kinerja (%)",
      "Predikat kinerja",
      "Faktor pendorong keberhasilan kinerja",
      "Faktor penghambat pencapaian kinerja",
      "Tindak lanjut yang diperlukan",
    ]);
    expect(baris[2]?.[1]).toContain("Persentase penduduk bekerja (Tribulan II): Bursa kerja terlaksana");
    expect(baris[3]?.[1]).toBe("belum diisi");
  });

  test("without a Renstra it says why columns are open", () => {
    const tanpa = buildMatriksRenja(renjaUji(CONTOH, { renstra: null }));
    const butir = tanpa.bagian.find((b) => b.kunci === "penjelasan")?.blok[0];
    expect(butir).toMatchObject({
      butir: expect.arrayContaining([expect.stringMatching(/^Renstra .* belum ada/)]) as string[],
    });
  });

  test("15 digits of rupiah are printed whole", () => {
    const semua = tabelOf(buildMatriksRenja(renjaUji(BERAT)), "matriks-1").flatMap((t) => t.baris.flat().map(teks));
    expect(semua).toContain("Rp999.999.999.999.999");
    expect(PAGU_BESAR).toHaveLength(18);
  });
});

describe("the list of findings", () => {
  test("of a PD says what was looked at where nothing was found", () => {
    const dokumen = buildTemuanPdDokumen({ angka: temuanUji(KOSONG), rencana: [] });
    const isi = dokumen.bagian.map((b) => b.blok[0]).flatMap((b) => (b?.jenis === "catatan" ? [teksPolos(b.isi)] : []));
    expect(isi).toEqual([
      "Tidak ada angka tercetak dari dokumen lain yang dapat dibandingkan dengan hasil hitung.",
      "Belum ada realisasi yang disetujui untuk diperiksa kewajarannya.",
      "Tidak ada temuan tentang rencana yang berlaku.",
    ]);
  });

  test("of a PD names what is missing and what the plan lacks", () => {
    const dokumen = buildTemuanPdDokumen({ angka: temuanUji(CONTOH), rencana: RENCANA });
    expect(barisOf(dokumen, "kurang")[0]?.slice(1)).toEqual([
      "Persentase penduduk bekerja",
      "Tribulan I Tahun 2024",
      "Realisasi belum diisi, atau belum disetujui dan diterima.",
    ]);
    expect(barisOf(dokumen, "rencana")).toEqual([["1.", "Program A", "Belum lengkap", "Pilih kode nomenklatur."]]);
  });

  test("of the pemda counts per PD and in all", () => {
    const dokumen = temuanPemda(CONTOH);
    const [satu, dua, jumlah] = barisOf(dokumen, "jumlah");
    expect(satu?.slice(2)).toEqual(dua?.slice(2));
    expect(jumlah?.slice(1).map(Number)).toEqual(satu?.slice(2).map((n) => 2 * Number(n)));
    expect(barisOf(dokumen, "kurang")[0]?.[1]).toBe("Dinas Tenaga Kerja");
  });
});
