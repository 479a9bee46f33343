import { describe, expect, test } from "vitest";
import { toDecimalText } from "#inti";
import { type Agregasi, agregasikan } from "#perencanaan";
import { indikator, nilaiPer, realisasi, rumus } from "../../tests/bantu/contoh.ts";
import { resolveRealisasi } from "./realisasi.ts";
import type { BahanUkur, Nilai, RealisasiTersimpan } from "./tipe.ts";

function baca(nilai: Nilai): string {
  return nilai.ada ? toDecimalText(nilai.angka, nilai.desimal) : nilai.sebab.jenis;
}

function satu(beda: Partial<RealisasiTersimpan>, ind = indikator()): Nilai {
  return resolveRealisasi({ indikator: ind, realisasi: { "2024-S1": realisasi("2024-S1", beda) } }, "2024-S1");
}

const BERRUMUS = indikator({ rumus: rumus("bekerja / angkatan * 100") });

describe("an entry of the period itself", () => {
  test("a stored value keeps the scale it was entered with", () => {
    expect(baca(satu({ nilai: "79.50" }))).toBe("79.50");
    expect(baca(satu({ nilai: "80" }))).toBe("80");
  });

  test("variables are put into the formula, exactly, and printed in the indikator's decimals", () => {
    const nilai = satu({ variabel: { bekerja: "2", angkatan: "3" } }, BERRUMUS);
    expect(baca(nilai)).toBe("66.67");
    expect(nilai.ada && toDecimalText(nilai.angka, 6)).toBe("66.666667");
  });

  test.each(["draf", "diajukan", "dikembalikan"] as const)(
    "an entry in state %s is not filled for readers",
    (keadaan) => {
      expect(baca(satu({ nilai: "79.48", keadaan }))).toBe("belum_diisi");
    },
  );

  test("an approved entry counts as a locked one does", () => {
    expect(baca(satu({ nilai: "79.48", keadaan: "disetujui" }))).toBe("79.48");
  });
});

describe("no number", () => {
  test("a period that is not due has none, even with an entry", () => {
    const bahan: BahanUkur = { indikator: indikator({ jadwal: ["2023"] }), realisasi: nilaiPer({ "2024-S1": "5" }) };
    expect(baca(resolveRealisasi(bahan, "2024-S1"))).toBe("tidak_dijadwalkan");
  });

  test("due without an entry, or with an empty one, is not filled", () => {
    expect(baca(resolveRealisasi({ indikator: indikator(), realisasi: {} }, "2024-S1"))).toBe("belum_diisi");
    expect(baca(satu({}))).toBe("belum_diisi");
    expect(baca(satu({ variabel: { bekerja: "2" } }, BERRUMUS))).toBe("belum_diisi");
  });

  test("declared unavailable keeps its reason", () => {
    expect(satu({ alasanTidakTersedia: "Survei ditunda" })).toEqual({
      ada: false,
      sebab: { jenis: "tidak_tersedia", alasan: "Survei ditunda" },
    });
  });

  test("a formula that divides by zero is undefined with a reason, not 0", () => {
    const nilai = satu({ variabel: { bekerja: "2", angkatan: "0" } }, BERRUMUS);
    expect(baca(nilai)).toBe("tidak_terdefinisi");
  });
});

describe("a period that only frames scheduled parts", () => {
  const TW = ["2024-TW1", "2024-TW2"];
  const bahan = (agregasi: Agregasi, nilai: Record<string, string>): BahanUkur => ({
    indikator: indikator({ jadwal: TW, agregasi }),
    realisasi: nilaiPer(nilai),
  });
  const DUA = { "2024-TW1": "10.5", "2024-TW2": "20" };

  test.each([
    ["akumulasi", "30.5"],
    ["posisi_akhir", "20"],
    ["rata_rata", "15.25"],
  ] as const)("%s of 10,5 and 20 is %s", (agregasi, harapan) => {
    expect(baca(resolveRealisasi(bahan(agregasi, DUA), "2024-S1"))).toBe(harapan);
  });

  test.each(["akumulasi", "rata_rata"] as const)("%s waits for every part", (agregasi) => {
    expect(baca(resolveRealisasi(bahan(agregasi, { "2024-TW2": "20" }), "2024-S1"))).toBe("belum_diisi");
  });

  test("the end position needs only the last part", () => {
    expect(baca(resolveRealisasi(bahan("posisi_akhir", { "2024-TW2": "20" }), "2024-S1"))).toBe("20");
    expect(baca(resolveRealisasi(bahan("posisi_akhir", { "2024-TW1": "10" }), "2024-S1"))).toBe("belum_diisi");
  });

  test("a period scheduled by itself is not made from parts", () => {
    const ind = indikator({ jadwal: [...TW, "2024-S1"], agregasi: "akumulasi" });
    expect(baca(resolveRealisasi({ indikator: ind, realisasi: nilaiPer(DUA) }, "2024-S1"))).toBe("belum_diisi");
  });
});

test("joining no values yields none", () => {
  expect(agregasikan("akumulasi", [])).toBeUndefined();
});
