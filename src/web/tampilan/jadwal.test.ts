import { expect, test } from "vitest";
import type { BarisJadwal } from "#pengukuran";
import { kalimatKunci, toJadwalTampil } from "./jadwal.ts";

const PD = {
  id: "x",
  kode: "disnaker",
  nama: "Dinas Tenaga Kerja",
  namaSingkat: "Disnaker",
  bidang: [],
  jenis: "pd" as const,
};
const baris = (lain: Partial<BarisJadwal> = {}): BarisJadwal => ({
  periode: "2024-S2",
  labelPeriode: "Semester II Tahun 2024",
  dibuka: "2025-01-02",
  batas: "2025-01-31",
  status: "terbuka",
  dikunciPada: null,
  dibekukanPada: null,
  khusus: [],
  ...lain,
});

test("days and instants are told in words, what has not happened stays null", () => {
  expect(toJadwalTampil(baris({ dibekukanPada: new Date("2025-01-02T01:00:00Z") }))).toMatchObject({
    kataStatus: "Terbuka",
    dibuka: "2 Januari 2025",
    dibekukan: "2 Januari 2025 08.00 WIB",
    dikunci: null,
  });
  expect(toJadwalTampil(baris({ dikunciPada: new Date("2025-02-01T01:00:00Z"), status: "terkunci" }))).toMatchObject({
    kataStatus: "Terkunci",
    dikunci: "1 Februari 2025 08.00 WIB",
  });
});

test("what is special for a PD is told with its due date, its lock, or both", () => {
  const ketentuan = (batas: string | null, kunci: "terkunci" | "terbuka" | null) =>
    toJadwalTampil(baris({ khusus: [{ pd: PD, batas, kunci, alasan: "Banjir" }] })).khusus[0]?.ketentuan;
  expect(ketentuan("2025-02-10", null)).toBe("batas sendiri 10 Februari 2025");
  expect(ketentuan(null, "terkunci")).toBe("sudah dikunci");
  expect(ketentuan("2025-02-10", "terbuka")).toBe("batas sendiri 10 Februari 2025, dibuka kembali");
});

test("a lock tells how many stay unlocked", () => {
  expect(kalimatKunci({ terkunci: 2, belumDisetujui: 1 })).toContain("1 isian belum diterima");
  expect(kalimatKunci({ terkunci: 2, belumDisetujui: 0 })).toContain("Tidak ada yang tertinggal");
});
