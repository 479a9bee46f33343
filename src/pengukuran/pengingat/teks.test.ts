// The words of a digest.
import { describe, expect, test } from "vitest";
import { PD, PEMDA } from "../../../tests/bantu/contoh.ts";
import { sebutanSisa, tulisPengingat } from "./teks.ts";
import type { Ringkasan, TugasPengingat } from "./tipe.ts";

const LINGKUP = { pemda: PEMDA, alamatWeb: "https://sakip.contoh.go.id", hariIni: "2025-01-28" };
const TUGAS: TugasPengingat = {
  jenis: "isi",
  pd: PD,
  periode: "2024-S2",
  batas: "2025-01-31",
  sisa: 3,
  belumDiisi: ["Persentase penduduk bekerja"],
  belumDiajukan: [],
  dikembalikan: [],
  menunggu: [],
};
function ringkasan(...tugas: readonly TugasPengingat[]): Ringkasan {
  return { penerima: { id: "a", nama: "Ani Lestari", surel: "ani@contoh.go.id", aktif: true, peran: [] }, tugas };
}

test("a planner's digest names PD, period, due date and indikator, with a link to the sheet", () => {
  const { subjek, isi } = tulisPengingat(ringkasan(TUGAS), LINGKUP);
  expect(subjek).toBe("Pengisian kinerja: 1 indikator, batas 31 Januari 2025 (3 hari lagi)");
  expect(isi.split("\n")).toEqual([
    "Yth. Ani Lestari,",
    "",
    "Ringkasan pekerjaan Anda di OpenSAKIP Kabupaten Lamongan, 28 Januari 2025:",
    "",
    "PERLU DIISI DAN DIAJUKAN",
    "",
    "Dinas Tenaga Kerja, Semester II Tahun 2024, batas 31 Januari 2025 (3 hari lagi)",
    "  1 indikator belum diisi:",
    "  - Persentase penduduk bekerja",
    "  Buka: https://sakip.contoh.go.id/pengukuran/isi?pd=disnaker&periode=2024-S2",
    "",
    "Pesan ini dibuat otomatis, paling banyak satu kali sehari, dan berhenti sendiri sesudah pekerjaan selesai.",
    "Abaikan bila pekerjaan ini baru saja Anda selesaikan.",
    "",
  ]);
});

test("somebody with several roles reads everything in one message", () => {
  const tunggu = { ...TUGAS, belumDiisi: [], menunggu: ["X", "Y"] };
  const { subjek, isi } = tulisPengingat(
    ringkasan(TUGAS, { ...tunggu, jenis: "setujui" }, { ...tunggu, jenis: "terima" }),
    LINGKUP,
  );
  expect(subjek).toBe(
    "Pengisian kinerja: 1 indikator, batas 31 Januari 2025 (3 hari lagi); 2 menunggu persetujuan; 2 menunggu verifikasi",
  );
  for (const judul of ["PERLU DIISI", "MENUNGGU PERSETUJUAN ANDA", "MENUNGGU VERIFIKASI ANDA"])
    expect(isi).toContain(judul);
  for (const halaman of ["isi", "persetujuan", "verifikasi"])
    expect(isi).toContain(`  Buka: https://sakip.contoh.go.id/pengukuran/${halaman}?pd=disnaker&periode=2024-S2\n`);
});

test("a long list is cut after five names and the rest counted", () => {
  const nama = Array.from({ length: 8 }, (_, i) => `Indikator ${i + 1}`);
  const { isi } = tulisPengingat(ringkasan({ ...TUGAS, belumDiisi: nama }), LINGKUP);
  expect(isi).toContain("  8 indikator belum diisi:");
  expect(isi).toContain("  - Indikator 5\n  - dan 3 lainnya");
  expect(isi).not.toContain("Indikator 6");
});

describe("days to the due date", () => {
  test.each([
    [7, "7 hari lagi"],
    [1, "besok"],
    [0, "hari ini"],
    [-1, "terlambat 1 hari"],
    [-12, "terlambat 12 hari"],
  ])("%i is %s", (sisa, kata) => {
    expect(sebutanSisa(sisa)).toBe(kata);
  });
});
