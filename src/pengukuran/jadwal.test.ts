import { describe, expect, test } from "vitest";
import { indikator } from "../../tests/bantu/contoh.ts";
import { bagianTerjadwal, catatanJadwal, isDijadwalkan, jadwalDalam } from "./jadwal.ts";

const TW4 = indikator({ jadwal: ["2023", "2024-TW4"] });
const TAHUNAN = indikator({ jadwal: ["2023", "2024"] });
const SEMESTER = indikator({ jadwal: ["2023", "2024-S1", "2024-S2"] });

describe("isDijadwalkan", () => {
  test("Triwulan IV makes Semester II and the year due, not Semester I", () => {
    expect(["2024-S1", "2024-S2", "2024", "2024-TW3"].map((p) => isDijadwalkan(TW4, p))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test("a yearly schedule makes only the year due", () => {
    expect(["2024-S1", "2024-S2", "2024"].map((p) => isDijadwalkan(TAHUNAN, p))).toEqual([false, false, true]);
  });

  test("nothing is due in a year that the schedule does not name", () => {
    expect(isDijadwalkan(SEMESTER, "2025")).toBe(false);
    expect(isDijadwalkan(indikator({ jadwal: [] }), "2024")).toBe(false);
  });
});

describe("jadwalDalam and bagianTerjadwal", () => {
  const campuran = indikator({ jadwal: ["2024", "2024-S2", "2024-TW1", "2024-S1", "2024-TW2", "2024-06"] });

  test("scheduled periods within are listed oldest first, parts before the whole", () => {
    expect(jadwalDalam(campuran, "2024-S1")).toEqual(["2024-TW1", "2024-06", "2024-TW2", "2024-S1"]);
  });

  test("parts are the outermost scheduled periods strictly within", () => {
    expect(bagianTerjadwal(campuran, "2024")).toEqual(["2024-S1", "2024-S2"]);
    expect(bagianTerjadwal(campuran, "2024-S1")).toEqual(["2024-TW1", "2024-TW2"]);
    expect(bagianTerjadwal(campuran, "2024-06")).toEqual([]);
  });
});

describe("catatanJadwal", () => {
  test("names the one part of the year that is measured, in the local word", () => {
    expect(catatanJadwal(TW4, 2024, "tribulan")).toBe("(Realisasi di Tribulan IV)");
    expect(catatanJadwal(TW4, 2024, "triwulan")).toBe("(Realisasi di Triwulan IV)");
  });

  test("says nothing for a yearly schedule, several periods, or none", () => {
    expect(catatanJadwal(TAHUNAN, 2024, "tribulan")).toBeUndefined();
    expect(catatanJadwal(SEMESTER, 2024, "tribulan")).toBeUndefined();
    expect(catatanJadwal(SEMESTER, 2030, "tribulan")).toBeUndefined();
  });
});
