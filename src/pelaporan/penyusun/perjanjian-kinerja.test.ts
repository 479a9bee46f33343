// What an agreement prints in its rarer forms: a perubahan, the head of the pemda, what is still empty, a third annex.
import { describe, expect, test } from "vitest";
import type { IsiPerjanjian } from "#perencanaan";
import { renderHalamanHtml } from "../perender/html/index.ts";
import { buildPerjanjianKinerja } from "./perjanjian-kinerja.ts";

const PIHAK = { jabatan: "Kepala Dinas", sebutan: "Plh. Kepala Dinas", nama: "Siti", status: "plh" } as const;
const ISI: IsiPerjanjian = {
  bentuk: 1,
  pemda: { kodeWilayah: "35.24", nama: "Kabupaten Lamongan", istilahTriwulan: "tribulan" },
  pd: { kode: "disnaker", nama: "Dinas Tenaga Kerja" },
  tahun: 2026,
  nomor: 0,
  alasan: null,
  tempat: null,
  tanggal: null,
  pihakPertama: PIHAK,
  pihakKedua: { jabatan: "Bupati Lamongan", sebutan: "Bupati Lamongan", nama: null, status: null },
  sasaran: [
    {
      id: "s1",
      jenis: "sasaran",
      kode: "s1",
      nama: "Sasaran satu",
      indikator: [
        { id: "i1", kode: "i1", nama: "Indikator satu", target: "80%", triwulan: ["20%", "40%", null, null] },
        { id: "i2", kode: "i2", nama: "Indikator dua", target: null, triwulan: [null, null, null, null] },
      ],
    },
  ],
  anggaran: {
    jenjang: "sub_kegiatan",
    baris: [
      { id: "a", kode: "1", nama: "Sub satu", nilai: "1000.50", sumberDana: "DAK" },
      { id: "b", kode: "2", nama: "Sub dua", nilai: null, sumberDana: null },
    ],
    total: "1000.50",
  },
  triwulan: false,
};
const teks = (isi: IsiPerjanjian, naskah: { readonly sidik: string; readonly alamat: string } | null = null) =>
  renderHalamanHtml(buildPerjanjianKinerja(isi, naskah))
    .replace(/<style>.*<\/style>/s, "")
    .replace(/<[^>]+>/g, "\n");
const kepala = (isi: IsiPerjanjian) =>
  buildPerjanjianKinerja(isi, null).bagian.flatMap((b) =>
    b.blok.flatMap((blok) => (blok.jenis === "tabel" ? [blok.kepala.flat().map((s) => s.isi)] : [])),
  );

describe("buildPerjanjianKinerja", () => {
  test("a draft says that it is one and leaves place, date and unknown names to the pen", () => {
    const isi = teks(ISI);
    expect(isi).toContain("Rancangan perjanjian kinerja, belum ditandatangani.");
    expect(isi.match(/\.{40}/g)?.length).toBeGreaterThanOrEqual(4);
    expect(isi).toContain("Rp1.000,50");
    expect(isi).toContain("belum diisi");
  });

  test("a signed one prints its digest and where to check it", () => {
    const isi = teks(
      { ...ISI, tempat: "Lamongan", tanggal: "2026-01-05" },
      { sidik: "ab12", alamat: "https://x/ab12" },
    );
    expect(isi).toContain("Sidik SHA-256: ab12. Periksa keasliannya di https://x/ab12");
    expect(isi).toContain("Lamongan, 5 Januari 2026");
  });

  test("a perubahan says which one it is and why", () => {
    const isi = teks({ ...ISI, nomor: 2, alasan: "Pergantian pejabat" });
    expect(isi).toContain("Perjanjian Kinerja Perubahan ke-2 Tahun 2026");
    expect(isi).toContain("perubahan ke-2, dengan alasan: Pergantian pejabat");
  });

  test("the head of the pemda promises alone: no second party, no supervision", () => {
    const { bagian } = buildPerjanjianKinerja({ ...ISI, pihakKedua: null }, null);
    const tanda = bagian[0]?.blok.at(-1);
    expect(tanda).toMatchObject({ jenis: "tanda_tangan", pihak: [{ nama: "Siti" }] });
    expect(teks({ ...ISI, pihakKedua: null })).not.toContain("supervisi");
  });

  test("the columns are named after what stands in them", () => {
    expect(kepala(ISI)).toEqual([
      ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET"],
      ["NO", "SUB KEGIATAN", "ANGGARAN", "KETERANGAN (SUMBER DANA)"],
    ]);
    const program = ISI.sasaran.map((s) => ({ ...s, jenis: "program" as const }));
    expect(kepala({ ...ISI, sasaran: [...ISI.sasaran, ...program] })[0]?.[1]).toBe("SASARAN STRATEGIS / PROGRAM");
    expect(kepala({ ...ISI, sasaran: program })[0]?.[1]).toBe("SASARAN");
  });

  test("the third annex speaks of triwulan as the pemda does", () => {
    const tiga = kepala({ ...ISI, triwulan: true })[2];
    expect(tiga).toEqual(["NO", "INDIKATOR KINERJA", "TARGET TAHUN 2026", "TRIBULAN", "I", "II", "III", "IV"]);
    expect(teks({ ...ISI, triwulan: true })).toContain("Lampiran III: Target per Tribulan");
  });

  test("what is empty says what belongs there and who fills it", () => {
    const kosong = teks({ ...ISI, sasaran: [], anggaran: { jenjang: "kegiatan", baris: [], total: null } });
    expect(kosong).toContain("Belum ada sasaran untuk jabatan ini.");
    expect(kosong).toContain("Belum ada anggaran untuk jabatan ini.");
    const tanpa = { ...ISI, sasaran: ISI.sasaran.map((s) => ({ ...s, indikator: [] })) };
    expect(teks(tanpa)).toContain("Sasaran satu");
    const tanpaTotal = { ...ISI, anggaran: { ...ISI.anggaran, total: null } };
    expect(teks(tanpaTotal)).toContain("belum diisi");
  });
});
