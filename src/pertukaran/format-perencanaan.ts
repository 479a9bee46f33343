// The files of the format about the plan: pohon kinerja, indikator with formula and schedule, target, pagu, priorities.

import { FORMAT_JANGKA } from "./format-jangka.ts";
import {
  ATURAN_TURUN,
  INDIKATOR,
  PD,
  RUJUK_INDIKATOR,
  RUJUK_PD,
  RUJUK_SIMPUL,
  SIMPUL,
  URUTAN,
} from "./format-organisasi.ts";
import {
  ANGKA,
  bulat,
  KODE,
  KODE_NOMENKLATUR,
  KODE_TITIK,
  NAMA_VARIABEL,
  PERIODE,
  pilihan,
  RUPIAH,
  TAHUN,
  TEKS,
} from "./jenis-sel.ts";
import { bertahan, opsional, tabel, wajib } from "./tabel.ts";

const VERSI = opsional(bulat(0, 99), "0 = murni, 1 = perubahan pertama, dan seterusnya; kosong berarti 0", "0", 0);

export const FORMAT_POHON = {
  simpul: tabel({
    berkas: "simpul.csv",
    wajib: true,
    uraian: "simpul pohon kinerja: sasaran, program, kegiatan, sub kegiatan",
    kolom: {
      pd: PD,
      kode: wajib(
        KODE_TITIK,
        "kode simpul, unik di dalam PD; untuk program ke bawah sebaiknya kode nomenklaturnya",
        "2.07.03",
      ),
      induk: opsional(KODE_TITIK, "kode simpul induk di PD yang sama; kosong untuk simpul teratas", "sasaran-1", null),
      jenis: wajib(
        pilihan("visi", "misi", "tujuan", "sasaran", "kondisi", "program", "kegiatan", "sub_kegiatan"),
        "tingkat simpul",
        "program",
      ),
      nama: wajib(TEKS, "nama simpul seperti dicetak", "Program Penempatan Tenaga Kerja"),
      nomenklatur_versi: opsional(
        TEKS,
        "nomor keputusan nomenklatur; wajib untuk program ke bawah",
        "900.1.15.5-1317/2023",
        null,
      ),
      nomenklatur_kode: opsional(KODE_NOMENKLATUR, "kode nomenklatur; wajib untuk program ke bawah", "2.07.04", null),
      urutan: wajib(URUTAN, "nomor urut cetak di antara simpul sejenis", "4"),
      tingkat: bertahan(
        pilihan("hasil_akhir", "hasil_antara", "hasil_langsung", "keluaran"),
        "tingkat kinerja menurut PermenPANRB 89/2021",
        "hasil_antara",
        null,
      ),
      pemilik: bertahan(KODE_TITIK, "kode jabatan yang bertanggung jawab atas simpul ini", "kepala", null),
      berlaku_mulai: bertahan(TAHUN, "tahun pertama simpul ini berlaku; kosong berarti sejak dahulu", "2025", null),
      berlaku_sampai: bertahan(TAHUN, "tahun terakhir simpul ini berlaku; kosong berarti terus", "2029", null),
    },
    kunci: ["pd", "kode"],
    rujukan: [
      RUJUK_PD,
      { berkas: "simpul.csv", kolom: { pd: "pd", induk: "kode" } },
      { berkas: "jabatan.csv", kolom: { pd: "pd", pemilik: "kode" } },
    ],
  }),
  indikator: tabel({
    berkas: "indikator.csv",
    wajib: true,
    uraian: "daftar indikator kinerja",
    kolom: {
      pd: PD,
      kode: wajib(KODE_TITIK, "kode indikator, unik di dalam PD, dipakai di alamat halaman", "iku-1"),
      jenis: wajib(pilihan("IKU", "IKD", "IKK", "SPM", "SDGs", "keluaran"), "jenis indikator", "IKU"),
      nama: wajib(TEKS, "nama indikator", "Persentase Penduduk yang Bekerja"),
      sumber_data: opsional(TEKS, "dari mana datanya diperoleh", "BPS", null),
      penanggung_jawab: wajib(KODE_TITIK, "kode jabatan yang bertanggung jawab", "kepala"),
      alasan_pemilihan: bertahan(TEKS, "mengapa indikator ini dipilih", "Menggambarkan hasil utama dinas", null),
    },
    kunci: ["pd", "kode"],
    rujukan: [RUJUK_PD, { berkas: "jabatan.csv", kolom: { pd: "pd", penanggung_jawab: "kode" } }],
  }),
  indikatorVersi: tabel({
    berkas: "indikator-versi.csv",
    wajib: true,
    uraian:
      "definisi dan rumus indikator, satu baris per versi; versi berlaku sejak tahun_mulai sampai versi berikutnya",
    kolom: {
      pd: PD,
      indikator: INDIKATOR,
      tahun_mulai: wajib(TAHUN, "tahun pertama versi ini berlaku", "2023"),
      definisi: wajib(TEKS, "definisi operasional", "Indikator yang mengukur persentase jumlah penduduk yang bekerja"),
      satuan: wajib(TEKS, "satuan: %, nilai, orang, rupiah, …", "%"),
      desimal: opsional(bulat(0, 6), "banyak angka di belakang koma bila nilainya dihitung; kosong berarti 2", "2", 2),
      polaritas: wajib(pilihan("naik", "turun", "rentang"), "naik: makin besar makin baik", "naik"),
      aturan_turun: opsional(
        ATURAN_TURUN,
        "hanya untuk polaritas turun atau rentang (di atas batas atas), bila berbeda dari kebijakan.csv",
        "target_per_realisasi",
        null,
      ),
      agregasi: wajib(
        pilihan("akumulasi", "posisi_akhir", "rata_rata"),
        "cara menggabung nilai antarperiode; persentase dan indeks: posisi_akhir",
        "posisi_akhir",
      ),
      rumus: opsional(
        TEKS,
        "rumus atas nama variabel; kosong bila nilainya diperoleh langsung",
        "penduduk_bekerja / angkatan_kerja * 100",
        null,
      ),
    },
    kunci: ["pd", "indikator", "tahun_mulai"],
    rujukan: [RUJUK_PD, RUJUK_INDIKATOR],
  }),
  variabel: tabel({
    berkas: "variabel.csv",
    wajib: false,
    uraian: "variabel yang dipakai rumus",
    kolom: {
      pd: PD,
      indikator: INDIKATOR,
      tahun_mulai: wajib(TAHUN, "versi indikator yang memakai variabel ini", "2023"),
      nama: wajib(NAMA_VARIABEL, "nama di dalam rumus", "angkatan_kerja"),
      label: wajib(TEKS, "nama lengkap seperti dicetak", "Jumlah Angkatan Kerja"),
      satuan: wajib(TEKS, "satuan variabel", "orang"),
      urutan: wajib(URUTAN, "nomor urut", "2"),
    },
    kunci: ["pd", "indikator", "tahun_mulai", "nama"],
    rujukan: [
      RUJUK_PD,
      RUJUK_INDIKATOR,
      { berkas: "indikator-versi.csv", kolom: { pd: "pd", indikator: "indikator", tahun_mulai: "tahun_mulai" } },
    ],
  }),
  indikatorSimpul: tabel({
    berkas: "indikator-simpul.csv",
    wajib: true,
    uraian: "simpul yang diukur oleh tiap indikator",
    kolom: {
      pd: PD,
      simpul: SIMPUL,
      indikator: INDIKATOR,
      urutan: wajib(URUTAN, "nomor urut indikator di simpul itu", "1"),
    },
    kunci: ["pd", "simpul", "indikator"],
    rujukan: [RUJUK_PD, RUJUK_SIMPUL, RUJUK_INDIKATOR],
  }),
  simpulLintas: tabel({
    berkas: "simpul-lintas.csv",
    wajib: false,
    uraian: "perangkat daerah lain yang ikut mewujudkan simpul, dengan dukungannya",
    kolom: {
      pd: PD,
      simpul: SIMPUL,
      pd_pendukung: wajib(KODE, "kode PD lain yang mendukung", "dinas-sosial"),
      dukungan: wajib(TEKS, "apa yang dilakukan PD itu", "Menyediakan data calon peserta pelatihan"),
    },
    kunci: ["pd", "simpul", "pd_pendukung"],
    rujukan: [RUJUK_PD, RUJUK_SIMPUL, { berkas: "perangkat-daerah.csv", kolom: { pd_pendukung: "kode" } }],
  }),
} as const;

export const FORMAT_RENCANA = {
  jadwal: tabel({
    berkas: "jadwal.csv",
    wajib: true,
    uraian: "periode pengukuran tiap indikator, satu baris per periode",
    kolom: { pd: PD, indikator: INDIKATOR, periode: wajib(PERIODE, "periode indikator diukur", "2024-TW4") },
    kunci: ["pd", "indikator", "periode"],
    rujukan: [RUJUK_PD, RUJUK_INDIKATOR],
  }),
  target: tabel({
    berkas: "target.csv",
    wajib: true,
    uraian: "target per indikator dan periode; target setahun selalu boleh, selain itu harus terjadwal",
    kolom: {
      pd: PD,
      indikator: INDIKATOR,
      periode: wajib(PERIODE, "periode target", "2024-S1"),
      versi: VERSI,
      nilai: opsional(ANGKA, "target; kosong hanya untuk polaritas rentang", "83,45", null),
      batas_bawah: opsional(ANGKA, "batas bawah, hanya untuk polaritas rentang", "90", null),
      batas_atas: opsional(ANGKA, "batas atas, hanya untuk polaritas rentang", "110", null),
      alasan: bertahan(TEKS, "mengapa target dibiarkan walaupun diperingatkan", "Anggaran dikurangi", null),
    },
    kunci: ["pd", "indikator", "periode", "versi"],
    rujukan: [RUJUK_PD, RUJUK_INDIKATOR],
  }),
  pagu: tabel({
    berkas: "pagu.csv",
    wajib: false,
    uraian: "pagu anggaran program, kegiatan, dan sub kegiatan per tahun",
    kolom: {
      pd: PD,
      simpul: SIMPUL,
      tahun: wajib(TAHUN, "tahun anggaran", "2024"),
      versi: VERSI,
      nilai: wajib(RUPIAH, "pagu dalam rupiah, tanpa Rp", "1.274.999.778"),
      sumber_dana: opsional(TEKS, "sumber dana", "APBD", null),
    },
    kunci: ["pd", "simpul", "tahun", "versi"],
    rujukan: [RUJUK_PD, RUJUK_SIMPUL],
  }),
  prioritas: tabel({
    berkas: "prioritas.csv",
    wajib: false,
    uraian: "sub kegiatan prioritas PD per tahun",
    kolom: {
      pd: PD,
      tahun: wajib(TAHUN, "tahun anggaran", "2024"),
      simpul: wajib(KODE_TITIK, "kode simpul sub kegiatan", "2.07.04.2.03.0003"),
      urutan: wajib(URUTAN, "nomor urut cetak", "2"),
    },
    kunci: ["pd", "tahun", "simpul"],
    rujukan: [RUJUK_PD, RUJUK_SIMPUL],
  }),
  ...FORMAT_JANGKA,
} as const;
