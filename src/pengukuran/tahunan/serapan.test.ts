import { describe, expect, test } from "vitest";
import { computeEfisiensi, computeSerapan, toSerapan } from "./serapan.ts";

const persen = (nilai: string) => ({ teks: `${nilai.replace(".", ",")}%`, nilai, kosong: null });

describe("serapan", () => {
  test("is what was spent in percent of the pagu of the sub kegiatan that reported", () => {
    const hasil = computeSerapan("100", [
      { pagu: "60", nilai: "45" },
      { pagu: "40", nilai: null },
    ]);
    expect(hasil).toMatchObject({ dilaporkan: 1, seluruhnya: 2 });
    expect([hasil.pagu, hasil.realisasi, hasil.paguTercakup, hasil.serapan].map((s) => s.teks)).toEqual([
      "Rp100",
      "Rp45",
      "Rp60",
      "75,00%",
    ]);
  });

  test("is not filled in, and never 0, where nobody reported", () => {
    const { realisasi, serapan } = computeSerapan("100", [{ pagu: "100", nilai: null }]);
    expect([realisasi, serapan]).toMatchObject([
      { kosong: "belum_diisi", nilai: null },
      { kosong: "belum_diisi", nilai: null },
    ]);
  });

  test("is 0 where 0 was reported", () => {
    expect(computeSerapan("100", [{ pagu: "100", nilai: "0" }]).serapan.teks).toBe("0,00%");
  });

  test("of a pagu of 0 is undefined, with the reason", () => {
    expect(computeSerapan("0", [{ pagu: "0", nilai: "0" }]).serapan).toMatchObject({
      kosong: "tidak_terdefinisi",
      alasan: "pagu nol",
    });
  });

  test("keeps every digit of a budget of fifteen digits", () => {
    const { pagu, realisasi, serapan } = toSerapan({
      pagu: "999999999999999.99",
      realisasi: "999999999999999.98",
      tercakup: "999999999999999.99",
    });
    expect([pagu.teks, realisasi.teks, serapan.teks]).toEqual([
      "Rp999.999.999.999.999,99",
      "Rp999.999.999.999.999,98",
      "100,00%",
    ]);
  });
});

describe("efisiensi", () => {
  test("is the difference of the two printed figures, in points, also below 0", () => {
    expect(computeEfisiensi(persen("99.65"), persen("90.00")).teks).toBe("9,65 poin");
    expect(computeEfisiensi(persen("80.00"), persen("95.50")).teks).toBe("-15,50 poin");
  });

  test("without one of the two has no number, and says which kind", () => {
    const belum = { teks: "belum diisi", nilai: null, kosong: "belum_diisi" } as const;
    const tak = { teks: "tidak terdefinisi", nilai: null, kosong: "tidak_terdefinisi", alasan: "target nol" } as const;
    expect(computeEfisiensi(persen("99.65"), belum)).toMatchObject({ nilai: null, kosong: "belum_diisi" });
    expect(computeEfisiensi(tak, persen("1.00"))).toMatchObject({ kosong: "tidak_terdefinisi", alasan: "target nol" });
  });
});
