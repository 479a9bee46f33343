// The files of the format about themes: conditions, problems, strategies, innovations, roles and tagged budget.
import { PD, RUJUK_PD, RUJUK_SIMPUL, URUTAN } from "./format-organisasi.ts";
import { ANGKA, BAGIAN, KODE, KODE_TITIK, pilihan, TAHUN, TEKS } from "./jenis-sel.ts";
import { opsional, tabel, wajib } from "./tabel.ts";

const TEMA = wajib(KODE, "kode tema", "kemiskinan");
const RUJUK_TEMA = { berkas: "tema.csv", kolom: { tema: "kode" } } as const;
const PERAN = wajib(pilihan("utama", "penunjang", "eksternal"), "peran dalam tema", "utama");
const PD_PERAN = opsional(KODE, "kode PD; kosong hanya untuk peran eksternal", "disnaker", null);
const PIHAK = opsional(TEKS, "nama pihak luar; hanya untuk peran eksternal", "Baznas", null);

export const FORMAT_TEMATIK = {
  tema: tabel({
    berkas: "tema.csv",
    wajib: false,
    uraian: "tema lintas PD, misalnya pengentasan kemiskinan",
    kolom: {
      kode: wajib(KODE, "kode tema, dipakai di alamat halaman", "kemiskinan"),
      nama: wajib(TEKS, "nama tema", "Kemiskinan"),
      judul_strategi: wajib(TEKS, "judul kerangka strateginya", "Strategi Pengentasan Kemiskinan"),
      urutan: wajib(URUTAN, "nomor urut", "1"),
    },
    kunci: ["kode"],
    rujukan: [],
  }),
  temaKondisi: tabel({
    berkas: "tema-kondisi.csv",
    wajib: false,
    uraian: "keadaan awal yang melatari tema",
    kolom: {
      tema: TEMA,
      urutan: wajib(URUTAN, "nomor urut, unik di dalam tema", "1"),
      nama: wajib(TEKS, "nama kondisi", "Prosentase Penduduk Miskin"),
      tahun: wajib(TAHUN, "tahun data", "2021"),
      nilai: wajib(ANGKA, "nilai", "13,86"),
      satuan: wajib(TEKS, "satuan", "%"),
      sumber: wajib(TEKS, "dokumen asal", "Paparan SAKIP Semester I Tahun 2024"),
    },
    kunci: ["tema", "urutan"],
    rujukan: [RUJUK_TEMA],
  }),
  temaPermasalahan: tabel({
    berkas: "tema-permasalahan.csv",
    wajib: false,
    uraian: "permasalahan yang dijawab tema",
    kolom: {
      tema: TEMA,
      urutan: wajib(URUTAN, "nomor urut, unik di dalam tema", "3"),
      uraian: wajib(TEKS, "permasalahan", "Keterbatasan Lapangan Kerja"),
    },
    kunci: ["tema", "urutan"],
    rujukan: [RUJUK_TEMA],
  }),
  temaStrategi: tabel({
    berkas: "tema-strategi.csv",
    wajib: false,
    uraian: "strategi tema",
    kolom: {
      tema: TEMA,
      kode: wajib(KODE, "kode strategi, unik di dalam tema", "pendapatan"),
      urutan: wajib(URUTAN, "nomor urut", "2"),
      uraian: wajib(TEKS, "strategi", "Meningkatnya Pendapatan Rumah Tangga Miskin"),
    },
    kunci: ["tema", "kode"],
    rujukan: [RUJUK_TEMA],
  }),
  temaInovasi: tabel({
    berkas: "tema-inovasi.csv",
    wajib: false,
    uraian: "inovasi pada tiap strategi",
    kolom: {
      tema: TEMA,
      strategi: wajib(KODE, "kode strategi", "pendapatan"),
      urutan: wajib(URUTAN, "nomor urut, unik di dalam strategi", "3"),
      nama: wajib(TEKS, "nama inovasi", "TANIJAGO"),
    },
    kunci: ["tema", "strategi", "urutan"],
    rujukan: [RUJUK_TEMA, { berkas: "tema-strategi.csv", kolom: { tema: "tema", strategi: "kode" } }],
  }),
  temaPeran: tabel({
    berkas: "tema-peran.csv",
    wajib: false,
    uraian: "PD dan pihak luar yang berperan dalam tema",
    kolom: { tema: TEMA, peran: PERAN, pd: PD_PERAN, pihak: PIHAK, urutan: wajib(URUTAN, "nomor urut cetak", "7") },
    kunci: ["tema", "peran", "pd", "pihak"],
    rujukan: [RUJUK_TEMA, RUJUK_PD],
  }),
  temaTugas: tabel({
    berkas: "tema-tugas.csv",
    wajib: false,
    uraian: "tugas tiap pihak dalam tema",
    kolom: {
      tema: TEMA,
      peran: PERAN,
      pd: PD_PERAN,
      pihak: PIHAK,
      urutan: wajib(URUTAN, "nomor urut, unik di dalam pihak itu", "1"),
      uraian: wajib(TEKS, "tugas", "Fasilitasi Akses Lapangan Kerja"),
    },
    kunci: ["tema", "peran", "pd", "pihak", "urutan"],
    rujukan: [
      RUJUK_TEMA,
      RUJUK_PD,
      { berkas: "tema-peran.csv", kolom: { tema: "tema", peran: "peran", pd: "pd", pihak: "pihak" } },
    ],
  }),
  penandaAnggaran: tabel({
    berkas: "penanda-anggaran.csv",
    wajib: false,
    uraian: "bagian pagu yang mendukung tema",
    kolom: {
      tema: TEMA,
      pd: PD,
      simpul: wajib(KODE_TITIK, "kode simpul berpagu", "2.07.03.2.01.0001"),
      tahun: wajib(TAHUN, "tahun anggaran", "2024"),
      bagian: opsional(BAGIAN, "bagian pagu yang mendukung tema, dalam persen; kosong berarti 100", "100", "100"),
    },
    kunci: ["tema", "pd", "simpul", "tahun"],
    rujukan: [RUJUK_TEMA, RUJUK_PD, RUJUK_SIMPUL],
  }),
} as const;
