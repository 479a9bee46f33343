import { describe, expect, test } from "vitest";
import { PD } from "../../../tests/bantu/contoh.ts";
import { kondisiUji, permasalahanUji, pihakUji, strategiUji, temaTersimpanUji } from "../../../tests/bantu/tema-uji.ts";
import { buildTema } from "../tema.ts";
import { geserBaris, listBarisTema } from "./baris-tema.ts";
import { susunKode } from "./isian-dasar.ts";
import { IsianTemaBaru } from "./isian-tema.ts";
import { pilihKode } from "./kode-tema.ts";
import { KONDISI_BAKU_KEMISKINAN, listKondisiKurang } from "./kondisi-baku.ts";
import { buildMatriksTugas } from "./matriks-tugas.ts";
import { rujukanBaris } from "./rujukan.ts";
import { namaVariabel, periksaRumusKondisi, variabelRumus } from "./rumus-kondisi.ts";
import { Suntingan, sebutanSuntingan } from "./suntingan.ts";

const PD_LAIN = { ...PD, id: "lain", kode: "dinsos", nama: "Dinas Sosial", namaSingkat: "Dinsos" };

describe("codes", () => {
  test("are made from the words of a name, at most 40 characters, and never one that is taken", () => {
    expect(susunKode("Gizi Buruk & Stunting", new Set())).toBe("gizi-buruk-stunting");
    expect(susunKode("Gizi", new Set(["gizi", "gizi-2"]))).toBe("gizi-3");
    expect(susunKode("Pé 1", new Set())).toBe("pe-1");
    expect(susunKode("!!!", new Set())).toBe("baris");
    const panjang = susunKode(`${"meningkatnya ".repeat(9)}x`, new Set());
    expect(panjang.length).toBeLessThanOrEqual(40);
    expect(panjang).toMatch(/^[a-z0-9][a-z0-9-]*[a-z0-9]$/);
    expect(susunKode("x".repeat(80), new Set()).length).toBe(36);
  });

  test("left empty, a row keeps its own and a new one gets one; a typed one must be free", () => {
    const ada = [
      { id: "a", kode: "gizi" },
      { id: "b", kode: "sanitasi" },
    ];
    const minta = (id: string | null, kode: string | null) =>
      pilihKode({ id, kode, nama: "Gizi", apa: "kondisi" }, ada);
    expect(minta("a", null)).toBe("gizi");
    expect(minta(null, null)).toBe("gizi-2");
    expect(minta("a", "gizi")).toBe("gizi");
    expect(() => minta(null, "gizi")).toThrow('Kode "gizi" sudah dipakai kondisi lain.');
  });
});

describe("formulas of conditions", () => {
  const lain = [
    { kode: "jumlah-miskin", rumus: null },
    { kode: "jumlah-penduduk", rumus: null },
    { kode: "rasio", rumus: "p0 / 2" },
  ];
  const periksa = (rumus: string | null, kode = "p0") => periksaRumusKondisi({ kode, rumus }, lain);

  test("name other conditions of the theme by code, with an underscore for the hyphen", () => {
    expect(namaVariabel("jumlah-miskin")).toBe("jumlah_miskin");
    expect(variabelRumus("jumlah_miskin / jumlah_penduduk * 100")).toEqual(["jumlah_miskin", "jumlah_penduduk"]);
    expect(variabelRumus("a +")).toEqual([]);
    expect(periksa("jumlah_miskin / jumlah_penduduk * 100")).toBeNull();
    expect(periksa(null)).toBeNull();
  });

  test("that cannot be read, name nothing, something unknown, themselves, or go in a circle are told why", () => {
    expect(periksa("jumlah_miskin /")).toMatch(/^Rumus belum terbaca\. /);
    expect(periksa("2 * 3")).toMatch(/setidaknya satu kondisi lain/);
    expect(periksa("penduduk * 2")).toBe(
      'Rumus menyebut "penduduk", padahal tema ini tidak mempunyai kondisi berkode penduduk. Yang ada: jumlah_miskin, jumlah_penduduk, rasio.',
    );
    expect(periksa("p0 + jumlah_miskin")).toMatch(/kondisinya sendiri/);
    expect(periksa("rasio * 2")).toMatch(/berputar/);
  });
});

describe("the ready conditions about poverty", () => {
  test("are the six of BPS, and the formula of P0 reads over the others", () => {
    expect(KONDISI_BAKU_KEMISKINAN.map((k) => [k.kode, k.satuan, k.arah])).toEqual([
      ["p0", "%", "turun"],
      ["p1", "indeks", "turun"],
      ["p2", "indeks", "turun"],
      ["garis-kemiskinan", "rupiah/kapita/bulan", null],
      ["jumlah-miskin", "jiwa", "turun"],
      ["jumlah-penduduk", "jiwa", null],
    ]);
    for (const k of KONDISI_BAKU_KEMISKINAN) {
      const lain = KONDISI_BAKU_KEMISKINAN.filter((l) => l !== k);
      expect(periksaRumusKondisi(k, lain)).toBeNull();
      expect(k.definisi).toMatch(/\(BPS\)\.$/);
    }
  });

  test("only those are missing whose code the theme does not have", () => {
    const kurang = listKondisiKurang([{ kode: "p0" }, { kode: "jumlah-miskin" }, { kode: "lain" }]);
    expect(kurang.map((k) => k.kode)).toEqual(["p1", "p2", "garis-kemiskinan", "jumlah-penduduk"]);
    expect(listKondisiKurang(KONDISI_BAKU_KEMISKINAN)).toEqual([]);
  });
});

describe("rows of a theme", () => {
  const tema = temaTersimpanUji({
    kondisi: [
      kondisiUji("Jumlah Miskin", "jiwa", { 2021: "1", 2022: "2" }),
      kondisiUji("P0", "%", {}, { rumus: "jumlah_miskin * 1" }),
    ],
    permasalahan: [permasalahanUji("Gizi", { jawaban: ["pendapatan"] })],
    strategi: [
      strategiUji("pendapatan", "Pendapatan", ["MEPRENEUR", "TANIJAGO"], {
        sasaranAntara: [{ id: "s1", kode: "terlatih", uraian: "Terlatih", versi: 1 }],
        dukungan: [
          {
            id: "d1",
            sasaranAntaraId: "s1",
            simpul: { id: "p", kode: "2.07.03", jenis: "program", nama: "Pelatihan" },
            pd: PD,
          },
        ],
      }),
    ],
    peran: [pihakUji("utama", PD.nama, PD, ["Latihan", "Penempatan"]), pihakUji("utama", "Dinas Sosial", PD_LAIN)],
  });
  const rujukan = (bagian: Parameters<typeof rujukanBaris>[1]["bagian"], id: string, penanda = {}) =>
    rujukanBaris(tema, { bagian, id }, penanda);

  test("move one place among their siblings, and not past the ends", () => {
    const baris = listBarisTema(tema);
    expect(geserBaris(baris, "TANIJAGO", "naik")).toEqual(["TANIJAGO", "MEPRENEUR"]);
    expect(geserBaris(baris, "MEPRENEUR", "naik")).toBeUndefined();
    expect(geserBaris(baris, "Latihan", "turun")).toEqual(["Penempatan", "Latihan"]);
    expect(geserBaris(baris, PD.nama, "turun")).toEqual(["Dinas Sosial", PD.nama]);
    expect(geserBaris(baris, "tidak ada", "turun")).toBeUndefined();
  });

  test("are kept by what refers to them", () => {
    expect(rujukan("kondisi", "Jumlah Miskin")).toEqual({
      ikut: ["2 nilai tahunan"],
      menahan: ['rumus kondisi "P0"'],
    });
    expect(rujukan("strategi", "pendapatan", { pendapatan: 3 })).toEqual({
      ikut: ["1 kaitan dari permasalahan"],
      menahan: ["1 sasaran antara", "1 program pendukung", "2 inovasi", "3 penanda anggaran"],
    });
    expect(rujukan("sasaran_antara", "s1").menahan).toEqual(["1 program pendukung"]);
  });

  test("take with them what belongs to them alone", () => {
    expect(rujukan("peran", PD.nama)).toEqual({ ikut: ["2 tugas"], menahan: [] });
    expect(rujukan("permasalahan", "Gizi")).toEqual({ ikut: ["1 kaitan ke strategi"], menahan: [] });
    expect(rujukan("inovasi", "MEPRENEUR")).toEqual({ ikut: [], menahan: [] });
    for (const bagian of ["tugas", "dukungan", "bukti"] as const) {
      expect(rujukan(bagian, "x")).toEqual({ ikut: [], menahan: [] });
    }
  });

  test("in a matrix tasks with the same words are one row, and parties stand by role", () => {
    const { peran } = buildTema(
      temaTersimpanUji({
        peran: [
          pihakUji("eksternal", "Baznas", null, ["bantuan  sosial"]),
          pihakUji("utama", PD.nama, PD, ["Latihan", "Bantuan Sosial"]),
          pihakUji("utama", "Dinas Sosial", PD_LAIN, ["Bantuan Sosial", "bantuan sosial"]),
        ],
      }),
    );
    const { kolom, baris } = buildMatriksTugas(peran);
    expect(kolom.map((k) => [k.nama, k.peran, k.pdKode])).toEqual([
      [PD.nama, "utama", PD.kode],
      ["Dinas Sosial", "utama", "dinsos"],
      ["Baznas", "eksternal", null],
    ]);
    expect(baris).toEqual([
      { tugas: "Latihan", pihak: [PD.nama] },
      { tugas: "Bantuan Sosial", pihak: [PD.nama, "Dinas Sosial", "Baznas"] },
    ]);
  });
});

describe("what is typed", () => {
  const ID = "0190a1b2-0000-7000-8000-000000000001";

  test("an edit is one of a closed set, and says what it does", () => {
    const baca = (isian: unknown) => sebutanSuntingan(Suntingan.parse(isian));
    expect(baca({ jenis: "tugas", id: "", versi: "0", peranId: ID, uraian: "Latihan" })).toBe("menambah tugas");
    expect(baca({ jenis: "strategi", id: ID, versi: "3", uraian: "A" })).toBe("mengubah strategi");
    expect(baca({ jenis: "hapus", bagian: "sasaran_antara", id: ID, versi: 1 })).toBe("menghapus sasaran antara");
    expect(baca({ jenis: "geser", bagian: "peran", id: ID, arah: "naik" })).toBe("mengubah urutan peran");
    expect(Suntingan.safeParse({ jenis: "sulap" }).success).toBe(false);
    expect(Suntingan.safeParse({ jenis: "geser", bagian: "dukungan", id: ID, arah: "naik" }).success).toBe(false);
  });

  test("a link as evidence is a web address", () => {
    const tautan = (alamat: string) =>
      Suntingan.safeParse({ jenis: "bukti_tautan", inovasiId: ID, judul: "A", tautan: alamat }).success;
    expect(["https://lamongan.go.id/a", "http://a.id"].map(tautan)).toEqual([true, true]);
    expect(["javascript:alert(1)", "lamongan.go.id", "https://", "https://a b"].map(tautan)).not.toContain(true);
  });

  test("key words are divided at commas and lines, small and each once; a page's name is no code", () => {
    const isian = {
      nama: "S",
      judulStrategi: "J",
      uraian: "",
      koordinator: "",
      kataKunci: "Gizi, balita\ngizi",
      urutan: "2",
    };
    expect(IsianTemaBaru.parse({ kode: "", ...isian })).toMatchObject({
      kode: null,
      uraian: null,
      koordinator: null,
      kataKunci: ["gizi", "balita"],
      urutan: 2,
    });
    expect(IsianTemaBaru.safeParse({ kode: "baru", ...isian }).success).toBe(false);
    expect(IsianTemaBaru.safeParse({ kode: "Stunting!", ...isian }).success).toBe(false);
  });
});
