// Histories of figures and filling periods, and the list of frozen rules, against a real database.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ALAMAT, type AlurUji, createAlurUji, isi, P, rujukan } from "../../tests/bantu/alur-uji.ts";
import { type BasisUji, createTestDatabase } from "../../tests/bantu/basis-uji.ts";
import { ajukan } from "./ajukan.server.ts";
import { aturJadwal } from "./atur-jadwal.server.ts";
import { aturPengecualian } from "./atur-pengecualian.server.ts";
import { getAturanBeku } from "./beku-daftar.server.ts";
import { getJejakJadwal } from "./jejak-jadwal.server.ts";
import { getJejakRealisasi } from "./jejak-realisasi.server.ts";
import { kembalikan } from "./kembalikan.server.ts";

let basis: BasisUji;
let uji: AlurUji;
beforeAll(async () => {
  basis = await createTestDatabase();
  uji = await createAlurUji(basis.konteks);
});
afterAll(() => basis.drop());

const jejak = (indikator: string, periode: string) =>
  getJejakRealisasi(uji.konteks, uji.akun.perencana, { ...ALAMAT, indikator, periode });

describe("the history of a figure", () => {
  test("tells old and new in the scale they were stored with, the actions, and the note of a return", async () => {
    await isi(uji, "nilai", "80,50");
    await isi(uji, "nilai", "81,20");
    const sel = await rujukan(uji, "nilai");
    const { gagal } = await ajukan(uji.konteks, uji.akun.perencana, { ...ALAMAT, sel: [sel] });
    expect(gagal).toEqual([]);
    await kembalikan(uji.konteks, uji.akun.kepala, {
      ...ALAMAT,
      sel: [await rujukan(uji, "nilai")],
      catatan: "Cek BPS",
    });
    const { entri, indikator, labelPeriode, lagi } = await jejak("nilai", P);
    expect({ indikator, labelPeriode, lagi }).toEqual({
      indikator: { kode: "nilai", nama: "Indikator nilai" },
      labelPeriode: "Semester II Tahun 2024",
      lagi: false,
    });
    expect(entri.some((e) => e.sebelum?.nilai === "80.50" && e.sesudah?.nilai === "81.20")).toBe(true);
    const tindakan = entri.filter((e) => e.tabel === "tindakan_realisasi").map((e) => e.sesudah?.tindakan);
    expect(tindakan.toReversed()).toEqual(["isi", "ajukan", "kembalikan"]);
    expect(entri.find((e) => e.sesudah?.tindakan === "kembalikan")).toMatchObject({
      alasan: "Cek BPS",
      pelaku: expect.stringContaining(uji.akun.kepala.nama),
    });
  });

  test("by formula tells its variables, and nothing of other figures", async () => {
    await isi(uji, "rasio", { jenis: "variabel", teks: { a: "1.000", b: "2.000" } });
    await isi(uji, "rasio", { jenis: "variabel", teks: { a: "1.100", b: "2.000" } });
    const { entri, nama } = await jejak("rasio", "2024-TW4");
    expect(nama).toEqual({ a: "Variabel a", b: "Variabel b" });
    const a = entri
      .filter((e) => e.tabel === "realisasi_variabel" && e.sesudah?.nama === "a")
      .map((e) => e.sesudah?.nilai);
    expect(a).toContain("1100");
    expect(a).toContain("1000");
    expect(entri.every((e) => (e.sesudah ?? e.sebelum)?.periode === "2024-TW4")).toBe(true);
    expect(entri.some((e) => (e.sesudah ?? e.sebelum)?.nilai === "81.20")).toBe(false);
  });

  test("of an unknown indikator or an unreadable period is refused", async () => {
    await expect(jejak("entah", P)).rejects.toMatchObject({ kode: "tidak_ditemukan" });
    await expect(jejak("nilai", "2024-X")).rejects.toMatchObject({ kode: "masukan" });
  });
});

test("the history of a filling period tells moved days and exceptions, taken back ones too, with their reasons", async () => {
  const { konteks, akun } = uji;
  await aturJadwal(konteks, akun.admin, { periode: P, dibuka: "2025-01-02", batas: "2025-02-05", alasan: "Libur" });
  await aturPengecualian(konteks, akun.admin, { ...ALAMAT, batas: "2025-02-20", alasan: "Banjir" });
  await aturPengecualian(konteks, akun.admin, { ...ALAMAT, batas: null, alasan: "Sudah surut" });
  const { entri, nama } = await getJejakJadwal(konteks, akun.verifikator, { periode: P });
  expect(entri.slice(0, 2).map((e) => [e.tabel, e.operasi, e.alasan])).toEqual([
    ["jadwal_pengecualian", "hapus", "Sudah surut"],
    ["jadwal_pengecualian", "tambah", "Banjir"],
  ]);
  expect(entri).toContainEqual(
    expect.objectContaining({
      alasan: "Libur",
      sebelum: expect.objectContaining({ batas: "2025-01-31" }),
      sesudah: expect.objectContaining({ batas: "2025-02-05" }),
    }),
  );
  expect(nama[uji.pd.pdId]).toBe("disnaker");
  await expect(getJejakJadwal(konteks, akun.verifikator, { periode: "2030" })).rejects.toMatchObject({
    kode: "tidak_ditemukan",
  });
});

test("what was frozen is counted per PD, and told rule by rule for one", async () => {
  const { konteks, akun } = uji;
  const { perPd, aturan } = await getAturanBeku(konteks, akun.admin, { periode: P });
  expect(perPd).toEqual([{ kode: "disnaker", nama: "disnaker", jumlah: 3 }]);
  expect(aturan).toEqual([]);
  const satu = await getAturanBeku(konteks, akun.perencana, { periode: P, pdKode: "disnaker" });
  expect(satu.aturan.map((a) => [a.indikator.kode, a.periode, a.target, a.rumus])).toEqual([
    ["nilai", P, "80%", null],
    ["rasio", "2024-TW4", "40%", "a / b * 100"],
    ["tahunan", "2024", "50%", null],
  ]);
});
