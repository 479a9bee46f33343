// Tables of statistics as BPS and offices write them: what is read, what is converted, what is refused, cell by cell.
import { describe, expect, test } from "vitest";
import type { LembarTerbaca, Sel } from "../buku/sel.ts";
import { bacaKondisi } from "./baca-kondisi.ts";
import type { KondisiDikenal } from "./nama-kondisi.ts";

const kondisi = (kode: string, nama: string, satuan: string): KondisiDikenal => ({
  id: kode,
  kode,
  nama,
  satuan,
  versi: 1,
});
const MISKIN: readonly KondisiDikenal[] = [
  kondisi("p0", "Prosentase Penduduk Miskin", "%"),
  kondisi("jumlah-miskin", "Jumlah Penduduk Miskin", "jiwa"),
  kondisi("garis-kemiskinan", "Garis Kemiskinan", "rupiah/kapita/bulan"),
  kondisi("p1", "Indeks Kedalaman Kemiskinan (P1)", "indeks"),
  kondisi("p2", "Indeks Keparahan Kemiskinan (P2)", "indeks"),
];

type Isi = string | number | null;
const sel = (isi: Isi): Sel => {
  if (isi === null || isi === "") return { jenis: "kosong" };
  return typeof isi === "number" ? { jenis: "angka", nilai: String(isi) } : { jenis: "teks", teks: isi };
};
const lembar = (baris: readonly (readonly Isi[])[], nama = "Data"): LembarTerbaca => ({
  nama,
  baris: baris
    .map((b, i) => ({ nomor: i + 1, sel: b.map(sel) }))
    .filter((b) => b.sel.some((s) => s.jenis !== "kosong")),
});
const baca = (baris: readonly (readonly Isi[])[], sumberFormulir = "BPS", dikenal = MISKIN) =>
  bacaKondisi({ lembar: [lembar(baris)], kondisi: dikenal, sumberFormulir });
const ringkas = (hasil: ReturnType<typeof bacaKondisi>) =>
  hasil.nilai.map((n) => `${n.kondisi.kode} ${n.tahun} ${n.nilai}`);
const galat = (hasil: ReturnType<typeof bacaKondisi>) => hasil.galat.map((g) => `${g.sel}: ${g.pesan}`);

describe("a table of BPS with years across", () => {
  const TABEL = [
    ["Kemiskinan Kabupaten Lamongan, 2019-2021"],
    ["Poverty in Lamongan Regency, 2019-2021"],
    [],
    ["Kemiskinan", "Tahun"],
    ["", "2019", "2020", "2021"],
    ["Garis Kemiskinan (Rupiah/kapita/bulan)", "379.690", "399.170", "419.309"],
    ["Jumlah Penduduk Miskin (Ribu Jiwa)", "157,11", "164,00", "166,35"],
    ["Persentase Penduduk Miskin (P0)", "13,21", "13,85", "13,86"],
    ["Indeks Kedalaman Kemiskinan (P1)", "1,84", "…", "2,37"],
    ["Indeks Keparahan Kemiskinan (P2)", "-", "NA", "0,55"],
    ["Rata-rata Lama Sekolah (Tahun)", "7,89", "7,92", "8,00"],
    ["Sumber: BPS, Survei Sosial Ekonomi Nasional (Susenas)"],
  ];
  const hasil = baca(TABEL, "");

  test("gives every value in the theme's unit, under titles and a merged heading", () => {
    expect(hasil.galat).toEqual([]);
    expect(ringkas(hasil)).toEqual([
      "garis-kemiskinan 2019 379690",
      "garis-kemiskinan 2020 399170",
      "garis-kemiskinan 2021 419309",
      "jumlah-miskin 2019 157110",
      "jumlah-miskin 2020 164000",
      "jumlah-miskin 2021 166350",
      "p0 2019 13.21",
      "p0 2020 13.85",
      "p0 2021 13.86",
      "p1 2019 1.84",
      "p1 2021 2.37",
      "p2 2021 0.55",
    ]);
  });

  test("shows what was converted, and takes its source from the line below the table", () => {
    const jiwa = hasil.nilai.find((n) => n.nilai === "166350");
    expect(jiwa).toMatchObject({ dariBerkas: "166,35 Ribu Jiwa", tempat: "Data!D7" });
    expect(hasil.nilai.find((n) => n.nilai === "13.86")?.dariBerkas).toBeNull();
    expect(new Set(hasil.nilai.map((n) => n.sumber))).toEqual(
      new Set(["BPS, Survei Sosial Ekonomi Nasional (Susenas)"]),
    );
  });

  test("marks for no value and rows that the theme does not follow are passed over, and said so", () => {
    expect(hasil.dilewati.map((d) => `${d.tempat} ${d.sebab}`)).toEqual([
      'Data!C9 Indeks Kedalaman Kemiskinan (P1) Tahun 2020 bertanda "…": tanpa nilai',
      'Data!B10 Indeks Keparahan Kemiskinan (P2) Tahun 2019 bertanda "-": tanpa nilai',
      'Data!C10 Indeks Keparahan Kemiskinan (P2) Tahun 2020 bertanda "NA": tanpa nilai',
      ...["B11", "C11", "D11"].map((s) => `Data!${s} "Rata-rata Lama Sekolah (Tahun)" bukan kondisi tema ini`),
    ]);
  });

  test("numbers that Excel holds as numbers are taken as they are, whatever the text cells use", () => {
    const angka = baca([
      ["No", "Uraian", "Satuan", 2020, "2021*"],
      [1, "Persentase Penduduk Miskin", "Persen", 13.85, 13.86],
      [2, "Jumlah Penduduk Miskin", "Ribu Orang", 164, 166.35],
    ]);
    expect(angka.galat).toEqual([]);
    expect(ringkas(angka)).toEqual([
      "p0 2020 13.85",
      "p0 2021 13.86",
      "jumlah-miskin 2020 164000",
      "jumlah-miskin 2021 166350",
    ]);
    expect(angka.catatan).toEqual([expect.stringContaining("tabel BPS")]);
  });

  test("plain notation is known by a number that can be read one way only", () => {
    const polos = baca([
      ["", "2020", "2021"],
      ["Garis Kemiskinan", "399,170", "419,309"],
      ["P0", "13.85", "13.86"],
    ]);
    expect(ringkas(polos)).toEqual([
      "garis-kemiskinan 2020 399170",
      "garis-kemiskinan 2021 419309",
      "p0 2020 13.85",
      "p0 2021 13.86",
    ]);
    expect(polos.catatan).toContain("Angka dibaca dengan koma sebagai pemisah ribuan dan titik sebagai desimal.");
  });
});

test("a table of BPS with years down is read the same way", () => {
  const hasil = baca([
    ["Tabel Kemiskinan Kabupaten Lamongan"],
    ["Tahun", "Garis Kemiskinan (Rp/kapita/bulan)", "Jumlah Penduduk Miskin (ribu)", "Persentase Penduduk Miskin"],
    [2020, "399 170", "164,00", "13,85"],
    ["2021", "419 309", "166,35", "13,86"],
    ["Catatan: angka Maret"],
  ]);
  expect(hasil.galat).toEqual([]);
  expect(ringkas(hasil)).toEqual([
    "garis-kemiskinan 2020 399170",
    "jumlah-miskin 2020 164000",
    "p0 2020 13.85",
    "garis-kemiskinan 2021 419309",
    "jumlah-miskin 2021 166350",
    "p0 2021 13.86",
  ]);
});

describe("a list of values", () => {
  test("names conditions by code or name, each with its own source or that of the form", () => {
    const hasil = baca([
      ["kondisi", "tahun", "nilai", "sumber"],
      ["p0", "2022", "12,53", "Berita Resmi Statistik"],
      ["Garis Kemiskinan", "2022", "Rp448.350/kapita/bulan", ""],
      ["p1", "2022", "", ""],
    ]);
    expect(hasil.galat).toEqual([]);
    expect(hasil.nilai.map((n) => [n.kondisi.kode, n.nilai, n.sumber])).toEqual([
      ["p0", "12.53", "Berita Resmi Statistik"],
      ["garis-kemiskinan", "448350", "BPS"],
    ]);
    expect(hasil.dilewati).toEqual([
      { tempat: "Data!C4", sebab: "Indeks Kedalaman Kemiskinan (P1) Tahun 2022 kosong" },
    ]);
  });

  test("every wrong cell is listed, and none hides another", () => {
    const hasil = baca([
      ["kondisi", "tahun", "nilai"],
      ["p9", "2022", "1"],
      ["p0", "dua ribu", "12,5"],
      ["p0", "2021", "banyak"],
      ["p0", "2022", "12,5 juta jiwa"],
      ["p0", "2023", "12,50"],
      ["Persentase Penduduk Miskin", "2023", "12,60"],
    ]);
    expect(galat(hasil)).toEqual([
      'A2: "p9" bukan kondisi tema ini. Yang ada: p0, jumlah-miskin, garis-kemiskinan, p1, p2.',
      'B3: Tahun "dua ribu" tidak terbaca. Tulis empat angka, misalnya 2021.',
      expect.stringContaining('C4: "banyak" bukan angka'),
      'C5: Satuannya "juta jiwa", sedangkan Prosentase Penduduk Miskin pada tema ini bersatuan "%".',
      "C7: Prosentase Penduduk Miskin Tahun 2023 sudah ada di Data!C6. Hapus salah satunya.",
    ]);
  });

  test("without a source anywhere nothing is taken", () => {
    const hasil = baca(
      [
        ["kondisi", "tahun", "nilai"],
        ["p0", "2022", "12,53"],
      ],
      "",
    );
    expect(galat(hasil)).toEqual([expect.stringContaining("C2: Sumber belum ada.")]);
  });
});

describe("what could be read in two ways is not guessed", () => {
  test("both notations in one file are refused with a cell of each", () => {
    const hasil = baca([
      ["", "2020", "2021"],
      ["P0", "13,85", "13.86"],
    ]);
    expect(hasil.galat[0]?.pesan).toContain(
      "Data!B2 (13,85) memakai koma desimal, Data!C2 (13.86) memakai titik desimal",
    );
    expect(hasil.nilai).toEqual([]);
  });

  test("digits that only look like thousands are taken as Indonesian, with the advice to look", () => {
    const hasil = baca([
      ["kondisi", "tahun", "nilai"],
      ["jumlah-miskin", "2021", "166.350"],
    ]);
    expect(ringkas(hasil)).toEqual(["jumlah-miskin 2021 166350"]);
    expect(hasil.catatan.join(" ")).toContain("periksa besar angkanya");
  });

  test("a name that fits two conditions asks for the code", () => {
    const dua = [kondisi("p0", "Persentase penduduk miskin", "%"), kondisi("desa", "Tingkat kemiskinan", "%")];
    const hasil = baca(
      [
        ["", "2021"],
        ["Angka Kemiskinan", "13,86"],
      ],
      "BPS",
      dua,
    );
    expect(galat(hasil)).toEqual([expect.stringContaining('A2: "Angka Kemiskinan" dapat berarti')]);
  });

  test("another unit is refused, not converted", () => {
    const hasil = baca([
      ["", "2021"],
      ["Garis Kemiskinan (Dolar/kapita/hari)", "2,15"],
      ["Jumlah Penduduk Miskin (Rumah Tangga)", "5"],
    ]);
    expect(galat(hasil)).toEqual([
      expect.stringContaining('B2: Satuannya "Dolar/kapita/hari", sedangkan Garis Kemiskinan'),
      expect.stringContaining(
        'B3: Satuannya "Rumah Tangga", sedangkan Jumlah Penduduk Miskin pada tema ini bersatuan "jiwa"',
      ),
    ]);
  });
});

test.each([
  [
    "no row of titles",
    [
      ["a", "b"],
      ["c", "d"],
    ],
    "Baris judul kolom tidak ditemukan",
  ],
  [
    "nothing of the theme",
    [
      ["", "2021"],
      ["Rata-rata Lama Sekolah", "8,00"],
    ],
    "Tidak ada baris yang berisi nilai",
  ],
  ["an empty sheet", [], "Baris judul kolom tidak ditemukan"],
])("a file with %s is refused, and says what would be right", (_, baris, pesan) => {
  expect(baca(baris).galat[0]?.pesan).toContain(pesan);
});
