// The files of the format about the pemda, its perangkat daerah and officers, and the capaian policy.
import {
  ANGKA,
  bulat,
  DAFTAR_BIDANG,
  KODE,
  KODE_TITIK,
  KODE_WILAYAH,
  pilihan,
  TAHUN,
  TANGGAL,
  TEKS,
  YA_TIDAK,
} from "./jenis-sel.ts";
import { bertahan, opsional, tabel, wajib } from "./tabel.ts";

export const ATURAN_TURUN = pilihan("dua_target_kurang_realisasi", "target_per_realisasi", "selisih_per_target");
export const URUTAN = bulat(1, 9999);

/** A column that names a perangkat daerah, and the reference it makes. */
export const PD = wajib(KODE, "kode perangkat daerah", "disnaker");
export const RUJUK_PD = { berkas: "perangkat-daerah.csv", kolom: { pd: "kode" } } as const;

/** Columns that name a node or an indikator of the plan, and the references they make. */
export const SIMPUL = wajib(KODE_TITIK, "kode simpul", "2.07.03");
export const INDIKATOR = wajib(KODE_TITIK, "kode indikator", "iku-1");
export const RUJUK_INDIKATOR = { berkas: "indikator.csv", kolom: { pd: "pd", indikator: "kode" } } as const;
export const RUJUK_SIMPUL = { berkas: "simpul.csv", kolom: { pd: "pd", simpul: "kode" } } as const;

export const FORMAT_ORGANISASI = {
  pemda: tabel({
    berkas: "pemda.csv",
    wajib: true,
    uraian: "satu baris tentang pemerintah daerah pemilik data",
    kolom: {
      slug: wajib(KODE, "nama pendek pemda, sama dengan `pemda` di kumpulan.json", "lamongan"),
      kode_wilayah: wajib(KODE_WILAYAH, "kode kabupaten/kota menurut Kemendagri", "35.24"),
      nama: wajib(TEKS, "nama resmi pemda", "Kabupaten Lamongan"),
      istilah_triwulan: opsional(
        pilihan("triwulan", "tribulan"),
        "sebutan setempat untuk tiga bulan; kosong berarti triwulan",
        "tribulan",
        "triwulan",
      ),
    },
    kunci: ["slug"],
    rujukan: [],
  }),
  kebijakan: tabel({
    berkas: "kebijakan.csv",
    wajib: true,
    uraian: "cara menghitung dan mencetak capaian, satu baris per tahun",
    kolom: {
      tahun: wajib(TAHUN, "tahun yang diatur", "2024"),
      desimal: wajib(bulat(0, 6), "banyak angka di belakang koma pada capaian", "2"),
      batas_bawah: opsional(ANGKA, "capaian terkecil yang dicetak; kosong berarti tidak dipotong", "0", null),
      batas_atas: opsional(ANGKA, "capaian terbesar yang dicetak; kosong berarti tidak dipotong", "120", null),
      aturan_turun: wajib(
        ATURAN_TURUN,
        "rumus capaian bagi indikator yang makin kecil makin baik",
        "dua_target_kurang_realisasi",
      ),
      dasar: wajib(TEKS, "dasar kebijakan ini: peraturan atau keputusan", "Permendagri 86/2017"),
      tindak_lanjut_di_bawah: bertahan(
        ANGKA,
        "rencana tindak lanjut wajib bila capaian di bawah ini, dalam persen; kosong berarti 100",
        "100",
        "100",
      ),
      tindak_lanjut_di_atas: bertahan(
        ANGKA,
        "rencana tindak lanjut wajib bila capaian di atas ini, dalam persen; kosong berarti 120",
        "120",
        "120",
      ),
      rasio_lonjakan: bertahan(
        ANGKA,
        "perubahan terhadap periode atau tahun lalu yang diperingatkan, dalam persen; kosong berarti 50",
        "50",
        "50",
      ),
      rekap_batas_atas: bertahan(
        ANGKA,
        "dalam rekap satu capaian dihitung paling tinggi sekian persen; kosong berarti tidak dibatasi",
        "100",
        null,
      ),
      rekap_kosong: bertahan(
        pilihan("diabaikan", "dihitung_nol", "tanpa_hasil"),
        "arti realisasi yang belum diisi dalam rekap; kosong berarti diabaikan",
        "diabaikan",
        "diabaikan",
      ),
    },
    kunci: ["tahun"],
    rujukan: [],
  }),
  skala: tabel({
    berkas: "skala.csv",
    wajib: true,
    uraian: "pita predikat capaian per tahun, dari yang terendah",
    kolom: {
      tahun: wajib(TAHUN, "tahun, ada di kebijakan.csv", "2024"),
      urutan: wajib(bulat(1, 99), "nomor pita dari bawah: 1, 2, 3, …", "2"),
      batas_bawah: opsional(ANGKA, "capaian terkecil pada pita ini; kosong hanya pada urutan 1", "51", null),
      predikat: wajib(TEKS, "sebutan predikat", "Rendah"),
    },
    kunci: ["tahun", "urutan"],
    rujukan: [{ berkas: "kebijakan.csv", kolom: { tahun: "tahun" } }],
  }),
  perangkatDaerah: tabel({
    berkas: "perangkat-daerah.csv",
    wajib: true,
    uraian: "daftar perangkat daerah (PD), juga yang hanya berperan dalam tema",
    kolom: {
      kode: wajib(KODE, "kode PD buatan sendiri, dipakai di alamat halaman", "disnaker"),
      nama: wajib(TEKS, "nama resmi PD", "Dinas Tenaga Kerja"),
      nama_singkat: wajib(TEKS, "nama singkat untuk tabel dan menu", "Disnaker"),
      bidang: opsional(DAFTAR_BIDANG, "kode bidang urusan dipisah tanda |, bidang utama lebih dulu", "2.07|3.32", []),
      urutan: wajib(URUTAN, "nomor urut cetak", "7"),
      jenis: bertahan(
        pilihan("pd", "pemda"),
        "pemda: baris yang mewakili seluruh daerah (RPJMD, IKU daerah), paling banyak satu; kosong berarti pd",
        "pd",
        "pd",
      ),
    },
    kunci: ["kode"],
    rujukan: [],
  }),
  jabatan: tabel({
    berkas: "jabatan.csv",
    wajib: true,
    uraian: "jabatan yang memimpin PD atau bertanggung jawab atas indikator",
    kolom: {
      pd: PD,
      kode: wajib(KODE_TITIK, "kode jabatan, unik di dalam PD", "kepala"),
      nama: wajib(TEKS, "nama jabatan tanpa Plt./Plh.", "Kepala Dinas Tenaga Kerja"),
      kepala: wajib(YA_TIDAK, "apakah jabatan ini memimpin PD", "ya"),
      unit: bertahan(TEKS, "bidang, UPTD, atau seksi tempat jabatan ini", "Bidang Penempatan Tenaga Kerja", null),
      atasan: bertahan(KODE_TITIK, "kode jabatan atasan langsung di PD yang sama", "kepala", null),
    },
    kunci: ["pd", "kode"],
    rujukan: [RUJUK_PD, { berkas: "jabatan.csv", kolom: { pd: "pd", atasan: "kode" } }],
  }),
  pejabat: tabel({
    berkas: "pejabat.csv",
    wajib: false,
    uraian: "orang yang memangku jabatan, dengan masa jabatannya",
    kolom: {
      pd: PD,
      jabatan: wajib(KODE_TITIK, "kode jabatan", "kepala"),
      nama: wajib(TEKS, "nama dengan gelar, seperti dicetak", "Dra. WAHYU SRI HERWATI, M.P.H.R"),
      status: wajib(pilihan("definitif", "plt", "plh"), "kedudukan pemangku jabatan", "plh"),
      mulai: opsional(TANGGAL, "hari pertama; kosong bila tidak diketahui", "01/01/2024", null),
      selesai: opsional(TANGGAL, "hari terakhir; kosong bila masih menjabat atau tidak diketahui", "31/12/2024", null),
    },
    kunci: ["pd", "jabatan", "nama", "mulai"],
    rujukan: [RUJUK_PD, { berkas: "jabatan.csv", kolom: { pd: "pd", jabatan: "kode" } }],
  }),
} as const;
