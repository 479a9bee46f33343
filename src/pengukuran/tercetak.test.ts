import { describe, expect, test } from "vitest";
import { parseDecimal } from "#inti";
import type { KebijakanCapaian } from "#organisasi";
import type { Indikator } from "#perencanaan";
import { indikator, kebijakan, nilaiPer, realisasi, rumus, titik } from "../../tests/bantu/contoh.ts";
import { bandingkanTercetak, compareTercetak, compareTercetakJumlah } from "./tercetak.ts";
import type { AngkaTercetak } from "./tipe.ts";
import { measure } from "./ukur.ts";

function cetak(teks: string, nilai: string): AngkaTercetak {
  return { teks, nilai, sumber: "Paparan SAKIP" };
}

type Kasus = {
  readonly target?: string;
  readonly realisasi?: string;
  readonly indikator?: Partial<Indikator>;
  readonly kebijakan?: KebijakanCapaian | undefined;
};

function bandingkan(tercetak: string, kasus: Kasus) {
  const { target, realisasi: r } = kasus;
  const aturan = "kebijakan" in kasus ? kasus.kebijakan : kebijakan();
  const ind = indikator({ target: target === undefined ? {} : { "2023": titik(target) }, ...kasus.indikator });
  const hasil = measure({ indikator: ind, realisasi: r === undefined ? {} : nilaiPer({ "2023": r }) }, "2023", aturan);
  return compareTercetak(cetak(`${tercetak.replace(".", ",")}%`, tercetak), hasil, ind, aturan);
}

const putusan = (p: { readonly cocok: boolean; readonly terjelaskanPembulatan: boolean }) => {
  if (p.cocok) return "cocok";
  return p.terjelaskanPembulatan ? "pembulatan" : "tidak";
};

describe("compareTercetak", () => {
  // Every printed capaian of the Lamongan deck: target, realisasi, printed figure, verdict.
  test.each([
    ["94.87", "94.54", "99.66", "pembulatan"],
    ["86.50", "88.30", "102.08", "cocok"],
    ["80", "87.61", "109.51", "cocok"],
    ["88.87", "88.89", "100.02", "cocok"],
    ["1.36", "2.50", "183.86", "pembulatan"],
    ["44.26", "39.35", "88.91", "cocok"],
    ["73.21", "74.52", "101.79", "cocok"],
    ["60.08", "65.59", "109.17", "cocok"],
    ["64.73", "67.19", "103.80", "cocok"],
    ["83.45", "79.48", "95.24", "cocok"],
    ["1.05", "2.62", "249.52", "cocok"],
    ["50.00", "59.25", "118.50", "cocok"],
    ["47.10", "47.91", "101.72", "cocok"],
  ])("%s and %s printed as %s: %s", (target, nilai, tercetak, harapan) => {
    expect(putusan(bandingkan(tercetak, { target, realisasi: nilai }))).toBe(harapan);
  });

  test("the sentence gives the printed, the computed and the interval that the operands allow", () => {
    expect(bandingkan("99.66", { target: "94.87", realisasi: "94.54" }).uraian).toBe(
      "Dokumen mencetak 99,66%, sedangkan hasil hitung dari target 94,87% dan realisasi 94,54% ialah 99,65%. " +
        "Target dan realisasi yang tercetak dapat berasal dari pembulatan; dari nilai sebelum dibulatkan, " +
        "capaiannya dapat berada antara 99,6416% dan 99,6627%. " +
        "Angka tercetak masih di dalam selang itu, sehingga selisihnya dapat dijelaskan oleh pembulatan.",
    );
  });

  test("a figure outside that interval is not explained by rounding", () => {
    const jauh = bandingkan("99.70", { target: "94.87", realisasi: "94.54" });
    expect(putusan(jauh)).toBe("tidak");
    expect(jauh.uraian).toContain("di luar selang itu");
  });

  test("agreement is judged at the printed number of decimals", () => {
    expect(putusan(bandingkan("99.7", { target: "94.87", realisasi: "94.54" }))).toBe("cocok");
    expect(putusan(bandingkan("99.652", { target: "94.87", realisasi: "94.54" }))).toBe("cocok");
    expect(putusan(bandingkan("99.653", { target: "94.87", realisasi: "94.54" }))).toBe("pembulatan");
  });

  test("the policy's cap is part of the computed figure", () => {
    const dipotong = { target: "1.05", realisasi: "2.62", kebijakan: kebijakan({ batasAtas: parseDecimal("120") }) };
    expect(putusan(bandingkan("120.00", dipotong))).toBe("cocok");
    expect(putusan(bandingkan("249.52", dipotong))).toBe("tidak");
  });

  test("a figure printed where the data has no number is a difference that nothing explains", () => {
    const kosong = bandingkan("100.00", { target: "5.00" });
    expect(putusan(kosong)).toBe("tidak");
    expect(kosong.uraian).toBe(
      "Dokumen mencetak 100,00%, sedangkan menurut data capaian ini tidak berangka (belum diisi).",
    );
    expect(putusan(bandingkan("100.00", { realisasi: "5" }))).toBe("tidak");
    expect(putusan(bandingkan("100.00", { target: "5", realisasi: "5", kebijakan: undefined }))).toBe("tidak");
  });

  test("a divisor that prints as zero leaves no bound, so rounding is not claimed to explain anything", () => {
    const ind = indikator({
      polaritas: "turun",
      aturanTurun: "target_per_realisasi",
      target: { "2023": titik("5") },
      rumus: rumus("a / b"),
    });
    const entri = { "2023": realisasi("2023", { variabel: { a: "1", b: "250" } }) };
    const hasil = measure({ indikator: ind, realisasi: entri }, "2023", kebijakan());
    const p = compareTercetak(cetak("950,00%", "950.00"), hasil, ind, kebijakan());
    expect(putusan(p)).toBe("tidak");
    expect(p.uraian).toContain("tidak berbatas");
  });
});

describe("which capaian the printed operands allow, by rule", () => {
  const turun = (aturanTurun: Indikator["aturanTurun"]) => ({ polaritas: "turun", aturanTurun }) as const;

  // T in [4.5, 5.5), R in [3.5, 4.5): the extreme capaian just inside and just outside of what they allow.
  test.each([
    ["dua_target_kurang_realisasi", "136.4", "136.5"],
    ["target_per_realisasi", "157.1", "157.2"],
    ["selisih_per_target", "36.4", "36.5"],
  ] as const)("%s allows %s but not %s", (aturanTurun, dalam, luar) => {
    const kasus = { target: "5", realisasi: "4", indikator: turun(aturanTurun) };
    expect(putusan(bandingkan(dalam, kasus))).toBe("pembulatan");
    expect(putusan(bandingkan(luar, kasus))).toBe("tidak");
  });

  const rentang = (bawah: string, atas: string) => ({
    indikator: { polaritas: "rentang", target: { "2023": { jenis: "rentang", bawah, atas } } } as const,
  });

  test.each([
    ["45", "50.5", "pembulatan"],
    ["45", "52.0", "tidak"],
    ["89", "99.9", "pembulatan"],
    ["89", "100", "pembulatan"],
    ["89", "101", "tidak"],
    ["100", "99", "tidak"],
    ["111", "98.5", "pembulatan"],
    ["111", "97", "tidak"],
    ["89.8", "100.0", "pembulatan"],
    ["89.8", "99.2", "pembulatan"],
    ["89.8", "100.2", "tidak"],
    ["110.3", "100.0", "pembulatan"],
    ["110.3", "100.2", "tidak"],
  ])("realisasi %s against the range 90 to 110 printed as %s: %s", (nilai, tercetak, harapan) => {
    expect(putusan(bandingkan(tercetak, { realisasi: nilai, ...rentang("90", "110") }))).toBe(harapan);
  });

  // R = 0.2 prints as 0, so it may lie below the lower bound 0, and that bound is then the divisor.
  test("a lower bound of zero that the realisasi may lie below leaves no bound, so nothing is claimed", () => {
    const ind = indikator({
      polaritas: "rentang",
      desimal: 0,
      rumus: rumus("a / b"),
      target: { "2023": { jenis: "rentang", bawah: "0", atas: "0.4" } },
    });
    const entri = { "2023": realisasi("2023", { variabel: { a: "1", b: "5" } }) };
    const hasil = measure({ indikator: ind, realisasi: entri }, "2023", kebijakan());
    const p = compareTercetak(cetak("10%", "10"), hasil, ind, kebijakan());
    expect(putusan(p)).toBe("tidak");
    expect(p.uraian).toContain("tidak berbatas");
  });

  test("a lower bound of zero does no harm where the realisasi lies above the range for certain", () => {
    const ind = indikator({
      polaritas: "rentang",
      desimal: 0,
      rumus: rumus("a / b"),
      target: { "2023": { jenis: "rentang", bawah: "0", atas: "0.4" } },
    });
    const entri = { "2023": realisasi("2023", { variabel: { a: "1", b: "2" } }) };
    const hasil = measure({ indikator: ind, realisasi: entri }, "2023", kebijakan());
    // R in [0.5, 1.5), T in [0.35, 0.45): 2 - R/T reaches down to the floor 0 and up to 88.9.
    expect(putusan(compareTercetak(cetak("88%", "88"), hasil, ind, kebijakan()))).toBe("pembulatan");
    expect(putusan(compareTercetak(cetak("90%", "90"), hasil, ind, kebijakan()))).toBe("tidak");
  });

  test("a single target under a range indikator is a range of one value", () => {
    const kasus = { target: "50", realisasi: "25", indikator: { polaritas: "rentang" } as const };
    expect(putusan(bandingkan("51.0", kasus))).toBe("pembulatan");
    expect(putusan(bandingkan("53.0", kasus))).toBe("tidak");
  });
});

describe("bandingkanTercetak", () => {
  const ind = indikator({ target: { "2023": titik("94.87") } });
  const hasil = measure({ indikator: ind, realisasi: nilaiPer({ "2023": "94.54" }) }, "2023", kebijakan());

  test("of several documents the first that differs is shown, otherwise the first", () => {
    const sama = cetak("99,65%", "99.65");
    const beda = cetak("99,66%", "99.66");
    expect(bandingkanTercetak([sama, beda], hasil, ind, kebijakan())?.teks).toBe("99,66%");
    expect(bandingkanTercetak([sama, sama], hasil, ind, kebijakan())?.cocok).toBe(true);
    expect(bandingkanTercetak([], hasil, ind, kebijakan())).toBeUndefined();
  });
});

describe("compareTercetakJumlah", () => {
  test("an equal total agrees whatever its scale", () => {
    const p = compareTercetakJumlah(cetak("7.646.914.434", "7646914434"), "7646914434.00");
    expect(p).toMatchObject({
      cocok: true,
      uraian: "Angka tercetak 7.646.914.434 sama dengan jumlah rinciannya, Rp7.646.914.434.",
    });
  });

  test("a difference of one rupiah is not explained by rounding", () => {
    const p = compareTercetakJumlah(cetak("99", "99"), "100.00");
    expect(putusan(p)).toBe("tidak");
    expect(p.uraian).toContain("selisih Rp1");
  });

  test("a printed total without rows to add is a difference", () => {
    expect(putusan(compareTercetakJumlah(cetak("99", "99"), null))).toBe("tidak");
  });
});
