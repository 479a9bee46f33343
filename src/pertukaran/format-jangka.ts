// The files of the format about the medium term and the action plan, and the planning documents that were set.
import { INDIKATOR, PD, RUJUK_INDIKATOR, RUJUK_PD, RUJUK_SIMPUL, SIMPUL, URUTAN } from "./format-organisasi.ts";
import { ANGKA, DAFTAR_TRIWULAN, KODE_TITIK, pilihan, RUPIAH, TAHUN, TANGGAL, TEKS } from "./jenis-sel.ts";
import { bertahan, opsional, tabel, wajib } from "./tabel.ts";

export const FORMAT_JANGKA = {
  targetRenstra: tabel({
    berkas: "target-renstra.csv",
    wajib: false,
    uraian: "target jangka menengah menurut Renstra atau RPJMD, termasuk kondisi awal pada tahun dasar",
    kolom: {
      pd: PD,
      indikator: INDIKATOR,
      tahun: wajib(TAHUN, "tahun target", "2026"),
      nilai: opsional(ANGKA, "target; kosong hanya untuk polaritas rentang", "83,45", null),
      batas_bawah: opsional(ANGKA, "batas bawah, hanya untuk polaritas rentang", "90", null),
      batas_atas: opsional(ANGKA, "batas atas, hanya untuk polaritas rentang", "110", null),
      alasan: bertahan(TEKS, "mengapa target dibiarkan walaupun diperingatkan", "Anggaran dikurangi", null),
    },
    kunci: ["pd", "indikator", "tahun"],
    rujukan: [RUJUK_PD, RUJUK_INDIKATOR],
  }),
  paguRenstra: tabel({
    berkas: "pagu-renstra.csv",
    wajib: false,
    uraian: "pagu indikatif program, kegiatan, dan sub kegiatan menurut Renstra",
    kolom: {
      pd: PD,
      simpul: SIMPUL,
      tahun: wajib(TAHUN, "tahun anggaran", "2026"),
      nilai: wajib(RUPIAH, "pagu indikatif dalam rupiah, tanpa Rp", "1.274.999.778"),
    },
    kunci: ["pd", "simpul", "tahun"],
    rujukan: [RUJUK_PD, RUJUK_SIMPUL],
  }),
  rencanaAksi: tabel({
    berkas: "rencana-aksi.csv",
    wajib: false,
    uraian: "kegiatan untuk mencapai target indikator dalam satu tahun",
    kolom: {
      pd: PD,
      indikator: INDIKATOR,
      tahun: wajib(TAHUN, "tahun rencana aksi", "2026"),
      urutan: wajib(URUTAN, "nomor urut pada indikator dan tahun itu", "1"),
      uraian: wajib(TEKS, "apa yang dikerjakan", "Menyelenggarakan pelatihan berbasis kompetensi"),
      penanggung_jawab: wajib(KODE_TITIK, "kode jabatan yang bertanggung jawab", "kepala"),
      sub_kegiatan: opsional(KODE_TITIK, "kode simpul sub kegiatan yang membiayai", "2.07.03.2.01.0001", null),
      triwulan: wajib(DAFTAR_TRIWULAN, "triwulan pengerjaan, dipisah tanda |", "1|3"),
    },
    kunci: ["pd", "indikator", "tahun", "urutan"],
    rujukan: [
      RUJUK_PD,
      RUJUK_INDIKATOR,
      { berkas: "jabatan.csv", kolom: { pd: "pd", penanggung_jawab: "kode" } },
      { berkas: "simpul.csv", kolom: { pd: "pd", sub_kegiatan: "kode" } },
    ],
  }),
} as const;

export const FORMAT_DOKUMEN = {
  dokumen: tabel({
    berkas: "dokumen.csv",
    wajib: false,
    uraian: "dokumen perencanaan yang sudah ditetapkan dan isinya ada dalam kumpulan ini",
    kolom: {
      pd: PD,
      jenis: wajib(pilihan("rpjmd", "renstra", "renja"), "jenis dokumen; rpjmd hanya bagi pemda", "renja"),
      judul: wajib(TEKS, "judul dokumen", "Renja Tahun 2024"),
      tahun_mulai: wajib(TAHUN, "tahun pertama dokumen", "2024"),
      tahun_selesai: wajib(TAHUN, "tahun terakhir dokumen; renja satu tahun", "2024"),
      tahun_dasar: opsional(TAHUN, "tahun kondisi awal, sebelum tahun pertama", "2023", null),
      tanggal: wajib(TANGGAL, "hari penetapan", "02/01/2024"),
      dasar: opsional(TEKS, "keputusan yang menetapkannya", "Keputusan Kepala Dinas", null),
    },
    kunci: ["pd", "jenis", "tahun_mulai"],
    rujukan: [RUJUK_PD],
  }),
} as const;
