import { describe, expect, test } from "vitest";
import type { Antrian, BarisIsi, SelAngka } from "#pengukuran";
import { BARIS_PER_HALAMAN, buildLembarAntrian, toBarisAntrian } from "./verifikasi.ts";
import { buildLaporanMassal, kunciOf, parseKunci, ringkasLaporan } from "./verifikasi-kunci.ts";

const sel = (teks: string): SelAngka => ({ teks, nilai: null, kosong: null });
const baris = (lain: Partial<BarisIsi> = {}): BarisIsi => ({
  sel: { indikator: "iku-1", periode: "2024-TW4", versi: 2 },
  labelPeriode: "Tribulan IV Tahun 2024",
  indikator: {
    kode: "iku-1",
    nama: "Penduduk bekerja",
    definisi: "Definisi",
    sumberData: null,
    penanggungJawab: "Kepala",
  },
  aturan: {
    satuan: "%",
    desimal: 2,
    polaritas: "naik",
    aturanTurun: null,
    rumus: "a / b",
    variabel: [
      { nama: "a", label: "Bekerja", satuan: "orang" },
      { nama: "b", label: "Angkatan kerja", satuan: "orang" },
    ],
    target: null,
    kebijakan: null,
  },
  target: sel("95%"),
  periodeLalu: null,
  tahunLalu: null,
  isian: {
    nilai: { jenis: "variabel", teks: { a: "1250,5" } },
    narasi: { faktorPendukung: "", faktorPenghambat: "Pindah", tindakLanjut: "" },
  },
  realisasi: sel("90%"),
  capaian: sel("94,74%"),
  keadaan: "diajukan",
  labelKeadaan: "Menunggu persetujuan kepala PD",
  menunggu: "kepala_pd",
  tindakan: ["setujui", "kembalikan"],
  terlambat: false,
  kurang: [],
  wajibTindakLanjut: false,
  peringatan: [
    { kode: "lonjakan_periode_lalu", kalimat: "Naik." },
    { kode: "lonjakan_tahun_lalu", kalimat: "Naik." },
  ],
  ditulis: { oleh: "Rani", pada: new Date("2025-01-10T03:00:00Z") },
  catatanKembali: null,
  terbit: null,
  koreksi: [],
  bukti: { jumlah: 1, kurang: ["Daftar hadir"] },
  ...lain,
});
const tampil = (lain: Partial<BarisIsi> = {}) =>
  toBarisAntrian(baris(lain), { pdKode: "disnaker", periode: "2024-S2" }, "kepala_pd");

describe("a cell of the queue", () => {
  test("tells each variable with its unit, a missing one as missing, and only narrative that was written", () => {
    expect(tampil().variabel).toEqual([
      { label: "Bekerja", teks: "1.250,5 orang" },
      { label: "Angkatan kerja", teks: "belum diisi" },
    ]);
    expect(tampil().narasi).toEqual([{ label: "Faktor penghambat", isi: "Pindah" }]);
    const ragu = { nilai: { jenis: "variabel", teks: { a: "dua" } } as const, narasi: baris().isian.narasi };
    expect(tampil({ isian: ragu }).variabel[0]?.teks).toBe("dua orang");
  });

  test("tells the same warning once, who wrote it, and where its evidence and history are", () => {
    expect(tampil()).toMatchObject({
      peringatan: ["Naik."],
      ditulis: "Rani, 10 Januari 2025 10.00 WIB",
      jejak: "/jejak/realisasi/disnaker/iku-1/2024-TW4",
      bukti: {
        jumlah: 1,
        kurang: ["Daftar hadir"],
        alamat: "/pengukuran/bukti?pd=disnaker&periode=2024-S2&indikator=iku-1&ukur=2024-TW4",
      },
    });
  });

  test("tells the reason of what is not available, and of a correction that waits", () => {
    const narasi = { faktorPendukung: "", faktorPenghambat: "", tindakLanjut: "" };
    expect(tampil({ isian: { nilai: { jenis: "tidak_tersedia", alasan: "BPS belum terbit" }, narasi } })).toMatchObject(
      {
        variabel: [],
        narasi: [{ label: "Alasan tidak tersedia", isi: "BPS belum terbit" }],
      },
    );
    const koreksi = { oleh: "Rani", pada: new Date(0), sebelum: sel("1"), alasan: "Salah ketik" };
    expect(tampil({ koreksi: [{ ...koreksi, hasil: "menunggu" }] }).koreksi).toBe("Salah ketik");
    expect(tampil({ koreksi: [{ ...koreksi, hasil: "batal" }], ditulis: null })).toMatchObject({
      koreksi: null,
      ditulis: null,
    });
  });

  test("says why it cannot be approved: one's own writing, or a period that is not open", () => {
    expect(tampil().sebab).toBeNull();
    expect(tampil({ tindakan: ["kembalikan"] }).sebab).toContain("Anda ikut menulis");
    expect(tampil({ tindakan: [] }).sebab).toContain("tidak terbuka");
    expect(
      toBarisAntrian(baris({ tindakan: ["terima"] }), { pdKode: "a", periode: "2024" }, "verifikator").sebab,
    ).toBeNull();
  });
});

test("a page draws whole sheets up to its limit; the first is always whole, the others are counted", () => {
  const lembar = (n: number) => ({
    pd: { id: `${n}`, kode: `pd-${n}`, nama: `PD ${n}`, namaSingkat: "PD", bidang: [], jenis: "pd" as const },
    lembar: [
      {
        jadwal: {
          periode: "2024-S2",
          labelPeriode: "S2",
          dibuka: "",
          batas: "",
          status: "terbuka",
          sisaHari: 0,
          alasan: null,
        },
        baris: Array.from({ length: n }, () => baris()),
      } as const,
    ],
  });
  const pemda = { pemdaId: 1, slug: "a", kodeWilayah: "1", nama: "A", istilahTriwulan: "tribulan" } as const;
  const antrian: Antrian = {
    pemda,
    menunggu: "verifikator",
    pd: [lembar(BARIS_PER_HALAMAN + 1), lembar(3)],
    jumlah: BARIS_PER_HALAMAN + 4,
  };
  expect(buildLembarAntrian(antrian).map((l) => [l.kunci, l.jumlah, l.baris.length])).toEqual([
    ["pd-151.2024-S2", 151, 151],
    ["pd-3.2024-S2", 3, 0],
  ]);
});

describe("what a form names", () => {
  test("reads back as the same cell, whatever signs its code holds", () => {
    for (const indikator of ["iku-1", "a|b", "1.02 / x"]) {
      const rujukan = { indikator, periode: "2024-S2", versi: 12 };
      expect(parseKunci(kunciOf(rujukan))).toEqual(rujukan);
    }
    for (const salah of ["", "iku-1", "iku-1|2024", "iku-1|2024|x", "|2024|1"]) {
      expect(() => parseKunci(salah)).toThrow("tidak terbaca");
    }
  });

  test("is reported by name: done, done before, and why not", () => {
    const rujukan = { indikator: "iku-1", periode: "2024-S2", versi: 1 };
    const hasil = { berhasil: [rujukan], sudah: [rujukan], gagal: [{ sel: rujukan, nama: "x", sebab: ["Terkunci."] }] };
    const laporan = buildLaporanMassal("disetujui", hasil, () => "Penduduk bekerja");
    expect(laporan.gagal).toEqual([{ nama: "Penduduk bekerja", sebab: ["Terkunci."] }]);
    expect(ringkasLaporan(laporan)).toBe("1 isian disetujui, 1 sudah disetujui sebelumnya, 1 tidak dapat disetujui.");
  });
});
