// One row for every business table, in the order in which foreign keys allow them. A new table gets a line here; the
// isolation tests compare this list with the database's catalogue and fail while it is missing.

/** A row to insert: column name to value. `pemda_id` is added by `barisContoh`. */
export type BarisContoh = { readonly tabel: string; readonly isi: Readonly<Record<string, unknown>> };

const WAKTU = "2024-07-01T00:00:00Z";
const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const SIMPUL = { simpul_id: id(4) };
const INDIKATOR = { indikator_id: id(5) };
const TEMA = { tema_id: id(7) };

const LAPORAN = { laporan_id: id(70) };
const PENULIS = { oleh: "contoh", pada: WAKTU };

const DAFTAR: readonly BarisContoh[] = [
  { tabel: "pemda", isi: { kode_wilayah: "00.00", nama: "Kabupaten Contoh" } },
  { tabel: "kebijakan_capaian", isi: { tahun: 2024, aturan_turun: "target_per_realisasi", dasar: "contoh" } },
  { tabel: "skala_realisasi", isi: { tahun: 2024, urutan: 1, predikat: "Sangat Rendah" } },
  { tabel: "perangkat_daerah", isi: { pd_id: id(1), kode: "dinas", nama: "Dinas", nama_singkat: "Dinas", urutan: 1 } },
  { tabel: "reorganisasi", isi: { reorganisasi_id: id(30), jenis: "bubar", tanggal: "2025-01-01", dasar: "Perda" } },
  { tabel: "reorganisasi_pd", isi: { reorganisasi_id: id(30), sisi: "asal", pd_id: id(1) } },
  { tabel: "nama_pd_lampau", isi: { pd_id: id(1), sampai: "2023-12-31", nama: "Dinas Lama", nama_singkat: "Lama" } },
  { tabel: "jabatan", isi: { jabatan_id: id(2), pd_id: id(1), kode: "kepala", nama: "Kepala Dinas" } },
  { tabel: "pejabat", isi: { pejabat_id: id(3), jabatan_id: id(2), nama: "Nama Contoh", status: "definitif" } },
  {
    tabel: "simpul",
    isi: { ...SIMPUL, pd_id: id(1), jenis: "sasaran", kode: "S1", nama: "Sasaran", urutan: 1 },
  },
  {
    tabel: "indikator",
    isi: { ...INDIKATOR, pd_id: id(1), kode: "I1", jenis: "IKU", nama: "Indikator", penanggung_jawab_id: id(2) },
  },
  {
    tabel: "indikator_versi",
    isi: { ...INDIKATOR, tahun_mulai: 2024, definisi: "-", satuan: "%", polaritas: "naik", agregasi: "posisi_akhir" },
  },
  { tabel: "variabel", isi: { ...INDIKATOR, tahun_mulai: 2024, nama: "a", label: "A", satuan: "orang", urutan: 1 } },
  { tabel: "simpul_indikator", isi: { ...SIMPUL, ...INDIKATOR, urutan: 1 } },
  { tabel: "jadwal_ukur", isi: { ...INDIKATOR, periode: "2024" } },
  { tabel: "target", isi: { ...INDIKATOR, periode: "2024", nilai: "80" } },
  { tabel: "pagu", isi: { ...SIMPUL, tahun: 2024, nilai: "1000000" } },
  { tabel: "simpul_lintas", isi: { ...SIMPUL, pd_id: id(1), dukungan: "contoh" } },
  { tabel: "target_renstra", isi: { ...INDIKATOR, tahun: 2024, nilai: "80" } },
  { tabel: "pagu_renstra", isi: { ...SIMPUL, tahun: 2024, nilai: "1000000" } },
  {
    tabel: "rencana_aksi",
    isi: {
      ...INDIKATOR,
      aksi_id: id(31),
      tahun: 2024,
      urutan: 1,
      uraian: "contoh",
      penanggung_jawab_id: id(2),
      triwulan: "{1}",
    },
  },
  {
    tabel: "dokumen_rencana",
    isi: { dokumen_id: id(32), pd_id: id(1), jenis: "renja", judul: "Renja", tahun_mulai: 2024, tahun_selesai: 2024 },
  },
  { tabel: "versi_rencana", isi: { versi_id: id(33), dokumen_id: id(32), nomor: 0, alasan: "contoh" } },
  { tabel: "tindakan_rencana", isi: { versi_id: id(33), urutan: 1, aksi: "susun", oleh: "contoh", pada: WAKTU } },
  { tabel: "rancangan", isi: { versi_id: id(33), jenis: "prioritas", kunci: "contoh", revisi: 1 } },
  {
    tabel: "perjanjian",
    isi: {
      perjanjian_id: id(41),
      pd_id: id(1),
      jabatan_id: id(2),
      tahun: 2024,
      nomor: 0,
      disusun_oleh: "contoh",
      disusun_pada: WAKTU,
    },
  },
  {
    tabel: "perjanjian_naskah",
    isi: { perjanjian_id: id(41), isi: "{}", sidik: "0".repeat(64), alamat: "-", oleh: "contoh", pada: WAKTU },
  },
  {
    tabel: "perjanjian_berkas",
    isi: {
      berkas_id: id(42),
      perjanjian_id: id(41),
      nama: "pk.pdf",
      ukuran: 1,
      sidik: "0".repeat(64),
      oleh: "contoh",
      pada: WAKTU,
    },
  },
  { tabel: "program_prioritas", isi: { ...SIMPUL, tahun: 2024, urutan: 1 } },
  {
    tabel: "realisasi",
    isi: { ...INDIKATOR, periode: "2024", keadaan: "draf", sumber: "-", diisi_oleh: "contoh", diisi_pada: WAKTU },
  },
  { tabel: "jadwal_pengisian", isi: { periode: "2024", dibuka: "2025-01-02", batas: "2025-01-31" } },
  { tabel: "jadwal_pengecualian", isi: { periode: "2024", pd_id: id(1), batas: "2025-02-10", alasan: "contoh" } },
  {
    tabel: "beku_pengukuran",
    isi: {
      ...INDIKATOR,
      periode: "2024",
      jadwal: "2024",
      versi_sejak: 2024,
      satuan: "%",
      desimal: 2,
      polaritas: "naik",
      agregasi: "posisi_akhir",
      variabel: "[]",
      target_asal: "{2024}",
    },
  },
  {
    tabel: "tindakan_realisasi",
    isi: {
      ...INDIKATOR,
      periode: "2024",
      urutan: 1,
      tindakan: "impor",
      keadaan: "draf",
      oleh_nama: "contoh",
      pada: WAKTU,
      versi: 1,
    },
  },
  {
    tabel: "realisasi_anggaran",
    isi: { ...SIMPUL, periode: "2024", nilai: "1", versi: 1, diisi_oleh: "contoh", diisi_pada: WAKTU },
  },
  { tabel: "realisasi_variabel", isi: { ...INDIKATOR, periode: "2024", nama: "a", nilai: "1" } },
  {
    tabel: "tercetak",
    isi: {
      tercetak_id: id(6),
      pd_id: id(1),
      besaran: "total_pagu",
      periode: "2024",
      teks: "1",
      nilai: "1",
      sumber: "-",
    },
  },
  { tabel: "tema", isi: { ...TEMA, kode: "tema", nama: "Tema", judul_strategi: "Strategi", urutan: 1 } },
  {
    tabel: "tema_kondisi",
    isi: { ...TEMA, kondisi_id: id(8), kode: "p0", nama: "-", satuan: "%", urutan: 1 },
  },
  { tabel: "tema_kondisi_nilai", isi: { kondisi_id: id(8), tahun: 2024, nilai: "1", sumber: "-" } },
  { tabel: "tema_permasalahan", isi: { ...TEMA, permasalahan_id: id(9), uraian: "-", urutan: 1 } },
  { tabel: "tema_strategi", isi: { ...TEMA, strategi_id: id(10), kode: "1", uraian: "-", urutan: 1 } },
  { tabel: "tema_jawaban", isi: { permasalahan_id: id(9), strategi_id: id(10) } },
  { tabel: "tema_ukuran", isi: { permasalahan_id: id(9), ...INDIKATOR } },
  {
    tabel: "tema_sasaran_antara",
    isi: { sasaran_antara_id: id(51), strategi_id: id(10), kode: "1", uraian: "-", urutan: 1 },
  },
  { tabel: "tema_dukungan", isi: { dukungan_id: id(52), strategi_id: id(10), ...SIMPUL } },
  { tabel: "tema_inovasi", isi: { strategi_id: id(10), inovasi_id: id(11), nama: "-", urutan: 1 } },
  {
    tabel: "tema_inovasi_bukti",
    isi: {
      bukti_id: id(53),
      inovasi_id: id(11),
      judul: "-",
      tautan: "https://contoh.go.id",
      oleh: "-",
      pada: "2024-01-01",
    },
  },
  { tabel: "tema_peran", isi: { ...TEMA, peran_id: id(12), peran: "utama", pd_id: id(1), urutan: 1 } },
  { tabel: "tema_tugas", isi: { peran_id: id(12), tugas_id: id(13), uraian: "-", urutan: 1 } },
  { tabel: "penanda_anggaran", isi: { penanda_id: id(54), ...TEMA, ...SIMPUL, tahun: 2024 } },
  {
    tabel: "paket_laporan",
    isi: { paket_id: id(61), masa: "2024", jenis: "{temuan}", format: "{html}", oleh: "contoh", pada: WAKTU },
  },
  { tabel: "paket_langkah", isi: { paket_id: id(61), urutan: 1 } },
  {
    tabel: "paket_berkas",
    isi: { paket_id: id(61), urutan: 1, jenis: "temuan", format: "html", nama: "temuan.html", galat: "contoh" },
  },
  { tabel: "pengguna", isi: { pengguna_id: id(14), surel: "nama@contoh.go.id", nama: "Nama Contoh" } },
  { tabel: "peran_pengguna", isi: { pengguna_id: id(14), peran_id: id(15), peran: "perencana", pd_id: id(1) } },
  {
    tabel: "surat_keluar",
    isi: {
      surat_id: id(21),
      pengguna_id: id(14),
      hari: "2025-01-28",
      sebab: "pengingat",
      nama: "Nama Contoh",
      alamat: "nama@contoh.go.id",
      subjek: "Contoh",
      isi: "Contoh",
      keadaan: "menunggu",
      disusun_pada: WAKTU,
      berubah_pada: WAKTU,
    },
  },
  {
    tabel: "bukti",
    isi: {
      ...INDIKATOR,
      bukti_id: id(22),
      periode: "2024",
      bentuk: "tautan",
      url: "https://contoh.go.id",
      oleh_id: id(14),
      oleh_nama: "Nama Contoh",
      pada: WAKTU,
    },
  },
  { tabel: "laporan_naskah", isi: { ...LAPORAN, jenis: "lkjip", pd_id: id(1), periode: "2024", ...PENULIS } },
  { tabel: "laporan_teks", isi: { ...LAPORAN, kunci: "penutup", versi: 1, isi: "Contoh", ...PENULIS } },
  { tabel: "laporan_komentar", isi: { ...LAPORAN, komentar_id: id(71), kunci: "penutup", isi: "Contoh", ...PENULIS } },
  { tabel: "laporan_tindakan", isi: { ...LAPORAN, urutan: 1, tindakan: "tetapkan", ...PENULIS } },
  {
    tabel: "laporan_penetapan",
    isi: { ...LAPORAN, urutan: 1, isi: "{}", sidik: "c".repeat(64), alamat: "https://contoh.go.id", ...PENULIS },
  },
  { tabel: "laporan_berkas", isi: { ...LAPORAN, urutan: 1, format: "docx", ukuran: 1, sidik: "d".repeat(64) } },
  { tabel: "syarat_bukti", isi: { ...INDIKATOR, jenis: "Daftar hadir", urutan: 1 } },
  {
    tabel: "logo_laporan",
    isi: { sidik: "f".repeat(64), jenis: "png", lebar: 64, tinggi: 64, ukuran: 1, nama: "logo.png", ...PENULIS },
  },
  {
    tabel: "tata_laporan",
    isi: { warna_utama: "063F52", warna_aksen: "0A5A73", huruf: "arial", tanda_tangan: "tanpa", versi: 1 },
  },
  { tabel: "tata_laporan_pd", isi: { pd_id: id(1), alamat: "Jalan Contoh 1", versi: 1 } },
  { tabel: "kebijakan_sandi", isi: { panjang_terpendek: 14 } },
];

/** The rows for one pemda. Two pemda get rows with the same ids: only pemda_id keeps them apart. */
export function barisContoh(pemdaId: number): readonly BarisContoh[] {
  return DAFTAR.map(({ tabel, isi }) => ({ tabel, isi: { pemda_id: pemdaId, ...isi } }));
}

/** INSERT statement and parameters of a row. */
export function insertOf({ tabel, isi }: BarisContoh): { readonly text: string; readonly values: readonly unknown[] } {
  const kolom = Object.keys(isi);
  const tempat = kolom.map((_, i) => `$${i + 1}`);
  return {
    text: `INSERT INTO sakip.${tabel} (${kolom.join(", ")}) VALUES (${tempat.join(", ")})`,
    values: Object.values(isi),
  };
}
