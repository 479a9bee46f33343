import { describe, expect, test } from "vitest";
import { findPeriodeIsi, kodeDiisi, type PengecualianJadwal, sisaHari, statusJadwal } from "./jadwal-isi.ts";

const JADWAL = {
  periode: "2024-S2",
  dibuka: "2025-01-02",
  batas: "2025-01-31",
  dikunciPada: null,
  dibekukanPada: null,
} as const;
const khusus = (beda: Partial<PengecualianJadwal>): PengecualianJadwal => ({
  batas: null,
  kunci: null,
  alasan: "-",
  ...beda,
});

describe("statusJadwal", () => {
  test.each([
    ["2025-01-01", "belum_dibuka"],
    ["2025-01-02", "terbuka"],
    ["2025-01-31", "terbuka"],
    ["2025-02-01", "terlambat"],
  ])("on %s the period is %s", (hari, status) => expect(statusJadwal(JADWAL, undefined, hari)).toBe(status));

  test("a PD's own due date holds for it", () => {
    expect(statusJadwal(JADWAL, khusus({ batas: "2025-02-10" }), "2025-02-05")).toBe("terbuka");
    expect(statusJadwal(JADWAL, khusus({ batas: "2025-01-10" }), "2025-01-11")).toBe("terlambat");
  });

  test("a PD's own lock or reopening goes before the period's", () => {
    const dikunci = { ...JADWAL, dikunciPada: new Date(0) };
    expect(statusJadwal(dikunci, undefined, "2025-01-10")).toBe("terkunci");
    expect(statusJadwal(dikunci, khusus({ batas: "2025-03-01" }), "2025-01-10")).toBe("terkunci");
    expect(statusJadwal(dikunci, khusus({ kunci: "terbuka" }), "2025-02-10")).toBe("terlambat");
    expect(statusJadwal(JADWAL, khusus({ kunci: "terkunci" }), "2025-01-10")).toBe("terkunci");
  });
});

test.each([
  ["2025-01-31", "2025-01-30", 1],
  ["2025-01-31", "2025-01-31", 0],
  ["2024-03-01", "2024-02-28", 2],
  ["2025-01-31", "2025-02-02", -2],
])("from %s, on %s, %i days are left", (batas, hari, sisa) => expect(sisaHari(batas, hari)).toBe(sisa));

describe("findPeriodeIsi", () => {
  const SEMESTER = ["2024-S1", "2024-S2"];
  const TRIWULAN = ["2024-TW1", "2024-TW2", "2024-TW3", "2024-TW4"];
  test.each<readonly [string, readonly string[], string | undefined]>([
    ["2024-S2", SEMESTER, "2024-S2"],
    ["2024-TW4", SEMESTER, "2024-S2"],
    ["2024-TW2", SEMESTER, "2024-S1"],
    ["2024-07", SEMESTER, "2024-S2"],
    ["2024", SEMESTER, "2024-S2"],
    ["2024", ["2024-S1"], undefined],
    ["2024-S1", TRIWULAN, "2024-TW2"],
    ["2024", TRIWULAN, "2024-TW4"],
    ["2024-05", ["2024", "2024-S1", "2024-TW2"], "2024-TW2"],
    ["2024-S1", ["2024-TW2", "2024-06"], "2024-TW2"],
    ["2023-S1", SEMESTER, undefined],
    ["2024-S1", [], undefined],
  ])("%s among %j is entered in %s", (kode, daftar, harapan) => expect(findPeriodeIsi(kode, daftar)).toBe(harapan));

  test("the codes entered in a period come in order, each in one period only", () => {
    const jadwal = ["2024", "2024-TW4", "2024-TW1", "2023", "2024-S2"];
    expect(kodeDiisi(jadwal, "2024-S2", SEMESTER)).toEqual(["2024-TW4", "2024-S2", "2024"]);
    expect(kodeDiisi(jadwal, "2024-S1", SEMESTER)).toEqual(["2024-TW1"]);
  });
});
