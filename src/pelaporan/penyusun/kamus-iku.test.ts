// The kamus as a document: the columns of PER/09/M.PAN/5/2007 and PER/20/M.PAN/11/2008.
import { describe, expect, test } from "vitest";
import type { BarisKamus } from "#perencanaan";
import { teksPolos } from "../isi.ts";
import type { Tabel } from "../model.ts";
import { buildKamusIku } from "./kamus-iku.ts";

const BARIS: BarisKamus = {
  nomor: 1,
  kinerja: "Meningkatnya penduduk bekerja",
  jenisSimpul: "sasaran",
  juga: [],
  indikator: { id: "i1", kode: "iku-1", nama: "Persentase bekerja", jenis: "IKU" },
  alasan: "",
  definisi: "Perbandingan",
  rumus: { jenis: "teks", teks: "Bekerja" },
  rumusTeks: "Bekerja",
  variabel: [],
  sumberData: "BPS",
  penanggungJawab: "Kepala Dinas",
  satuan: "%",
  polaritas: "Makin tinggi makin baik",
  agregasi: "Posisi akhir",
  frekuensi: "Tahunan",
};
const bahan = { pemda: "Kabupaten Lamongan", pd: "Dinas Tenaga Kerja", tahun: 2025, versi: "Renstra", semua: false };
const tabelOf = (baris: readonly BarisKamus[]): Tabel => {
  const blok = buildKamusIku({ ...bahan, baris }).bagian[0]?.blok[0];
  if (blok?.jenis !== "tabel") throw new Error("bukan tabel");
  return blok;
};

describe("the kamus document", () => {
  test("has a heading and a width for each of its eleven columns", () => {
    const tabel = tabelOf([BARIS]);
    expect(tabel.kepala[0]?.map((s) => teksPolos(s.isi))).toEqual([
      "NO",
      "SASARAN / KINERJA UTAMA",
      "INDIKATOR",
      "ALASAN PEMILIHAN",
      "FORMULASI DAN PENJELASAN",
      "SUMBER DATA",
      "PENANGGUNG JAWAB",
      "SATUAN",
      "POLARITAS",
      "AGREGASI",
      "FREKUENSI",
    ]);
    expect(tabel.lebar).toHaveLength(11);
    expect(tabel.baris[0]).toHaveLength(11);
  });

  test("sets the formula under its explanation and says what is still missing", () => {
    const [baris] = tabelOf([BARIS]).baris;
    expect(baris?.[4]).toMatchObject({ isi: "Perbandingan", rumus: { jenis: "teks", teks: "Bekerja" } });
    expect(baris?.[3]).toMatchObject({ isi: "belum diisi", nada: "redup" });
  });

  test("joins number and node over the indikator of one node, and tells of further nodes", () => {
    const dua = { ...BARIS, juga: ["Program Pelatihan"], indikator: { ...BARIS.indikator, id: "i2", nama: "Lain" } };
    const { baris } = tabelOf([BARIS, dua]);
    expect(baris[0]?.slice(0, 2)).toMatchObject([{ gabungBaris: 2 }, { gabungBaris: 2 }]);
    expect(baris[1]).toHaveLength(9);
    expect(baris[1]?.[0]?.isi).toBe("Lain Juga mengukur Program Pelatihan.");
  });

  test("without indikator is a note that says who fills it", () => {
    const dokumen = buildKamusIku({ ...bahan, semua: true, baris: [] });
    expect(dokumen.judul).toBe("Kamus Indikator Kinerja Dinas Tenaga Kerja Tahun 2025");
    expect(dokumen.bagian[0]?.blok[0]).toMatchObject({ jenis: "catatan", nada: "kosong" });
  });
});
