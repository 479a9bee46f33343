// A list of the nomenklatur as CSV: its entries, and the errors of codes, levels, parents and doubles, each at its row.
import { describe, expect, test } from "vitest";
import { readNomenklatur } from "./nomenklatur-baca.ts";

const baca = (...baris: readonly string[]) =>
  readNomenklatur(new TextEncoder().encode(["kode,level,nama,cakupan", ...baris].join("\n")), "baru.csv");

test("a list from urusan to sub kegiatan is read, in both spellings of the lowest level", () => {
  const { baris, galat } = baca(
    "2,urusan,URUSAN,",
    "2.07,bidang,TENAGA KERJA,",
    "2.07.03,program,PENEMPATAN,",
    "2.07.03.2.01,kegiatan,Antarkerja,",
    "2.07.03.2.01.0001,subkegiatan,Bursa kerja,",
    "2.07.03.2.01.0002,sub_kegiatan,Penyuluhan,",
  );
  expect(galat).toEqual([]);
  expect(baris.map((b) => b.jenis)).toEqual([
    "urusan",
    "bidang",
    "program",
    "kegiatan",
    "sub_kegiatan",
    "sub_kegiatan",
  ]);
  expect(baris[0]).toEqual({
    kode: "2",
    jenis: "urusan",
    nama: "URUSAN",
    kinerja: null,
    indikator: null,
    satuan: null,
    cakupan: "umum",
    sumber: null,
  });
});

test("a list may begin at programmes", () => {
  expect(baca("2.07.03,program,PENEMPATAN,").galat).toEqual([]);
});

describe("refused at its row:", () => {
  test.each([
    ["what is no code", ["abc,program,PENEMPATAN,"], 2, 'Kode "abc" tidak terbaca.'],
    [
      "a code of another level",
      ["2.07.03,kegiatan,PENEMPATAN,"],
      2,
      'Kode "2.07.03" ialah kode program, bukan kegiatan',
    ],
    [
      "a kegiatan without its programme",
      ["2.07.04,program,HUBUNGAN,", "2.07.03.2.01,kegiatan,Antarkerja,"],
      3,
      'Induk kode "2.07.03.2.01", yaitu 2.07.03, tidak ada',
    ],
    [
      "a sub kegiatan without its kegiatan",
      ["2.07.03.2.01.0001,subkegiatan,Bursa,"],
      2,
      "yaitu 2.07.03.2.01, tidak ada dalam berkas ini.",
    ],
    [
      "one sub kegiatan with two digits and with four",
      [
        "2.07.03,program,P,",
        "2.07.03.2.01,kegiatan,K,",
        "2.07.03.2.01.01,subkegiatan,Bursa,",
        "2.07.03.2.01.0001,subkegiatan,Bursa,",
      ],
      5,
      'Kode "2.07.03.2.01.0001" sama dengan "2.07.03.2.01.01" di baris 4. Hapus satu.',
    ],
  ] as const)("%s", (_, baris, nomor, pesan) => {
    expect(baca(...baris).galat).toContainEqual({
      berkas: "baru.csv",
      baris: nomor,
      pesan: expect.stringContaining(pesan),
    });
  });

  test("a kegiatan whose code has no level above it", () => {
    const { galat } = baca("2,kegiatan,K,");
    expect(galat.map((g) => g.pesan)).toEqual([
      'Kode "2" ialah kode urusan, bukan kegiatan. Samakan level dan kodenya.',
    ]);
  });
});

test("one code in two spellings may stand once for each part of the country", () => {
  const { galat } = baca("2.07.03,program,PENEMPATAN,umum", "2.7.3,program,PENEMPATAN,aceh");
  expect(galat).toEqual([]);
});

test("a code written alike twice is told once", () => {
  const { galat } = baca("2.07.03,program,PENEMPATAN,", "2.07.03,program,PENEMPATAN,");
  expect(galat).toHaveLength(1);
});
