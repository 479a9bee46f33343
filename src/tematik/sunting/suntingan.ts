// The closed set of edits to the parts of a theme, and how each is called. A form of the editor sends exactly one.
import { z } from "zod";
import { BAGIAN_BERURUT, BAGIAN_TEMA, SEBUTAN_BAGIAN } from "./bagian-tema.ts";
import { IdBaris, IdBarisBaru, KodePilihan, teksPilihan, teksWajib, VersiDilihat } from "./isian-dasar.ts";

const baris = { id: IdBarisBaru, versi: VersiDilihat };
const Tahun = z.coerce
  .number("Tahun ditulis dengan empat angka, misalnya 2024.")
  .int("Tahun ditulis dengan empat angka, misalnya 2024.")
  .min(1945, "Tahun paling awal 1945.")
  .max(2200, "Tahun paling akhir 2200.");
const Arah = z.union(
  [z.enum(["naik", "turun"]), z.literal("").transform(() => null), z.null()],
  "Pilih arah naik, turun, atau tanpa arah.",
);
const Tautan = z
  .string()
  .trim()
  .max(2000, "Alamat tautan paling panjang 2000 karakter.")
  .refine((isi) => /^https?:\/\/\S+$/.test(isi), "Tulis alamat lengkap, diawali https://.");

/** Which year of a condition; `dilihat*` is what the editor saw, empty where the year had no value. */
const nilai = {
  kondisiId: IdBaris,
  tahun: Tahun,
  nilaiDilihat: z.string().default(""),
  sumberDilihat: z.string().default(""),
};

/** One edit. `jenis` names the row it saves, or what it does with one. */
export const Suntingan = z.discriminatedUnion(
  "jenis",
  [
    z.object({
      jenis: z.literal("kondisi"),
      ...baris,
      kode: KodePilihan,
      nama: teksWajib("Nama kondisi", 300),
      satuan: teksWajib("Satuan", 60),
      arah: Arah,
      definisi: teksPilihan("Definisi"),
      rumus: teksPilihan("Rumus", 2000),
    }),
    z.object({ jenis: z.literal("nilai"), ...nilai, nilai: teksWajib("Nilai", 60), sumber: teksWajib("Sumber", 500) }),
    z.object({ jenis: z.literal("hapus_nilai"), ...nilai }),
    z.object({ jenis: z.literal("tautkan_kondisi"), kondisiId: IdBaris, indikatorId: IdBaris }),
    z.object({ jenis: z.literal("lepas_kondisi"), kondisiId: IdBaris }),
    z.object({
      jenis: z.literal("permasalahan"),
      ...baris,
      uraian: teksWajib("Permasalahan"),
      strategi: z.array(IdBaris).default([]),
    }),
    z.object({ jenis: z.literal("tambah_ukuran"), permasalahanId: IdBaris, indikatorId: IdBaris }),
    z.object({ jenis: z.literal("lepas_ukuran"), permasalahanId: IdBaris, indikatorId: IdBaris }),
    z.object({ jenis: z.literal("strategi"), ...baris, kode: KodePilihan, uraian: teksWajib("Strategi") }),
    z.object({
      jenis: z.literal("sasaran_antara"),
      ...baris,
      strategiId: IdBaris,
      kode: KodePilihan,
      uraian: teksWajib("Sasaran antara"),
    }),
    z.object({
      jenis: z.literal("dukungan"),
      strategiId: IdBaris,
      sasaranAntaraId: IdBarisBaru,
      simpulId: IdBaris,
    }),
    z.object({
      jenis: z.literal("inovasi"),
      ...baris,
      strategiId: IdBaris,
      nama: teksWajib("Nama inovasi", 300),
      pd: teksPilihan("Perangkat daerah", 60),
      uraian: teksPilihan("Penjelasan singkat"),
    }),
    z.object({
      jenis: z.literal("bukti_tautan"),
      inovasiId: IdBaris,
      judul: teksWajib("Judul bukti", 300),
      tautan: Tautan,
    }),
    z.object({
      jenis: z.literal("peran"),
      ...baris,
      peran: z.enum(["utama", "penunjang", "eksternal"], "Pilih peran utama, penunjang, atau eksternal."),
      pd: teksPilihan("Perangkat daerah", 60),
      pihak: teksPilihan("Nama pihak", 300),
    }),
    z.object({ jenis: z.literal("tugas"), ...baris, peranId: IdBaris, uraian: teksWajib("Tugas") }),
    z.object({
      jenis: z.literal("geser"),
      bagian: z.enum(BAGIAN_BERURUT),
      id: IdBaris,
      arah: z.enum(["naik", "turun"]),
    }),
    z.object({ jenis: z.literal("hapus"), bagian: z.enum(BAGIAN_TEMA), id: IdBaris, versi: VersiDilihat }),
  ],
  "Isian itu tidak dikenal. Muat ulang halaman, lalu coba lagi.",
);
export type Suntingan = z.output<typeof Suntingan>;
export type IsianSuntingan = z.input<typeof Suntingan>;
export type JenisSuntingan = Suntingan["jenis"];
/** The edit of one kind. */
export type SuntinganOf<J extends JenisSuntingan> = Extract<Suntingan, { readonly jenis: J }>;

/**
 * What an edit does, for the audit trail: the rest of a sentence about the theme.
 * @example sebutanSuntingan({ jenis: "hapus", bagian: "tugas", id, versi: 1 }) // "menghapus tugas"
 */
export function sebutanSuntingan(s: Suntingan): string {
  switch (s.jenis) {
    case "nilai":
      return `mengisi nilai kondisi Tahun ${s.tahun}`;
    case "hapus_nilai":
      return `menghapus nilai kondisi Tahun ${s.tahun}`;
    case "tautkan_kondisi":
      return "menautkan kondisi ke indikator";
    case "lepas_kondisi":
      return "melepas kondisi dari indikator";
    case "tambah_ukuran":
      return "menautkan permasalahan ke indikator";
    case "lepas_ukuran":
      return "melepas permasalahan dari indikator";
    case "dukungan":
      return "menambah program pendukung strategi";
    case "bukti_tautan":
      return "menambah tautan bukti inovasi";
    case "geser":
      return `mengubah urutan ${SEBUTAN_BAGIAN[s.bagian]}`;
    case "hapus":
      return `menghapus ${SEBUTAN_BAGIAN[s.bagian]}`;
    default:
      return `${s.id === null ? "menambah" : "mengubah"} ${SEBUTAN_BAGIAN[s.jenis]}`;
  }
}
