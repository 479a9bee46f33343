import { describe, expect, test } from "vitest";
import type { VersiTeks } from "#pelaporan";
import { listUnduhanNaskah, ringkasVersi, susunKerangka, toBlokTampil } from "./naskah.ts";
import { tampilSidikLaporan } from "./sidik.ts";

const RANI = "akun:1 Rani";
const BAYU = "akun:2 Bayu";
const versi = (nomor: number, oleh: string, menit: number): VersiTeks => ({
  versi: nomor,
  isi: `isi ${nomor}`,
  oleh,
  pada: new Date(Date.UTC(2025, 0, 10, 3, menit)).toISOString(),
});

describe("the list of versions", () => {
  const nomor = (daftar: readonly VersiTeks[]) => ringkasVersi(daftar.toReversed()).map((v) => v.versi);

  test("of what one person saved within ten minutes of each other, the last is shown", () => {
    expect(nomor([versi(1, RANI, 0), versi(2, RANI, 9), versi(3, RANI, 18)])).toEqual([3]);
    expect(nomor([versi(1, RANI, 0), versi(2, RANI, 11)])).toEqual([2, 1]);
  });

  test("what another person saved in between is always shown", () => {
    expect(nomor([versi(1, RANI, 0), versi(2, BAYU, 1), versi(3, RANI, 2)])).toEqual([3, 2, 1]);
  });

  test("names who saved it and when", () => {
    expect(ringkasVersi([versi(1, RANI, 0)])[0]).toMatchObject({
      penulis: expect.stringMatching(/^Rani, 10 Januari 2025/),
      kosong: false,
    });
  });
});

const BLOK = { kunci: "a", judul: "A", petunjuk: "Tulis.", draf: "Draf.", versi: 0, isi: null, oleh: null, pada: null };

test("the outline tells written, draft and empty apart, and counts open talks", () => {
  const percakapan = [
    { id: "1", isi: "x", oleh: RANI, pada: "", kunci: "a", balasan: [], selesai: null },
    { id: "2", isi: "x", oleh: RANI, pada: "", kunci: "a", balasan: [], selesai: { oleh: RANI, pada: "" } },
  ];
  const blok = [
    BLOK,
    { ...BLOK, kunci: "b", isi: "Ada." },
    { ...BLOK, kunci: "c", draf: "" },
    { ...BLOK, kunci: "d", isi: " " },
  ];
  expect(susunKerangka({ blok, percakapan }).map((b) => [b.kunci, b.tanda, b.komentar])).toEqual([
    ["a", "draf", 1],
    ["b", "tertulis", 0],
    ["c", "kosong", 0],
    ["d", "kosong", 0],
  ]);
});

test("the editor opens with the draft where nobody wrote, also after somebody emptied it", () => {
  expect(toBlokTampil(BLOK)).toMatchObject({ isi: "Draf.", tertulis: false, penulis: null });
  const kembali = { ...BLOK, versi: 2, oleh: RANI, pada: "2025-01-10T03:00:00Z" };
  expect(toBlokTampil(kembali)).toMatchObject({
    isi: "Draf.",
    tertulis: false,
    penulis: expect.stringContaining("Rani"),
  });
});

test("downloads are offered in the order of the formats, and only those that were kept", () => {
  expect(listUnduhanNaskah("7", ["html", "docx"]).map((u) => u.ke)).toEqual([
    "/laporan/naskah/7/unduh?format=docx",
    "/laporan/naskah/7/unduh?format=html",
  ]);
});

test("the verification page says what a report is, and that it was called off", () => {
  const dokumen = {
    jenis: "lkjip-pd",
    judul: "Laporan Kinerja",
    pengarang: "",
    sampul: { baris: [], periode: "" },
    bagian: [],
    penutup: "",
    kaki: "",
    bahasa: "id",
  } as const;
  const isi = {
    bentuk: 1,
    pemda: { kodeWilayah: "1", nama: "Kabupaten A" },
    pd: { kode: "d", nama: "Dinas" },
    jenis: "lkjip",
    namaJenis: "LKjIP",
    periode: "2024",
    nomor: 1,
    tanggal: "2025-02-28",
    oleh: "Sari",
    dokumen,
    angka: [],
  } as const;
  const penetapan = { urutan: 1, isi, sidik: "ab", alamat: "", oleh: RANI, pada: "2025-02-28T03:00:00Z" };
  const hasil = tampilSidikLaporan({
    penetapan,
    laporanId: null,
    cocok: true,
    dibatalkan: { alasan: "Salah.", pada: "2025-03-01T03:00:00Z" },
  });
  expect(hasil.butir.map((b) => b.nilai).slice(0, 4)).toEqual([
    "Laporan Kinerja",
    "LKjIP, Tahun 2024",
    "Dinas, Kabupaten A",
    "Ditetapkan 28 Februari 2025 oleh Sari.",
  ]);
  expect(hasil.dibatalkan).toMatch(/dibatalkan pada 1 Maret 2025.*: Salah\.$/);
});
