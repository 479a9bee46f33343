// The files of the format about themes: conditions, problems, strategies, innovations, roles and tagged budget.
import { INDIKATOR, PD, RUJUK_INDIKATOR, RUJUK_PD, RUJUK_SIMPUL, SIMPUL, URUTAN } from "./format-organisasi.ts";
import { ANGKA, BAGIAN, DAFTAR_KATA, KODE, KODE_TITIK, pilihan, TAHUN, TEKS } from "./jenis-sel.ts";
import { bertahan, opsional, tabel, wajib } from "./tabel.ts";

const TEMA = wajib(KODE, "kode tema", "kemiskinan");
const RUJUK_TEMA = { berkas: "tema.csv", kolom: { tema: "kode" } } as const;
const RUJUK_STRATEGI = { berkas: "tema-strategi.csv", kolom: { tema: "tema", strategi: "kode" } } as const;
const RUJUK_PERMASALAHAN = {
  berkas: "tema-permasalahan.csv",
  kolom: { tema: "tema", permasalahan: "urutan" },
} as const;
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
      uraian: bertahan(TEKS, "penjelasan singkat", "Penanganan kemiskinan lintas PD", null),
      koordinator: bertahan(KODE, "kode PD yang mengelola tema; kosong berarti admin pemda", "bappeda", null),
      kata_kunci: bertahan(
        DAFTAR_KATA,
        "kata penanda sub kegiatan yang mungkin mendukung tema, dipisah |",
        "miskin|bansos",
        [],
      ),
      urutan: wajib(URUTAN, "nomor urut", "1"),
    },
    kunci: ["kode"],
    rujukan: [{ berkas: "perangkat-daerah.csv", kolom: { koordinator: "kode" } }],
  }),
  temaKondisi: tabel({
    berkas: "tema-kondisi.csv",
    wajib: false,
    uraian: "keadaan yang melatari tema, satu baris per deret",
    kolom: {
      tema: TEMA,
      kode: wajib(KODE, "kode kondisi, unik di dalam tema", "p0"),
      urutan: wajib(URUTAN, "nomor urut", "1"),
      nama: wajib(TEKS, "nama kondisi", "Prosentase Penduduk Miskin"),
      satuan: wajib(TEKS, "satuan", "%"),
      arah: bertahan(pilihan("naik", "turun"), "arah yang diharapkan", "turun", null),
      definisi: bertahan(TEKS, "arti angka ini", "Bagian penduduk di bawah garis kemiskinan", null),
      rumus: bertahan(TEKS, "rumus dari kode kondisi lain pada tema ini", "jumlah_miskin / penduduk * 100", null),
    },
    kunci: ["tema", "kode"],
    rujukan: [RUJUK_TEMA],
  }),
  temaKondisiNilai: tabel({
    berkas: "tema-kondisi-nilai.csv",
    wajib: false,
    uraian: "nilai tahunan setiap kondisi",
    kolom: {
      tema: TEMA,
      kondisi: wajib(KODE, "kode kondisi", "p0"),
      tahun: wajib(TAHUN, "tahun data", "2021"),
      nilai: wajib(ANGKA, "nilai", "13,86"),
      sumber: wajib(TEKS, "dokumen asal", "Paparan SAKIP Semester I Tahun 2024"),
    },
    kunci: ["tema", "kondisi", "tahun"],
    rujukan: [RUJUK_TEMA, { berkas: "tema-kondisi.csv", kolom: { tema: "tema", kondisi: "kode" } }],
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
      pd: bertahan(KODE, "kode PD pemilik inovasi", "disnaker", null),
      uraian: bertahan(TEKS, "penjelasan singkat", "Tani jagung mandiri", null),
    },
    kunci: ["tema", "strategi", "urutan"],
    rujukan: [RUJUK_TEMA, RUJUK_STRATEGI, RUJUK_PD],
  }),
  temaJawaban: tabel({
    berkas: "tema-jawaban.csv",
    wajib: false,
    uraian: "strategi yang menjawab tiap permasalahan",
    kolom: {
      tema: TEMA,
      permasalahan: wajib(URUTAN, "nomor urut permasalahan", "3"),
      strategi: wajib(KODE, "kode strategi", "pendapatan"),
    },
    kunci: ["tema", "permasalahan", "strategi"],
    rujukan: [RUJUK_TEMA, RUJUK_PERMASALAHAN, RUJUK_STRATEGI],
  }),
  temaUkuran: tabel({
    berkas: "tema-ukuran.csv",
    wajib: false,
    uraian: "indikator yang mengukur tiap permasalahan",
    kolom: {
      tema: TEMA,
      permasalahan: wajib(URUTAN, "nomor urut permasalahan", "3"),
      pd: PD,
      indikator: INDIKATOR,
    },
    kunci: ["tema", "permasalahan", "pd", "indikator"],
    rujukan: [RUJUK_TEMA, RUJUK_PERMASALAHAN, RUJUK_PD, RUJUK_INDIKATOR],
  }),
  temaSasaranAntara: tabel({
    berkas: "tema-sasaran-antara.csv",
    wajib: false,
    uraian: "sasaran antara pada tiap strategi",
    kolom: {
      tema: TEMA,
      strategi: wajib(KODE, "kode strategi", "pendapatan"),
      kode: wajib(KODE, "kode sasaran antara, unik di dalam strategi", "terlatih"),
      urutan: wajib(URUTAN, "nomor urut", "1"),
      uraian: wajib(TEKS, "sasaran antara", "Pencari kerja terlatih"),
    },
    kunci: ["tema", "strategi", "kode"],
    rujukan: [RUJUK_TEMA, RUJUK_STRATEGI],
  }),
  temaDukungan: tabel({
    berkas: "tema-dukungan.csv",
    wajib: false,
    uraian: "program, kegiatan, dan sub kegiatan yang menjalankan strategi",
    kolom: {
      tema: TEMA,
      strategi: wajib(KODE, "kode strategi", "pendapatan"),
      sasaran_antara: opsional(
        KODE,
        "kode sasaran antara; kosong berarti langsung di bawah strategi",
        "terlatih",
        null,
      ),
      pd: PD,
      simpul: SIMPUL,
    },
    kunci: ["tema", "strategi", "sasaran_antara", "pd", "simpul"],
    rujukan: [
      RUJUK_TEMA,
      RUJUK_STRATEGI,
      { berkas: "tema-sasaran-antara.csv", kolom: { tema: "tema", strategi: "strategi", sasaran_antara: "kode" } },
      RUJUK_PD,
      RUJUK_SIMPUL,
    ],
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
      strategi: opsional(KODE, "kode strategi yang dibiayai; kosong berarti belum ditentukan", "pendapatan", null),
      bagian: opsional(BAGIAN, "bagian pagu yang mendukung tema, dalam persen; kosong berarti 100", "100", "100"),
    },
    kunci: ["tema", "pd", "simpul", "tahun", "strategi"],
    rujukan: [RUJUK_TEMA, RUJUK_PD, RUJUK_SIMPUL, RUJUK_STRATEGI],
  }),
} as const;
