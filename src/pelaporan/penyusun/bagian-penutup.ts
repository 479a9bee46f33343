// The last sections: the capaian policy in sentences, and printed figures that the computation does not confirm.
import type { BarisCapaian, TemuanCetak } from "#pengukuran";
import type { Bagian, Blok, Sel } from "../model.ts";
import type { BahanDeck } from "./bahan.ts";
import { selKepala } from "./sel.ts";

/** The policy notes of the report. */
export function bagianKebijakan({ laporan }: BahanDeck): Bagian {
  return {
    kunci: "kebijakan",
    judul: "CATATAN KEBIJAKAN CAPAIAN",
    blok: [{ jenis: "daftar", butir: laporan.catatanKebijakan }],
  };
}

/** Printed figures that differ, each with the verdict about rounding; otherwise what was compared. */
export function bagianTemuan({ laporan }: BahanDeck): Bagian {
  const { temuan } = laporan;
  const blok: readonly Blok[] =
    temuan.length === 0
      ? [{ jenis: "catatan", nada: "info", isi: tanpaTemuan([...laporan.sasaran, ...laporan.program]) }]
      : [
          {
            jenis: "paragraf",
            isi: "Angka dari dokumen lain disimpan hanya sebagai pembanding. Yang dipakai selalu hasil hitung.",
          },
          tabelTemuan(temuan),
        ];
  return { kunci: "temuan", judul: "TEMUAN", subjudul: "Angka tercetak yang berbeda dari hasil hitung", blok };
}

function tanpaTemuan(baris: readonly BarisCapaian[]): string {
  const tercetak = baris.flatMap((b) => [b.lalu.capaian, ...b.capaian]).filter((sel) => sel.tercetak !== undefined);
  return tercetak.length === 0
    ? "Tidak ada angka tercetak dari dokumen lain yang dapat dibandingkan dengan hasil hitung."
    : "Semua angka tercetak yang dibandingkan sama dengan hasil hitung.";
}

/** The findings, each with the verdict about rounding. */
export function tabelTemuan(temuan: readonly TemuanCetak[]): Blok {
  return {
    jenis: "tabel",
    judul: "ANGKA TERCETAK YANG BERBEDA DARI HASIL HITUNG",
    lebar: [4, 22, 10, 10, 10, 44],
    kepala: [["NO", "INDIKATOR", "PERIODE", "TERCETAK", "HASIL HITUNG", "PENJELASAN"].map((k) => selKepala(k))],
    baris: temuan.map(barisTemuan),
    catatan: [...new Set(temuan.map((t) => `Sumber angka tercetak: ${t.sumber}.`))],
  };
}

function barisTemuan(t: TemuanCetak, i: number): readonly Sel[] {
  const putusan = t.terjelaskanPembulatan
    ? "Dapat dijelaskan oleh pembulatan."
    : "Tidak dapat dijelaskan oleh pembulatan.";
  return [
    { isi: `${i + 1}.`, rata: "tengah" },
    { isi: t.objek, judulBaris: true },
    { isi: t.periode, rata: "tengah" },
    { isi: t.teks, rata: "tengah", nada: "peringatan" },
    { isi: [{ teks: t.hasilHitung, tebal: true, asal: t.jelaskan }], rata: "tengah" },
    { isi: [{ teks: putusan, tebal: true }, { teks: `\n${t.uraian}` }] },
  ];
}
