import { describe, expect, test } from "vitest";
import { matematikaTeks, parseDecimal } from "#inti";
import type { Indikator } from "#perencanaan";
import { indikator, kebijakan, nilaiPer, PD, PEMDA, realisasi, rumus, titik } from "../../tests/bantu/contoh.ts";
import type { BahanPenjelasan } from "./bahan-penjelasan.ts";
import { explainCapaian } from "./jelaskan-capaian.ts";
import type { UkurTersimpan } from "./tipe.ts";

function bahan(ind: Indikator, ukur: Partial<UkurTersimpan>, beda: Partial<BahanPenjelasan> = {}): BahanPenjelasan {
  return {
    pemda: PEMDA,
    pd: PD,
    periode: "2023",
    kebijakan: kebijakan({ tahun: 2023 }),
    bahan: { indikator: ind, realisasi: {}, tercetak: {}, ...ukur },
    ...beda,
  };
}

const BEKERJA = indikator({ target: { "2023": titik("94.87") }, sumberData: "BPS" });
const ENTRI = realisasi("2023", {
  nilai: "94.54",
  disetujuiOleh: "Kepala Bidang",
  disetujuiPada: new Date("2024-07-06T01:00:00Z"),
});

describe("explainCapaian of a number", () => {
  const tercetak = { "2023": [{ teks: "99,66%", nilai: "99.66", sumber: "Paparan" }] };
  const penjelasan = explainCapaian(bahan(BEKERJA, { realisasi: { "2023": ENTRI }, tercetak }));

  test("names what, for whom, when, and the result", () => {
    expect(penjelasan).toMatchObject({
      judul: "Capaian Persentase Penduduk yang Bekerja",
      konteks: "Dinas Tenaga Kerja, Tahun 2023",
      hasil: "99,65%",
      predikat: "Sangat Tinggi",
    });
  });

  test("gives both operands with their source, the realisasi with its own explanation", () => {
    expect(penjelasan.operan).toEqual([
      { label: "Target", nilai: "94,87%", sumber: "Target Tahun 2023 (versi rencana terakhir)" },
      { label: "Realisasi", nilai: "94,54%", sumber: "Paparan SAKIP", asal: "/jelaskan/realisasi/disnaker/iku-1/2023" },
    ]);
  });

  test("sets the rule with names and with numbers, and gives the exact digits before rounding", () => {
    expect(penjelasan.rumus && matematikaTeks(penjelasan.rumus)).toBe("Capaian = Realisasi ÷ Target × 100%");
    expect(penjelasan.hitungan && matematikaTeks(penjelasan.hitungan)).toBe(
      "Capaian = 94,54% ÷ 94,87% × 100% = 99,65%",
    );
    expect(penjelasan.pembulatan).toBe("Hasil hitung 99,6521555813…%, dicetak 99,65% (2 desimal, setengah ke atas).");
  });

  test("says the policy that decided it", () => {
    expect(penjelasan.kebijakan).toEqual([
      "Makin tinggi realisasi makin baik: capaian = realisasi / target × 100%.",
      "Dibulatkan ke 2 desimal, setengah ke atas, sebelum diberi predikat.",
      "Predikat Sangat Tinggi: mulai 91%; capaian ini 99,65%.",
      "Dasar: Permendagri 86/2017",
    ]);
  });

  test("names who entered and who approved, and compares the printed figure", () => {
    expect(penjelasan.pengisi).toEqual({ oleh: "Perencana", pada: "5 Juli 2024 10.05 WIB" });
    expect(penjelasan.penyetuju).toEqual({ oleh: "Kepala Bidang", pada: "6 Juli 2024 08.00 WIB" });
    expect(penjelasan.tercetak).toMatchObject({ teks: "99,66%", cocok: false, terjelaskanPembulatan: true });
    expect(penjelasan.catatan).toEqual([
      "Definisi operasional (versi sejak Tahun 2023): Penduduk yang bekerja terhadap angkatan kerja",
      "Sumber data: BPS",
      "Penanggung jawab: Kepala Dinas Tenaga Kerja",
    ]);
  });
});

describe("explainCapaian by rule", () => {
  const hitungan = (ind: Partial<Indikator>, nilai: string, beda: Partial<BahanPenjelasan> = {}) => {
    const p = explainCapaian(
      bahan(
        indikator({ satuan: "hari", target: { "2023": titik("5") }, ...ind }),
        { realisasi: nilaiPer({ "2023": nilai }) },
        beda,
      ),
    );
    return { ...p, rumus: p.rumus && matematikaTeks(p.rumus), hitungan: p.hitungan && matematikaTeks(p.hitungan) };
  };

  test.each([
    ["dua_target_kurang_realisasi", "Capaian = (2 × Target − Realisasi) ÷ Target × 100%", "120,00%"],
    ["target_per_realisasi", "Capaian = Target ÷ Realisasi × 100%", "125,00%"],
    ["selisih_per_target", "Capaian = (Target − Realisasi) ÷ Target × 100%", "20,00%"],
  ] as const)("%s is set as it is computed, and its owner is named", (aturanTurun, harapan, hasil) => {
    const p = hitungan({ polaritas: "turun", aturanTurun }, "4");
    expect(p.rumus).toBe(harapan);
    expect(p.hasil).toBe(hasil);
    expect(p.kebijakan[0]).toContain("ditetapkan oleh indikator ini sendiri (versi sejak 2023)");
    expect(hitungan({ polaritas: "turun" }, "4").kebijakan[0]).toContain("ditetapkan oleh kebijakan Tahun 2023");
  });

  const RENTANG = { polaritas: "rentang", target: { "2023": { jenis: "rentang", bawah: "90", atas: "110" } } } as const;

  test("a range counts against the bound that was missed, and inside it there is nothing to divide", () => {
    expect(hitungan(RENTANG, "45").hitungan).toBe("Capaian = 45 hari ÷ 90 hari × 100% = 50,00%");
    expect(hitungan(RENTANG, "121").rumus).toBe(
      "Capaian = (2 × Batas atas target − Realisasi) ÷ Batas atas target × 100%",
    );
    const dalam = hitungan(RENTANG, "100");
    expect(dalam.rumus).toBe("Capaian = 100%");
    expect(dalam.hitungan).toBeUndefined();
    expect(dalam.kebijakan[0]).toContain("di dalam rentang target bernilai 100%");
  });

  test("a cut value says so and keeps its exact digits", () => {
    const atas = hitungan({}, "9", { kebijakan: kebijakan({ tahun: 2023, batasAtas: parseDecimal("120") }) });
    expect(atas.pembulatan).toContain("Hasil hitung 180%, dipotong batas atas, dicetak 120,00%");
    expect(atas.kebijakan).toContain("Dipotong: capaian dicetak paling tinggi 120%.");
    const bawah = hitungan({ polaritas: "turun" }, "15");
    expect(bawah.kebijakan).toContain("Dipotong: capaian dicetak paling rendah 0%.");
    expect(bawah.kebijakan).toContain("Predikat Sangat Rendah: di bawah 51%; capaian ini 0,00%.");
  });

  test("a scale of one band has no limits to tell", () => {
    const satu = kebijakan({ tahun: 2023, skala: [{ bawah: null, predikat: "Baik" }] });
    expect(hitungan({}, "5", { kebijakan: satu }).kebijakan).toContain("Predikat Baik; capaian ini 100,00%.");
  });

  test("an older policy is named", () => {
    expect(hitungan({}, "5", { kebijakan: kebijakan({ tahun: 2020 }) }).kebijakan[0]).toBe(
      "Kebijakan Tahun 2020 dipakai karena kebijakan Tahun 2023 belum ditetapkan.",
    );
  });
});

describe("explainCapaian of derived operands", () => {
  test("a target taken from the year and a realisasi joined from parts say where they come from", () => {
    const ind = indikator({
      jadwal: ["2024-TW3", "2024-TW4"],
      agregasi: "rata_rata",
      target: { "2024": titik("90") },
    });
    const p = explainCapaian(
      bahan(ind, { realisasi: nilaiPer({ "2024-TW3": "80", "2024-TW4": "90" }) }, { periode: "2024-S2" }),
    );
    expect(p.operan.map((o) => o.sumber)).toEqual([
      "Diturunkan dari target Tahun 2024 (versi rencana terakhir)",
      "Rata-rata realisasi Tribulan III Tahun 2024, Tribulan IV Tahun 2024",
    ]);
    expect(p.pengisi).toBeUndefined();
  });

  test("a realisasi computed by formula goes in unrounded, and the note shows it", () => {
    const ind = indikator({ target: { "2023": titik("50") }, rumus: rumus("a / b * 100") });
    const p = explainCapaian(
      bahan(ind, { realisasi: { "2023": realisasi("2023", { variabel: { a: "1", b: "3" } }) } }),
    );
    expect(p.catatan).toContain("Perhitungan memakai realisasi sebelum dibulatkan, 33,3333333333….");
    expect(p.hasil).toBe("66,67%");
  });
});

describe("explainCapaian without a number", () => {
  test("target 0: the reason is given, no rule is drawn", () => {
    const p = explainCapaian(
      bahan(indikator({ target: { "2023": titik("0") } }), { realisasi: nilaiPer({ "2023": "5" }) }),
    );
    expect(p).toMatchObject({ hasil: "tidak terdefinisi" });
    expect(p).not.toHaveProperty("rumus");
    expect(p).not.toHaveProperty("pembulatan");
    expect(p).not.toHaveProperty("predikat");
    expect(p.catatan).toContain("Tidak ada angka karena target bernilai 0, sehingga rasio tidak dapat dihitung.");
  });

  test("a due period without target or entry, and one that is not due", () => {
    const belum = explainCapaian(bahan(indikator(), {}));
    expect(belum.hasil).toBe("belum diisi");
    expect(belum.operan).toEqual([
      { label: "Target", nilai: "belum diisi", sumber: "Belum ditetapkan dalam rencana" },
      { label: "Realisasi", nilai: "belum diisi", sumber: "Tidak ada angka" },
    ]);
    const tidak = explainCapaian(bahan(indikator({ jadwal: [] }), {}));
    expect(tidak.operan.map((o) => o.nilai)).toEqual(["-", "-"]);
    const tanpaTarget = explainCapaian(bahan(indikator(), { realisasi: { "2023": ENTRI } }));
    expect(tanpaTarget.operan.map((o) => o.nilai)).toEqual(["belum diisi", "94,54%"]);
  });

  test("a draft names nobody and counts as not filled", () => {
    const p = explainCapaian(bahan(BEKERJA, { realisasi: { "2023": { ...ENTRI, keadaan: "draf" } } }));
    expect(p.hasil).toBe("belum diisi");
    expect(p).not.toHaveProperty("pengisi");
  });

  test("without a policy there is no rule to tell", () => {
    const p = explainCapaian(bahan(BEKERJA, { realisasi: { "2023": ENTRI } }, { kebijakan: undefined }));
    expect(p).toMatchObject({ hasil: "tidak terdefinisi", kebijakan: [] });
    expect(p.catatan.at(-1)).toContain("kebijakan penghitungan capaian Tahun 2023 belum ditetapkan");
  });
});
