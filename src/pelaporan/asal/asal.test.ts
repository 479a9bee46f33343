import { describe, expect, test } from "vitest";
import type { Penjelasan } from "#inti";
import type { Blok, Dokumen } from "../model.ts";
import { listAngkaBerasal } from "./kumpul-asal.ts";
import { withLampiranAsal } from "./lampiran-asal.ts";

const dokumen = (...blok: readonly Blok[]): Dokumen => ({
  jenis: "deck-sakip",
  judul: "Uji",
  pengarang: "Uji",
  sampul: { baris: [], periode: "" },
  bagian: [{ kunci: "a", judul: "Capaian", blok }],
  penutup: "",
  kaki: "",
  bahasa: "id",
});
const run = (teks: string, asal: string) => [{ teks, asal }];
const PENJELASAN: Penjelasan = {
  judul: "Capaian IKU",
  konteks: "Disnaker, Semester I",
  hasil: "118,50%",
  predikat: "Sangat Tinggi",
  operan: [{ label: "Realisasi", nilai: "59,25%", sumber: "isian 2024-S1" }],
  rumus: { jenis: "teks", teks: "Realisasi ÷ Target × 100" },
  hitungan: { jenis: "angka", teks: "118,50" },
  pembulatan: "118,5 dibulatkan",
  kebijakan: ["Dua desimal."],
  pengisi: { oleh: "Rani", pada: "1 Juli 2024" },
  penyetuju: { oleh: "Sari", pada: "2 Juli 2024" },
  bukti: [{ nama: "daftar-hadir.pdf" }],
  tercetak: { teks: "118,5", sumber: "paparan", cocok: false, terjelaskanPembulatan: true, uraian: "beda pembulatan" },
  catatan: [],
};

describe("listAngkaBerasal", () => {
  test("finds explained numbers in every kind of block, each once, in reading order", () => {
    const isi = dokumen(
      { jenis: "paragraf", isi: [{ teks: "Capaian " }, { teks: "99,65%", asal: "/jelaskan/a" }] },
      { jenis: "daftar", butir: [run("1", "/jelaskan/b"), "tanpa"] },
      { jenis: "kartu", kartu: [{ judul: "k", butir: [run("2", "/jelaskan/c")] }] },
      { jenis: "sorotan", butir: [{ label: "l", nilai: run("3", "/jelaskan/d") }] },
      {
        jenis: "tabel",
        judul: "t",
        lebar: [1],
        kepala: [[{ isi: "K" }]],
        baris: [[{ isi: run("4", "/jelaskan/a") }], [{ isi: run("5\n", "/jelaskan/e") }]],
      },
      { jenis: "catatan", nada: "info", isi: run("6", "/jelaskan/f") },
      { jenis: "rumus", rumus: { jenis: "angka", teks: "7" } },
    );
    expect(listAngkaBerasal(isi).map((a) => [a.alamat, a.teks])).toEqual([
      ["/jelaskan/a", "99,65%"],
      ["/jelaskan/b", "1"],
      ["/jelaskan/c", "2"],
      ["/jelaskan/d", "3"],
      ["/jelaskan/e", "5"],
      ["/jelaskan/f", "6"],
    ]);
  });
});

describe("withLampiranAsal", () => {
  const angka = { alamat: "/jelaskan/a", teks: "118,50%", bagian: "Capaian" };
  const sel = (penjelasan: Penjelasan | null) => {
    const blok = withLampiranAsal(dokumen(), [{ ...angka, penjelasan }]).bagian.at(-1)?.blok[0];
    return blok?.jenis === "tabel" ? (blok.baris[0] ?? []) : [];
  };

  test("adds one row per number with operands, rule, policy, people and evidence", () => {
    const [, nilai, apa, dari, cara, siapa] = sel(PENJELASAN);
    expect(nilai?.isi).toEqual([{ teks: "118,50%", tebal: true, asal: "/jelaskan/a" }]);
    expect(apa?.isi).toBe("Capaian IKU\nDisnaker, Semester I\nPredikat: Sangat Tinggi");
    expect(dari?.isi).toBe("Realisasi: 59,25% (isian 2024-S1)");
    expect(cara).toEqual({
      isi: "Realisasi ÷ Target × 100\n118,5 dibulatkan\nKebijakan 1\nTercetak 118,5 (paparan): beda pembulatan",
      rumus: PENJELASAN.hitungan,
    });
    expect(siapa?.isi).toBe("Diisi Rani, 1 Juli 2024\nDisetujui Sari, 2 Juli 2024\nBukti: daftar-hadir.pdf");
  });

  test("a policy that many numbers follow stands once under the table", () => {
    const lain = { ...PENJELASAN, kebijakan: ["Batas atas 120%.", "Dua desimal."] };
    const dua = [PENJELASAN, lain].map((penjelasan) => ({ ...angka, penjelasan }));
    const [tabel, daftar] = withLampiranAsal(dokumen(), dua).bagian.at(-1)?.blok ?? [];
    expect(daftar).toMatchObject({ jenis: "daftar", bernomor: true, butir: ["Dua desimal.", "Batas atas 120%."] });
    expect(tabel?.jenis === "tabel" && tabel.baris.map((b) => String(b[4]?.isi).match(/Kebijakan .*/)?.[0])).toEqual([
      "Kebijakan 1",
      "Kebijakan 2, 1",
    ]);
  });

  test("a bare number leaves no cell empty, and one whose explanation is gone says so", () => {
    const kosong = { judul: "Pagu", konteks: "2024", hasil: "1", operan: [], kebijakan: [], bukti: [], catatan: [] };
    expect(sel(kosong).map((s) => s.isi)).toEqual(["1.", expect.anything(), "Pagu\n2024", "-", "-", "-"]);
    expect(sel(null).at(-1)).toMatchObject({ isi: expect.stringContaining("tidak ditemukan"), gabungKolom: 4 });
  });

  test("a document without explained numbers says so", () => {
    const [blok] = withLampiranAsal(dokumen(), []).bagian.at(-1)?.blok ?? [];
    expect(blok).toMatchObject({ jenis: "catatan", nada: "kosong" });
  });
});
