import { describe, expect, test } from "vitest";
import { parseDecimal } from "#inti";
import {
  indikator,
  kebijakan,
  nilaiPer,
  PD,
  PEMDA,
  realisasi,
  rencana,
  simpul,
  titik,
} from "../../tests/bantu/contoh.ts";
import { type BahanLaporan, buildLaporanCapaian } from "./laporan.ts";
import type { BarisCapaian, SelAngka } from "./tipe.ts";

const BEKERJA = indikator({
  jadwal: ["2023", "2024-TW4"],
  target: { "2023": titik("94.87"), "2024": titik("95.23") },
});
const SAKIP = indikator({
  id: "ind-2",
  kode: "iku-2",
  nama: "Nilai Sakip",
  satuan: "nilai",
  target: { "2023": titik("86.50"), "2024": titik("86.90"), "2024-S1": titik("83.45") },
});
const TRANSMIGRAN = indikator({
  id: "ind-3",
  kode: "ikp-6",
  nama: "Transmigran",
  jadwal: ["2023", "2024"],
  target: { "2023": titik("64.73"), "2024": titik("64.74") },
});
const CETAK = { sumber: "Paparan SAKIP" };

function bahan(beda: Partial<BahanLaporan> = {}): BahanLaporan {
  return {
    pemda: PEMDA,
    pd: PD,
    kepala: null,
    periode: "2024-S1",
    rencana: rencana(
      [
        simpul("s1", { indikatorId: ["ind-1"] }),
        simpul("s2", { urutan: 2, indikatorId: ["ind-2"] }),
        simpul("p0", { jenis: "program" }),
        simpul("p1", { jenis: "program", urutan: 2, indikatorId: ["ind-3", "ind-2"] }),
      ],
      [BEKERJA, SAKIP, TRANSMIGRAN],
    ),
    ukur: {
      "ind-1": {
        realisasi: nilaiPer({ "2023": "94.54" }),
        tercetak: { "2023": [{ ...CETAK, teks: "99,66%", nilai: "99.66" }] },
      },
      "ind-2": {
        realisasi: nilaiPer({ "2023": "88.30", "2024-S1": "79.48" }),
        tercetak: {
          "2023": [{ ...CETAK, teks: "102,08%", nilai: "102.08" }],
          "2024-S1": [{ ...CETAK, teks: "95,20", nilai: "95.20" }],
        },
      },
    },
    kebijakan: [kebijakan(), kebijakan({ tahun: 2023 })],
    ...beda,
  };
}

const teks = (sel: SelAngka) => sel.teks;
const isi = (b: BarisCapaian | undefined) =>
  b && [
    teks(b.lalu.target),
    teks(b.lalu.realisasi),
    teks(b.lalu.capaian),
    [b.targetTahun.teks, b.targetTahun.catatanJadwal].filter(Boolean).join(" "),
    ...[...b.target, ...b.realisasi, ...b.capaian].map(teks),
  ];

describe("buildLaporanCapaian", () => {
  const laporan = buildLaporanCapaian(bahan());

  test("a yearly figure measured in Tribulan IV: dash for Semester I, nothing yet for Semester II", () => {
    expect(isi(laporan.sasaran[0])).toEqual([
      "94,87%",
      "94,54%",
      "99,65%",
      "95,23% (Realisasi di Tribulan IV)",
      "-",
      "",
      "-",
      "",
      "-",
      "",
    ]);
  });

  test("a semester figure has target, realisasi and capaian for the semester reached", () => {
    expect(isi(laporan.sasaran[1])).toEqual([
      "86,50",
      "88,30",
      "102,08%",
      "86,90",
      "83,45",
      "",
      "79,48",
      "",
      "95,24%",
      "",
    ]);
  });

  test("a yearly schedule prints dashes for both semesters, and last year without an entry is not filled", () => {
    expect(isi(laporan.program[0])).toEqual([
      "64,73%",
      "belum diisi",
      "belum diisi",
      "64,74%",
      "-",
      "-",
      "-",
      "-",
      "-",
      "-",
    ]);
  });

  test("nomor counts nodes that have indikator, and repeats within a node", () => {
    expect(laporan.sasaran.map((b) => b.nomor)).toEqual([1, 2]);
    expect(laporan.program.map((b) => [b.nomor, b.indikator.kode])).toEqual([
      [1, "ikp-6"],
      [1, "iku-2"],
    ]);
  });

  test("a computed cell carries its value for sorting, its predikat and its explanation", () => {
    expect(laporan.sasaran[0]?.lalu.capaian).toMatchObject({
      nilai: "99.65",
      kosong: null,
      predikat: "Sangat Tinggi",
      jelaskan: "/jelaskan/capaian/disnaker/iku-1/2023",
    });
    expect(laporan.sasaran[0]?.lalu.realisasi.jelaskan).toBe("/jelaskan/realisasi/disnaker/iku-1/2023");
  });

  test("findings list each differing printed figure once, even where an indikator serves two nodes", () => {
    expect(laporan.temuan.map((t) => [t.objek, t.periode, t.teks, t.hasilHitung])).toEqual([
      ["Persentase Penduduk yang Bekerja", "Tahun 2023", "99,66%", "99,65%"],
      ["Nilai Sakip", "Semester I Tahun 2024", "95,20", "95,24%"],
    ]);
    expect(laporan.sasaran[1]?.lalu.capaian.tercetak?.cocok).toBe(true);
  });

  test("labels use the local word", () => {
    expect(laporan).toMatchObject({
      labelPeriode: "Semester I Tahun 2024",
      labelSampai: "s/d Tribulan II",
      tahun: 2024,
    });
  });
});

describe("reach", () => {
  test.each([
    ["2024-TW1", ["", ""]],
    ["2024-TW2", ["95,24%", ""]],
    ["2024-11", ["95,24%", ""]],
    ["2024-S2", ["95,24%", "belum diisi"]],
    ["2024", ["95,24%", "belum diisi"]],
  ])("a report up to %s shows the semesters that have ended", (periode, harapan) => {
    const baris = buildLaporanCapaian(bahan({ periode })).sasaran[1];
    expect(baris?.capaian.map(teks)).toEqual(harapan);
  });

  test("an unreadable period is refused", () => {
    expect(() => buildLaporanCapaian(bahan({ periode: "2024-S3" }))).toThrowError(
      expect.objectContaining({ kode: "masukan" }),
    );
  });
});

describe("each year under its own rules", () => {
  test("last year follows last year's policy and last year's version of the indikator", () => {
    const turun = indikator({
      polaritas: "turun",
      aturanTurun: "target_per_realisasi",
      target: { "2023": titik("5") },
    });
    const dulu = { ...turun, aturanTurun: "dua_target_kurang_realisasi" } as const;
    const laporan = buildLaporanCapaian(
      bahan({
        rencana: rencana([simpul("s", { indikatorId: ["ind-1"] })], [turun], { indikatorLalu: { "ind-1": dulu } }),
        ukur: { "ind-1": { realisasi: nilaiPer({ "2023": "4" }), tercetak: {} } },
        kebijakan: [kebijakan(), kebijakan({ tahun: 2023, desimal: 0 })],
      }),
    );
    expect(laporan.sasaran[0]?.lalu.capaian.teks).toBe("120%");
    expect(laporan.catatanKebijakan).toContain("Persentase Penduduk yang Bekerja: capaian = T / R × 100%.");
  });

  test("an indikator that did not exist last year has dashes there", () => {
    const laporan = buildLaporanCapaian(
      bahan({ rencana: rencana([simpul("s", { indikatorId: ["ind-1"] })], [BEKERJA], { indikatorLalu: {} }) }),
    );
    expect(laporan.sasaran[0]?.lalu.capaian).toMatchObject({ teks: "-", kosong: "tidak_dijadwalkan" });
  });

  test("without a policy for last year its capaian is undefined with a reason, and the notes say so", () => {
    const laporan = buildLaporanCapaian(bahan({ kebijakan: [kebijakan()] }));
    expect(laporan.sasaran[0]?.lalu.capaian).toMatchObject({
      teks: "tidak terdefinisi",
      alasan: "kebijakan penghitungan capaian Tahun 2023 belum ditetapkan",
    });
    expect(laporan.catatanKebijakan).toContain(
      "Capaian Tahun 2023 tidak dihitung karena kebijakan penghitungannya belum ditetapkan.",
    );
  });

  test("an older policy is named for the year it is applied to", () => {
    const laporan = buildLaporanCapaian(bahan({ kebijakan: [kebijakan(), kebijakan({ tahun: 2021 })] }));
    expect(laporan.catatanKebijakan).toContain("Capaian Tahun 2023 dihitung menurut kebijakan Tahun 2021.");
    const satu = buildLaporanCapaian(bahan({ kebijakan: [kebijakan({ tahun: 2021 })] }));
    expect(satu.catatanKebijakan[0]).toBe("Kebijakan Tahun 2021 dipakai karena kebijakan Tahun 2024 belum ditetapkan.");
    expect(satu.catatanKebijakan.join(" ")).not.toContain("Capaian Tahun 2023");
  });

  test("the year's own capaian needs a policy", () => {
    expect(() => buildLaporanCapaian(bahan({ kebijakan: [] }))).toThrowError(
      expect.objectContaining({ kode: "tidak_ditemukan" }),
    );
  });
});

describe("cells without a number and cut ones", () => {
  const satu = (ind = SAKIP, ukur: BahanLaporan["ukur"] = {}, aturan = kebijakan()) =>
    buildLaporanCapaian(
      bahan({
        rencana: rencana([simpul("s", { indikatorId: [ind.id] })], [ind]),
        ukur,
        kebijakan: [aturan],
      }),
    ).sasaran[0];

  test("a due semester without target and realisasi is not filled", () => {
    const baris = satu({ ...SAKIP, target: {} });
    expect(baris?.target[0]).toMatchObject({ teks: "belum diisi", kosong: "belum_diisi" });
    expect(baris?.targetTahun).toMatchObject({ teks: "belum diisi", kosong: "belum_diisi" });
    expect(baris?.capaian[0]).toMatchObject({ teks: "belum diisi", nilai: null });
    expect(baris?.capaian[0]).not.toHaveProperty("jelaskan");
  });

  test("an unavailable realisasi hands its reason to the capaian", () => {
    const entri = realisasi("2024-S1", { alasanTidakTersedia: "Survei ditunda" });
    const baris = satu(SAKIP, { "ind-2": { realisasi: { "2024-S1": entri }, tercetak: {} } });
    expect(baris?.capaian[0]).toMatchObject({
      teks: "tidak tersedia",
      kosong: "tidak_tersedia",
      alasan: "Survei ditunda",
    });
  });

  test("a cut capaian is marked", () => {
    const aturan = kebijakan({ batasAtas: parseDecimal("90") });
    const baris = satu(SAKIP, { "ind-2": { realisasi: nilaiPer({ "2024-S1": "79.48" }), tercetak: {} } }, aturan);
    expect(baris?.capaian[0]).toMatchObject({ teks: "90,00%", dipotong: "atas" });
  });

  test("a range target shows both bounds and sorts by the lower", () => {
    const ind = {
      ...SAKIP,
      polaritas: "rentang",
      target: { "2024-S1": { jenis: "rentang", bawah: "80", atas: "90.5" } },
    } as const;
    expect(satu(ind)?.target[0]).toEqual({ teks: "80,0 s.d. 90,5", nilai: "80.0", kosong: null });
  });
});
