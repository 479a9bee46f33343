import { describe, expect, test } from "vitest";
import { rencana } from "../../../../tests/bantu/contoh.ts";
import { bahanLkjip, bahanTahunan, LENGKAP } from "../../../../tests/bantu/contoh-lkjip.ts";
import { teksPolos } from "../../isi.ts";
import { bacaTeks } from "../../naskah/baca-teks.ts";
import { PEMBANGUN_LKJIP_PD } from "./lkjip.ts";

const { listBlokTeks, listAngkaHidup, build } = PEMBANGUN_LKJIP_PD;
const BAHAN = bahanLkjip(bahanTahunan({}, LENGKAP));
const KOSONG = bahanLkjip(bahanTahunan({ r: rencana([]) }, { kebijakan: [] }));

const isiBagian = (kunci: string, teks: ReadonlyMap<string, string>) =>
  (build(BAHAN, teks).bagian.find((b) => b.kunci === kunci)?.blok ?? []).map((b) =>
    b.jenis === "paragraf" || b.jenis === "catatan" ? teksPolos(b.isi) : b.jenis,
  );

describe("the text blocks", () => {
  test("have the keys that stay for as long as the codes of the plan do", () => {
    expect(listBlokTeks(BAHAN).map((b) => b.kunci)).toEqual([
      "kata-pengantar",
      "ikhtisar",
      "latar-belakang",
      "tugas-fungsi",
      "isu-strategis",
      ...["s1", "s2"].flatMap((s) =>
        ["nasional", "analisis", "alternatif", "efisiensi"].map((a) => `sasaran.${s}.${a}`),
      ),
      "anggaran.analisis",
      "penutup",
      "penutup.langkah",
    ]);
  });

  test.each([
    ["a full report", BAHAN],
    ["an empty one", KOSONG],
  ])("every number that a draft of %s names exists, once", (_, bahan) => {
    const angka = listAngkaHidup(bahan);
    expect(new Set(angka.map((a) => a.kunci)).size).toBe(angka.length);
    for (const { draf } of listBlokTeks(bahan)) expect(bacaTeks(draf, angka).angkaHilang).toEqual([]);
  });

  test("a draft states the figures as the tables print them, and says in words what has none", () => {
    const draf = listBlokTeks(BAHAN).find((b) => b.kunci === "sasaran.s1.analisis")?.draf ?? "";
    const [paragraf] = bacaTeks(draf, listAngkaHidup(BAHAN)).bagian;
    expect(paragraf?.jenis === "paragraf" ? teksPolos(paragraf.isi) : "").toBe(
      "Realisasi Persentase Penduduk yang Bekerja Tahun 2024 ialah 95,00% dari target 95,23%, sehingga capaiannya 99,76% dengan kategori Sangat Tinggi. Pada Tahun 2023 realisasinya 94,54% dan capaiannya 99,65%. Terhadap target akhir 96,00%, kemajuannya 98,96%.",
    );
    const kedua = listBlokTeks(BAHAN).find((b) => b.kunci === "sasaran.s2.analisis")?.draf ?? "";
    const [kalimat] = bacaTeks(kedua, listAngkaHidup(BAHAN)).bagian;
    expect(kalimat?.jenis === "paragraf" ? teksPolos(kalimat.isi) : "").toBe(
      "Capaian Nilai Sakip Dinas Tenaga Kerja Tahun 2024: belum diisi.",
    );
  });

  test("what somebody wrote takes the place of the draft, and its numbers stay live", () => {
    const teks = new Map([["sasaran.s1.alternatif", "Bursa kerja ditambah; capaian {{indikator.iku-1.capaian}}."]]);
    expect(isiBagian("sasaran-1-penyebab", teks)).toContain("Bursa kerja ditambah; capaian 99,76%.");
  });

  test("a block without words says what belongs there and who writes it", () => {
    expect(isiBagian("isu-strategis", new Map())).toEqual([
      "Belum diisi oleh perencana perangkat daerah. Uraikan permasalahan utama dan isu strategis yang dihadapi perangkat daerah.",
    ]);
  });

  test("names of indikator are live too, so that signs in a name never become emphasis", () => {
    expect(listAngkaHidup(BAHAN).find((a) => a.kunci === "indikator.iku-1.nama")?.teks).toBe(
      "Persentase Penduduk yang Bekerja",
    );
    for (const { draf } of listBlokTeks(BAHAN)) expect(draf).not.toContain("Persentase Penduduk");
  });
});
