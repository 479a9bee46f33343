import { describe, expect, test } from "vitest";
import { anggaranSampai } from "./anggaran.ts";
import { type BahanKolomAnggaran, kolomAnggaran } from "./kolom-anggaran.ts";

const SEMESTER = ["2024-S1", "2024-S2"];
const TRIWULAN = ["2024-TW1", "2024-TW2", "2024-TW3", "2024-TW4"];

describe("anggaranSampai", () => {
  test("a quarter is reported by whatever filling period ends with it", () => {
    const lapor = [{ simpulId: "a", periode: "2024-S1", nilai: "5" }];
    expect(anggaranSampai({ jadwal: SEMESTER, lapor }, 2024, 2)?.nilai.get("a")).toBe("5");
    expect(anggaranSampai({ jadwal: SEMESTER, lapor }, 2024, 1)).toBeNull();
    expect(anggaranSampai({ jadwal: SEMESTER, lapor }, 2024, 4)).toEqual({ periode: "2024-S2", nilai: new Map() });
  });

  test("of two periods that end together the one with figures counts", () => {
    const lapor = [{ simpulId: "a", periode: "2024-S1", nilai: "5" }];
    expect(anggaranSampai({ jadwal: ["2024-TW2", "2024-S1"], lapor }, 2024, 2)?.periode).toBe("2024-S1");
  });

  test("figures of another year do not count", () => {
    const lapor = [{ simpulId: "a", periode: "2023-S1", nilai: "5" }];
    expect(anggaranSampai({ jadwal: [], lapor }, 2024, 2)).toBeNull();
  });
});

function bahan(beda: Partial<BahanKolomAnggaran> = {}): BahanKolomAnggaran {
  return {
    tahun: 2024,
    tahunLalu: [],
    pagu: "1000",
    renstra: "4000",
    adaRenstra: true,
    sub: ["a", "b"],
    subLalu: () => true,
    anggaran: { jadwal: TRIWULAN, lapor: [] },
    ...beda,
  };
}

const lapor = (periode: string, a: string, b?: string) => [
  { simpulId: "a", periode, nilai: a },
  ...(b === undefined ? [] : [{ simpulId: "b", periode, nilai: b }]),
];

describe("kolomAnggaran", () => {
  test("a quarter's own part is what was spent since the quarter before", () => {
    const isi = [...lapor("2024-TW1", "60", "40"), ...lapor("2024-TW2", "200.50", "100")];
    const k = kolomAnggaran(bahan({ anggaran: { jadwal: TRIWULAN, lapor: isi } }));
    expect(k.triwulan.map((s) => s.teks)).toEqual(["Rp100", "Rp200,50", "belum diisi", "belum diisi"]);
    expect(k.tahunIni.teks).toBe("Rp300,50");
    expect(k.capaianTahun.teks).toBe("30,05%");
    expect(k.capaianRenstra.teks).toBe("7,51%");
  });

  test("quarters in which nothing is reported are passed over", () => {
    const isi = [...lapor("2024-S1", "100", "100"), ...lapor("2024-S2", "400", "100")];
    const k = kolomAnggaran(bahan({ anggaran: { jadwal: SEMESTER, lapor: isi } }));
    expect(k.triwulan.map((s) => s.teks)).toEqual(["-", "Rp200", "-", "Rp300"]);
  });

  test("after a quarter that nobody reported, the next one's own part is not known, its sum is", () => {
    const isi = lapor("2024-TW2", "200", "100");
    const k = kolomAnggaran(bahan({ anggaran: { jadwal: TRIWULAN, lapor: isi } }));
    expect(k.triwulan.map((s) => s.kosong)).toEqual(["belum_diisi", "tidak_terdefinisi", "belum_diisi", "belum_diisi"]);
    expect(k.triwulan[1].alasan).toContain("triwulan sebelumnya belum diisi");
    expect(k.tahunIni.teks).toBe("Rp300");
  });

  test("a node has no figure until each of its sub kegiatan reported: silence is not nought", () => {
    const k = kolomAnggaran(bahan({ anggaran: { jadwal: TRIWULAN, lapor: lapor("2024-TW1", "60") } }));
    expect(k.tahunIni.kosong).toBe("belum_diisi");
    expect(k.capaianTahun.kosong).toBe("belum_diisi");
  });

  test("years of the Renstra add up, each by its year's end", () => {
    const isi = [...lapor("2023-S1", "1", "1"), ...lapor("2023-S2", "300", "200"), ...lapor("2024-TW1", "60", "40")];
    const k = kolomAnggaran(bahan({ tahunLalu: [2023], anggaran: { jadwal: TRIWULAN, lapor: isi } }));
    expect(k.sampaiLalu.teks).toBe("Rp500");
    expect(k.sampaiKini.teks).toBe("Rp600");
    expect(k.capaianRenstra.teks).toBe("15,00%");
  });

  test("a year of the Renstra that nobody reported leaves no sum", () => {
    const isi = lapor("2024-TW1", "60", "40");
    const k = kolomAnggaran(bahan({ tahunLalu: [2023], anggaran: { jadwal: TRIWULAN, lapor: isi } }));
    expect([k.sampaiLalu.kosong, k.sampaiKini.kosong]).toEqual(["belum_diisi", "belum_diisi"]);
  });

  test("without a Renstra its columns stay open, those of the year do not", () => {
    const isi = lapor("2024-TW1", "60", "40");
    const k = kolomAnggaran(bahan({ renstra: null, adaRenstra: false, anggaran: { jadwal: TRIWULAN, lapor: isi } }));
    expect([k.targetRenstra, k.sampaiLalu, k.sampaiKini, k.capaianRenstra].map((s) => s.kosong)).toEqual(
      Array(4).fill("belum_diisi"),
    );
    expect(k.capaianTahun.teks).toBe("10,00%");
  });

  test("nothing is due where no filling period is planned, and a pagu of nought has no percentage", () => {
    const kosong = kolomAnggaran(bahan({ anggaran: { jadwal: [], lapor: [] } }));
    expect(kosong.tahunIni.teks).toBe("-");
    const nol = kolomAnggaran(bahan({ pagu: "0", anggaran: { jadwal: TRIWULAN, lapor: lapor("2024-TW1", "0", "0") } }));
    expect(nol.capaianTahun.kosong).toBe("tidak_terdefinisi");
  });

  test("sums of 15 digits stay exact", () => {
    const isi = lapor("2024-TW1", "999999999999999", "1");
    const k = kolomAnggaran(bahan({ pagu: "999999999999999", anggaran: { jadwal: TRIWULAN, lapor: isi } }));
    expect(k.tahunIni.teks).toBe("Rp1.000.000.000.000.000");
    expect(k.targetTahun.teks).toBe("Rp999.999.999.999.999");
  });
});
