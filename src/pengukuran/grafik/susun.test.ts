import { describe, expect, test } from "vitest";
import type { IndikatorTahunan } from "../tahunan/tipe.ts";
import type { BarisCapaian } from "../tipe.ts";
import { sel } from "./sel-uji.ts";
import {
  gambaranCapaian,
  gambaranKuadran,
  gambaranSerapan,
  gambaranTahunan,
  gambaranTren,
  gambaranTriwulan,
} from "./susun.ts";

const PERIHAL = { judul: "Capaian", desimal: 2 };
const nilai = (gambaran: ReturnType<typeof gambaranTren>) =>
  gambaran?.seri.map((s) => [s.nama, ...s.nilai.map((n) => n.nilai)]);

function baris(id: string, lalu: string | null, ...semester: readonly [string | null, string | null]): BarisCapaian {
  const kosong = sel(null);
  return {
    nomor: 1,
    simpul: { kode: "s", nama: "s" },
    indikator: { id, kode: `kode-${id}`, nama: `nama ${id}`, satuan: "%" },
    lalu: { target: kosong, realisasi: kosong, capaian: sel(lalu) },
    targetTahun: kosong,
    target: [kosong, kosong],
    realisasi: [kosong, kosong],
    capaian: [sel(semester[0]), sel(semester[1])],
  };
}

function tahunan(id: string, ...capaian: readonly (string | null)[]): IndikatorTahunan {
  const kosong = sel(null);
  return {
    id,
    kode: id,
    nama: `nama ${id}`,
    satuan: "%",
    jenis: "IKU",
    penanggungJawab: "Bidang",
    tahun: capaian.map((c, i) => ({
      tahun: 2023 + i,
      target: kosong,
      realisasi: kosong,
      capaian: sel(c),
      ulang: null,
    })),
    targetRenstra: [],
    akhir: { target: kosong, capaian: kosong },
    narasi: [],
  };
}

describe("the chart of the capaian table", () => {
  test("puts last year before the semesters that have a number, measured by 100 percent", () => {
    const satu = gambaranCapaian(PERIHAL, [baris("a", "94.87", "99.65", null)], 2024);
    expect(satu).toMatchObject({
      bentuk: "batang_datar",
      judul: "Capaian",
      satuan: "%",
      desimal: 2,
      acuan: { y: "100" },
    });
    expect(nilai(satu)).toEqual([
      ["Tahun 2023", "94.87"],
      ["Semester I 2024", "99.65"],
    ]);
    const dua = gambaranCapaian(PERIHAL, [baris("a", null, "1", "2"), baris("b", null, null, "3")], 2023);
    expect(nilai(dua)).toEqual([
      ["Semester I 2023", "1", null],
      ["Semester II 2023", "2", "3"],
    ]);
  });

  test("shows an indikator of several nodes once, where it first stands", () => {
    const gambaran = gambaranCapaian(
      PERIHAL,
      [baris("a", "1", null, null), baris("b", "2", null, null), baris("a", "1", null, null)],
      2024,
    );
    expect(gambaran?.kategori).toEqual([
      { kunci: "kode-a", nama: "nama a" },
      { kunci: "kode-b", nama: "nama b" },
    ]);
  });

  test("is none before anything is measured", () => {
    expect(gambaranCapaian(PERIHAL, [baris("a", null, null, null)], 2024)).toBeNull();
    expect(gambaranCapaian(PERIHAL, [], 2024)).toBeNull();
  });

  test("shows the cells of the table themselves, with what explains them", () => {
    const b = baris("a", "1", null, null);
    expect(gambaranCapaian(PERIHAL, [b], 2024)?.seri[0]?.nilai[0]).toBe(b.lalu.capaian);
  });
});

test("years stand side by side per indikator, and a year without a number is left out", () => {
  const gambaran = gambaranTahunan(PERIHAL, [tahunan("a", null, "80", "90"), tahunan("b", null, null, "70")]);
  expect(gambaran?.kategori.map((k) => k.kunci)).toEqual(["a", "b"]);
  expect(nilai(gambaran)).toEqual([
    ["Tahun 2024", "80", null],
    ["Tahun 2025", "90", "70"],
  ]);
  expect(gambaranTahunan(PERIHAL, [])).toBeNull();
});

test("quarters stand side by side per indikator, named as the first one names them", () => {
  const jalan = (...isi: readonly (string | null)[]) =>
    isi.map((n, i) => ({ label: ["Triwulan I", "Triwulan II", "Triwulan III"][i] ?? "", sel: sel(n) }));
  const gambaran = gambaranTriwulan(PERIHAL, [
    { kunci: "a", nama: "A", jalan: jalan("10", null, null) },
    { kunci: "b", nama: "B", jalan: jalan("20", "30", null) },
  ]);
  expect(nilai(gambaran)).toEqual([
    ["Triwulan I", "10", "20"],
    ["Triwulan II", null, "30"],
  ]);
  expect(gambaranTriwulan(PERIHAL, [])).toBeNull();
});

test("a figure stays with its indikator where another one has fewer years or quarters", () => {
  expect(nilai(gambaranTahunan(PERIHAL, [tahunan("a", "1", "2"), tahunan("b", "3"), tahunan("c", "4", "5")]))).toEqual([
    ["Tahun 2023", "1", "3", "4"],
    ["Tahun 2024", "2", null, "5"],
  ]);
  const jalan = (...isi: readonly string[]) => isi.map((n, i) => ({ label: `Triwulan ${i + 1}`, sel: sel(n) }));
  const daftar = [jalan("1", "2"), jalan("3"), jalan("4", "5")].map((j, i) => ({ kunci: `${i}`, nama: "", jalan: j }));
  expect(nilai(gambaranTriwulan(PERIHAL, daftar))).toEqual([
    ["Triwulan 1", "1", "3", "4"],
    ["Triwulan 2", "2", null, "5"],
  ]);
});

test("a trend is one line in the order of its years, a year without a number among them", () => {
  const titik = [
    { label: "Tahun 2022", sel: sel("80") },
    { label: "Tahun 2023", sel: sel(null) },
    { label: "Tahun 2024", sel: sel("90") },
  ];
  const gambaran = gambaranTren(PERIHAL, titik);
  expect(gambaran).toMatchObject({ bentuk: "garis", acuan: { y: "100" } });
  expect(gambaran?.kategori.map((k) => k.nama)).toEqual(["Tahun 2022", "Tahun 2023", "Tahun 2024"]);
  expect(nilai(gambaran)).toEqual([["Capaian rata-rata", "80", null, "90"]]);
});

const PD = [
  { kunci: "a", nama: "A", capaian: sel("90"), serapan: sel("40") },
  { kunci: "b", nama: "B", capaian: sel("80"), serapan: sel(null) },
];

test("capaian stands beside serapan, each row in a category of its own", () => {
  expect(nilai(gambaranSerapan(PERIHAL, PD))).toEqual([
    ["Capaian", "90", "80"],
    ["Serapan anggaran", "40", null],
  ]);
});

test("in the quadrant serapan goes to the right and capaian upwards, parted where the caller says", () => {
  const gambaran = gambaranKuadran(PERIHAL, PD, { x: "50", y: "76" });
  expect(gambaran).toMatchObject({ bentuk: "sebar", acuan: { x: "50", y: "76" } });
  expect(gambaran?.seri.map((s) => s.nama)).toEqual(["Serapan anggaran", "Capaian"]);
  expect(gambaranKuadran(PERIHAL, PD.slice(1), { x: "50", y: "76" })).toBeNull();
});

const titik = (...isi: readonly (string | null)[]) => isi.map((n, i) => ({ label: String(i), sel: sel(n) }));

test("without a policy a chart shows as many decimals as its figures have", () => {
  expect(gambaranTren({ judul: "x" }, titik("90", "80.125", null))?.desimal).toBe(3);
  expect(gambaranTren({ judul: "x" }, titik("90", "8", null))?.desimal).toBe(0);
});

test("fewer than two figures make no line", () => {
  expect([gambaranTren(PERIHAL, titik("90", null)), gambaranTren(PERIHAL, [])]).toEqual([null, null]);
});
