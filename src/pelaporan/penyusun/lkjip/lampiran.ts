// The annexes of the LKjIP: agreement, measurement, what is missing, findings, and the form of the review. Pure.
import type { TemuanCetak } from "#pengukuran";
import type { Bagian, Blok } from "../../model.ts";
import { tabelTemuan } from "../bagian-penutup.ts";
import { catatanKosong } from "../sel.ts";
import { alamat, kalimatJanji } from "./bab-1-2.ts";
import type { IsiLkjip } from "./bahan.ts";
import { janjiOf, tabelJanji, tabelJanjiAnggaran, tabelJanjiTriwulan } from "./janji.ts";
import { bagianKurang } from "./kurang.ts";
import { type BarisIndikator, tabelTahun } from "./tabel-angka.ts";
import type { TempatTeks } from "./tempat-teks.ts";

/** Every annex on a page of its own, in the order of their numbers. */
export function lampiran(isi: IsiLkjip, teks: TempatTeks): readonly Bagian[] {
  return [
    { kunci: "lampiran-perjanjian", judul: "LAMPIRAN I PERJANJIAN KINERJA", halamanBaru: true, blok: blokJanji(isi) },
    { kunci: "lampiran-pengukuran", judul: "LAMPIRAN II PENGUKURAN KINERJA", halamanBaru: true, blok: blokUkur(isi) },
    bagianKurang(isi, teks, "LAMPIRAN III DATA YANG KURANG"),
    { kunci: "temuan", judul: "LAMPIRAN IV TEMUAN", halamanBaru: true, blok: blokTemuan(isi) },
    bagianReviu(isi),
  ];
}

function blokJanji(isi: IsiLkjip): readonly Blok[] {
  const janji = janjiOf(isi);
  const { tahun, pemda, subjek, jenis } = isi;
  const kosong =
    jenis === "lkjip-pd"
      ? `Belum ada program dengan anggaran untuk Tahun ${tahun}; perencana perangkat daerah mengisinya di ${alamat("/perencanaan/pagu", subjek.kode, `&tahun=${tahun}`)}.`
      : "Anggaran pemerintah daerah tercatat pada perangkat daerahnya; lihat Bab II huruf D.";
  return [
    { jenis: "paragraf", isi: kalimatJanji(isi) },
    janji.sasaran.length === 0
      ? catatanKosong(`Belum ada sasaran dengan indikator untuk Tahun ${tahun}.`)
      : tabelJanji(`Sasaran, indikator, dan target Tahun ${tahun}`, janji),
    tabelJanjiAnggaran(`Program dan anggaran Tahun ${tahun}`, janji, kosong),
    ...(janji.bertriwulan
      ? [tabelJanjiTriwulan(`Target per ${pemda.istilahTriwulan} Tahun ${tahun}`, pemda.istilahTriwulan, janji)]
      : []),
  ];
}

function blokUkur({ sasaran, program, tahun, skala }: IsiLkjip): readonly Blok[] {
  const baris = (daftar: IsiLkjip["sasaran"]): readonly BarisIndikator[] =>
    daftar.flatMap((s) => s.indikator.map((indikator) => ({ kelompok: s.nama, indikator })));
  const tabel = (judul: string, kepala: string, daftar: IsiLkjip["sasaran"]): Blok =>
    baris(daftar).length === 0
      ? catatanKosong(`${judul}: belum ada indikator. Perencana menambahkannya di pohon kinerja.`)
      : tabelTahun(judul, kepala, baris(daftar), skala);
  return [
    tabel(`Pengukuran kinerja sasaran Tahun ${tahun}`, "SASARAN", sasaran),
    tabel(`Pengukuran kinerja program Tahun ${tahun}`, "PROGRAM", program),
  ];
}

function blokTemuan({ temuan, sasaran, program }: IsiLkjip): readonly Blok[] {
  if (temuan.length > 0) return blokBerbeda(temuan);
  const tercetak = [...sasaran, ...program]
    .flatMap((s) => s.indikator.flatMap((i) => i.tahun))
    .filter((t) => t.capaian.tercetak !== undefined);
  const isi =
    tercetak.length === 0
      ? "Tidak ada angka tercetak dari dokumen lain yang dapat dibandingkan dengan hasil hitung."
      : "Semua angka tercetak yang dibandingkan sama dengan hasil hitung.";
  return [{ jenis: "catatan", nada: "info", isi }];
}

function blokBerbeda(temuan: readonly TemuanCetak[]): readonly Blok[] {
  return [
    {
      jenis: "paragraf",
      isi: "Angka dari dokumen lain disimpan hanya sebagai pembanding. Yang dipakai selalu hasil hitung.",
    },
    tabelTemuan(temuan),
  ];
}

/** The form of PermenPANRB 53/2014 Lampiran III: written and signed by Inspektorat after its review, empty until then. */
function bagianReviu({ lembaga, tahun }: IsiLkjip): Bagian {
  return {
    kunci: "pernyataan-reviu",
    judul: "PERNYATAAN TELAH DIREVIU",
    subjudul: `Laporan Kinerja ${lembaga} Tahun ${tahun}`,
    halamanBaru: true,
    blok: [
      {
        jenis: "catatan",
        nada: "kosong",
        isi: "Formulir ini ditandatangani Inspektorat sesudah laporan direviu. Selama kosong, laporan belum direviu.",
      },
      {
        jenis: "paragraf",
        isi: `Kami telah mereviu Laporan Kinerja ${lembaga} untuk Tahun Anggaran ${tahun} sesuai pedoman reviu atas laporan kinerja. Substansi informasi yang dimuat dalam laporan kinerja menjadi tanggung jawab manajemen ${lembaga}.`,
      },
      {
        jenis: "paragraf",
        isi: "Reviu bertujuan memberikan keyakinan terbatas bahwa laporan kinerja telah disajikan secara akurat, andal, dan valid.",
      },
      {
        jenis: "paragraf",
        isi: "Berdasarkan reviu kami, tidak terdapat kondisi atau hal-hal yang menimbulkan perbedaan dalam meyakini keandalan informasi yang disajikan di dalam laporan kinerja ini.",
      },
      {
        jenis: "tanda_tangan",
        tempatTanggal: null,
        pihak: [{ sebutan: "Direviu oleh,", jabatan: "Inspektur", nama: null }],
      },
    ],
  };
}
