// The files of the format about measuring: the filling schedule, realisasi, the values of its variables, figures printed in other documents.
import { INDIKATOR, PD, RUJUK_INDIKATOR, RUJUK_PD } from "./format-organisasi.ts";
import { ANGKA, KODE, KODE_TITIK, NAMA_VARIABEL, PERIODE, pilihan, TANGGAL, TEKS } from "./jenis-sel.ts";
import { opsional, tabel, wajib } from "./tabel.ts";

export const FORMAT_PENGUKURAN = {
  jadwalPengisian: tabel({
    berkas: "jadwal-pengisian.csv",
    wajib: false,
    uraian: "kapan realisasi tiap periode diisi, satu baris per periode pengisian",
    kolom: {
      periode: wajib(PERIODE, "periode pengisian", "2024-S2"),
      dibuka: wajib(TANGGAL, "hari pertama pengisian", "02/01/2025"),
      batas: wajib(TANGGAL, "hari terakhir sebelum terlambat", "31/01/2025"),
    },
    kunci: ["periode"],
    rujukan: [],
  }),
  realisasi: tabel({
    berkas: "realisasi.csv",
    wajib: false,
    uraian: "realisasi per indikator dan periode terjadwal",
    kolom: {
      pd: PD,
      indikator: INDIKATOR,
      periode: wajib(PERIODE, "periode realisasi", "2024-S1"),
      nilai: opsional(ANGKA, "nilai realisasi; kosong bila dihitung dari variabel atau tidak tersedia", "79,48", null),
      alasan_tidak_tersedia: opsional(TEKS, "mengapa nilainya tidak tersedia", "Survei belum dilaksanakan", null),
      keadaan: wajib(
        pilihan("draf", "diajukan", "dikembalikan", "disetujui", "terkunci"),
        "keadaan realisasi",
        "terkunci",
      ),
      sumber: wajib(TEKS, "dokumen asal nilai ini", "Paparan SAKIP Semester I Tahun 2024"),
      catatan: opsional(TEKS, "catatan tentang nilai ini", "Tercetak dengan tanda %", null),
    },
    kunci: ["pd", "indikator", "periode"],
    rujukan: [RUJUK_PD, RUJUK_INDIKATOR],
  }),
  realisasiVariabel: tabel({
    berkas: "realisasi-variabel.csv",
    wajib: false,
    uraian: "nilai variabel rumus per realisasi",
    kolom: {
      pd: PD,
      indikator: INDIKATOR,
      periode: wajib(PERIODE, "periode realisasi", "2024-S1"),
      nama: wajib(NAMA_VARIABEL, "nama variabel di dalam rumus", "angkatan_kerja"),
      nilai: wajib(ANGKA, "nilai variabel", "712.345"),
    },
    kunci: ["pd", "indikator", "periode", "nama"],
    rujukan: [
      RUJUK_PD,
      RUJUK_INDIKATOR,
      { berkas: "realisasi.csv", kolom: { pd: "pd", indikator: "indikator", periode: "periode" } },
    ],
  }),
  tercetak: tabel({
    berkas: "tercetak.csv",
    wajib: false,
    uraian: "angka yang tercetak di dokumen lain, untuk dibandingkan dengan hasil hitung",
    kolom: {
      pd: PD,
      besaran: wajib(pilihan("capaian", "total_pagu", "total_tema"), "apa yang tercetak", "capaian"),
      indikator: opsional(KODE_TITIK, "kode indikator, hanya untuk besaran capaian", "iku-1", null),
      tema: opsional(KODE, "kode tema, hanya untuk besaran total_tema", "kemiskinan", null),
      periode: wajib(PERIODE, "periode angka itu", "2023"),
      teks: wajib(TEKS, "angka persis seperti tercetak, beserta satuannya", "99,66%"),
      sumber: wajib(TEKS, "dokumen yang mencetaknya", "Paparan SAKIP Semester I Tahun 2024"),
    },
    kunci: ["pd", "besaran", "indikator", "tema", "periode", "sumber"],
    rujukan: [RUJUK_PD, RUJUK_INDIKATOR, { berkas: "tema.csv", kolom: { tema: "kode" } }],
  }),
} as const;
