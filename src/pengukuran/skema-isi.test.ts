import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { Galat } from "#inti";
import { SKEMA_BUKTI } from "./bukti/skema-bukti.ts";
import { parseMasukan, SKEMA_ISI } from "./skema-isi.ts";

const ALAMAT = { pdKode: "disnaker", periode: "2024-S2" };
const SEL = { indikator: "iku-1", periode: "2024-TW4", versi: 0 };
const NARASI = { faktorPendukung: "", faktorPenghambat: "", tindakLanjut: "" };
const simpan = (nilai: unknown, beda: object = {}) => ({
  ...ALAMAT,
  sel: SEL,
  isian: { nilai, narasi: NARASI },
  ...beda,
});

/** The fields that a refusal names. */
function kolomSalah(skema: keyof typeof SKEMA_ISI, masukan: unknown): readonly string[] {
  try {
    parseMasukan<unknown>(SKEMA_ISI[skema], masukan);
    return [];
  } catch (galat) {
    if (!(galat instanceof Galat) || galat.kode !== "masukan") throw galat;
    return galat.rincian.map((r) => r.pesan.split(":")[0] ?? "");
  }
}

describe("parseMasukan", () => {
  test("gives back what the schema knows and drops what it does not", () => {
    expect(parseMasukan(SKEMA_ISI.alamat, { ...ALAMAT, asing: 1 })).toEqual(ALAMAT);
  });

  test("names every wrong field with what is wrong, one line each", () => {
    expect(() => parseMasukan(SKEMA_ISI.alamat, { pdKode: "", periode: "Semester 2" })).toThrowError(
      expect.objectContaining({
        kode: "masukan",
        message: "Isian belum benar: pdKode: wajib diisi; periode: bukan periode; tulis seperti 2024-S2.",
        rincian: [{ pesan: "pdKode: wajib diisi" }, { pesan: "periode: bukan periode; tulis seperti 2024-S2" }],
      }),
    );
  });

  test("speaks of the input as a whole when it is no form at all", () => {
    expect(kolomSalah("alamat", "teks")).toEqual(["masukan"]);
    expect(kolomSalah("alamat", null)).toEqual(["masukan"]);
  });
});

describe("a cell's content", () => {
  test.each([
    { jenis: "kosong" },
    { jenis: "nilai", teks: "94,87%" },
    { jenis: "variabel", teks: { a: "1", b: "" } },
    { jenis: "tidak_tersedia", alasan: "Survei belum terbit" },
  ])("is one of four kinds: $jenis", (nilai) => expect(kolomSalah("simpan", simpan(nilai))).toEqual([]));

  test("of any other kind, or with an endless text, is refused", () => {
    expect(kolomSalah("simpan", simpan({ jenis: "lain" }))).toEqual(["isian.nilai.jenis"]);
    expect(kolomSalah("simpan", simpan({ jenis: "nilai", teks: "9".repeat(200) }))).toEqual([]);
    expect(kolomSalah("simpan", simpan({ jenis: "nilai", teks: "9".repeat(201) }))).toEqual(["isian.nilai.teks"]);
  });

  test.each([-1, 1.5, 2_000_000_001, "1"])("is never saved over a version that cannot be (%j)", (versi) => {
    const masukan = simpan({ jenis: "kosong" }, { sel: { ...SEL, versi } });
    expect(kolomSalah("simpan", masukan)).toEqual(["sel.versi"]);
  });
});

describe("a reason", () => {
  test.each(["", "   "])("is required of a correction, a return and a reopening; %j is none", (alasan) => {
    expect(kolomSalah("koreksi", simpan({ jenis: "kosong" }, { alasan }))).toEqual(["alasan"]);
    expect(kolomSalah("kembalikan", { ...ALAMAT, sel: [SEL], catatan: alasan })).toEqual(["catatan"]);
    expect(kolomSalah("bukaKunci", { ...ALAMAT, alasan })).toEqual(["alasan"]);
    expect(kolomSalah("pengecualian", { ...ALAMAT, batas: null, alasan })).toEqual(["alasan"]);
  });

  test("is kept without outer spaces", () => {
    expect(parseMasukan(SKEMA_ISI.bukaKunci, { ...ALAMAT, alasan: "  Salah satuan \n" }).alasan).toBe("Salah satuan");
  });
});

test("an action on many cells needs at least one", () => {
  expect(kolomSalah("massal", { ...ALAMAT, sel: [] })).toEqual(["sel"]);
  expect(kolomSalah("kembalikan", { ...ALAMAT, sel: [], catatan: "Perbaiki" })).toEqual(["sel"]);
  expect(kolomSalah("massal", { ...ALAMAT, sel: [SEL] })).toEqual([]);
});

test("a day of the schedule is a day of the calendar", () => {
  const isi = (batas: string) => kolomSalah("jadwal", { periode: "2024-S2", dibuka: "2025-01-02", batas });
  expect(isi("2024-02-29")).toEqual([]);
  expect(isi("2025-02-29")).toEqual(["batas"]);
  expect(isi("31/01/2025")).toEqual(["batas"]);
});

test("a queue waits for the head or for the verifikator, nobody else", () => {
  expect(kolomSalah("antrian", { menunggu: "kepala_pd" })).toEqual([]);
  expect(kolomSalah("antrian", { menunggu: "perencana" })).toEqual(["menunggu"]);
});

describe("what a hand-made request lacks or has wrong is told in Indonesian", () => {
  const pesanOf = (skema: z.ZodType, masukan: unknown): string => {
    try {
      parseMasukan(skema, masukan);
      return "";
    } catch (galat) {
      return galat instanceof Error ? galat.message : String(galat);
    }
  };
  const SALAH: readonly unknown[] = [
    undefined,
    null,
    "teks",
    {},
    ...[
      "pdKode",
      "periode",
      "sel",
      "isian",
      "alasan",
      "simpulId",
      "versi",
      "teks",
      "menunggu",
      "batas",
      "id",
      "ukur",
    ].flatMap((nama) => [
      { [nama]: 1.5 },
      { [nama]: {} },
      { [nama]: [{}] },
      { [nama]: "" },
      { [nama]: "x".repeat(20_000) },
    ]),
  ];

  test.each(Object.entries({ ...SKEMA_ISI, ...SKEMA_BUKTI }))("%s", (_nama, skema) => {
    expect(pesanOf(skema, undefined)).toBe("Isian belum benar: masukan: wajib diisi.");
    for (const masukan of SALAH) {
      expect(pesanOf(skema, masukan)).not.toMatch(/invalid|expected|received|required|too (small|big)|unrecognized/i);
    }
  });

  test("each field by its name", () => {
    expect(pesanOf(SKEMA_ISI.kunci, {})).toBe("Isian belum benar: periode: wajib diisi.");
    expect(pesanOf(SKEMA_ISI.massal, { ...ALAMAT, sel: "semua" })).toBe("Isian belum benar: sel: harus berupa daftar.");
    expect(pesanOf(SKEMA_ISI.anggaran, { ...ALAMAT, versi: 0, teks: "1" })).toContain("simpulId: wajib diisi");
    expect(pesanOf(SKEMA_ISI.simpan, { ...ALAMAT, sel: SEL, isian: { nilai: { jenis: "lain" } } })).toContain(
      "isian.nilai.jenis: bukan salah satu pilihan yang ada",
    );
  });
});
