// What is typed about a theme itself, checked. Parsed by the use cases that make, change and delete one.
import { z } from "zod";
import { KodePilihan, teksPilihan, teksWajib, VersiDilihat } from "./isian-dasar.ts";

const KataKunci = z
  .string()
  .max(2000, "Kata kunci paling panjang 2000 karakter.")
  .transform((isi) => [
    ...new Set(isi.split(/[,;|\n]+/).flatMap((k) => (k.trim() === "" ? [] : [k.trim().toLowerCase()]))),
  ])
  .refine((kata) => kata.length <= 50, "Kata kunci paling banyak 50.");

const ISIAN = {
  nama: teksWajib("Nama tema", 200),
  judulStrategi: teksWajib("Judul strategi", 300),
  uraian: teksPilihan("Uraian"),
  /** Code of the PD that maintains the theme; "" or null: only the admin of the pemda. */
  koordinator: teksPilihan("Koordinator", 60),
  kataKunci: KataKunci,
  urutan: z.coerce
    .number("Urutan ditulis dengan angka.")
    .int("Urutan ditulis dengan angka bulat.")
    .min(1, "Urutan mulai dari 1.")
    .max(1000, "Urutan paling besar 1000."),
};

/** Names of pages beside those of the themes. */
const TERPAKAI: readonly string[] = ["baru"];

/** A new theme; without a code one is made from the name. */
export const IsianTemaBaru = z.object({
  kode: KodePilihan.refine(
    (k) => k === null || !TERPAKAI.includes(k),
    "Kode itu dipakai alamat halaman lain. Pilih kode lain.",
  ),
  ...ISIAN,
});
export type IsianTemaBaru = z.input<typeof IsianTemaBaru>;

/** A theme as it should become. Its code stays: addresses and printed totals name it. */
export const IsianTema = z.object({ ...ISIAN, versi: VersiDilihat });
export type IsianTema = z.input<typeof IsianTema>;

/** Why a theme is deleted; it stays in the audit trail with everything that was deleted. */
export const AlasanHapusTema = teksWajib("Alasan menghapus", 2000);
