import { describe, expect, test } from "vitest";
import { type BahanKolomAnggaran, kolomAnggaran } from "./kolom-anggaran.ts";

const BAHAN: BahanKolomAnggaran = {
  ...{ tahun: 2024, tahunLalu: [], pagu: "100", renstra: "400", adaRenstra: true, sub: ["a"] },
  subLalu: () => true,
  anggaran: { jadwal: ["2024-TW1"], lapor: [{ simpulId: "a", periode: "2024-TW1", nilai: "25" }] },
};

describe("the money of a node", () => {
  test("without pagu has no percentage, though it was spent", () => {
    const { tahunIni, capaianTahun } = kolomAnggaran({ ...BAHAN, pagu: null });
    expect(tahunIni.nilai).toBe("25");
    expect(capaianTahun).toMatchObject({ nilai: null, kosong: "belum_diisi" });
  });

  test("of the years before stands alone while nothing of this year is due", () => {
    const lapor = [{ simpulId: "a", periode: "2023-TW4", nilai: "40" }];
    const hasil = kolomAnggaran({ ...BAHAN, tahunLalu: [2023], anggaran: { jadwal: [], lapor } });
    expect(hasil.tahunIni.kosong).toBe("tidak_dijadwalkan");
    expect(hasil.sampaiKini.nilai).toBe("40");
    expect(hasil.capaianRenstra.teks).toBe("10,00%");
  });

  test("leaves no sum where a year before was reported and this year's due part was not", () => {
    const lapor = [{ simpulId: "a", periode: "2023-TW4", nilai: "40" }];
    const hasil = kolomAnggaran({ ...BAHAN, tahunLalu: [2023], anggaran: { jadwal: ["2024-TW1"], lapor } });
    expect(hasil.sampaiLalu.nilai).toBe("40");
    expect(hasil.sampaiKini).toMatchObject({ nilai: null, kosong: "belum_diisi" });
  });
});
