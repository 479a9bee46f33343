// Every number that the real presentation (Dinas Tenaga Kerja Lamongan, Semester I 2024) prints and the system holds or
// computes, as it must stand in a report. Called by tests/emas.

/** `tahun2023`: target, realisasi, capaian. `semester1`: the same three, null where the presentation prints a dash. */
export type AngkaIndikator = {
  readonly nama: string;
  readonly tahun2023: readonly [string, string, string];
  readonly target2024: string;
  readonly semester1: readonly [string, string, string] | null;
};

const satu = (
  nama: string,
  tahun2023: readonly [string, string, string],
  target2024: string,
  semester1: readonly [string, string, string] | null,
): AngkaIndikator => ({ nama, tahun2023, target2024, semester1 });

const DITEMPATKAN =
  "Persentase Tenaga Kerja yang ditempatkan (Dalam dan Luar Negeri) melalui mekanisme layanan antar kerja dalam wilayah Kabupaten/Kota";

/** In printed order. Two capaian were printed otherwise and are computed here: see `TERCETAK_LAIN`. */
export const ANGKA_INDIKATOR: readonly AngkaIndikator[] = [
  satu("Persentase Penduduk yang Bekerja", ["94,87%", "94,54%", "99,65%"], "95,23%", null),
  satu("Nilai Sakip Dinas Tenaga Kerja", ["86,50", "88,30", "102,08%"], "86,90", ["83,45", "79,48", "95,24%"]),
  satu("Nilai IKM Internal Disnaker", ["80", "87,61", "109,51%"], "81", null),
  satu(
    "Persentase Akurasi proyeksi Indikator dalam Rencana Tenaga Kerja",
    ["88,87%", "88,89%", "100,02%"],
    "88,88%",
    null,
  ),
  satu("Persentase tenaga kerja bersertifikat kompetensi", ["1,36%", "2,50%", "183,82%"], "1,37%", [
    "1,05%",
    "2,62%",
    "249,52%",
  ]),
  satu("Persentase Tingkat produktifitas tenaga kerja", ["44,26%", "39,35%", "88,91%"], "45,59%", null),
  satu(DITEMPATKAN, ["73,21%", "74,52%", "101,79%"], "74,05%", ["50,00%", "59,25%", "118,50%"]),
  satu("Persentase perusahaan yang menerapkan UU Bidang Ketenagakerjaan", ["60,08%", "65,59%", "109,17%"], "60,09%", [
    "47,10%",
    "47,91%",
    "101,72%",
  ]),
  satu(
    "Persentase Transmigran yang Berhasil Meningkatkan Taraf Ekonomi dan Sosialnya",
    ["64,73%", "67,19%", "103,80%"],
    "64,74%",
    null,
  ),
];

/** What the presentation printed where the computation says otherwise: found under Temuan only. */
export const TERCETAK_LAIN = ["99,66%", "183,86%"] as const;

/** Money of 2024: words that stand in the row, and its amount. */
export const ANGKA_PAGU: readonly (readonly [baris: string, pagu: string])[] = [
  ["Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", "Rp6.011.914.656"],
  ["Program Perencanaan Tenaga Kerja", "Rp10.000.000"],
  ["Program Pelatihan Kerja dan Produktivitas Tenaga Kerja", "Rp1.274.999.778"],
  ["Program Penempatan Tenaga Kerja", "Rp255.000.000"],
  ["Program Hubungan Industrial", "Rp60.000.000"],
  ["Program Pembangunan Kawasan Transmigrasi", "Rp35.000.000"],
  ["TOTAL", "Rp7.646.914.434"],
  // The theme kemiskinan, and what is a priority.
  ["Jumlah tenaga kerja yang mendapat pelatihan berbasis kompetensi pada tahun n", "Rp1.200.000.000"],
  ["TOTAL", "Rp1.200.000.000"],
  ["Jumlah Pencari Kerja yang Mendapatkan Pekerjaan Melalui Job Fair/Bursa Kerja", "Rp50.000.000"],
];

/** Targets of sub kegiatan that are a priority. */
export const ANGKA_PRIORITAS: readonly (readonly [indikator: string, target: string])[] = [
  ["Jumlah tenaga kerja yang mendapat pelatihan berbasis kompetensi pada tahun n", "160 orang"],
  ["Jumlah Pencari Kerja yang Mendapatkan Pekerjaan Melalui Job Fair/Bursa Kerja", "1.000 Pencaker"],
];

/** Conditions of the theme kemiskinan: label and figure, one after the other in every format. */
export const ANGKA_KONDISI: readonly (readonly [label: string, nilai: string])[] = [
  ["Prosentase Penduduk Miskin Tahun 2021", "13,86%"],
  ["Jumlah Penduduk Miskin Tahun 2021", "166.350 jiwa"],
  ["Garis Kemiskinan Tahun 2021", "Rp419.309/kapita/bulan"],
];
