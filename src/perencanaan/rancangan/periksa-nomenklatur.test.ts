// The nomenklatur of a plan: one broken code per case.
import { describe, expect, test } from "vitest";
import type { IsiBaris } from "./baris.ts";
import { applyPerubahan, emptyNaskah } from "./naskah.ts";
import { periksaNomenklatur } from "./periksa-nomenklatur.ts";
import type { LingkupNaskah } from "./temuan-rencana.ts";

const VERSI = "900/2023";
const butir = (jenis: string, nama: string) => ({ jenis, nama });
const LINGKUP: LingkupNaskah = {
  dokumen: { jenis: "renstra", tahunMulai: 2025, tahunSelesai: 2029, tahunDasar: null },
  bidang: ["2.07", "3.32"],
  jabatan: new Map(),
  pd: new Map(),
  luar: new Map(),
  nomenklatur: new Map([
    [
      VERSI,
      new Map([
        ["X.XX.01", butir("program", "PROGRAM PENUNJANG")],
        ["2.07.03", butir("program", "PROGRAM PELATIHAN")],
        ["2.08.02", butir("program", "PROGRAM LAIN")],
        ["2.07.03.2.01", butir("kegiatan", "Pelaksanaan Pelatihan")],
        ["2.07.03.2.01.0001", butir("sub_kegiatan", "Proses Pelatihan")],
      ]),
    ],
  ]),
};
const simpul = (
  jenis: IsiBaris["simpul"]["jenis"],
  kode: string | null,
  nama: string,
  beda: Partial<IsiBaris["simpul"]> = {},
): IsiBaris["simpul"] => ({
  induk_id: null,
  jenis,
  kode: "k",
  nama,
  nomenklatur_versi: kode === null ? null : VERSI,
  nomenklatur_kode: kode,
  urutan: 1,
  tingkat: null,
  jabatan_id: null,
  berlaku_mulai: null,
  berlaku_sampai: null,
  ...beda,
});
const periksa = (isi: Readonly<Record<string, IsiBaris["simpul"]>>, lingkup = LINGKUP) => {
  const perubahan = Object.entries(isi).map(([kunci, s]) => ({ jenis: "simpul", kunci, isi: s }) as const);
  return periksaNomenklatur(applyPerubahan(emptyNaskah(), perubahan), lingkup).map((t) => [t.berat, t.kunci, t.pesan]);
};

describe("codes of a plan", () => {
  test("that fit say nothing, whatever the case of the name and the digits of the code", () => {
    expect(
      periksa({
        s: simpul("sasaran", null, "Sasaran"),
        p: simpul("program", "2.07.03", "Program Pelatihan", { induk_id: "s" }),
        k: simpul("kegiatan", "2.07.03.2.01", "Pelaksanaan pelatihan", { induk_id: "p" }),
        b: simpul("sub_kegiatan", "2.07.03.2.01.01", "Proses Pelatihan", { induk_id: "k" }),
        u: simpul("program", "2.07.01", "Program Penunjang"),
      }),
    ).toEqual([]);
  });

  test.each([
    ["a code the list lacks", simpul("program", "2.07.99", "X"), "Kode 2.07.99 tidak ada dalam nomenklatur 900/2023."],
    ["a version that is not loaded", simpul("program", "2.07.03", "X", { nomenklatur_versi: "90/2019" }), '"90/2019"'],
    ["a code of another level", simpul("kegiatan", "2.07.03", "X"), "Kode 2.07.03 bukan kode kegiatan."],
    ["a code outside the bidang", simpul("program", "2.08.02", "X"), "di luar bidang urusan"],
    ["programme 01 of another bidang", simpul("program", "3.32.01", "X"), "Tulis 2.07.01, bukan 3.32.01."],
  ])("%s blocks setting", (_, satu, pesan) => {
    expect(periksa({ a: satu })).toEqual([["kurang", "a", expect.stringContaining(pesan)]]);
  });

  test("that do not continue the parent's code block setting", () => {
    const isi = {
      p: simpul("program", "2.07.01", "Program Penunjang"),
      k: simpul("kegiatan", "2.07.03.2.01", "Pelaksanaan Pelatihan", { induk_id: "p" }),
    };
    expect(periksa(isi)).toEqual([["kurang", "k", expect.stringContaining("bukan lanjutan kode induknya, 2.07.01")]]);
  });

  test("need the PD's bidang to be filled in", () => {
    const lingkup = { ...LINGKUP, bidang: [] };
    expect(periksa({ a: simpul("program", "2.07.03", "X") }, lingkup)).toEqual([
      ["kurang", "a", expect.stringContaining("belum diisi")],
    ]);
  });

  test("under another name, or on two nodes, deserve a second look", () => {
    const isi = {
      a: simpul("program", "2.07.03", "Program Pelatihan"),
      c: simpul("program", "2.07.01", "Nama lain"),
    };
    expect(periksa({ a: isi.a, c: isi.c })).toEqual([
      ["peringatan", "c", expect.stringContaining("PROGRAM PENUNJANG")],
    ]);
    const ganda = periksa({ a: isi.a, d: simpul("program", "2.07.03", "Program Pelatihan") });
    expect(ganda.map(([berat, kunci]) => [berat, kunci])).toEqual([
      ["peringatan", "a"],
      ["peringatan", "d"],
    ]);
  });

  test("on several nodes name the others, however each code is written", () => {
    const sub = (kode: string) => simpul("sub_kegiatan", kode, "Proses Pelatihan");
    const isi = {
      a: sub("2.07.03.2.01.0001"),
      b: { ...sub("2.07.03.2.01.01"), nama: "Proses pelatihan" },
      c: { ...sub("2.07.03.2.01.0001"), nama: "PROSES PELATIHAN" },
    };
    expect(periksa(isi).map(([, kunci, pesan]) => [kunci, pesan])).toEqual([
      ["a", expect.stringContaining('dipakai 3 simpul, juga "Proses pelatihan", "PROSES PELATIHAN".')],
      ["b", expect.stringContaining('dipakai 3 simpul, juga "Proses Pelatihan", "PROSES PELATIHAN".')],
      ["c", expect.stringContaining('dipakai 3 simpul, juga "Proses Pelatihan", "Proses pelatihan".')],
    ]);
  });

  test("are not judged where nobody looked them up", () => {
    const { nomenklatur: _, ...tanpa } = LINGKUP;
    expect(periksa({ a: simpul("program", "9.99.99", "X") }, tanpa)).toEqual([]);
  });
});
