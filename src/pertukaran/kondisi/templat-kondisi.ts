// The series of a theme's conditions as a workbook to fill in: one row per condition and year. Pure.
import type { Kondisi } from "#tematik";
import { type BukuTulis, type KolomTulis, type SelTulis, tulisAngka, tulisTeks } from "../buku/sel.ts";

const LEMBAR = "Kondisi";

const KOLOM: readonly KolomTulis[] = [
  {
    judul: "kondisi",
    catatan: "Kode kondisi. Pilih dari daftar.",
    lebar: 24,
    rupa: "teks",
    pilihan: { dari: "_daftar!$A$2:$A$200", ketat: true },
  },
  { judul: "nama", catatan: "Hanya keterangan, tidak dibaca kembali.", lebar: 40, rupa: "keterangan" },
  { judul: "satuan kondisi", catatan: "Hanya keterangan, tidak dibaca kembali.", lebar: 20, rupa: "keterangan" },
  { judul: "tahun", catatan: "Empat angka, misalnya 2021.", lebar: 10, rupa: "bulat" },
  { judul: "nilai", catatan: "Angkanya saja, dalam satuan kondisi.", lebar: 18, rupa: "angka" },
  { judul: "sumber", catatan: "Dokumen asal, misalnya BPS Kabupaten, Susenas.", lebar: 50, rupa: "teks" },
];

type TemaTemplat = {
  readonly nama: string;
  readonly kode: string;
  readonly kondisi: readonly (Pick<Kondisi, "kode" | "nama" | "satuan"> & {
    readonly nilai: readonly { readonly tahun: number; readonly nilai: string; readonly sumber: string }[];
  })[];
};

/** What there is, so that it can be corrected and continued; a condition without values has one row to begin with. */
export function toTemplatKondisi({ nama, kode, kondisi }: TemaTemplat): BukuTulis {
  return {
    petunjuk: [
      `# Deret kondisi tema ${nama}`,
      "",
      "# Cara memakai",
      "1. Isi lembar Kondisi: satu baris untuk satu kondisi dan satu tahun. Baris baru ditulis di bawah.",
      "2. Nilai ditulis dalam satuan kondisi. Tahun tanpa nilai dibiarkan kosong.",
      "3. Baris yang dihapus tidak menghapus nilai yang tersimpan.",
      "4. Simpan, lalu unggah di halaman impor deret kondisi. Perbedaannya ditunjukkan lebih dahulu.",
      "5. Tabel BPS tidak perlu disalin ke sini: unggah saja tabelnya, kolom pertama nama kondisi dan kolom lain tahun.",
    ],
    lembar: [{ nama: LEMBAR, kolom: KOLOM, baris: kondisi.flatMap(barisKondisi), beku: 1 }],
    daftar: [{ nama: "kondisi", isi: kondisi.map((k) => k.kode) }],
    tanda: { jenis: "kondisi", tema: kode },
  };
}

function barisKondisi(k: TemaTemplat["kondisi"][number]): readonly (readonly SelTulis[])[] {
  const kepala = [tulisTeks(k.kode), tulisTeks(k.nama), tulisTeks(k.satuan)];
  if (k.nilai.length === 0) return [[...kepala, null, null, null]];
  return k.nilai.map((n) => [...kepala, tulisAngka(n.tahun), tulisAngka(n.nilai), tulisTeks(n.sumber)]);
}
