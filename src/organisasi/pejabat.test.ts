import { describe, expect, test } from "vitest";
import { kepalaPada, type MasaJabatan, sebutanPejabat } from "./pejabat.ts";

function masa(nama: string, beda: Partial<MasaJabatan> = {}): MasaJabatan {
  return { nama, jabatan: "Kepala Dinas Tenaga Kerja", status: "definitif", mulai: null, selesai: null, ...beda };
}

describe("sebutanPejabat", () => {
  test("a definitive holder has the bare position, acting ones their abbreviation before it", () => {
    expect(sebutanPejabat("definitif", "Kepala Dinas")).toBe("Kepala Dinas");
    expect(sebutanPejabat("plt", "Kepala Dinas")).toBe("Plt. Kepala Dinas");
    expect(sebutanPejabat("plh", "Kepala Dinas")).toBe("Plh. Kepala Dinas");
  });
});

describe("kepalaPada", () => {
  test("nobody is named when no term covers the day", () => {
    expect(kepalaPada([], "2024-06-30")).toBeNull();
    expect(kepalaPada([masa("A", { mulai: "2024-07-01" })], "2024-06-30")).toBeNull();
    expect(kepalaPada([masa("A", { selesai: "2024-06-29" })], "2024-06-30")).toBeNull();
  });

  test("both ends of a term belong to it", () => {
    const satuHari = [masa("A", { mulai: "2024-06-30", selesai: "2024-06-30" })];
    expect(kepalaPada(satuHari, "2024-06-30")?.nama).toBe("A");
  });

  test("of overlapping terms the one that began last signs", () => {
    const daftar = [
      masa("Lama", { mulai: "2020-01-01" }),
      masa("Baru", { mulai: "2024-02-01" }),
      masa("Awal", { mulai: null }),
    ];
    expect(kepalaPada(daftar, "2024-06-30")?.nama).toBe("Baru");
    expect(kepalaPada(daftar, "2023-06-30")?.nama).toBe("Lama");
    expect(kepalaPada(daftar, "2019-06-30")?.nama).toBe("Awal");
  });

  test("of terms that began together the acting head signs, with the printed position", () => {
    const daftar = [masa("Tetap"), masa("Harian", { status: "plh" }), masa("Tugas", { status: "plt" })];
    expect(kepalaPada(daftar, "2024-06-30")).toEqual({
      nama: "Harian",
      jabatan: "Kepala Dinas Tenaga Kerja",
      status: "plh",
      sebutan: "Plh. Kepala Dinas Tenaga Kerja",
    });
  });
});
